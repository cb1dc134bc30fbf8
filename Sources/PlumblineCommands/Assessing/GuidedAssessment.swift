import Diagnostics
import InspectionFiles
import InspectionModel
import Interview
import Terminal

/// Plays the dialogue with a person at the console, saving before every next question.
struct GuidedAssessment {
  let assessor: AssessorID
  let context: CommandContext

  private static let widest = 80

  func run(_ opening: CaseSession) throws(CommandFailure) -> ExitCode {
    var session = opening
    let recorder = Recorder(
      record: session.record, index: session.opened.index, assessor: assessor,
      session: context.environment.newSession())
    var dialogue = Dialogue(
      recorder: recorder,
      setting: DialogueSetting(
        area: session.opened.inspection.area, isTerminal: context.environment.console.isInteractive))
    var outputs = dialogue.start()
    while true {
      let step = try show(outputs, &session)
      let input: DialogueInput
      switch step {
      case .finished(let end):
        // The rest of a paste must not reach the shell, where it would stay in the history.
        context.environment.console.discardPendingInput()
        return end.exitCode
      case .next(let known): input = known
      case .read:
        let line = try context.readLine()
        if case .interrupted(let signal) = line, signal != .interrupt {
          // A terminal that has gone away cannot be written to; how the run ends matters more.
          try? context.write("\n" + AssessWords.stopped(session.record))
          return signal.exitCode
        }
        input = DialogueInput(line)
      }
      let wasText = dialogue.step.isText
      outputs = dialogue.receive(input, at: context.environment.now())
      if wasText, !dialogue.step.isText, context.environment.console.discardPendingInput() {
        try context.write(AssessWords.dropped)
      }
    }
  }

  private enum Step {
    case read
    case next(DialogueInput)
    case finished(DialogueEnd)
  }

  /// Shows what the dialogue says, and saves what it wants saved.
  private func show(_ outputs: [DialogueOutput], _ session: inout CaseSession) throws(CommandFailure) -> Step {
    let width = min(context.environment.console.width, Self.widest)
    for output in outputs {
      switch output {
      case .say(let line): try context.write(DialogueLines.wrapped(line, width: width))
      case .prompt(let text): try context.write(text)
      case .finish(let end): return .finished(end)
      case .save(_, let record):
        let notes: [Diagnostic]
        do throws(Diagnostic) {
          notes = try session.save(record)
        } catch {
          return .next(.saveFailed(AssessWords.notSaved(error)))
        }
        try context.report(notes)
        return .next(.saved(session.record))
      }
    }
    return .read
  }
}

extension DialogueInput {
  fileprivate init(_ line: InputLine) {
    switch line {
    case .line(let text): self = .line(text)
    case .refused(let refusal): self = .refused(refusal.explanation)
    case .endOfInput: self = .endOfInput
    case .interrupted: self = .interrupted
    }
  }
}

extension DialogueStep {
  fileprivate var isText: Bool {
    if case .text = self { true } else { false }
  }
}

extension DialogueEnd {
  fileprivate var exitCode: ExitCode {
    switch self {
    case .stopped, .completed, .endOfInput: .done
    case .interrupted: .interrupted
    case .refusedTooOften: .badData
    }
  }
}
