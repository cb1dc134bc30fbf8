import Documents
import PlumblineTestSupport
import StrictJSON
import Testing

struct HTMLWriterTests {
  @Test func writesAWholeDocument() throws {
    let html = HTMLWriter().html(for: SampleDocuments.everything)
    try Golden.check(html, "everything.html")
    #expect(HTMLWriter().html(for: SampleDocuments.everything) == html)
    #expect(StrictHTML.brokenNames(in: try StrictHTML.page(html)) == [])
  }

  @Test func thePolicyAllowsItsOwnStyleAndNothingElse() throws {
    let page = try page([])
    let policy = try #require(page.all.first { $0.attributes["http-equiv"] != nil }?.attributes["content"])
    let sheet = try #require(page.all.first { $0.name == "style" }?.text)
    let digest = base64(ofHex: SHA256.hexDigest(of: sheet.utf8))
    #expect(
      policy
        == "default-src 'none'; style-src 'sha256-\(digest)'; img-src data:; base-uri 'none'; form-action 'none'")
    #expect(!sheet.contains("url(") && !sheet.contains("@import") && !sheet.contains("<"))
    #expect(page.all.allSatisfy { $0.name != "script" && $0.name != "link" && $0.attributes["src"] == nil })
  }

  @Test func aPageHasItsLandmarks() throws {
    let body = try #require(try page([.heading(level: 1, ["A"])]).children.last)
    #expect(body.children.map(\.name) == ["a", "header", "nav", "main", "footer"])
    #expect(body.children.first?.attributes["href"] == "#text")
    #expect(body.all.filter { $0.name == "h1" }.map(\.text) == ["T"])
  }

  @Test(arguments: [("Draft", "Draft · \"T\" & <b>"), (nil, "\"T\" & <b>")])
  func everyPrintedPageSaysWhatItBelongsTo(_ status: String?, _ head: String) throws {
    let document = Document(title: "\"T\" & <b>", status: status, language: .britishEnglish, blocks: [])
    let page = try StrictHTML.page(HTMLWriter().html(for: document))
    #expect(page.attributes["data-running"] == head)
    #expect(page.all.last { $0.name == "footer" }?.children.map(\.text) == [head])
    let sheet = try #require(page.all.first { $0.name == "style" }?.text)
    #expect(sheet.contains("--running: attr(data-running)") && sheet.contains("@top-left { content: var(--running)"))
  }

  @Test func withoutHeadingsThereIsNoListOfContents() throws {
    let page = try page([.paragraph(["a"])])
    #expect(!page.all.contains { $0.name == "nav" })
  }

  @Test func theWordsAreThoseOfTheDocumentsLanguage() throws {
    let document = Document(
      title: "Adroddiad", language: LanguageTag(rawValue: "cy-GB"), blocks: [.heading(level: 1, ["Un"])])
    let html = HTMLWriter(words: HTMLWords(contents: "Cynnwys", skip: "Ymlaen i'r testun")).html(for: document)
    let page = try StrictHTML.page(html)
    #expect(page.attributes["lang"] == "cy-GB")
    #expect(page.all.first { $0.name == "nav" }?.children.first?.text == "Cynnwys")
    #expect(page.all.first { $0.attributes["class"] == "skip" }?.text == "Ymlaen i'r testun")
  }

  @Test func noLevelOfHeadingIsSkipped() throws {
    let levels = [3, 5, 3, 1, 4, 2, 2, 9, -1]
    let headings = try page(levels.map { .heading(level: $0, ["x"]) }).all.filter { $0.attributes["id"]?.first == "x" }
    #expect(headings.map(\.name) == ["h2", "h3", "h2", "h2", "h3", "h3", "h3", "h4", "h2"])
  }

  @Test(arguments: [
    ("1.1 Risk of harm", "1-1-risk-of-harm"), ("  -- ", "part"), ("Contents", "contents-2"), ("Ärger & Ä", "ärger-ä"),
    ("text", "text-2"), ("<b>", "b"), ("x\u{202E}y\"z", "x-y-z"), ("日本", "日本"),
  ])
  func anAddressIsMadeOfTheHeadingsWords(_ heading: String, _ id: String) throws {
    let page = try page([.heading(level: 1, ["x", .text(heading)]), .heading(level: 1, [.text(heading)])])
    #expect(page.all.last { $0.name == "h2" }?.attributes["id"] == id)
  }

  @Test func equalHeadingsHaveAddressesOfTheirOwn() throws {
    let page = try page([.heading(level: 1, ["A"]), .heading(level: 1, ["A 2"]), .heading(level: 1, ["A"])])
    #expect(page.all.filter { $0.name == "h2" }.dropFirst().map { $0.attributes["id"] } == ["a", "a-2", "a-3"])
  }

  @Test func leavesNoTraceOfWhatIsEmpty() throws {
    let empty: [Block] = [
      .paragraph([]), .paragraph(["  \n "]), .heading(level: 1, [.strong([" "])]), .quote([.paragraph([])]),
      .list(List(.bulleted, items: [])), .prose([]), .table(Table(caption: [], columns: [], rows: [])), .together([]),
      .writingLines(0),
    ]
    #expect(try page(empty).all.last { $0.name == "main" }?.children.isEmpty == true)
  }

  @Test func aHeadingCellThatIsEmptyIsNoHeading() throws {
    let table = Table(caption: ["C"], columns: [.init([]), .init(["B"])], rows: [[[], ["1"], ["2"]], [["a"]]])
    let cells = try page([.table(table)]).all.filter { ["td", "th"].contains($0.name) }
    #expect(cells.map(\.name) == ["td", "th", "td", "td", "td", "td", "th", "td", "td"])
    #expect(cells[1].attributes["scope"] == "col" && cells[6].attributes["scope"] == "row")
  }

  @Test func aClaimKeepsItsAddress() throws {
    let page = try page([.paragraph([.claim(id: ClaimID(rawValue: "score:1.1\"<"), ["58%"])])])
    let claim = try #require(page.all.first { $0.attributes["data-claim"] != nil })
    #expect(claim.attributes["data-claim"] == "score:1.1\"<")
    #expect(claim.text == "58%")
  }

  private func page(_ blocks: [Block]) throws -> StrictHTML.Element {
    try StrictHTML.page(HTMLWriter().html(for: Document(title: "T", language: .britishEnglish, blocks: blocks)))
  }

  private func base64(ofHex hex: String) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    let bits = hex.compactMap(\.hexDigitValue).flatMap { digit in [8, 4, 2, 1].map { digit & $0 == 0 ? 0 : 1 } }
    let signs = stride(from: 0, to: bits.count, by: 6).map { start in
      let six = (Array(bits[start...].prefix(6)) + [0, 0, 0, 0, 0]).prefix(6)
      return alphabet[six.reduce(0) { $0 * 2 + $1 }]
    }
    return String(signs) + "="
  }
}
