import DurableFiles
import PlumblineTestSupport

/// A file of the project, as text to scan.
struct SourceFile: Sendable {
  /// Its path from the project's folder.
  let path: String
  /// Its lines, without their ends.
  let lines: [String]

  /// All files below a folder with one of these endings, by path.
  static func all(in folder: FilePath, endingIn endings: [String]) throws -> [SourceFile] {
    try Workplace.tree(folder).filter { name, _ in endings.contains { name.hasSuffix($0) } }
      .sorted { $0.key < $1.key }
      .compactMap { name, bytes in
        String(validating: bytes, as: UTF8.self).map { SourceFile(path: "\(folder.lastComponent)/\(name)", text: $0) }
      }
  }

  init(path: String, text: String) {
    self.path = path
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The target that it belongs to.
  var floor: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }

  /// `FILE:LINE`.
  func place(_ number: Int) -> String { "\(path):\(number + 1)" }

  /// Where a word stands; one that ends in a line feed ends its line.
  func places(of word: String) -> [String] {
    lines.indices.filter { "\(lines[$0])\n".contains(word) }.map(place)
  }

  func isComment(_ number: Int) -> Bool { trimmed(number).hasPrefix("//") }

  /// Whether the line stands in the definition of a command, whose words are help.
  func isHelp(_ number: Int) -> Bool {
    guard let start = lines[...number].lastIndex(where: { $0.contains("static let definition = CommandDefinition(") })
    else { return false }
    return !lines[start...number].dropLast().contains { $0.hasPrefix("    ])") || $0 == "  )" }
  }

  /// Whether a doc comment stands right above a declaration, attributes between them not counted.
  func isDescribed(_ number: Int) -> Bool {
    var above = number - 1
    while above >= 0, trimmed(above).hasPrefix("@") || trimmed(above).hasPrefix("#if") { above -= 1 }
    return above >= 0 && trimmed(above).hasPrefix("///")
  }

  /// The functions, initialisers and computed variables with more lines than that, found by their indentation.
  func functions(longerThan most: Int) -> [String] {
    lines.indices.compactMap { start in
      let line = lines[start]
      let indent = line.prefix { $0 == " " }
      let words = trimmed(start).split(separator: " ")
      let isFunction = words.prefix(5).contains { $0 == "func" || $0.hasPrefix("init(") }
      guard isFunction || (words.contains("var") && line.hasSuffix("{")) else { return nil }
      guard let opening = lines[start...].firstIndex(where: { $0.hasSuffix("{") }), opening - start < 8 else {
        return nil
      }
      guard let end = lines[opening...].dropFirst().firstIndex(where: { $0 == "\(indent)}" }) else { return nil }
      return end - start + 1 > most ? "\(place(start)): \(end - start + 1) lines" : nil
    }
  }

  /// What the protocols of the file ask for, by name.
  var requirements: [String] {
    var names: [String] = []
    var isProtocol = false
    for line in lines {
      if line.contains("protocol "), line.hasSuffix("{") { isProtocol = true }
      if line == "}" { isProtocol = false }
      if isProtocol { names += Self.name(of: line.split(separator: " ")[...]).map { [$0] } ?? [] }
    }
    return names
  }

  /// The name of what a line declares for other targets; nil where it declares nothing, or nothing that needs describing.
  static func packageName(_ line: String) -> String? {
    let words = line.split(separator: " ")
    guard let start = words.firstIndex(of: "package"), words[..<start].allSatisfy({ $0.hasPrefix("@") }) else {
      return nil
    }
    return name(of: words[(start + 1)...])
  }

  /// Operators, initialisers, imports and extensions have no name here.
  private static func name(of words: ArraySlice<Substring>) -> String? {
    let kinds: Set<Substring> = [
      "func", "var", "let", "struct", "enum", "class", "actor", "protocol", "typealias", "case",
    ]
    guard let kind = words.firstIndex(where: { kinds.contains($0) }), kind + 1 < words.endIndex else { return nil }
    let name = words[kind + 1].prefix { $0.isLetter || $0.isNumber || $0 == "_" }
    return name.isEmpty ? nil : String(name)
  }

  private func trimmed(_ number: Int) -> Substring { lines[number].drop { $0 == " " } }
}
