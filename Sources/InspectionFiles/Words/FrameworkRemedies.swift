import Diagnostics
import InspectionModel

/// What to do about what makes a framework unusable.
extension FrameworkProblem.Kind {
  /// What to do where nothing better can be said.
  static let usualRemedy = "correct the file, then run the command again."

  var remedy: String {
    switch self {
    case .unknown(_, let code, let known), .unknownSlot(let code, let known): Self.remedy(for: code, among: known)
    case .impossibleComparison(let question, let comparison, let type): comparison.remedy(question, type)
    case .missingSlot("of_cases"):
      "put it straight after the share, in place of words such as 'of cases', then run the command again."
    case .withoutGroups:
      "name a question of the type 'choice', 'choices', 'yes-no' or 'number' that is asked once, then run the command again."
    case .quantity(let problem): problem.remedy
    default: Self.usualRemedy
    }
  }

  /// More codes than this are not listed.
  private static let mostListed = 8

  /// Those that may have been meant, else all where they are few.
  static func remedy(for code: String, among known: [String]) -> String {
    var seen: Set<String> = []
    let known = known.filter { seen.insert($0).inserted }
    if let question = EditDistance.question(EditDistance.suggestions(for: code, among: known)) {
      return "\(question) Correct the file, then run the command again."
    }
    guard !known.isEmpty, known.count <= mostListed else { return usualRemedy }
    let codes = known.map { "'\($0)'" }
    let list = codes.count == 1 ? codes[0] : "one of \(codes.joined(separator: ", "))"
    return "name \(list), then run the command again."
  }
}

/// Comparisons that do not fit their question.
extension Condition.Comparison {
  /// Why no answer of a type can be meant; the comparison must be impossible for it.
  func misfit(_ question: QuestionID, _ type: AnswerType) -> String {
    if fits(type) { return "question '\(question)' has no answer '\(impossible(for: type) ?? "")'" }
    return "`\(question) \(text)` does not fit question '\(question)', \(type.kindInWords)"
  }

  func remedy(_ question: QuestionID, _ type: AnswerType) -> String {
    if fits(type) { return FrameworkProblem.Kind.remedy(for: impossible(for: type) ?? "", among: type.codes) }
    if let meant = rewritten(question, type) { return "write `\(meant)`, then run the command again." }
    return "\(type.waysToAsk), then run the command again."
  }

  /// The same asked as it must be asked of several choices, or of one; nil where it names none of them.
  private func rewritten(_ question: QuestionID, _ type: AnswerType) -> String? {
    let codes = type.codes
    return switch self {
    case .has(let code) where codes.contains(code.text): "\(question) is \(code)"
    case .isEqual(let code) where codes.contains(code.text): "\(question) has \(code)"
    case .isNot(let code) where codes.contains(code.text): "not \(question) has \(code)"
    case .isOneOf(let list) where list.allSatisfy { codes.contains($0.text) }:
      "(\(list.map { "\(question) has \($0)" }.joined(separator: " or ")))"
    default: nil
    }
  }

  /// Whether answers of a type are compared so at all.
  private func fits(_ type: AnswerType) -> Bool {
    switch (self, type) {
    case (.has, .choices): true
    case (.isEqual, .yesNo), (.isEqual, .yesNoNA), (.isEqual, .grid), (.isEqual, .choice): true
    case (.isNot, .yesNo), (.isNot, .yesNoNA), (.isNot, .grid), (.isNot, .choice): true
    case (.isOneOf, .yesNo), (.isOneOf, .yesNoNA), (.isOneOf, .grid), (.isOneOf, .choice): true
    default: false
    }
  }
}

extension AnswerType {
  /// How the question is answered, as the end of a sentence about it.
  fileprivate var kindInWords: String {
    switch self {
    case .yesNo, .yesNoNA, .grid: "which is answered \(codes.joined(separator: " or "))"
    case .choice: "where one answer is chosen"
    case .choices: "where several answers can be chosen"
    case .number: "which is answered with a whole number"
    case .date: "which is answered with a day"
    case .text: "which is answered in words"
    }
  }

  /// How a condition can ask for an answer.
  fileprivate var waysToAsk: String {
    switch self {
    case .yesNo, .yesNoNA, .grid, .choice: "compare it with `is`, `is not` or `in`"
    case .choices: "ask with `has` and one of \(codes.map { "'\($0)'" }.joined(separator: ", "))"
    case .number: "compare it with `is`, `at least` or `at most` and a whole number"
    case .date: "compare it with `is` and a day as YYYY-MM-DD"
    case .text: "no condition can ask for words: leave the comparison out"
    }
  }

  /// The codes of the answers; none where they have none.
  fileprivate var codes: [String] {
    switch self {
    case .yesNo: ["yes", "no"]
    case .yesNoNA, .grid: ["yes", "no", "na"]
    case .choice(let options), .choices(let options, _): options.map(\.code.text)
    case .number, .date, .text: []
    }
  }
}
