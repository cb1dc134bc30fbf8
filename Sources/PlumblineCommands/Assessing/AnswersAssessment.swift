import Diagnostics
import InspectionFiles
import InspectionModel
import Interview
import StrictJSON

/// Takes an answers file into a case, all or nothing.
struct AnswersAssessment {
  struct Options {
    let showsDialogue: Bool
    let reopeningReason: String?
    let isDryRun: Bool
    let writesJSON: Bool
  }

  let file: AnswersFile
  let options: Options
  let context: CommandContext

  func run(_ opening: CaseSession) throws(CommandFailure) -> ExitCode {
    var session = opening
    let entriesBefore = session.record.all.count
    let moment = file.header.at ?? context.environment.now()
    var recorder = Recorder(
      record: session.record, index: session.opened.index, assessor: file.header.assessor,
      session: file.header.session ?? context.environment.newSession())
    if let reason = options.reopeningReason, recorder.isComplete {
      _ = try ending { () throws(RecordingError) in try recorder.reopen(why: reason, at: moment) }
    }
    let before = recorder
    let outcome = try ending { () throws(AnswersFileProblems) in
      try AnswersRecording.apply(file, to: recorder, at: moment)
    }
    if options.showsDialogue { try replay(from: before, moment, session.opened.inspection.area) }
    if !options.isDryRun, outcome.recorder.record != session.record {
      let notes = try ending { () throws(Diagnostic) in try session.save(outcome.recorder.record) }
      try context.report(notes)
    }
    let review = CaseReview(outcome.recorder)
    // A reopening is an entry too.
    let entries = outcome.recorder.record.all.count - entriesBefore
    if options.writesJSON {
      try context.write(result(outcome, entries: entries, review))
    } else {
      try context.write(
        AssessWords.taken(
          outcome.recorder.record, by: file.header.assessor, entries: entries, review: review,
          isComplete: outcome.recorder.isComplete, isDryRun: options.isDryRun))
    }
    return .done
  }

  private func replay(from recorder: Recorder, _ moment: Timestamp, _ area: String) throws(CommandFailure) {
    try DialogueReplay(file: file, recorder: recorder, moment: moment, area: area).show(in: context)
  }

  private func result(_ outcome: AnswersRecording.Outcome, entries: Int, _ review: CaseReview) -> JSONValue {
    [
      "format": "plumbline.assess", "version": 1, file.header.kind.rawValue: .string(file.header.caseID.text),
      "by": .string(file.header.assessor.text), "entries": .number(JSONNumber(entries)),
      "answered": .number(JSONNumber(review.answered)), "questions": .number(JSONNumber(review.total)),
      "complete": .bool(outcome.recorder.isComplete), "written": .bool(!options.isDryRun),
    ]
  }
}
