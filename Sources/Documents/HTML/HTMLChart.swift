/// A bar chart as a drawing (SVG) whose text keeps its size however narrow the screen is.
///
/// Heights are in `em` and widths in per cent. A label stands above its bars and the figure behind each bar, in words where
/// the bars differ in kind, so that nothing rests on colour. What is drawn is hidden from screen readers, which get the
/// title, the description and the table.
struct HTMLChart {
  private let chart: BarChart
  /// The end of the scale.
  private let limit: Int
  /// How wide the scale is, in per cent of the drawing.
  private let width: Int

  /// The longest line of a label, and the longest words behind a bar, in characters.
  private static let (widestLabel, widestTail) = (44, 26)
  /// How wide a character is at most, in per cent of the narrowest drawing.
  private static let characterWidth = 3

  init(_ chart: BarChart) {
    self.chart = chart
    limit = Self.limit(of: chart)
    width = Self.width(of: chart, limit: limit)
  }

  /// The drawing, named by its title and described by its description, whose ids are given.
  func node(titled title: String, id: String, description: String) -> HTMLNode {
    var y = 0
    var drawn: [HTMLNode] = []
    for index in chart.labels.indices { drawn += group(index, at: &y) }
    drawn += axis(at: &y)
    return .tag(
      "svg",
      [
        "role": "img", "aria-labelledby": id, "aria-describedby": description, "width": "100%", "height": Self.ems(y),
        "focusable": "false",
      ],
      [
        .tag("title", ["id": id], [.text(title)]),
        .tag("desc", ["id": description], [.text(chart.description.plainText)]),
        .tag("g", ["aria-hidden": "true"], drawn),
      ])
  }

  /// A label and its bars; `y` is the upper edge in tenths of an em, and then that of what follows.
  private func group(_ index: Int, at y: inout Int) -> [HTMLNode] {
    var nodes: [HTMLNode] = []
    for line in Self.lines(of: chart.labels[index]) {
      nodes.append(.tag("text", ["class": "label", "x": "0", "y": Self.ems(y + 11)], [.text(line)]))
      y += 14
    }
    y += 3
    for series in chart.series {
      let value = series.values.indices.contains(index) ? series.values[index] : BarChart.Value(nil)
      nodes += bar(series, value, at: y)
      nodes.append(tail(series, value, at: y))
      y += 16
    }
    // Below the bars, where they run through no words.
    nodes += (chart.marks.filter { (1..<limit).contains($0) } + [limit]).map { mark in
      .tag(
        "line",
        ["class": "mark", "x1": percent(mark), "x2": percent(mark), "y1": Self.ems(y - 3), "y2": Self.ems(y + 1)])
    }
    y += 7
    return nodes
  }

  /// The whole scale, and the bar on it.
  private func bar(_ series: BarChart.Series, _ value: BarChart.Value, at y: Int) -> [HTMLNode] {
    func rectangle(_ name: String, _ figure: Int) -> HTMLNode {
      .tag("rect", ["class": name, "x": "0", "y": Self.ems(y), "width": percent(figure), "height": "1.3em"])
    }
    let name = series.isBackground ? "bar background" : "bar"
    return [rectangle("scale", limit)] + (length(value) > 0 ? [rectangle(name, length(value))] : [])
  }

  /// What stands behind a bar: the figure, then what sets the bar apart from others.
  private func tail(_ series: BarChart.Series, _ value: BarChart.Value, at y: Int) -> HTMLNode {
    let words = Self.tail(series, value, isAlone: chart.series.count == 1, unit: chart.unit)
    return .tag(
      "text", ["class": "tail", "x": percent(length(value)), "dx": "0.4em", "y": Self.ems(y + 10)], [.text(words)])
  }

  private func length(_ value: BarChart.Value) -> Int {
    value.figure.map { min(max($0, 0), limit) } ?? 0
  }

  /// The scale's figures: its two ends, and the marks that leave room for each other.
  private func axis(at y: inout Int) -> [HTMLNode] {
    guard !chart.labels.isEmpty else { return [] }
    y += 8
    var shown: [Int] = [0]
    for mark in chart.marks.sorted() where mark > 0 && mark < limit {
      let isFar = { (other: Int) in abs(mark - other) * 100 >= limit * 12 }
      if shown.allSatisfy(isFar) && isFar(limit) { shown.append(mark) }
    }
    let baseline = Self.ems(y)
    y += 4
    return (shown + [limit]).map { figure in
      let anchor = figure == 0 ? "start" : figure == limit ? "end" : "middle"
      return .tag(
        "text", ["class": "axis", "x": percent(figure), "y": baseline, "text-anchor": anchor],
        [.text(Self.withUnit(figure, chart.unit))])
    }
  }

  private static func tail(_ series: BarChart.Series, _ value: BarChart.Value, isAlone: Bool, unit: String) -> String {
    let figure = value.figure.map { withUnit($0, unit) } ?? value.sign
    let words = [figure, isAlone ? "" : series.name, value.figure == nil ? "" : value.note].filter { !$0.isEmpty }
    let text = words.joined(separator: " ")
    return text.count > widestTail ? text.prefix(widestTail - 1) + "…" : text
  }

  private static func withUnit(_ figure: Int, _ unit: String) -> String {
    unit == "%" ? "\(figure)%" : String(figure)
  }

  private func percent(_ figure: Int) -> String {
    let tenths = figure * width * 10 / limit
    return "\(tenths / 10).\(tenths % 10)%"
  }

  private static func ems(_ tenths: Int) -> String { "\(tenths / 10).\(tenths % 10)em" }

  /// 100 for per cent; otherwise the longest bar, rounded up to a figure that reads well.
  private static func limit(of chart: BarChart) -> Int {
    let longest = chart.series.flatMap { $0.values.compactMap(\.figure) }.max() ?? 0
    if chart.unit == "%", longest <= 100 { return 100 }
    var step = 1
    while longest > step * 10, step < Int.max / 100 { step *= 10 }
    let limits = [1, 2, 3, 4, 5, 6, 8, 10].map { $0 * step }
    return limits.first { $0 >= longest } ?? longest
  }

  /// As wide as what stands behind the bars allows.
  private static func width(of chart: BarChart, limit: Int) -> Int {
    var width = 90
    for series in chart.series {
      for value in series.values {
        guard let figure = value.figure, figure > 0 else { continue }
        let room = 100 - characterWidth * tail(series, value, isAlone: chart.series.count == 1, unit: chart.unit).count
        width = min(width, room * limit / figure)
      }
    }
    return max(width, 40)
  }

  /// A label broken between words; a word that is too long stays whole.
  private static func lines(of label: String) -> [String] {
    var lines: [String] = []
    for word in label.split(whereSeparator: \.isWhitespace) {
      if let last = lines.last, last.count + word.count < widestLabel {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines.isEmpty ? [""] : lines
  }
}
