import Diagnostics
import InspectionModel

/// Records a resolve file: in file order, because settling one difference can open others.
struct ResolutionRun {
  private let file: AnswersFile
  private let moment: Timestamp
  private var recorder: Recorder
  private var entries: [Recorded] = []
  private var problems: [Diagnostic] = []

  init(_ file: AnswersFile, _ recorder: Recorder, at moment: Timestamp) {
    (self.file, self.recorder, self.moment) = (file, recorder, moment)
  }

  mutating func outcome() throws(AnswersFileProblems) -> AnswersRecording.Outcome {
    for line in file.lines { refuse(line) }
    for answer in KeyedAnswer.gathered(from: file.lines) {
      do throws(RecordingError) {
        try record(answer)
      } catch {
        problems.append(error.located(at: answer.place))
      }
    }
    recordNotes()
    guard problems.isEmpty else { throw AnswersFileProblems(problems.sorted { $0.line < $1.line }) }
    return AnswersRecording.Outcome(recorder: recorder, entries: entries)
  }

  private mutating func refuse(_ line: AnswersFile.Line) {
    switch line.act {
    case .withdraw, .waive, .concern, .complete: problems.append(.answersNotInResolving(at: line.place))
    default: break
    }
  }

  private mutating func record(_ keyed: KeyedAnswer) throws(RecordingError) {
    let slot = try recorder.answerableSlot(of: keyed.key)
    guard keyed.typed != nil, let answer = keyed.answer(at: slot, in: recorder, startsAfresh: true) else {
      throw .noJudgement(keyed.key)
    }
    let whole = recorder.wholeView
    try recorder.mustApply(slot, in: whole)
    guard whole.states[slot] == .conflict else { throw .notInConflict(keyed.key) }
    let why = keyed.because ?? ""
    entries.append(try recorder.resolve(keyed.key, answer.given, answer.details, why: why, at: moment))
  }

  private mutating func recordNotes() {
    for line in file.lines {
      guard case .note(let key, let to, let text) = line.act else { continue }
      do throws(RecordingError) {
        entries.append(try recorder.note(text, to: to, under: key, at: moment))
      } catch {
        problems.append(error.located(at: line.place))
      }
    }
  }
}
