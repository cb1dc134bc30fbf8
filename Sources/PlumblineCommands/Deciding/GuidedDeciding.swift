import Analysis
import Diagnostics
import Documents
import Drafting
import DurableFiles
import InspectionFiles
import InspectionModel
import Interview
import Terminal

/// Goes with somebody at a terminal through everything that waits for a decision, saving each at once.
struct GuidedDeciding {
  let context: CommandContext
  let selection: CaseSelection
  let language: String?

  private static let widest = 80

  /// Asks who decides, where that is not known, and goes through what waits; does nothing where nothing waits.
  func run(_ listed: DecidedSample, assessor: AssessorID?) throws(CommandFailure) -> ExitCode {
    guard !listed.isSettled else { return .done }
    try context.write("\n")
    let asked =
      assessor == nil ? try AskedFor.assessor(in: listed.opened, asking: FindingsWords.whoDecides, context) : assessor
    guard let who = asked else { return .done }
    let lock = try ending { () throws(FileProblem) in try listed.opened.folder.lock() }
    defer { lock.release() }
    // What somebody decided meanwhile is not asked again.
    let sample = try DecidedSample(listed.opened, selection, language: language)
    let items = sample.waiting(for: who)
    guard !items.isEmpty else { return .done }
    return try play(items, sample, who)
  }

  private func play(
    _ items: [DecidingItem], _ sample: DecidedSample, _ who: AssessorID
  ) throws(CommandFailure) -> ExitCode {
    let console = context.environment.console
    var loaded = sample.loaded
    var dialogue = DecidingDialogue(items, isTerminal: console.isInteractive)
    var outputs = dialogue.start()
    while true {
      var input: DecidingInput?
      for output in outputs {
        switch output {
        case .say(let line): try context.write(DialogueLines.wrapped(line, width: min(console.width, Self.widest)))
        case .prompt(let text): try context.write(text)
        case .finish(let end):
          console.discardPendingInput()
          return end == .interrupted ? .interrupted : end == .refusedTooOften ? .badData : .done
        case .record(let address, let choice):
          if console.discardPendingInput() { try context.write(AssessWords.dropped) }
          input = record(address, choice, sample, who, &loaded)
        }
      }
      if input == nil {
        let line = try context.readLine()
        if case .interrupted(let signal) = line, signal != .interrupt {
          // A terminal that has gone away cannot be written to; how the run ends matters more.
          try? context.write(FindingsWords.stopped)
          return signal.exitCode
        }
        input = DecidingInput(line)
      }
      outputs = dialogue.receive(input ?? .endOfInput)
    }
  }

  private func record(
    _ address: String, _ choice: DecidingChoice, _ sample: DecidedSample, _ who: AssessorID,
    _ loaded: inout LoadedDecisions
  ) -> DecidingInput {
    do throws(CommandFailure) {
      let making = DecisionMaking(sample: sample, assessor: who, moment: context.environment.now())
      let decision = try making.decision(address, choice)
      let opened = sample.opened
      let before = loaded
      loaded = try ending { () throws(UnusableFiles) in try opened.save([decision], after: before) }
      return .saved
    } catch {
      return .saveFailed(error.diagnostics.map(\.sentences).joined(separator: " "))
    }
  }
}

extension DecidingInput {
  fileprivate init(_ line: InputLine) {
    switch line {
    case .line(let text): self = .line(text)
    case .refused(let refusal): self = .refused(refusal.explanation)
    case .endOfInput: self = .endOfInput
    case .interrupted: self = .interrupted
    }
  }
}

extension DecidedSample {
  /// Whether nothing waits for a decision, whoever decides.
  fileprivate var isSettled: Bool {
    draft.moved.isEmpty && draft.unknown.isEmpty && unmapped.isEmpty && !draft.findings.contains(where: \.isOpen)
  }

  /// What waits for a decision: what has moved, what is no more, what is undecided, and for the lead inspector what was typed.
  func waiting(for assessor: AssessorID) -> [DecidingItem] {
    let moved = draft.moved.map { moved in
      DecidingItem(
        address: moved.about, matter: matter(of: moved),
        lines: lines(moved.about) + [FindingsWords.told(moved.decision), FindingsWords.moved(moved)])
    }
    let gone = draft.unknown.map { decision in
      DecidingItem(address: decision.about, matter: .withoutSubject, lines: [FindingsWords.told(decision)])
    }
    let undecided = draft.findings.filter(\.isOpen).map { finding in
      DecidingItem(address: finding.address, matter: .undecided, lines: lines(finding.address))
    }
    let typed = isLead(assessor) ? unmapped.map(item) : []
    return moved + gone + undecided + typed
  }

  /// What was kept on a side and has none by its figures any more holds on that side; what has none at all needs one.
  private func matter(of moved: MovedDecision) -> DecidingItem.Matter {
    guard let finding = finding(moved.about) else { return .moved(nil) }
    return finding.kind == .undecided && moved.decision.fate != .dropped ? .undecided : .moved(finding.kind.side)
  }

  private func lines(_ address: String) -> [String] {
    let words = finding(address)?.sentence ?? recommendation(address)?.text ?? []
    let figures = figures(of: address).map { figure in "\(figure.claim): \(figure.sufficient) of \(figure.relevant)" }
    return [words.plainText, figures.joined(separator: ", ")]
  }

  private func item(_ typed: TypedReason) -> DecidingItem {
    let question = framework.question(typed.question)?.text ?? ""
    return DecidingItem(
      address: typed.address, matter: .typedReason(codedReasons(at: typed.question)),
      lines: [
        "\(typed.question) \(question)", FindingsWords.typed(typed), FindingsWords.counted(typed, as: nil),
      ])
  }
}

extension DecidedFinding {
  /// Whether it is neither strength nor weakness, and nobody has decided about it.
  fileprivate var isOpen: Bool { kind == .undecided && decision == nil }
}
