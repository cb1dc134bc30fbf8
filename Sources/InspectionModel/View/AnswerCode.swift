/// A coded answer, as views and tallies see it: no text, nothing allocated.
package enum AnswerCode: Hashable, Sendable {
  /// The work was sufficient.
  case yes
  /// The work was insufficient.
  case no
  /// The question does not concern the case.
  case notApplicable
  /// The option at this place of the question's list.
  case option(Int)
  /// The options at these places.
  case options(PlaceSet)
  /// A whole number.
  case number(Int)
  /// A day.
  case date(CalendarDate)
  /// Words; they stay in the case record.
  case text

  /// Whether several differing ones make a conflict; words never do.
  var isCoded: Bool { self != .text }

  /// The answer that a condition names; nil where the question cannot be answered so.
  init?(conditionCode code: String, _ type: AnswerType) {
    switch type {
    case .yesNo, .yesNoNA, .grid: self.init(judgement: code, allowsNA: type != .yesNo)
    case .choice(let options):
      guard let place = options.firstIndex(where: { $0.code.text == code }) else { return nil }
      self = .option(place)
    case .number:
      guard let number = Int(code) else { return nil }
      self = .number(number)
    case .date:
      guard let date = CalendarDate(code) else { return nil }
      self = .date(date)
    case .choices, .text: return nil
    }
  }

  /// The judgement that a code stands for.
  package init?(judgement code: String, allowsNA: Bool) {
    switch code {
    case "yes": self = .yes
    case "no": self = .no
    case "na" where allowsNA: self = .notApplicable
    default: return nil
    }
  }
}
