/// Reads a page of HTML as strictly as a writer may be held to: what a browser would mend is an error here.
///
/// Tags are balanced, attributes stand in double quotes and once each, and outside tags the signs that could act are escaped.
package struct StrictHTML {
  /// An element of the page.
  package final class Element {
    /// Its name.
    package let name: String
    /// Its attributes, as they are meant, by name.
    package let attributes: [String: String]
    /// The elements in it.
    package fileprivate(set) var children: [Element] = []
    /// The text in it, as it is meant, with that of the elements in it.
    package fileprivate(set) var text = ""

    fileprivate init(name: String, attributes: [String: String]) {
      (self.name, self.attributes) = (name, attributes)
    }

    /// It and all elements in it, in the order of their beginnings.
    package var all: [Element] { [self] + children.flatMap(\.all) }
  }

  /// What a browser would have to mend, and the text from there on.
  package struct Problem: Error, CustomStringConvertible {
    /// What is wrong, and where.
    package let description: String
  }

  private let scalars: [Unicode.Scalar]
  private var place = 0

  private init(_ text: String) {
    scalars = Array(text.unicodeScalars)
  }

  /// The `html` element of a page.
  package static func page(_ text: String) throws(Problem) -> Element {
    var reader = StrictHTML(text)
    try reader.take("<!DOCTYPE html>\n")
    let page = try reader.element()
    try reader.take("\n")
    guard reader.place == reader.scalars.count else { throw reader.problem("text behind the page") }
    return page
  }

  /// The names that links and labels within a page refer to in vain, and the ids that are not unique.
  package static func brokenNames(in page: Element) -> [String] {
    var counts: [String: Int] = [:]
    for element in page.all { if let id = element.attributes["id"] { counts[id, default: 0] += 1 } }
    let references = page.all.flatMap { element -> [String] in
      let links = element.attributes["href"].map { [String($0.dropFirst())] } ?? []
      let labels = ["aria-labelledby", "aria-describedby"].compactMap { element.attributes[$0] }
      return links + labels.flatMap { $0.split(separator: " ").map(String.init) }
    }
    return counts.filter { $0.value > 1 }.keys.sorted() + references.filter { counts[$0] == nil }
  }

  private mutating func element() throws(Problem) -> Element {
    try take("<")
    let name = name()
    guard !name.isEmpty else { throw problem("no name") }
    let element = Element(name: name, attributes: try attributes())
    try take(">")
    if name == "meta" { return element }
    while !isAt("</") {
      if isAt("<") {
        let child = try self.element()
        element.children.append(child)
        element.text += child.text
      } else {
        guard place < scalars.count else { throw problem("'\(name)' does not end") }
        element.text += try text(upTo: "<", isRaw: name == "style")
      }
    }
    try take("</\(name)>")
    return element
  }

  private mutating func name() -> String {
    var name = ""
    while place < scalars.count {
      switch scalars[place] {
      case "a"..."z", "0"..."9", "-": name.unicodeScalars.append(scalars[place])
      default: return name
      }
      place += 1
    }
    return name
  }

  private mutating func attributes() throws(Problem) -> [String: String] {
    var attributes: [String: String] = [:]
    while isAt(" ") {
      place += 1
      let name = name()
      try take("=\"")
      guard !name.isEmpty, !name.hasPrefix("on"), name != "style", attributes[name] == nil else {
        throw problem("attribute '\(name)'")
      }
      attributes[name] = try text(upTo: "\"", isRaw: false)
      try take("\"")
    }
    return attributes
  }

  private static let signs: KeyValuePairs<String, Unicode.Scalar> = [
    "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": "\"",
  ]

  private mutating func text(upTo end: Unicode.Scalar, isRaw: Bool) throws(Problem) -> String {
    var text = String.UnicodeScalarView()
    while place < scalars.count, scalars[place] != end {
      let scalar = scalars[place]
      if isRaw {
        text.append(scalar)
        place += 1
      } else if scalar == "&" {
        guard let sign = Self.signs.first(where: { isAt($0.key) }) else { throw problem("'&' is not escaped") }
        text.append(sign.value)
        place += sign.key.unicodeScalars.count
      } else {
        let isControl = scalar.properties.generalCategory == .control && scalar != "\n"
        guard scalar != ">", scalar != "<", scalar != "\"", !isControl else { throw problem("not escaped") }
        text.append(scalar)
        place += 1
      }
    }
    return String(text)
  }

  private func isAt(_ text: String) -> Bool {
    var index = place
    for scalar in text.unicodeScalars {
      guard index < scalars.count, scalars[index] == scalar else { return false }
      index += 1
    }
    return true
  }

  private mutating func take(_ expected: String) throws(Problem) {
    guard isAt(expected) else { throw problem("no '\(expected)'") }
    place += expected.unicodeScalars.count
  }

  private func problem(_ what: String) -> Problem {
    var here = String.UnicodeScalarView()
    here.append(contentsOf: scalars[place...].prefix(80))
    return Problem(description: "\(what) at: \(String(here))")
  }
}
