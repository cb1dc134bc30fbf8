import Analysis
import Arguments
import Diagnostics
import Drafting
import DurableFiles
import InspectionFiles
import InspectionModel
import Interview
import StrictJSON
import Terminal

/// `plumbline findings`: what the draft would say, and what the lead inspector decides about it.
struct FindingsCommand: Command {
  static let definition = CommandDefinition(
    "findings", summary: "show what the draft would say; keep, drop, reword, move or add",
    options: filterOptions + decisionOptions + [
      OptionDefinition(
        "--as", value: "CODE", kind: OfferedList.assessors.kind,
        help: "Who decides; asked for at a terminal. The lead inspector is also shown typed reasons."),
      OptionDefinition(
        "--text", value: "FILE", kind: .file,
        help: "The words and the reason, from a file; otherwise they are asked for, or read from standard input."),
      OptionDefinition("--completed", help: "Count complete cases alone."), CommandWords.language, CommandWords.dryRun,
      CommandWords.json,
    ],
    discussion: [
      "Each finding and recommendation has an address, in square brackets: decisions name it by that, and so does the evidence "
        + "file. What is decided is stored in decisions.json with who, when, why and the figures that it was decided on, and "
        + "every draft made anew keeps to it. Where data change afterwards, the decision is flagged with the old and the new "
        + "figure, here and by `plumbline report`, until somebody keeps, rewords, drops or undoes it.",
      "At a terminal and without an option, all is listed, and then you are asked about everything that is undecided, has moved, or "
        + "was typed as another reason.",
      "Words and reasons never stand on the command line, which others on the machine can see. They are asked for; from a file "
        + "or standard input, the words come first, and then the reason after `because =`. Dropping, rewording and adding need a "
        + "reason.",
    ],
    examples: [
      CommandDefinition.Example("plumbline findings --moved", "Lists what was decided on figures that are no more."),
      CommandDefinition.Example(
        "plumbline findings --keep 1.1a --to strength --as L1", "Has an undecided finding said as a strength."),
      CommandDefinition.Example(
        "plumbline findings --drop 1.1a --as L1 --text why.txt", "Leaves a finding out, for the reason in a file."),
    ])

  private static let filterOptions = [
    OptionDefinition(
      "--criterion", value: "CRITERION", kind: OfferedList.parts.kind, help: "List the findings of one criterion alone."
    ),
    OptionDefinition("--undecided", help: "List what is neither strength nor area for improvement."),
    OptionDefinition("--moved", help: "List what was decided on other figures, or is no longer there."),
    OptionDefinition(
      "--reasons", help: "List what was typed as another reason than the coded ones, by question, and how often."),
  ]

  private static let decisionOptions = [
    OptionDefinition(
      "--keep", value: "ADDRESS", help: "It is said, in the words that it has; with --to, what is undecided."),
    OptionDefinition("--drop", value: "ADDRESS", help: "It is not said."),
    OptionDefinition("--reword", value: "ADDRESS", help: "It is said in words of your own."),
    OptionDefinition("--move", value: "ADDRESS", help: "It stands where --to says."),
    OptionDefinition(
      "--add-finding", value: "CRITERION/SIDE", help: "A finding of your own: 1.1/strength, 1.1/improvement."),
    OptionDefinition("--add-recommendation", value: "ROLE", help: "A recommendation of your own, and for whom."),
    OptionDefinition("--map", value: "ADDRESS", help: "Typed words count as the coded reason that --to names."),
    OptionDefinition("--undo", value: "ADDRESS", help: "Everything decided about it is void; it stays on record."),
    OptionDefinition(
      "--to", value: "PLACE", help: "Where to: 1.2, strength, improvement, 3, first, last, or 1.2/strength/3."),
  ]

  private let filter: FindingsFilter
  private let asked: (request: DecisionRequest, place: ReportPlace)?
  private let assessor: AssessorID?
  private let text: String?
  private let selection: CaseSelection
  private let language: String?
  private let isDryRun: Bool
  private let writesJSON: Bool

  init(_ invocation: Invocation) throws(UsageError) {
    asked = try invocation.decision()
    filter = FindingsFilter(
      criterion: try invocation.criterion("--criterion"), undecided: invocation.flag("--undecided"),
      moved: invocation.flag("--moved"), reasons: invocation.flag("--reasons"))
    assessor = try invocation.assessor("--as")
    text = invocation.value("--text")
    selection = invocation.flag("--completed") ? .completed : .all
    language = invocation.value("--language")
    isDryRun = invocation.flag("--dry-run")
    writesJSON = invocation.flag("--json")
    let filters = Self.filterOptions.map(\.name).filter(invocation.flag)
    let option = DecisionRequest.options.first(where: invocation.flag)
    if let option, let filter = filters.first { throw .exclusive(option, filter, command: "findings") }
    if let option, text != nil, asked?.request.takesText == false {
      throw .exclusive(option, "--text", command: "findings")
    }
    if option == nil {
      for other in ["--text", "--dry-run"] where invocation.flag(other) {
        throw .missingOption("a decision, such as --drop ADDRESS", command: "findings")
      }
    }
    if filter.reasons, let other = filters.first(where: { $0 != "--reasons" }) {
      throw .exclusive("--reasons", other, command: "findings")
    }
  }

