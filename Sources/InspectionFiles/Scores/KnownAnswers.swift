import InspectionModel
import StrictJSON

/// Short answers and reasons with what they count as, worked out beforehand by the one rule that says so.
///
/// In flat arrays of plain values, and one object, so that looking one up copies nothing.
final class KnownAnswers: Sendable {
  /// A text and the answer that it is.
  private struct KnownAnswer {
    let text: WideText
    let code: AnswerCode
  }

  /// A text and the place in a list of reasons that it stands for.
  private struct KnownReason {
    let text: WideText
    let place: Int
  }

  /// Where the answers and the reasons of a slot are.
  private struct Slot {
    let answers: Range<Int>
    let reasons: Range<Int>
    /// Whether it is answered in words, which scores have no use for.
    let isText: Bool
  }

  private let slots: [Slot]
  private let answers: [KnownAnswer]
  private let reasons: [KnownReason]
  private let index: FrameworkIndex

  init(_ index: FrameworkIndex) {
    let framework = index.framework
    let reasons = Self.reasons(of: framework.reasonLists)
    var answers: [KnownAnswer] = []
    var ofQuestions: [Slot] = []
    // Most questions have the answers of the first of their kind.
    var rangesOfKinds: [(AnswerType, Range<Int>)] = []
    for question in framework.questions {
      let known = question.answer.isJudgement ? rangesOfKinds.first { $0.0 == question.answer }?.1 : nil
      let range = known ?? Self.add(question, to: &answers)
      if known == nil, question.answer.isJudgement { rangesOfKinds.append((question.answer, range)) }
      let list = question.reasons.flatMap { code in framework.reasonLists.firstIndex { $0.code == code } }
      ofQuestions.append(
        Slot(answers: range, reasons: list.map { reasons.ranges[$0] } ?? 0..<0, isText: question.answer == .text))
    }
    slots = index.keys.slots.map { ofQuestions[$0.question] }
    self.answers = answers
    self.reasons = reasons.all
    self.index = index
  }

  /// Adds the words that a question can be answered with, and says where they are.
  private static func add(_ question: Question, to answers: inout [KnownAnswer]) -> Range<Int> {
    let first = answers.count
    for word in ["yes", "no", "na"] + question.answer.options.map(\.code.text) {
      guard let text = WideText(word), let code = try? question.code(for: .word(word)) else { continue }
      answers.append(KnownAnswer(text: text, code: code))
    }
    return first..<answers.count
  }

  /// The reasons of all lists, each list once although many questions offer it, and which belong to which list.
  private static func reasons(of lists: [ReasonList]) -> (all: [KnownReason], ranges: [Range<Int>]) {
    var all: [KnownReason] = []
    var ranges: [Range<Int>] = []
    for list in lists {
      let first = all.count
      for (place, reason) in list.reasons.enumerated() {
        if let text = WideText(reason.code.text) { all.append(KnownReason(text: text, place: place)) }
      }
      ranges.append(first..<all.count)
    }
    return (all, ranges)
  }

  /// What a string answers at a slot, where it is one of the known answers or words.
  func code(of text: WideText, at slot: Int) -> AnswerCode? {
    let known = slots[slot]
    if known.isText { return .text }
    for place in known.answers where answers[place].text.isSame(as: text) { return answers[place].code }
    return nil
  }

  /// What anything else answers at a slot; nil where it cannot be counted.
  func code(for given: GivenAnswer, at slot: Int) -> AnswerCode? {
    try? index.code(for: given, at: slot)
  }

  /// The place of a reason, where it is one of the known ones that are offered at the slot.
  func place(ofReason text: WideText, at slot: Int) -> Int? {
    for place in slots[slot].reasons where reasons[place].text.isSame(as: text) { return reasons[place].place }
    return nil
  }

  /// The place of any other reason; nil where it is not offered at the slot.
  func place(ofReason text: String, at slot: Int) -> Int? {
    try? index.reasonPlaces(of: [text], at: slot).places.first
  }
}

extension WideText {
  /// Whether both are the same text; unlike `==` no call to where the type is at home.
  @inline(__always)
  func isSame(as other: WideText) -> Bool {
    low == other.low && high == other.high
  }
}
