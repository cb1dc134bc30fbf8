/// Writes a document as one HTML page that needs nothing else: no script, no picture, no font, no address to fetch from.
///
/// Made for WCAG 2.2 at level AA, for paper (A4), for narrow screens, for dark and for forced colours. A content security
/// policy forbids whatever is not on the page. The same document is always the same bytes. A figure keeps the address of its
/// evidence in `data-claim`.
package struct HTMLWriter: Sendable {
  private let words: HTMLWords

  package init(words: HTMLWords = .english) {
    self.words = words
  }

  /// The whole page; the document's title is its only heading of the first level.
  package func html(for document: Document) -> String {
    var body = HTMLBody()
    let main = body.nodes(of: document.blocks)
    let hasContents = body.headings.contains { $0.level <= Self.deepestInContents }
    let parts: [HTMLNode?] = [
      .tag("a", ["class": "skip", "href": "#text"], [.text(words.skip)]),
      .tag("header", [:], [.tag("h1", [:], [.text(document.title)])]),
      hasContents ? contents(body.headings) : nil,
      .tag("main", ["id": "text", "tabindex": "-1"], main),
      .tag("footer", [:], [.tag("p", [:], [.text(Self.runningHead(of: document))])]),
    ]
    let page = HTMLNode.tag("body", [:], parts.compactMap(\.self))
    let lines =
      ["<!DOCTYPE html>"] + head(of: document) + page.lines() + ["</html>"]
    return lines.map { $0 + "\n" }.joined()
  }

  /// What stands on every printed page, and at the end of the one on the screen.
  private static func runningHead(of document: Document) -> String {
    [document.status, document.title].compactMap(\.self).joined(separator: " · ")
  }

  /// Headings below this level are not listed.
  private static let deepestInContents = 3

  private func head(of document: Document) -> [String] {
    let html = HTMLNode.tag(
      "html", ["data-running": Self.runningHead(of: document), "lang": document.language.rawValue])
    let metas: [HTMLNode] = [
      .tag("meta", ["charset": "utf-8"]),
      .tag("meta", ["http-equiv": "Content-Security-Policy", "content": HTMLStyle.policy]),
      .tag("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
      .tag("meta", ["name": "color-scheme", "content": "light dark"]),
      .tag("meta", ["name": "referrer", "content": "no-referrer"]),
      .tag("title", [:], [.text(document.title)]),
    ]
    return html.lines().map { String($0.dropLast("</html>".count)) } + ["<head>"]
      + metas.flatMap { $0.lines(indent: "  ") }
      + ["<style>" + HTMLStyle.sheet + "</style>", "</head>"]
  }

  private func contents(_ headings: [HTMLBody.Heading]) -> HTMLNode {
    var rest = headings.filter { $0.level <= Self.deepestInContents }[...]
    return .tag(
      "nav", ["aria-labelledby": "contents"],
      [.tag("h2", ["id": "contents"], [.text(words.contents)]), list(of: &rest, at: 2)])
  }

  /// The entries down to the next heading of a higher level, those below an entry within it.
  private func list(of headings: inout ArraySlice<HTMLBody.Heading>, at level: Int) -> HTMLNode {
    var items: [HTMLNode] = []
    while let heading = headings.first, heading.level >= level {
      headings.removeFirst()
      var item: [HTMLNode] = [.tag("a", ["href": "#" + heading.id], [.text(heading.text)])]
      if let next = headings.first, next.level > level { item.append(list(of: &headings, at: level + 1)) }
      items.append(.tag("li", [:], item))
    }
    return .tag("ul", [:], items)
  }
}
