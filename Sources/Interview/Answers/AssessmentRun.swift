import Diagnostics
package import InspectionModel

/// Records an assessor's file: everything first, whatever its order, and only then asks what applies.
struct AssessmentRun {
  private let file: AnswersFile
  private let moment: Timestamp
  private let before: CaseView
  private var recorder: Recorder
  private let answers: [Int: KeyedAnswer]
  private var entries: [Recorded] = []
  private var answered: [(slot: Int, place: SourcePlace)] = []
  private var waived: [(check: CheckInstance, place: SourcePlace)] = []
  private var problems: [Diagnostic] = []

  init(_ file: AnswersFile, _ recorder: Recorder, at moment: Timestamp) {
    (self.file, self.recorder, self.moment) = (file, recorder, moment)
    before = recorder.view
    let gathered = KeyedAnswer.gathered(from: file.lines)
    answers = Dictionary(gathered.map { ($0.place.line ?? 0, $0) }, uniquingKeysWith: { first, _ in first })
  }

  mutating func outcome() throws(AnswersFileProblems) -> AnswersRecording.Outcome {
    refuseIfComplete()
    guard problems.isEmpty else { throw AnswersFileProblems(problems) }
    for line in file.lines {
      do throws(RecordingError) {
        try record(line)
      } catch {
        problems.append(error.located(at: line.place))
      }
    }
    recorder.refresh()
    checkApplicability()
    checkContradictions()
    checkWaivers()
    guard problems.isEmpty else { throw AnswersFileProblems(problems.sorted { $0.line < $1.line }) }
    completeIfAsked()
    guard problems.isEmpty else { throw AnswersFileProblems(problems) }
    return AnswersRecording.Outcome(recorder: recorder, entries: entries)
  }

  private mutating func refuseIfComplete() {
    let recordsMore = file.lines.first { if case .concern = $0.act { false } else { true } }
    guard recorder.isComplete, let recordsMore else { return }
    problems.append(RecordingError.caseIsComplete.located(at: recordsMore.place))
  }

  private mutating func record(_ line: AnswersFile.Line) throws(RecordingError) {
    let id = recorder.nextID()
    switch line.act {
    case .because: problems.append(.answersBecauseOutsideResolving(at: line.place))
    case .answer, .otherWords, .evidence, .quote:
      // One entry for each key, made at the line that answers it; the key's other lines were gathered into it.
      if let answer = answers[line.place.line ?? 0] { try record(answer, id) }
    case .withdraw(let key): add(try recorder.draftWithdrawal(try recorder.answerableSlot(of: key), id: id, moment))
    case .note(let key, let to, let text):
      add(try recorder.draftNote(text, to: to, under: key, id: id, moment))
    case .concern(let text, let done): add(try recorder.draftConcern(text, done: done, id: id, moment))
    case .waive(let name, let why):
      let check = try CheckInstance.named(name, in: recorder.index)
      add(try recorder.draftWaiver(check, why: why, id: id, moment))
      waived.append((check, line.place))
    case .complete: break
    }
  }

  private mutating func record(_ keyed: KeyedAnswer, _ id: EntryID) throws(RecordingError) {
    let slot = try recorder.answerableSlot(of: keyed.key)
    guard let answer = keyed.answer(at: slot, in: recorder) else { throw .noJudgement(keyed.key) }
    answered.append((slot, keyed.place))
    let checked = try recorder.check(answer, at: slot)
    guard recorder.present(at: slot) != checked else { return }
    add(try recorder.draft(checked, at: slot, id: id, moment))
  }

  private mutating func add(_ recorded: Recorded) {
    recorder.append(recorded)
    entries.append(recorded)
  }

  private mutating func checkApplicability() {
    for (slot, place) in answered {
      do throws(RecordingError) {
        try recorder.mustApply(slot, in: recorder.view)
      } catch {
        problems.append(error.located(at: place))
      }
    }
  }

  /// A person at the prompts would not have got past a hard check; nor does a file that makes one speak.
  private mutating func checkContradictions() {
    for check in CheckInstance.all(in: recorder.index) where check.kind == .hard {
      guard check.holds(in: recorder.view) == .yes, check.holds(in: before) != .yes else { continue }
      let slots = check.keys.compactMap(recorder.index.keys.slot)
      guard let last = answered.last(where: { slots.contains($0.slot) }) else { continue }
      problems.append(.answersUnwaivedHardCheck(check.message, at: last.place))
    }
  }

  private mutating func checkWaivers() {
    // What is refused already leaves the view unlike what was meant: a check may fail to hold for that reason alone.
    guard problems.isEmpty else { return }
    for (check, place) in waived {
      do throws(RecordingError) {
        try recorder.mustHold(check, in: recorder.view)
      } catch {
        problems.append(error.located(at: place))
      }
    }
  }

  private mutating func completeIfAsked() {
    guard let line = file.lines.last, line.act == .complete else { return }
    do throws(RecordingError) {
      entries.append(try recorder.complete(at: moment))
    } catch {
      guard case .cannotComplete(let obstacles) = error else { return problems.append(error.located(at: line.place)) }
      problems += obstacles.map { RecordingError.cannotComplete([$0]).located(at: line.place) }
    }
  }
}

extension CheckInstance {
  /// The check with this code, and phase where it needs one: `CODE` or `CODE@PHASE`.
  package static func named(_ name: String, in index: FrameworkIndex) throws(RecordingError) -> CheckInstance {
    guard let check = all(in: index).first(where: { $0.name == name }) else {
      throw .unknownCheck(candidates: KeySuggestions.checks(for: name, in: index))
    }
    return check
  }
}

extension Diagnostic {
  /// The line that it is found at, 0 where there is none.
  var line: Int { place?.line ?? 0 }
}
