import Arguments
import Diagnostics
import DurableFiles
import InspectionFiles
import InspectionModel
import StrictJSON

/// `plumbline merge FOLDER... --into DIR`: brings assessors' folders together.
///
/// Nobody wins.
struct MergeCommand: Command {
  static let definition = CommandDefinition(
    "merge", summary: "bring assessors' folders together",
    operands: [
      OperandDefinition(
        "FOLDER", .oneOrMore, kind: .folder, help: "The folders to bring together; they are never changed.")
    ],
    options: [
      OptionDefinition(
        "--into", value: "DIR", kind: .folder, help: "The folder to merge into; made where there is none."),
      CommandWords.dryRun, CommandWords.json,
    ],
    discussion: [
      "Every entry of every folder is in the result, and nothing else; the order of the folders does not matter, and merging "
        + "again changes nothing. Where judgements differ, both stay until the lead inspector settles them with a reason.",
      "All folders are checked before anything is written: they must belong to the same inspection and carry the same "
        + "framework. A file that cannot be read is named and left out, and the exit code is 1.",
    ],
    examples: [
      CommandDefinition.Example("plumbline merge A1 A2 A3 --into merged", "Brings three assessors' folders together.")
    ])

  private let sources: [FilePath]
  private let target: FilePath
  private let isDryRun: Bool
  private let writesJSON: Bool

  init(_ invocation: Invocation) throws(UsageError) {
    guard let target = invocation.value("--into") else { throw .missingOption("--into DIR", command: "merge") }
    self.target = FilePath(target)
    sources = invocation.operands("FOLDER").map { FilePath($0) }
    isDryRun = invocation.flag("--dry-run")
    writesJSON = invocation.flag("--json")
  }

  func run(in context: CommandContext) throws(CommandFailure) -> ExitCode {
    let inputs = try open(sources, context)
    let existing = try openTarget(context)
    let refusals = inputs.compactMap { CaseMerging.refusal(of: $0, into: existing ?? inputs[0]) }
    guard refusals.isEmpty else { throw CommandFailure(refusals.map(\.nothingMerged)) }
    // A target that is there is held from before it is read until the last file is in it.
    let lock = isDryRun ? nil : try existing.map(Self.lock)
    defer { lock?.release() }
    let receipt = try MergeReceipt(inputs, into: existing, at: target, isDryRun: isDryRun)
    guard !receipt.all.isEmpty || receipt.leftOut.isEmpty else {
      throw CommandFailure(nothingUsable: receipt.leftOut).nothingMerged
    }
    if let existing { try refuseBlocked(receipt, in: existing.folder) }
    if !isDryRun { try write(receipt.all, into: existing, like: inputs[0], context) }
    if writesJSON { try context.write(receipt.json) } else { try context.write(MergeWords.text(of: receipt)) }
    try context.report(receipt.leftOut + receipt.notes)
    return receipt.leftOut.isEmpty ? .done : .problems
  }

  /// Opens all folders before anything is done; everything that is wrong with any of them is said at once.
  private func open(_ paths: [FilePath], _ context: CommandContext) throws(CommandFailure) -> [OpenedInspection] {
    var opened: [OpenedInspection] = []
    var problems: [Diagnostic] = []
    for path in paths {
      do throws(UnusableFiles) {
        opened.append(try OpenedInspection.open(at: path, using: context.files))
      } catch {
        problems += error.diagnostics
      }
    }
    guard problems.isEmpty, !opened.isEmpty else { throw CommandFailure(problems.map(\.nothingMerged)) }
    return opened
  }

  /// The target, if it is an inspection already; then it is an input too.
  private func openTarget(_ context: CommandContext) throws(CommandFailure) -> OpenedInspection? {
    let file = InspectionFolder(target, using: context.files).inspectionFile
    guard let kind = try? context.files.kind(of: file), kind == .file else { return nil }
    return try open([target], context).first
  }

  /// No case can be saved where a file stands that cannot be read; that is found before anything is written.
  private func refuseBlocked(_ receipt: MergeReceipt, in folder: InspectionFolder) throws(CommandFailure) {
    let places = receipt.all.filter(\.isChanged).map { folder.recordFile($0.record.id, of: $0.record.kind).text }
    let blocking = receipt.leftOut.filter { $0.place.map { places.contains($0.file) } ?? false }
    guard blocking.isEmpty else { throw CommandFailure(blocking.map(\.nothingMerged)) }
  }

  private static func lock(_ opened: OpenedInspection) throws(CommandFailure) -> FolderLock {
    try ending { () throws(FileProblem) in try opened.folder.lock() }
  }

  private func write(
    _ cases: [MergedCase], into existing: OpenedInspection?, like first: OpenedInspection, _ context: CommandContext
  ) throws(CommandFailure) {
    if existing == nil {
      let folder = InspectionFolder(target, using: context.files)
      try ending { () throws(UnusableFiles) in
        try folder.create(first.inspection, framework: first.folder.frameworkFolder)
      }
    }
    let opened = try ending { () throws(UnusableFiles) in try OpenedInspection.open(at: target, using: context.files) }
    let lock = existing == nil ? try Self.lock(opened) : nil
    defer { lock?.release() }
    for merged in cases where merged.isChanged {
      let records = try opened.records(of: merged.record.kind)
      let saved = try ending { () throws(Diagnostic) in try records.save(merged.record, replacing: merged.target) }
      try context.report(saved.diagnostics)
    }
  }
}

extension CommandFailure {
  fileprivate var nothingMerged: CommandFailure { CommandFailure(diagnostics.map(\.nothingMerged), exitCode: exitCode) }
}

extension Diagnostic {
  /// The same diagnostic, said before anything was merged.
  fileprivate var nothingMerged: Diagnostic {
    var copy = self
    copy.safe = "Nothing was merged; no folder was changed."
    return copy
  }
}
