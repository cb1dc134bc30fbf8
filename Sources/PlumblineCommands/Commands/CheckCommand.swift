import Arguments
import Diagnostics
import DurableFiles
import InspectionFiles
import InspectionModel
import StrictJSON

/// `plumbline check [PATH...]`: files, framework, completeness and consistency, everything named before it stops.
struct CheckCommand: Command {
  static let definition = CommandDefinition(
    "check", summary: "check files, framework, completeness and consistency; change nothing",
    operands: [
      OperandDefinition(
        "PATH", .many, kind: .path,
        help: "Inspection folders, or case files of the inspection worked in; otherwise that inspection."
      )
    ],
    options: [CommandWords.json],
    discussion: [
      "Everything that is wrong is named with its place. Exit code 0 says that nothing was found: all files can be read, every "
        + "entry counts, every planned case is complete and no judgements differ."
    ])

  private let paths: [FilePath]
  private let writesJSON: Bool

  init(_ invocation: Invocation) throws(UsageError) {
    paths = invocation.operands("PATH").map { FilePath($0) }
    writesJSON = invocation.flag("--json")
  }

  func run(in context: CommandContext) throws(CommandFailure) -> ExitCode {
    var result = CheckResult()
    for path in paths.isEmpty ? [context.folder] : paths { try check(path, context, &result) }
    if writesJSON {
      try context.write(result.json)
    } else {
      try context.write(CheckWords.text(result))
    }
    return result.exitCode
  }

  private func check(_ path: FilePath, _ context: CommandContext, _ result: inout CheckResult) throws(CommandFailure) {
    let kind = try ending { () throws(FileProblem) in try context.files.kind(of: path, followingLinks: true) }
    guard let kind else { throw CommandFailure(FileProblem.missing(path).diagnostic) }
    if kind == .file {
      try checkFile(path, context, &result)
    } else {
      checkFolder(path, context, &result)
    }
  }

  private func checkFolder(_ path: FilePath, _ context: CommandContext, _ result: inout CheckResult) {
    do throws(UnusableFiles) {
      let opened = try OpenedInspection.open(at: path, using: context.files)
      result.diagnostics += ReportLayouts.problems(of: opened.index.whole, in: opened.folder.frameworkFolder)
      let reading = try opened.readCases()
      result.add(reading, opened.index)
      result.diagnostics += QuotationCheck.diagnostics(reading, in: opened)
      result.diagnostics += questionnaireProblems(opened)
      result.add(interviews: try opened.readInterviews(), opened.interviews?.index)
      for planned in opened.inspection.plan.expected where reading.loaded(planned.id) == nil {
        result.diagnostics.append(.plannedCaseMissing(planned.id, isLeftOut: reading.isLeftOut(planned.id)))
      }
      checkDecisions(opened, &result)
    } catch {
      result.unusable += 1
      result.causes += error.diagnostics
      result.diagnostics += error.diagnostics
    }
  }

  /// Cases can be counted whatever was decided, so that a broken file of decisions leaves nothing out.
  private func checkDecisions(_ opened: OpenedInspection, _ result: inout CheckResult) {
    do throws(UnusableFiles) {
      result.diagnostics += try opened.readDecisions().decisions.unknown.map { .unknownDecision($0) }
    } catch {
      result.diagnostics += error.diagnostics
    }
  }

  /// What is wrong with the answers of service users, without which everything else is still there.
  private func questionnaireProblems(_ opened: OpenedInspection) -> [Diagnostic] {
    do throws(UnusableFiles) {
      _ = try opened.readQuestionnaires()
      return []
    } catch {
      return error.diagnostics
    }
  }

  /// Reads a file as what it says it is, a case or an interview.
  private func read(_ path: FilePath, _ opened: OpenedInspection) throws(Diagnostic) -> (LoadedCase, FrameworkIndex) {
    do throws(Diagnostic) {
      return (try opened.readCaseFile(path), opened.index)
    } catch {
      guard error.identifier == "wrong-folder", let interviews = opened.interviews else { throw error }
      return (try interviews.readCaseFile(path), interviews.index)
    }
  }

  private func checkFile(
    _ path: FilePath, _ context: CommandContext, _ result: inout CheckResult
  ) throws(CommandFailure) {
    let opened = try context.openInspection()
    do throws(Diagnostic) {
      let (loaded, index) = try read(path, opened)
      result.addFile(of: loaded.record.kind)
      result.diagnostics += loaded.diagnostics
      result.add(CaseCheck(loaded.record, index))
      result.diagnostics += QuotationCheck.diagnostics(
        loaded.record, in: opened, cases: Set(opened.inspection.plan.cases.map(\.id)))
    } catch {
      result.addFile(of: .case)
      result.leftOut += 1
      result.causes.append(error)
      result.diagnostics.append(error)
    }
  }
}
