import Analysis
import Diagnostics
import InspectionModel
import StrictJSON

/// What `plumbline show` shows of a case or an interview.
struct ShowWords {
  private let record: CaseRecord
  private let view: CaseView
  private let assessor: AssessorID?

  static func text(of record: CaseRecord, _ view: CaseView, planned: PlannedCase?, by assessor: AssessorID?) -> String {
    let words = ShowWords(record: record, view: view, assessor: assessor)
    return words.heading(planned) + words.concerns + words.questions + words.others
  }

  /// A state in one word.
  static func name(of state: KeyState) -> String {
    switch state {
    case .notAsked: "not asked"
    case .setAside: "set aside"
    case .pending: "pending"
    case .open: "open"
    case .conflict: "differing"
    case .answered: "answered"
    }
  }

  private func heading(_ planned: PlannedCase?) -> String {
    let readers = planned.map { $0.readers.map(\.text).joined(separator: ", ") } ?? "not planned"
    let state = view.isComplete ? "complete" : "not complete"
    let conflicts = view.slots(in: .conflict).count
    let pending = view.slots(in: .pending).count
    let whose = assessor.map { " as \($0) assessed it" } ?? ""
    let plan = record.kind == .case ? " Planned for: \(readers.isEmpty ? "nobody" : readers)." : ""
    return "\(view.index.framework.unit.oneAtBeginning) \(record.id)\(whose), \(state).\(plan)\n"
      + "\(view.blockingSlots.count) required and not settled; \(conflicts) differing; \(pending) pending.\n"
  }

  private var concerns: String {
    record[.wholeCase].filter { $0.kind == .concern && isShown($0) }.map { entry in
      "\nURGENT: somebody in immediate danger (\(entry.id.by), \(entry.at))\n  Seen: \(entry.text ?? "")\n"
        + "  Done: \(entry.done ?? "nothing recorded")\n"
    }.joined()
  }

  private var questions: String {
    var text = ""
    var criterion: CriterionNumber?
    for slot in view.states.indices where view.states[slot] != .notAsked || !history(slot).isEmpty {
      let question = view.index.question(at: slot)
      if question.criterion != criterion {
        criterion = question.criterion
        text += "\n\(question.criterion) \(view.index.framework.criterion(question.criterion)?.title ?? "")\n"
      }
      text += line(slot, question) + details(slot)
    }
    return text
  }

  private func line(_ slot: Int, _ question: Question) -> String {
    let place = view.index.keys.slots[slot]
    let label = place.row.map { question.answer.rows[$0].label } ?? question.text
    return "  \(place.key)  \(label)  [\(answer(slot))]\n"
  }

  private func answer(_ slot: Int) -> String {
    switch view.states[slot] {
    case .answered(.text): return Self.name(of: view.states[slot])
    case .answered(let code): return view.index.text(of: code, at: slot)
    case .conflict:
      return "differing: "
        + view.current(at: slot).compactMap { $0.code.map { view.index.text(of: $0, at: slot) } }
        .joined(separator: " / ")
    case .setAside, .pending:
      let given = view.current(at: slot).compactMap { $0.code.map { view.index.text(of: $0, at: slot) } }
      return ([Self.name(of: view.states[slot])] + given.filter { !$0.isEmpty }).joined(separator: ": ")
    case .open, .notAsked: return Self.name(of: view.states[slot])
    }
  }

  private func history(_ slot: Int) -> [Entry] {
    record[EntryKey(view.index.keys.slots[slot].key)].filter(isShown)
  }

  private func isShown(_ entry: Entry) -> Bool {
    assessor == nil || entry.id.by == assessor
  }

  private func details(_ slot: Int) -> String {
    let heads = Set(view.heads(at: slot).map(\.id))
    return history(slot).map { entry in
      let isHead = heads.contains(entry.id) || !entry.kind.decides
      return "      \(isHead ? "" : "(replaced) ")\(deed(entry)) by \(entry.id.by), \(entry.at) [\(entry.id)]\n"
        + typed(entry).map { "        \($0)\n" }.joined()
    }.joined()
  }

  private func deed(_ entry: Entry) -> String {
    let reasons = entry.reasons.isEmpty ? "" : ": \(entry.reasons.joined(separator: ", "))"
    let given = entry.answer.map { value in
      value.string.map { Code<Answer>($0) == nil && CalendarDate($0) == nil ? "words" : $0 }
        ?? value.integer.map(String.init) ?? (value.array ?? []).compactMap(\.string).joined(separator: ", ")
    }
    switch entry.kind {
    case .answer: return (given ?? "no answer") + reasons
    case .resolve: return "settled as \(given ?? "no answer")\(reasons)"
    case .withdraw: return "withdrawn"
    case .note: return entry.to.map { "a query to \($0)" } ?? "a note"
    case .waive: return "check \(entry.check?.text ?? "") waived"
    case .complete, .reopen, .redact, .concern, .unknown: return entry.kind.name ?? ""
    }
  }

  private func typed(_ entry: Entry) -> [String] {
    let words = entry.answer?.string.flatMap { Code<Answer>($0) == nil && CalendarDate($0) == nil ? $0 : nil }
    let parts: [(String, String?)] = [
      ("", words), ("Other: ", entry.other), ("Evidence: ", entry.evidence), ("", entry.text), ("Because: ", entry.why),
    ]
    return parts.flatMap { label, text in
      (text.map { label + $0 } ?? "").split(separator: "\n").map(String.init)
    }
  }

  /// What stands under `case` or under keys that the framework does not have.
  private var others: String {
    let strange = record.keys.filter { $0 != .wholeCase && view.index.keys.slot($0.text) == nil }
    let lines = ([EntryKey.wholeCase] + strange).flatMap { key in
      record[key].filter(isShown).map { "  \(key)  \(deed($0)) by \($0.id.by), \($0.at) [\($0.id)]\n" }
    }
    return lines.isEmpty ? "" : "\nThe \(record.kind.rawValue) as a whole\n" + lines.joined()
  }
}

extension Diagnostic {
  static func notThere(_ kind: RecordKind, _ id: CaseID, isPlanned: Bool) -> Diagnostic {
    guard kind == .case else {
      return Diagnostic(
        "interview-not-there", "there is no interview '\(id)'", safe: "Nothing was changed.",
        remedy: "`plumbline status` lists the interviews; `plumbline assess --interview \(id)` begins this one.",
        exitCode: .noInput)
    }
    return Diagnostic(
      "case-not-there", isPlanned ? "case '\(id)' has not been begun" : "there is no case '\(id)'",
      safe: "Nothing was changed.",
      remedy: isPlanned
        ? "`plumbline assess \(id)` begins it." : "`plumbline status` lists the cases.", exitCode: .noInput)
  }
}