  func run(in context: CommandContext) throws(CommandFailure) -> ExitCode {
    let opened = try context.openInspection()
    if let asked { return try decide(asked.request, asked.place, opened, context) }
    if let assessor { try check(assessor, opened) }
    let sample = try DecidedSample(opened, selection, language: language)
    try refuseUnknownCriterion(sample)
    try list(sample, context)
    try context.report(sample.loaded.decisions.unknown.map { .unknownDecision($0) })
    let code = try context.reportLeftOut(sample.leftOut, entries: sample.entriesNotCounted)
    guard context.environment.console.isInteractive, filter == FindingsFilter(), !writesJSON else { return code }
    let end = try GuidedDeciding(context: context, selection: selection, language: language).run(
      sample, assessor: assessor)
    return end == .done ? code : end
  }

  private func list(_ sample: DecidedSample, _ context: CommandContext) throws(CommandFailure) {
    let isLead = sample.isLead(assessor)
    if writesJSON {
      return try context.write(FindingsJSON(sample: sample, filter: filter, showsWords: isLead).value)
    }
    let width = min(context.environment.console.width, 80)
    let words = FindingsWords(sample: sample, filter: filter, showsWords: isLead)
    try context.write(words.lines.map { DialogueLines.wrapped($0, width: width) }.joined())
  }

  private func decide(
    _ request: DecisionRequest, _ place: ReportPlace, _ opened: OpenedInspection, _ context: CommandContext
  ) throws(CommandFailure) -> ExitCode {
    guard let who = try knownAssessor(opened, context) else { return .done }
    try check(who, opened)
    let lock = isDryRun ? nil : try ending { () throws(FileProblem) in try opened.folder.lock() }
    defer { lock?.release() }
    let sample = try DecidedSample(opened, selection, language: language)
    let making = DecisionMaking(sample: sample, assessor: who, moment: context.environment.now())
    var decision = try making.decision(request, place)
    if request.takesText {
      decision = try making.worded(decision, DecisionWords(name: text, context: context).read(for: request))
    }
    if !isDryRun {
      _ = try ending { () throws(UnusableFiles) in try opened.save([decision], after: sample.loaded) }
    }
    if writesJSON {
      try context.write([
        "format": "plumbline.decision", "version": 1, "about": .string(decision.about),
        "what": .string(decision.deed.name), "written": .bool(!isDryRun),
      ])
    } else {
      try context.write(FindingsWords.done(decision, isDryRun: isDryRun))
    }
    return try context.reportLeftOut(sample.leftOut, entries: sample.entriesNotCounted)
  }

  private func knownAssessor(
    _ opened: OpenedInspection, _ context: CommandContext
  ) throws(CommandFailure) -> AssessorID? {
    if let assessor { return assessor }
    // What comes through a pipe is the words, and nobody's code.
    guard context.environment.console.isInteractive else {
      throw CommandFailure(.missingOption("--as CODE", command: "findings"))
    }
    return try AskedFor.assessor(in: opened, asking: FindingsWords.whoDecides, context)
  }

  private func check(_ who: AssessorID, _ opened: OpenedInspection) throws(CommandFailure) {
    guard opened.inspection.hasMember(who) else {
      throw CommandFailure(.assessorNotInTeam(who, team: opened.inspection.team.map(\.code)))
    }
  }

  private func refuseUnknownCriterion(_ sample: DecidedSample) throws(CommandFailure) {
    let known = sample.framework.criteria.map(\.number)
    guard let criterion = filter.criterion, !known.contains(criterion) else { return }
    throw CommandFailure(
      .valueNotAllowed(
        name: "--criterion", given: criterion.text, allowed: known.map(\.text), command: "findings"))
  }
}

extension Invocation {
  fileprivate func criterion(_ option: String) throws(UsageError) -> CriterionNumber? {
    guard let text = value(option) else { return nil }
    guard let criterion = CriterionNumber(text) else {
      throw .invalidValue(
        name: option, given: text, expected: "use the number of a criterion, such as 1.1", command: command)
    }
    return criterion
  }
}
