import InspectionModel
import StrictJSON

/// Section 6 of the design written down once more, slowly and literally over names and texts, to hold `CaseView` against.
///
/// With a fault it is deliberately wrong in one place; the laws must catch every one of these.
struct ReferenceView {
  enum Fault: String, CaseIterable {
    case answersReplaceResolutions, answersReplaceOthers, laterNeedNotBeLater, latestWins, unansweredIsFalse
    case notApplicableComparesFreely, setAsideIsForgotten, withdrawnIsNA, openRowIsPassedOver, pendingIsOpen
    case naCountsAsNo, doubleAnswersCountTwice
  }

  enum State: Equatable {
    case notAsked, setAside, pending, open, conflict
    case answered(String)
  }

  let record: CaseRecord
  let fault: Fault?
  private var states: [String: State] = [:]

  init(_ record: CaseRecord, fault: Fault? = nil) {
    self.record = record
    self.fault = fault
    for question in LawFramework.framework.questions {
      let phases: [Phase?] = question.isPhased ? LawFramework.framework.phases.map { $0 } : [nil]
      for phase in phases { add(question, phase) }
    }
  }

  subscript(_ key: String) -> State? { states[key] }

  func heads(_ key: String) -> [Entry] {
    let entries = record[EntryKey(key)].filter { $0.kind.name.map(["withdraw", "resolve"].contains) ?? true }
    return entries.filter { entry in !entries.contains { replaces($0, entry) } }
  }

  private func replaces(_ later: Entry, _ entry: Entry) -> Bool {
    guard later.replaces.contains(entry.id) else { return false }
    guard later.id.seq > entry.id.seq || fault == .laterNeedNotBeLater else { return false }
    if later.kind == .resolve { return true }
    guard later.id.by == entry.id.by || fault == .answersReplaceOthers else { return false }
    return entry.kind != .resolve || fault == .answersReplaceResolutions
  }

  func score(_ key: String, of question: Question) -> (Int, Int) {
    guard question.isScored, !key.contains(":"), case .answered(let value) = states[key] else { return (0, 0) }
    let weight = fault == .doubleAnswersCountTwice ? max(1, heads(key).count) : 1
    switch value {
    case "yes": return (weight, weight)
    case "no": return (0, weight)
    case "na" where fault == .naCountsAsNo: return (0, 1)
    default: return (0, 0)
    }
  }

  private mutating func add(_ question: Question, _ phase: Phase?) {
    let suffix = phase.map { "@\($0.code)" } ?? ""
    let key = question.id.text + suffix
    var applies = question.condition.map { truth($0, suffix) } ?? .yes
    if let phase { applies = truth(.phase(phase.code), "") && applies }
    guard case .grid(let rows) = question.answer else {
      states[key] = state(key, question, applies)
      return
    }
    let rowKeys = rows.map { "\(question.id):\($0.code)\(suffix)" }
    for rowKey in rowKeys { states[rowKey] = state(rowKey, question, applies) }
    states[key] = whole(rowKeys.compactMap { states[$0] }, applies)
  }

  private func state(_ key: String, _ question: Question, _ applies: Truth) -> State {
    var values = heads(key).filter { $0.kind != .withdraw }.compactMap { value($0, question) }
    if fault == .withdrawnIsNA, values.isEmpty, heads(key).contains(where: { $0.kind == .withdraw }) { values = ["na"] }
    if fault == .latestWins { values = Array(values.suffix(1)) }
    switch applies {
    case .no: return values.isEmpty || fault == .setAsideIsForgotten ? .notAsked : .setAside
    case .unknown: return fault == .pendingIsOpen ? .open : .pending
    case .yes:
      if question.answer == .text { return values.isEmpty ? .open : .answered("text") }
      if Set(values).count > 1 { return .conflict }
      return values.first.map(State.answered) ?? .open
    }
  }

  private func whole(_ rows: [State], _ applies: Truth) -> State {
    switch applies {
    case .no: return rows.contains(.setAside) ? .setAside : .notAsked
    case .unknown: return fault == .pendingIsOpen ? .open : .pending
    case .yes:
      if rows.contains(.conflict) { return .conflict }
      if rows.contains(.open), fault != .openRowIsPassedOver { return .open }
      if rows.contains(.answered("no")) { return .answered("no") }
      return .answered(rows.contains(.answered("yes")) ? "yes" : "na")
    }
  }

  private func value(_ entry: Entry, _ question: Question) -> String? {
    let listed = question.reasons.flatMap(LawFramework.framework.reasonList)?.reasons.map(\.code.text) ?? []
    guard entry.reasons.allSatisfy(listed.contains) else { return nil }
    switch question.answer {
    case .yesNo: return entry.answer?.string.flatMap { ["yes", "no"].contains($0) ? $0 : nil }
    case .yesNoNA, .grid: return entry.answer?.string.flatMap { ["yes", "no", "na"].contains($0) ? $0 : nil }
    case .choice(let options):
      return entry.answer?.string.flatMap { code in options.contains { $0.code.text == code } ? code : nil }
    case .choices: return entry.answer?.array.map { $0.compactMap(\.string).joined(separator: "+") }
    case .number(let range): return entry.answer?.integer.flatMap { range.contains($0) ? String($0) : nil }
    case .date, .text: return entry.answer?.string
    }
  }

  private func truth(_ condition: Condition, _ suffix: String) -> Truth {
    switch condition {
    case .not(let inner): return !truth(inner, suffix)
    case .all(let parts): return parts.map { truth($0, suffix) }.reduce(.yes) { $0 && $1 }
    case .any(let parts): return parts.map { truth($0, suffix) }.reduce(.no) { $0 || $1 }
    case .phase(let phase): return compare("p") { $0.split(separator: "+").contains(Substring(phase.text)) }
    case .compare(let question, let comparison):
      let isPhased = LawFramework.framework.question(question)?.isPhased == true
      let isNegative = if case .isNot = comparison { true } else { false }
      if fault == .notApplicableComparesFreely, isNegative, states[question.text] == .notAsked { return .yes }
      return compare(question.text + (isPhased ? suffix : "")) { holds(comparison, $0) }
    }
  }

  private func compare(_ key: String, _ holds: (String) -> Bool) -> Truth {
    switch states[key] {
    case .answered(let value): return holds(value) ? .yes : .no
    case .notAsked, .setAside: return .no
    default: return fault == .unansweredIsFalse ? .no : .unknown
    }
  }

  private func holds(_ comparison: Condition.Comparison, _ value: String) -> Bool {
    switch comparison {
    case .isEqual(let code): value == code.text
    case .isNot(let code): value != code.text
    case .isOneOf(let codes): codes.contains { $0.text == value }
    case .has(let option): value.split(separator: "+").contains(Substring(option.text))
    case .atLeast(let number): Int(value).map { $0 >= number } ?? false
    case .atMost(let number): Int(value).map { $0 <= number } ?? false
    }
  }
}
