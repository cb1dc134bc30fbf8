/// A bar chart: for each label one bar of each series.
package struct BarChart: Equatable, Sendable {
  /// The length of one bar, in whole units.
  package struct Value: Equatable, Sendable {
    /// The figure; none where there is nothing to show, which is not zero.
    package var figure: Int?
    /// Where the evidence for the figure is found.
    package var claim: ClaimID?
    /// A word or two that stand beside the figure in the drawing, such as the band that it lies in.
    ///
    /// A table that says the same must be given as ``BarChart/data``.
    package var note: String
    /// What stands where there is no figure, in the drawing and in the table made of the bars.
    package var sign: String

    package init(_ figure: Int?, claim: ClaimID? = nil, note: String = "", sign: String = "–") {
      self.figure = figure
      self.claim = claim
      self.note = note
      self.sign = sign
    }
  }

  /// Bars of one kind.
  package struct Series: Equatable, Sendable {
    /// What they show.
    package var name: String
    /// One value for each label, in the labels' order.
    package var values: [Value]
    /// Whether the bars only stand there for others to be compared with, and are drawn lighter.
    package var isBackground: Bool

    package init(name: String, values: [Value], isBackground: Bool = false) {
      self.name = name
      self.values = values
      self.isBackground = isBackground
    }
  }

  /// What the chart shows.
  package var title: [Inline]
  /// What is counted, such as `%` or `cases`; with `%` the scale goes to 100.
  package var unit: String
  /// What the labels are, as the heading over them in the table.
  package var labelHeading: String
  /// What the bars stand for, in order.
  package var labels: [String]
  /// The bars.
  package var series: [Series]
  /// The figures on the scale at which something changes, such as the bounds of bands; marked in the drawing.
  package var marks: [Int]
  /// What the chart says, in words, for those who do not see it.
  package var description: [Inline]
  /// A table that holds all figures of the chart and more, in place of the one made of the bars.
  package var data: Table?

  package init(
    title: [Inline], unit: String, labelHeading: String, labels: [String], series: [Series], marks: [Int] = [],
    description: [Inline], data: Table? = nil
  ) {
    self.title = title
    self.unit = unit
    self.labelHeading = labelHeading
    self.labels = labels
    self.series = series
    self.marks = marks
    self.description = description
    self.data = data
  }

  /// The chart's data as a table; made of the bars, it has the chart's title as caption and, where there is no figure, its
  /// sign.
  package var table: Table {
    if let data { return data }
    let headings = series.map { Table.Column([.text(unit.isEmpty ? $0.name : "\($0.name) (\(unit))")], .trailing) }
    let rows = labels.indices.map { index in
      [[Inline.text(labels[index])]] + series.map { $0.cell(at: index) }
    }
    return Table(caption: title, columns: [Table.Column([.text(labelHeading)])] + headings, rows: rows)
  }
}

extension BarChart.Series {
  fileprivate func cell(at index: Int) -> [Inline] {
    guard values.indices.contains(index) else { return ["–"] }
    guard let figure = values[index].figure else { return [.text(values[index].sign)] }
    let text = Inline.text(String(figure))
    return [values[index].claim.map { .claim(id: $0, [text]) } ?? text]
  }
}
