import Analysis
import Arguments
import Diagnostics
import InspectionFiles
import InspectionModel
import StrictJSON

/// `plumbline score`: the scores, and how they come about.
struct ScoreCommand: Command {
  static let definition = CommandDefinition(
    "score", summary: "show the scores and how they come about",
    options: [
      OptionDefinition(
        "--by", value: "WHAT",
        help:
          "Set them out by question, criterion, section, theme, assessor, phases, or a characteristic of cases such as age."
      ),
      OptionDefinition(
        "--completed", help: "Count complete cases alone; otherwise every judgement counts that was made."),
      OptionDefinition(
        "--explain", value: "PART",
        help: "Explain the score of one theme, section, criterion or question, such as RoH or 1.2."),
      CommandWords.json,
    ],
    discussion: [
      "A score is all sufficient judgements divided by all relevant ones, over questions and cases; percentages are never "
        + "averaged. A question that is unanswered, pending or judged differently by two assessors counts in no score.",
      "Without --by, the themes, sections and criteria are shown, each theme explained: which questions pull it down most, "
        + "how many more sufficient judgements would reach the next band, and how far open differences could move it.",
      "A framework that publishes no scores is shown in counts, 32 of 33, without percentages and bands. Where staff are "
        + "interviewed, what they said is counted below.",
    ],
    examples: [
      CommandDefinition.Example("plumbline score --by question", "Every question with its tally."),
      CommandDefinition.Example("plumbline score --by sentence", "The scores by type of sentence."),
    ])

  private let breakdown: String?
  private let explained: String?
  private let selection: CaseSelection
  private let writesJSON: Bool

  init(_ invocation: Invocation) throws(UsageError) {
    breakdown = invocation.value("--by")
    explained = invocation.value("--explain")
    selection = invocation.flag("--completed") ? .completed : .all
    writesJSON = invocation.flag("--json")
    if breakdown != nil, explained != nil { throw .exclusive("--by", "--explain", command: "score") }
  }

  func run(in context: CommandContext) throws(CommandFailure) -> ExitCode {
    let opened = try context.openInspection()
    let breakdown = try chosenBreakdown(opened)
    let subject = try chosenSubject(opened)
    var count = ScoreCount(opened.index, breakdown, selection)
    let reading = try count.add(casesOf: opened)
    let interviews = try InterviewCount(opened, selection)
    let leftOut = reading.leftOut + interviews.leftOut
    if reading.cases == 0, interviews.isEmpty { throw CommandFailure.nothingToScore(leftOut: leftOut) }
    let words = ScoreWords(
      count: count, reading: reading, interviews: interviews.tally,
      interviewsLeftOut: interviews.leftOut.count, inspection: opened.inspection)
    if writesJSON {
      let result = ScoreResult(
        count: count, reading: reading, interviews: interviews, inspection: opened.inspection)
      try context.write(result.json)
    } else if let subject {
      try context.write(words.foundation + words.explanation(of: subject))
    } else {
      try context.write(words.text)
    }
    return try context.reportLeftOut(leftOut, entries: reading.notCounted + interviews.entriesNotCounted)
  }

  private func chosenBreakdown(_ opened: OpenedInspection) throws(CommandFailure) -> Breakdown? {
    guard let word = breakdown else { return nil }
    let framework = opened.index.framework
    guard let chosen = Breakdown(word, in: framework) else {
      throw CommandFailure(
        .valueNotAllowed(option: "--by", given: word, allowed: Breakdown.words(in: framework), command: "score"))
    }
    return chosen
  }

  private func chosenSubject(_ opened: OpenedInspection) throws(CommandFailure) -> ScoreSubject? {
    guard let explained else { return nil }
    let subjects = FrameworkPart.allCases.reversed().flatMap(opened.index.subjects)
    guard let subject = subjects.first(where: { $0.code == explained }) else {
      throw CommandFailure(
        .invalidValue(
          name: "part of this framework that has a score", given: explained,
          expected: "give a theme, section, criterion or scored question", command: "score"))
    }
    return subject
  }
}

extension ScoreSubject {
  /// What people type for it.
  var code: String {
    switch self {
    case .question(let id): id.text
    case .criterion(let number): number.text
    case .section(let number): number.text
    case .theme(let code): code.text
    }
  }
}

extension Diagnostic {
  static func entriesNotCounted(_ number: Int) -> Diagnostic {
    Diagnostic(
      "entries-not-counted", "\(CommandWords.count(number, "entry is", "entries are")) kept, but not counted",
      severity: .warning, safe: "Everything else is counted.", remedy: "`plumbline check` names each with its place.",
      exitCode: .problems)
  }

  static func nothingToScore() -> Diagnostic {
    Diagnostic(
      "nothing-to-score", "there is no case to count", safe: "Nothing was written.",
      remedy: "`plumbline assess` begins one; `plumbline status` lists the plan.",
      exitCode: .noInput)
  }
}
