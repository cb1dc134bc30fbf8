package import InspectionModel

/// Reads the layout language: Markdown lines with `{{slots}}`, and parts between `{{each section}}`, `{{each criterion}}`
/// or `{{each theme}}` and `{{end}}`.
package struct LayoutParser {
  private var lines: ArraySlice<(number: Int, text: Substring)>
  private var problems: [LayoutProblem] = []
  private let questionnaires: [QuestionnaireCode]?

  /// The layout that a text says.
  ///
  /// `questionnaires` are those that the framework has; nil takes any.
  ///
  /// - Throws: every problem of the text, not the first alone.
  package static func parse(
    _ text: String, questionnaires: [QuestionnaireCode]? = nil
  ) throws(LayoutProblems) -> ReportLayout {
    var parser = LayoutParser(text, questionnaires)
    let nodes = parser.nodes(in: [], openedAt: nil)
    let problems = parser.problems.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
    guard problems.isEmpty else { throw LayoutProblems(problems: problems) }
    return ReportLayout(nodes: nodes)
  }

  private init(_ text: String, _ questionnaires: [QuestionnaireCode]?) {
    self.questionnaires = questionnaires
    let split = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    lines = split.enumerated().map { ($0 + 1, $1) }[...]
  }

  private mutating func nodes(in scopes: [LayoutScope], openedAt opening: Int?) -> [LayoutNode] {
    var nodes: [LayoutNode] = []
    while let (number, text) = lines.popFirst() {
      let content = text.trimmed
      guard let slot = content.loneSlot else {
        nodes.append(content.isEmpty ? .blank : .line(pieces(of: text, number, scopes)))
        continue
      }
      if slot == "end" {
        if opening != nil { return nodes }
        report(number, 1, .endWithoutEach)
      } else if let each = slot.nameAfter("each ") {
        nodes.append(self.each(each, number, scopes))
      } else {
        nodes.append(block(slot, text, number, scopes))
      }
    }
    if let opening { report(opening, 1, .unclosedEach(scopes.last?.rawValue ?? "")) }
    return nodes
  }

  private mutating func each(_ name: String, _ number: Int, _ scopes: [LayoutScope]) -> LayoutNode {
    let scope = LayoutScope(rawValue: name)
    if scope == nil { report(number, 1, .unknownSlot("each \(name)")) }
    if let scope, scopes != (scope == .criterion ? [.section] : []) { report(number, 1, .misplacedEach(name)) }
    let inner = nodes(in: scopes + [scope ?? .section], openedAt: number)
    return .each(scope ?? .section, inner)
  }

  private mutating func block(
    _ slot: String, _ text: Substring, _ number: Int, _ scopes: [LayoutScope]
  ) -> LayoutNode {
    let optional = slot.nameAfter("optional ")
    let name = optional ?? slot
    guard let block = named(name, number, scopes) else {
      if optional == nil { return .line(pieces(of: text, number, scopes)) }
      report(number, 1, .unknownSlot(name))
      return .blank
    }
    if let needed = block.scope, !scopes.contains(needed) { report(number, 1, .outside(slot: name, needs: needed)) }
    return .block(optional == nil ? block : .optional(block))
  }

  private mutating func named(_ slot: String, _ number: Int, _ scopes: [LayoutScope]) -> BlockSlot? {
    if let code = slot.nameAfter("questionnaire:").flatMap({ QuestionnaireCode($0) }) {
      guard questionnaires?.contains(code) != false else { return nil }
      return .questionnaire(code)
    }
    guard let name = slot.nameAfter("commentary:") else { return BlockSlot.named[slot] }
    return .commentary(pieces(of: name[...], number, scopes))
  }

  private mutating func pieces(of text: Substring, _ number: Int, _ scopes: [LayoutScope]) -> [LayoutPiece] {
    var pieces: [LayoutPiece] = []
    var rest = text
    while let open = rest.firstPlace(of: "{{") {
      let column = text.distance(from: text.startIndex, to: open) + 1
      if open > rest.startIndex { pieces.append(.text(String(rest[..<open]))) }
      guard let end = rest[open...].endOfSlot else {
        report(number, column, .unclosedSlot)
        return pieces
      }
      let inner = rest[rest.index(open, offsetBy: 2)..<rest.index(end, offsetBy: -2)]
      if let slot = textSlot(String(inner.trimmed), number, column, scopes) { pieces.append(.slot(slot)) }
      rest = rest[end...]
    }
    if !rest.isEmpty { pieces.append(.text(String(rest))) }
    return pieces
  }

  private mutating func textSlot(_ name: String, _ number: Int, _ column: Int, _ scopes: [LayoutScope]) -> TextSlot? {
    guard let slot = TextSlot(rawValue: name) else {
      let mustBeAlone =
        BlockSlot.named[name] != nil || name == "end"
        || ["each ", "commentary:", "questionnaire:", "optional "].contains { name.hasPrefix($0) }
      report(number, column, mustBeAlone ? .notAlone(name) : .unknownSlot(name))
      return nil
    }
    if let needed = slot.scope, !scopes.contains(needed) {
      report(number, column, .outside(slot: name, needs: needed))
      return nil
    }
    return slot
  }

  private mutating func report(_ line: Int, _ column: Int, _ kind: LayoutProblem.Kind) {
    problems.append(LayoutProblem(line: line, column: column, kind: kind))
  }
}

extension Substring {
  fileprivate var trimmed: Substring {
    var text = drop { $0.isWhitespace }
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }

  /// The name of the slot, where there is nothing else.
  fileprivate var loneSlot: String? {
    guard hasPrefix("{{"), endOfSlot == endIndex else { return nil }
    return String(dropFirst(2).dropLast(2).trimmed)
  }

  /// Behind the braces that close the slot with which the text begins; a slot may stand within a slot.
  fileprivate var endOfSlot: Index? {
    var depth = 0
    var place = startIndex
    while place < endIndex {
      if self[place...].hasPrefix("{{") {
        depth += 1
        place = index(place, offsetBy: 2)
      } else if self[place...].hasPrefix("}}") {
        depth -= 1
        place = index(place, offsetBy: 2)
        if depth == 0 { return place }
      } else {
        place = index(after: place)
      }
    }
    return nil
  }

  fileprivate func firstPlace(of part: String) -> Index? {
    indices.first { self[$0...].hasPrefix(part) }
  }
}

extension String {
  fileprivate func nameAfter(_ prefix: String) -> String? {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)[...].trimmed) : nil
  }
}
