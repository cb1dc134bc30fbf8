import InspectionModel

/// How one question is put, answered and listed.
struct QuestionWords {
  private let slot: Int
  private let recorder: Recorder

  init(_ slot: Int, in recorder: Recorder) {
    (self.slot, self.recorder) = (slot, recorder)
  }

  private var index: FrameworkIndex { recorder.index }
  private var place: KeyTable.Slot { index.keys.slots[slot] }
  private var question: Question { index.question(at: slot) }
  private var criterion: Criterion? { index.framework.criterion(question.criterion) }
  private var phaseLabel: String? { place.phase.map { index.framework.phases[$0].label } }
  private var state: KeyState { recorder.view.states[slot] }

  /// The criterion's number and title, before its first question.
  var heading: String {
    guard let criterion else { return question.criterion.text }
    let title = criterion.title
    return "\(criterion.number) \(title)"
  }

  /// The question with its options or rows, and what is answered now.
  func lines(withGrid: Bool) -> [String] {
    var lines: [String] = []
    if place.row != nil, withGrid { lines += gridLines }
    lines.append(title)
    lines += question.answer.options.enumerated().map { "  \($0 + 1) \($1.label)" }
    lines += now
    if case .text = question.answer {
      if case .whenAnyNo(let criterion) = question.requirement, recorder.view.isRequired(slot) {
        lines.append("Needed, because a question of \(criterion) is answered no.")
      }
      let empty: TextWords.EmptyLine =
        state.answer != nil ? .keeps : recorder.view.isRequired(slot) ? .leavesForLater : .leavesOut
      lines += TextWords.intro(.answer(slot: slot), key: place.key.text, empty)
    }
    return lines
  }

  /// The question without its options, after something long that pushed it out of sight.
  var reminder: [String] { ["", title] }

  private var title: String {
    guard let row = place.row else { return "\(place.key)\(inPhase). \(question.text)" }
    let rows = question.answer.rows
    return "\(place.key), row \(row + 1) of \(rows.count)\(inPhase): \(rows[row].label)"
  }

  private var gridLines: [String] {
    ["\(question.id)\(inPhase). \(question.text)", "Row by row, or several at once, such as: \(rowsExample)"]
      + question.answer.rows.enumerated().map { "  \($0 + 1) \($1.label)" }
  }

  private var rowsExample: String {
    switch question.answer.rows.count {
    case ...2: "1 yes, 2 no"
    case 3...4: "1-2 yes, 3 na"
    default: "1-3 yes, 4 na, 5 no"
    }
  }

  private var inPhase: String { phaseLabel.map { ", \($0)" } ?? "" }

  private var now: [String] {
    if state == .conflict { return ["You answered this differently in two copies of the file. Answer it again."] }
    guard let words = answerWords else { return [] }
    return ["Now: \(words)."]
  }

  /// What is asked for, on the line where it is typed; it names the phase.
  var prompt: String {
    let phase = phaseLabel.map { " (\($0))" } ?? ""
    return "\(wanted)\(phase)\(onEnter): "
  }

  /// What an empty line does, where it does anything.
  private var onEnter: String {
    if state.answer != nil { return ", Enter keeps it" }
    return recorder.view.isRequired(slot) ? "" : ", Enter leaves it out"
  }

  private var wanted: String {
    switch question.answer {
    case .yesNo: "Answer y or n"
    case .yesNoNA, .grid: "Answer y, n or na"
    case .choice: "Number"
    case .choices(let options, _): "Numbers, such as \(options.count < 3 ? "1,2" : "1,3")"
    case .number(let range): "Whole number \(range.lowerBound) to \(range.upperBound)"
    case .date: "Date as YYYY-MM-DD"
    case .text: "Words"
    }
  }

  /// The list of reasons to choose from.
  func reasons(_ list: ReasonList) -> [String] {
    let what = place.row.map { ", \(question.answer.rows[$0].label)" } ?? ""
    return ["\(place.key)\(what): why not? One or more numbers."]
      + list.reasons.enumerated().map { "  \($0 + 1) \($1.label)" }
  }

  /// That the answer is on disk.
  var saved: String { "Saved: \(place.key) \(answerWords ?? "open")." }

  /// The answer in one line of a list.
  var listed: String {
    switch state {
    case .pending: "\(place.key) not decided yet whether it is asked"
    case .open: recorder.view.isRequired(slot) ? "\(place.key) open" : "\(place.key) open, may be left out"
    case .conflict: "\(place.key) differs"
    case .setAside: "\(place.key) \(answerWords ?? "answered"), set aside"
    case .notAsked: "\(place.key) not asked"
    case .answered: "\(place.key) \(answerWords ?? "answered")"
    }
  }

  /// A reason in a list; of the reason that asks for words, the words.
  private func label(of reason: Reason, _ present: DetailedAnswer) -> String {
    guard reason.asksForWords, let words = present.details.other, !words.isEmpty else { return reason.label }
    return "other: \(words)"
  }

  /// The assessor's own answer; nil where there is none.
  private var answerWords: String? {
    guard let present = recorder.present(at: slot) else { return nil }
    let reasons = (index.reasons(at: slot)?.reasons ?? []).filter { present.details.reasons.contains($0.code.text) }
    var words = Self.words(for: present.given, question)
    if !reasons.isEmpty { words += " - " + reasons.map { label(of: $0, present) }.joined(separator: "; ") }
    if let evidence = present.details.evidence {
      words += present.details.quote == nil ? ", with evidence" : ", with evidence that may be quoted"
      words += " (\(Self.size(evidence)))"
    }
    return words
  }

  private static func words(for given: GivenAnswer, _ question: Question) -> String {
    func label(_ code: String) -> String {
      question.answer.options.first { $0.code.text == code }?.label ?? code
    }
    switch given {
    case .word(let word):
      if case .text = question.answer { return size(word) }
      return label(word)
    case .number(let number): return String(number)
    case .words(let codes): return codes.map(label).joined(separator: "; ")
    case .missing, .malformed: return "answered"
    }
  }

  private static func size(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).count
    return
      "\(lines == 1 ? "1 line" : "\(lines) lines"), \(text.count == 1 ? "1 character" : "\(text.count) characters")"
  }
}

extension QuestionWords {
  /// The criterion, what counts as which answer, and what the question counts towards.
  var guidance: [String] {
    var lines: [String] = []
    if let criterion { lines.append("Criterion \(criterion.number), \(criterion.title): \(criterion.statement)") }
    return lines + question.guidance.map { "  \($0)" } + [countsTowards]
  }

  private var countsTowards: String {
    guard question.isScored else { return "It is not scored." }
    let themes = index.framework.themes.filter { question.isKey && question.themes.contains($0.code) }.map(\.title)
    let towards = ["criterion \(question.criterion)"] + themes
    return "Counts towards \(towards.joined(separator: " and "))."
  }

  /// When the question is asked, and whether an answer is needed.
  var why: [String] {
    let condition = ConditionInWords(of: question, phase: place.key.phase, in: index.framework)
    let asked =
      condition.text.isEmpty
      ? "\(place.key) is asked \(index.kind == .case ? "of" : "in") every \(index.framework.unit.one)."
      : "\(place.key) is asked where \(condition.text)."
    return [asked, need]
  }

  private var need: String {
    switch question.requirement {
    case .always: "An answer is needed to complete the \(index.framework.unit.one)."
    case .never: "It may be left out."
    case .whenAnyNo(let criterion): "An answer is needed where any question of \(criterion) is answered no."
    }
  }
}
