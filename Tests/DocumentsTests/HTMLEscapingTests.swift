import Documents
import PlumblineTestSupport
import Testing

/// Text that people typed is data: nothing in it becomes a tag, an attribute or an entity, wherever it stands.
struct HTMLEscapingTests {
  @Test(arguments: 0..<100) func nothingThatIsTypedActs(_ seed: UInt64) throws {
    var hostile = RandomDocument(seed: seed, isHarmless: false)
    var harmless = RandomDocument(seed: seed, isHarmless: true)
    let words = HTMLWords(contents: "<b onload=x>\"", skip: "'\"><script>")
    let page = try StrictHTML.page(HTMLWriter(words: words).html(for: hostile.document()))
    let plain = try StrictHTML.page(HTMLWriter(words: words).html(for: harmless.document()))
    let isSame = skeleton(page) == skeleton(plain)
    #expect(isSame, "seed \(seed)")
    #expect(StrictHTML.brokenNames(in: page) == [], "seed \(seed)")
    let main = try #require(page.all.first { $0.name == "body" }).text
    for text in hostile.typed {
      #expect(main.contains(normal(text)), "seed \(seed): \(text.debugDescription)")
    }
  }

  @Test func whatIsTypedIsReadAsItIs() throws {
    let text = "<script>alert('1')</script> &lt; &amp;amp; \"x\" a\u{202E}b\0c\u{1B}[31m \u{FFFE}\r\n<!-- ]]>"
    let document = Document(title: "T", language: .britishEnglish, blocks: [.paragraph([.text(text)])])
    let page = try StrictHTML.page(HTMLWriter().html(for: document))
    #expect(
      page.all.first { $0.name == "p" }?.text
        == "<script>alert('1')</script> &lt; &amp;amp; \"x\" a\u{FFFD}b\u{FFFD}c\u{FFFD}[31m \u{FFFD}  <!-- ]]>")
  }

  /// The elements and the names of their attributes; of drawings alone that there is one, since labels break into lines.
  private func skeleton(_ element: StrictHTML.Element) -> [String] {
    let tag = ([element.name] + element.attributes.keys.sorted()).joined(separator: " ")
    return element.name == "g" ? [tag] : [tag] + element.children.flatMap(skeleton) + ["/"]
  }

  private func normal(_ text: String) -> String {
    var normal = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n", "\r", "\t", "\u{2028}": normal.append(" ")
      case "\0", "\u{1B}", "\u{202E}", "\u{FFFE}": normal.append("\u{FFFD}")
      default: normal.append(scalar)
      }
    }
    return String(normal)
  }
}

/// A document of everything in any order; hostile texts in every place, or harmless ones in the same shape.
private struct RandomDocument {
  private var random: SeededRandom
  private let isHarmless: Bool
  private var count = 0
  private(set) var typed: [String] = []

  init(seed: UInt64, isHarmless: Bool) {
    random = SeededRandom(seed: seed)
    self.isHarmless = isHarmless
  }

  private static let pieces = [
    "<script>", "</title>", "\"", "'", "&", "&amp;", "&#60;", "<!--", "-->", "]]>", "</svg>", "<b", " onload=\"x\" ",
    "javascript:", "{{", "\0", "\u{1B}", "\u{202E}", "\u{FFFE}", "\n", "\r", "\t", "\u{2028}", "e\u{301}", "👩‍⚖️", "ß",
    "=",
    "\\", "`", "</style>", "<?xml", "<![CDATA[", "</main>", "日", "-", "x",
  ]

  mutating func text() -> String {
    let text = "x" + (0...random.below(6)).map { _ in Self.pieces[random.below(Self.pieces.count)] }.joined()
    // Each its own, as the hostile ones are.
    count += 1
    typed.append(isHarmless ? "x\(count)" : text)
    return typed.last ?? text
  }

  mutating func document() -> Document {
    let title = text()
    let blocks = self.blocks(depth: 0)
    return Document(title: title, language: .britishEnglish, blocks: blocks)
  }

  private mutating func blocks(depth: Int) -> [Block] {
    (0...random.below(5)).map { _ in block(depth: depth) }
  }

  private mutating func block(depth: Int) -> Block {
    switch random.below(depth < 3 ? 9 : 4) {
    case 0: return .heading(level: random.below(7), inlines())
    case 1: return .table(table())
    case 2: return .chart(chart())
    case 3, 4: return .paragraph(inlines())
    case 5:
      return .list(
        List(random.happens(50) ? .numbered : .bulleted, items: (0..<2).map { _ in blocks(depth: depth + 1) }))
    case 6: return .quote(blocks(depth: depth + 1))
    case 7: return .prose(blocks(depth: depth + 1))
    default: return .together(blocks(depth: depth + 1))
    }
  }

  private mutating func inlines() -> [Inline] {
    (0...random.below(3)).map { _ in inline(depth: 0) }
  }

  private mutating func inline(depth: Int) -> Inline {
    switch random.below(depth < 2 ? 7 : 1) {
    case 1: return .strong([inline(depth: depth + 1)])
    case 2: return .emphasis([inline(depth: depth + 1)])
    case 3: return .gap([inline(depth: depth + 1)])
    case 4:
      let id = text()
      // An address is not read, and not kept everywhere.
      typed.removeLast()
      return .claim(id: ClaimID(rawValue: id), [inline(depth: depth + 1)])
    default: return .text(text())
    }
  }

  private mutating func table() -> Table {
    let columns = (0..<2).map { _ in Table.Column(inlines()) }
    let rows = (0..<2).map { _ in (0...random.below(3)).map { _ in inlines() } }
    return Table(caption: inlines(), columns: columns, rows: rows, rowsHaveHeadings: random.happens(50))
  }

  private mutating func chart() -> BarChart {
    let labels = (0..<2).map { _ in text() }
    let series = (0..<2).map { _ in
      let values = (0..<2).map { _ in BarChart.Value(random.below(120), claim: ClaimID(rawValue: "\"<")) }
      return BarChart.Series(name: text(), values: values)
    }
    let heading = text()
    let data = random.happens(30) ? table() : nil
    // Where the table is another one, the drawing alone holds these, broken into lines.
    if data != nil { typed.removeAll { (labels + series.map(\.name) + [heading]).contains($0) } }
    return BarChart(
      title: inlines(), unit: random.happens(50) ? "%" : "<", labelHeading: heading, labels: labels, series: series,
      marks: [50], description: inlines(), data: data)
  }
}
