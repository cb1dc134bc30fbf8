import Analysis
import Arguments
import Diagnostics
import DurableFiles
import InspectionFiles
import InspectionModel
import StrictJSON

/// `plumbline score`: the scores, and how they come about.
struct ScoreCommand: Command {
  static let definition = CommandDefinition(
    "score", summary: "show the scores and how they come about",
    operands: [
      OperandDefinition(
        "FOLDER", .many, kind: .folder,
        help: "The inspections to set beside each other, or a folder that they are in; without any, this inspection.")
    ],
    options: [
      OptionDefinition(
        "--by", value: "WHAT", kind: OfferedList.breakdowns.kind,
        help:
          "Set them out by question, criterion, section, theme, assessor, phases, or a characteristic of cases such as age."
      ),
      OptionDefinition(
        "--completed", help: "Count complete cases alone; otherwise every judgement counts that was made."),
      OptionDefinition(
        "--explain", value: "PART", kind: OfferedList.parts.kind,
        help: "Explain the score of one theme, section, criterion or question, such as RoH or 1.2."),
      OptionDefinition(
        "--write-comparators", value: "DIR", kind: .folder,
        help: "Store the lowest, highest and average in the inspection DIR, whose report prints them."),
      OptionDefinition(
        "--date", value: "DATE",
        help: "Up to when areas count: a month or a day, as 2012-03 or 2012-03-21; otherwise the latest of their dates."
      ),
      OptionDefinition("--replace", help: "Put them in the place of comparators that are there."),
      OptionDefinition(
        "--jobs", value: "N", help: "Read with so many threads; otherwise as many as there are processors."),
      CommandWords.dryRun, CommandWords.json,
    ],
    discussion: [
      "A score is all sufficient judgements divided by all relevant ones, over questions and cases; percentages are never "
        + "averaged. A question that is unanswered, pending or judged differently by two assessors counts in no score.",
      "Without --by, the themes, sections and criteria are shown, each theme explained: which questions pull it down most, "
        + "how many more sufficient judgements would reach the next band, and how far open differences could move it.",
      "A framework that publishes no scores is shown in counts, 32 of 33, without percentages and bands. Where staff are "
        + "interviewed, what they said is counted below.",
      "With several folders, each inspection has a line, and the lowest, highest and average score are those of the areas. "
        + "The average is the mean of their unrounded scores, so that every area weighs the same; where nothing was relevant "
        + "an area has no score and does not count. --by then takes question, criterion, section or theme. Inspections of "
        + "another framework are left out. The inspection to write to never counts itself.",
    ],
    examples: [
      CommandDefinition.Example("plumbline score --by question", "Every question with its tally."),
      CommandDefinition.Example("plumbline score --by sentence", "The scores by type of sentence."),
      CommandDefinition.Example("plumbline score national", "All inspections in the folder national, side by side."),
      CommandDefinition.Example(
        "plumbline score national --write-comparators leeds-2011 --date 2011-01",
        "Stores what the areas inspected up to January 2011 reached, for the report on Leeds."),
    ])

  private let folders: [FilePath]
  private let breakdown: String?
  private let explained: String?
  private let selection: CaseSelection
  private let target: FilePath?
  private let date: String?
  private let replaces: Bool
  private let jobs: Int?
  private let isDryRun: Bool
  private let writesJSON: Bool

  init(_ invocation: Invocation) throws(UsageError) {
    folders = invocation.operands("FOLDER").map { FilePath($0) }
    breakdown = invocation.value("--by")
    explained = invocation.value("--explain")
    selection = invocation.flag("--completed") ? .completed : .all
    target = invocation.value("--write-comparators").map { FilePath($0) }
    date = try Self.date(invocation.value("--date"))
    jobs = try Self.jobs(invocation.value("--jobs"))
    replaces = invocation.flag("--replace")
    isDryRun = invocation.flag("--dry-run")
    writesJSON = invocation.flag("--json")
    if breakdown != nil, explained != nil { throw .exclusive("--by", "--explain", command: "score") }
    if target != nil {
      if folders.isEmpty { throw .missingOperand("FOLDER", command: "score") }
      if breakdown ?? "theme" != "theme" { throw .exclusive("--by", "--write-comparators", command: "score") }
    } else if replaces || isDryRun {
      throw .missingOption("--write-comparators DIR", command: "score")
    }
  }

  private static func date(_ text: String?) throws(UsageError) -> String? {
    guard let text else { return nil }
    guard CalendarDate(text.utf8.count == 7 ? text + "-01" : text) != nil else {
      throw .invalidValue(name: "month or day", given: text, expected: "use 2012-03 or 2012-03-21", command: "score")
    }
    return text
  }

  private static func jobs(_ text: String?) throws(UsageError) -> Int? {
    guard let text else { return nil }
    guard let jobs = Int(text), (1...64).contains(jobs) else {
      throw .invalidValue(name: "number of threads", given: text, expected: "use 1 to 64", command: "score")
    }
    return jobs
  }

  func run(in context: CommandContext) throws(CommandFailure) -> ExitCode {
    let hands = jobs.map(Hands.exactly) ?? .upTo(context.environment.processors)
    let areas = AreaFolders(folders, using: context.files)
    if areas.areSeveral || target != nil { return try runSeveral(areas, hands, in: context) }
    if date != nil { throw CommandFailure(.missingOperand("several inspections", command: "score")) }
    return try runOne(hands, in: context)
  }

  private func runSeveral(
    _ areas: AreaFolders, _ hands: Hands, in context: CommandContext
  ) throws(CommandFailure) -> ExitCode {
    if explained != nil { throw CommandFailure(.exclusive("--explain", "several inspections", command: "score")) }
    var wishes = SeveralScores.Wishes(selection: selection, hands: hands)
    if let breakdown {
      guard let part = FrameworkPart(rawValue: breakdown) else {
        let words = FrameworkPart.allCases.map(\.rawValue)
        throw CommandFailure(
          .valueNotAllowed(name: "--by", given: breakdown, allowed: words, command: "score"))
      }
      wishes.part = part
    }
    (wishes.date, wishes.target, wishes.replaces) = (date, target, replaces)
    (wishes.isDryRun, wishes.writesJSON) = (isDryRun, writesJSON)
    return try SeveralScores(folders: areas, wishes: wishes).run(in: context)
  }

  private func runOne(_ hands: Hands, in context: CommandContext) throws(CommandFailure) -> ExitCode {
    let folder = folders.first ?? context.folder
    let opened = try ending { () throws(UnusableFiles) in
      try OpenedInspection.open(at: folder, using: context.files, extent: .scoring)
    }
    let breakdown = try chosenBreakdown(opened)
    let subject = try chosenSubject(opened)
    var count = ScoreCount(opened.index, breakdown, selection)
    let reading = try count.add(casesOf: opened, hands: hands)
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
        .valueNotAllowed(name: "--by", given: word, allowed: Breakdown.words(in: framework), command: "score"))
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
