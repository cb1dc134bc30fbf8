package import InspectionModel

/// A group of cases, ordered as a table lists them: options in the framework's order, numbers and days rising, and those
/// without an answer last.
package enum CaseGroup: Sendable, Hashable {
  /// Those that this assessor judged.
  case assessor(AssessorID)
  /// Those that have the phase at this place of the framework's list.
  case phase(Int)
  /// Those where the option at this place was chosen.
  case option(Int)
  /// Those with this number.
  case number(Int)
  /// Those with this day.
  case date(CalendarDate)
  /// Those where the answer is yes, no or not applicable.
  case judgement(AnswerCode)
  /// Those where words were given.
  case words
  /// Those where the question is unanswered, not asked or in conflict.
  case unanswered
}

extension CaseGroup: Comparable {
  package static func < (lhs: CaseGroup, rhs: CaseGroup) -> Bool {
    switch (lhs, rhs) {
    case (.assessor(let one), .assessor(let other)): one < other
    case (.date(let one), .date(let other)): one < other
    default: lhs.rank < rhs.rank
    }
  }

  private var rank: (Int, Int) {
    switch self {
    case .assessor: (0, 0)
    case .phase(let place): (1, place)
    case .option(let place): (2, place)
    case .number(let number): (3, number)
    case .date: (4, 0)
    case .judgement(let code): (5, code == .yes ? 0 : code == .no ? 1 : 2)
    case .words: (6, 0)
    case .unanswered: (7, 0)
    }
  }
}

extension CaseView {
  /// The groups that the case belongs to by its answer to a question: one, or several where several options were chosen.
  package func groups(byQuestion question: QuestionID) -> [CaseGroup] {
    guard let place = index.place(of: question), let slot = index.keys.slot(question: place, phase: nil),
      let answer = states[slot].answer
    else { return [.unanswered] }
    switch answer {
    case .yes, .no, .notApplicable: return [.judgement(answer)]
    case .option(let place): return [.option(place)]
    case .options(let places): return places.isEmpty ? [.unanswered] : places.places.map { .option($0) }
    case .number(let number): return [.number(number)]
    case .date(let date): return [.date(date)]
    case .text: return [.words]
    }
  }

  /// The phases that the case has, as groups; unanswered where that is not known or none is reported apart.
  package var phaseGroups: [CaseGroup] {
    guard let question = index.framework.phaseQuestion, let place = index.place(of: question) else {
      return [.unanswered]
    }
    let options = index.framework.questions[place].answer.options
    let phases = groups(byQuestion: question).compactMap { group -> CaseGroup? in
      guard case .option(let option) = group else { return nil }
      return index.framework.phases.firstIndex { $0.code.text == options[option].code.text }.map { .phase($0) }
    }
    return phases.isEmpty ? [.unanswered] : phases.sorted()
  }
}
