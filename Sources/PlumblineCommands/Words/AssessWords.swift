import Diagnostics
import InspectionModel
import Interview

/// What `plumbline assess` says around the dialogue.
enum AssessWords {
  static func whoIsJudging(_ codes: [String]) -> String {
    "Who is judging? Your code (\(codes.joined(separator: ", "))), or q to stop: "
  }

  static func noSuchCode(_ codes: [String]) -> String {
    "That is nobody's code in this inspection. Type one of \(codes.joined(separator: ", ")).\n"
  }

  static func whichCase(_ own: [String]) -> String {
    (own.isEmpty ? "" : "Your cases: \(own.joined(separator: ", ")).\n") + "Which case? Its reference, or q to stop: "
  }

  static let noSuchCase = "That is no case of this inspection. Type its reference as the plan has it, such as W-014.\n"

  static let dropped = "(What was typed ahead was dropped, so that it answers nothing by accident.)\n"

  static func stopped(_ record: CaseRecord) -> String {
    let typed = RecordReference(kind: record.kind, id: record.id).typed
    return "Stopped. Everything up to the last answer is saved. To go on: plumbline assess \(typed)\n"
  }

  static func notSaved(_ diagnostic: Diagnostic) -> String {
    diagnostic.sentences
  }

  static func taken(
    _ record: CaseRecord, by assessor: AssessorID, entries: Int, review: CaseReview, isComplete: Bool, isDryRun: Bool
  ) -> String {
    let done = isDryRun ? "would be recorded" : "recorded"
    let state = isComplete ? "complete" : "not complete"
    return "\(record.id) by \(assessor): \(CommandWords.count(entries, "entry", "entries")) \(done); "
      + "\(review.answered) of \(review.total) questions answered; \(state).\n"
  }
}
