import Analysis
import InspectionModel

/// What a shell shows beside the values that it offers.
enum CompletionWords {
  static let unplanned = "not in the plan"

  /// Who has a case, or why nobody needs to.
  static func meaning(of planned: PlannedCase) -> String {
    if planned.exclusion != nil { return "excluded" }
    let readers = planned.readers.map(\.text).joined(separator: ", ")
    return [planned.isReserve ? "reserve" : "", readers].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// The title of what has a score.
  static func meaning(of subject: ScoreSubject, in framework: Framework) -> String {
    switch subject {
    case .theme(let code): framework.themes.first { $0.code == code }?.title ?? ""
    case .section(let number): framework.sections.first { $0.number == number }?.title ?? ""
    case .criterion(let number): framework.criteria.first { $0.number == number }?.title ?? ""
    case .question(let id): framework.question(id)?.text ?? ""
    }
  }
}
