/// Turns the blocks of a document into elements, and keeps its headings for the list of contents.
struct HTMLBody {
  /// A heading as it stands on the page.
  struct Heading {
    /// 2 to 6; never more than one below the heading before it.
    let level: Int
    let id: String
    let text: String
  }

  private(set) var headings: [Heading] = []
  private var names = HTMLNames(reserved: ["text", "contents"])
  /// The levels of the headings that the next one stands below, as the document counts them.
  private var above: [Int] = []

  mutating func nodes(of blocks: [Block]) -> [HTMLNode] {
    var nodes: [HTMLNode] = []
    for block in blocks { nodes += self.nodes(of: block) }
    return nodes
  }

  private mutating func nodes(of block: Block) -> [HTMLNode] {
    switch block {
    case .heading(let level, let inlines): return heading(level, inlines)
    case .paragraph(let inlines): return inlines.isBlank ? [] : [.tag("p", [:], inlines.nodes)]
    case .list(let list): return self.list(list)
    case .table(let table): return self.table(table.squared, isCaptionShown: true)
    case .chart(let chart): return figure(chart)
    case .quote(let blocks): return wrapped("blockquote", [:], blocks)
    case .prose(let blocks): return wrapped("div", ["class": "prose"], blocks)
    case .together(let blocks): return wrapped("div", ["class": "together"], blocks)
    case .writingLines(let count):
      let lines = Array(repeating: HTMLNode.tag("div"), count: min(max(count, 0), 100))
      return lines.isEmpty ? [] : [.tag("div", ["class": "lines", "aria-hidden": "true"], lines)]
    }
  }

  private mutating func wrapped(
    _ name: String, _ attributes: KeyValuePairs<String, String>, _ blocks: [Block]
  ) -> [HTMLNode] {
    let inner = nodes(of: blocks)
    return inner.isEmpty ? [] : [.tag(name, attributes, inner)]
  }

  /// Levels are counted anew, so that none is skipped, which would mislead those who move from heading to heading.
  private mutating func heading(_ level: Int, _ inlines: [Inline]) -> [HTMLNode] {
    guard !inlines.isBlank else { return [] }
    let wanted = min(max(level, 1), 5)
    while let last = above.last, last >= wanted { above.removeLast() }
    above.append(wanted)
    let text = inlines.plainText
    let heading = Heading(level: above.count + 1, id: names.name(for: text), text: text)
    headings.append(heading)
    return [.tag("h\(heading.level)", ["id": heading.id], inlines.nodes)]
  }

  private mutating func list(_ list: List) -> [HTMLNode] {
    guard !list.items.isEmpty else { return [] }
    var items: [HTMLNode] = []
    for item in list.items {
      // The mark stands beside the text of an item of one line.
      if case .paragraph(let inlines)? = item.first, item.count == 1 {
        items.append(.tag("li", [:], inlines.nodes))
      } else {
        items.append(.tag("li", [:], nodes(of: item)))
      }
    }
    return [.tag(list.style == .numbered ? "ol" : "ul", [:], items)]
  }

  private mutating func table(_ table: Table, isCaptionShown: Bool) -> [HTMLNode] {
    guard !table.columns.isEmpty else { return [] }
    let id = names.name(for: "table")
    var parts: [HTMLNode] = []
    if !table.caption.isBlank {
      let attributes: KeyValuePairs = isCaptionShown ? ["id": id] : ["id": id, "class": "unseen"]
      parts.append(.tag("caption", attributes, table.caption.nodes))
    }
    if !table.columns.allSatisfy(\.heading.isBlank) {
      let cells = table.columns.map { cell($0.heading, $0.alignment, headingOf: "col") }
      parts.append(.tag("thead", [:], [.tag("tr", [:], cells)]))
    }
    parts.append(.tag("tbody", [:], table.rows.map { row($0, of: table) }))
    let element = HTMLNode.tag("table", [:], parts)
    // What is wider than the screen moves within its own region, which the keyboard reaches too.
    guard table.columns.count > 2 else { return [.tag("div", ["class": "narrow"], [element])] }
    guard !table.caption.isBlank else { return [.tag("div", ["class": "wide", "tabindex": "0"], [element])] }
    return [.tag("div", ["class": "wide", "role": "region", "aria-labelledby": id, "tabindex": "0"], [element])]
  }

  private func row(_ cells: [[Inline]], of table: Table) -> HTMLNode {
    let nodes = zip(cells, table.columns).enumerated().map { place, pair in
      cell(pair.0, pair.1.alignment, headingOf: place == 0 && table.rowsHaveHeadings ? "row" : nil)
    }
    return .tag("tr", [:], nodes)
  }

  private func cell(_ inlines: [Inline], _ alignment: Table.Column.Alignment, headingOf scope: String?) -> HTMLNode {
    var attributes: [(String, String)] = []
    let isHeading = scope != nil && !inlines.isBlank
    if isHeading, let scope { attributes.append(("scope", scope)) }
    if alignment == .trailing { attributes.append(("class", "figure")) }
    return .element(isHeading ? "th" : "td", attributes, inlines.nodes)
  }

  private mutating func figure(_ chart: BarChart) -> [HTMLNode] {
    let (caption, text) = (names.name(for: "chart"), names.name(for: "chart text"))
    let drawing = HTMLChart(chart).node(titled: chart.title.plainText, id: caption, description: text)
    let table = self.table(chart.table.squared, isCaptionShown: chart.table.caption != chart.title)
    let title: [HTMLNode] =
      chart.title.isBlank ? [] : [.tag("figcaption", [:], chart.title.nodes)]
    // A chart with a small table stays on one page when printed; a long table may go on to the next.
    let attributes: KeyValuePairs = chart.table.squared.columns.count > 2 ? ["class": "long"] : [:]
    return [.tag("figure", attributes, title + [.tag("div", ["class": "chart"], [drawing] + table)])]
  }
}

extension Sequence where Element == Inline {
  /// Whether there is nothing to read.
  fileprivate var isBlank: Bool { plainText.unicodeScalars.allSatisfy { $0.properties.isWhitespace } }

  fileprivate var nodes: [HTMLNode] { map(\.node) }
}

extension Inline {
  fileprivate var node: HTMLNode {
    switch self {
    case .text(let text): .text(text)
    case .strong(let inlines): .tag("strong", [:], inlines.nodes)
    case .emphasis(let inlines): .tag("em", [:], inlines.nodes)
    case .claim(let id, let inlines): .tag("span", ["data-claim": id.rawValue], inlines.nodes)
    case .gap(let inlines): .tag("mark", [:], inlines.nodes)
    case .tickBox: .tag("span", ["class": "box"], [.text(Inline.tickBoxText)])
    case .blank(let width): .tag("span", ["class": "blank"], [.text(Inline.blankText(width))])
    }
  }
}
