/// A piece of an HTML page: text, or an element with what stands in it.
///
/// Text and the values of attributes become markup in one place, ``line``, which escapes them; nothing else writes angle
/// brackets, so that text can never act.
indirect enum HTMLNode {
  case text(String)
  case element(String, [(name: String, value: String)], [HTMLNode])

  /// An element.
  static func tag(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ children: [HTMLNode] = []
  ) -> HTMLNode {
    .element(name, attributes.map { ($0.key, $0.value) }, children)
  }

  /// The elements that stand within a line.
  private static let inlineNames: Set<String> = ["a", "em", "mark", "span", "strong"]
  /// The elements that have no end.
  private static let voidNames: Set<String> = ["meta"]

  private var isText: Bool {
    if case .text = self { true } else { false }
  }

  private var isBlock: Bool {
    if case .element(let name, _, _) = self { !Self.inlineNames.contains(name) } else { false }
  }

  /// The lines of markup: elements that hold other blocks stand around them on lines of their own, for reading differences.
  func lines(indent: String = "") -> [String] {
    // White space between blocks means nothing; beside text it would.
    guard case .element(let name, _, let children) = self, children.contains(where: \.isBlock),
      !children.contains(where: \.isText)
    else { return [indent + line] }
    return [indent + beginning] + children.flatMap { $0.lines(indent: indent + "  ") } + [indent + "</\(name)>"]
  }

  /// The markup as one line.
  private var line: String {
    switch self {
    case .text(let text): text.escapedForHTML
    case .element(let name, _, let children):
      Self.voidNames.contains(name) ? beginning : beginning + children.map(\.line).joined() + "</\(name)>"
    }
  }

  private var beginning: String {
    guard case .element(let name, let attributes, _) = self else { return "" }
    return "<" + name + attributes.map { " \($0.name)=\"\($0.value.escapedForHTML)\"" }.joined() + ">"
  }
}

extension String {
  /// The text so that it means itself alone, between tags and between double quotes; a line break becomes a space.
  fileprivate var escapedForHTML: String {
    var escaped = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case _ where scalar.isBreakOrTab: escaped += " "
      case _ where scalar.isUnfitForText: escaped += "\u{FFFD}"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
