import Diagnostics
import DurableFiles
import InspectionFiles
import InspectionModel
import Terminal

/// What a command asks a person for where the command line does not say it.
enum AskedFor {
  private static let mostAttempts = 3

  /// Who is judging, or whatever the words ask; nil where nobody says.
  static func assessor(
    in opened: OpenedInspection, asking question: ([String]) -> String = AssessWords.whoIsJudging,
    _ context: CommandContext
  ) throws(CommandFailure) -> AssessorID? {
    let codes = opened.inspection.team.map(\.code.text)
    return try answer(question(codes), AssessWords.noSuchCode(codes), context) { line in
      AssessorID(line.uppercased()).flatMap { opened.inspection.hasMember($0) ? $0 : nil }
    }
  }

  /// Which case; nil where nobody says.
  ///
  /// The assessor's own cases of the plan are listed first. A reference that neither the plan nor a file has is taken only
  /// where the case may be unplanned.
  static func caseID(
    of assessor: AssessorID, in opened: OpenedInspection, mayBeUnplanned: Bool, _ context: CommandContext
  ) throws(CommandFailure) -> CaseID? {
    let own = opened.inspection.plan.expected.filter { $0.readers.contains(assessor) }.map(\.id.text)
    return try answer(AssessWords.whichCase(own), AssessWords.noSuchCase, context) { line in
      CaseID(line.uppercased()).flatMap { mayBeUnplanned || isKnown($0, opened) ? $0 : nil }
    }
  }

  private static func isKnown(_ id: CaseID, _ opened: OpenedInspection) -> Bool {
    let file = try? opened.folder.files.kind(of: opened.folder.recordFile(id))
    return opened.inspection.plan.planned(id) != nil || file == .file
  }

  private static func answer<Value>(
    _ question: String, _ refusal: String, _ context: CommandContext, read: (String) -> Value?
  ) throws(CommandFailure) -> Value? {
    for _ in 0..<mostAttempts {
      try context.write(question)
      let line = try ending { () throws(ConsoleError) in try context.environment.console.readLine() }
      switch line {
      case .line(let text):
        let typed = text.filter { $0 != " " }
        if !context.environment.console.isInteractive { try context.write(typed + "\n") }
        if typed.lowercased() == "q" { return nil }
        if let value = read(typed) { return value }
        try context.write(refusal)
      case .refused(let refusal): try context.write(refusal.explanation + "\n")
      case .endOfInput:
        try context.write("\n")
        return nil
      case .interrupted(let signal): throw CommandFailure(.stopped(signal.exitCode))
      }
    }
    return nil
  }
}
