/// A bar chart: for each label one bar of each series.
package struct BarChart: Equatable, Sendable {
  /// The length of one bar, in whole units.
  package struct Value: Equatable, Sendable {
    /// The figure; none where there is nothing to show, which is not zero.
    package var figure: Int?
    /// Where the evidence for the figure is found.
    package var claim: ClaimID?

    package init(_ figure: Int?, claim: ClaimID? = nil) {
      self.figure = figure
      self.claim = claim
    }
  }

  /// Bars of one kind.
  package struct Series: Equatable, Sendable {
    /// What they show.
    package var name: String
    /// One value for each label, in the labels' order.
    package var values: [Value]

    package init(name: String, values: [Value]) {
      self.name = name
      self.values = values
    }
  }

  /// What the chart shows.
  package var title: [Inline]
  /// What is counted, such as `%` or `cases`.
  package var unit: String
  /// What the bars stand for, in order.
  package var labels: [String]
  /// The bars.
  package var series: [Series]
  /// What the chart says, in words, for those who do not see it.
  package var description: [Inline]

  package init(title: [Inline], unit: String, labels: [String], series: [Series], description: [Inline]) {
    self.title = title
    self.unit = unit
    self.labels = labels
    self.series = series
    self.description = description
  }

  /// The chart's data as a table with its title as caption; a dash where there is no figure.
  package var table: Table {
    let headings = series.map { Table.Column([.text(unit.isEmpty ? $0.name : "\($0.name) (\(unit))")], .trailing) }
    let rows = labels.indices.map { index in
      [[Inline.text(labels[index])]] + series.map { $0.cell(at: index) }
    }
    return Table(caption: title, columns: [Table.Column([])] + headings, rows: rows)
  }
}

extension BarChart.Series {
  fileprivate func cell(at index: Int) -> [Inline] {
    guard values.indices.contains(index), let figure = values[index].figure else { return ["–"] }
    let text = Inline.text(String(figure))
    return [values[index].claim.map { .claim(id: $0, [text]) } ?? text]
  }
}
