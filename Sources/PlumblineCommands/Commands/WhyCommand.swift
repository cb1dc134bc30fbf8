import Analysis
import Arguments
import Diagnostics
import Documents
import Drafting
import InspectionModel
import StrictJSON

/// `plumbline why ADDRESS`: the cases and judgements behind a figure or sentence.
struct WhyCommand: Command {
  static let definition = CommandDefinition(
    "why", summary: "show the cases and judgements behind a figure, for the lead inspector alone",
    operands: [
      OperandDefinition(
        "ADDRESS", .optional, kind: OfferedList.addresses.kind,
        help: "What is to be explained, such as criterion:1.1 or 1.1a2; without one, the addresses are listed.")
    ],
    options: [
      OptionDefinition("--all", help: "Show the sufficient judgements too."),
      OptionDefinition("--completed", help: "Count complete cases alone, as `plumbline report --completed` does."),
      CommandWords.json,
    ],
    discussion: WhyWords.discussion,
    examples: [
      CommandDefinition.Example("plumbline why 1.1a2", "Everything behind what is said of question 1.1a2."),
      CommandDefinition.Example("plumbline why theme:Saf", "How the score of the theme comes about, case by case."),
    ])

  private let typed: String?
  private let showsAll: Bool
  private let selection: CaseSelection
  private let writesJSON: Bool

  init(_ invocation: Invocation) throws(UsageError) {
    typed = invocation.operand("ADDRESS")
    showsAll = invocation.flag("--all")
    selection = invocation.flag("--completed") ? .completed : .all
    writesJSON = invocation.flag("--json")
    if typed == nil, showsAll { throw .missingOperand("ADDRESS", command: "why") }
  }

  func run(in context: CommandContext) throws(CommandFailure) -> ExitCode {
    let wishes = DraftedInspection.Wishes(selection: selection, command: "why", needsLayout: false)
    let drafted = try DraftedInspection(wishes, in: context)
    let book = drafted.explainer.book
    if let typed {
      guard let address = book.address(typed), let explanation = drafted.explainer.explanation(of: address) else {
        let near = EditDistance.suggestions(for: typed, among: book.addresses.map(\.id.rawValue))
        throw CommandFailure(.addressUnknown(typed, suggestions: near))
      }
      try show(explanation, of: drafted, in: context)
    } else if writesJSON {
      try context.write(ExplanationJSON.value(of: book.addresses))
    } else {
      try context.write(WhyWords.list(book.addresses))
    }
    return try context.reportLeftOut(drafted.leftOut, entries: drafted.entriesNotCounted)
  }

  private func show(
    _ explanation: Explanation, of drafted: DraftedInspection, in context: CommandContext
  ) throws(CommandFailure) {
    let framework = drafted.sample.index.framework
    if writesJSON {
      try context.write(
        ExplanationJSON.value(of: explanation, publishesScores: framework.publishesScores, showsAll: showsAll))
    } else {
      let words = ExplanationWords(explanation: explanation, framework: framework, showsAll: showsAll)
      try context.write(WhyWords.text(of: words))
    }
  }
}
