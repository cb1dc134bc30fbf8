import Analysis
import Arguments
import Diagnostics
import DurableFiles
import InspectionFiles
import InspectionModel

/// `plumbline score FOLDER...`: several inspections beside each other, and storing what they come to.
struct SeveralScores {
  /// What was asked for.
  struct Wishes {
    /// By which parts of the framework; nil means its themes or, where it has none, its sections.
    var part: FrameworkPart?
    var selection: CaseSelection
    /// Up to when areas count; nil where all do.
    var date: String?
    /// The inspection to store the figures in.
    var target: FilePath?
    var replaces = false
    var isDryRun = false
    var writesJSON = false
    var hands: Hands
  }

  let folders: AreaFolders
  let wishes: Wishes

  func run(in context: CommandContext) throws(CommandFailure) -> ExitCode {
    let target = try wishes.target.map { path throws(CommandFailure) in
      try ending { () throws(UnusableFiles) in
        try OpenedInspection.open(at: path, using: context.files, extent: .scoring)
      }
    }
    if let target { try refuse(target) }
    let count = try AreaCount(
      folders, beside: target, by: { wishes.part ?? ($0.framework.themes.isEmpty ? .section : .theme) },
      wishes.selection, hands: wishes.hands, using: context.files)
    guard count.areas.contains(where: { $0.reading.cases > 0 }) else {
      throw CommandFailure.nothingToScore(leftOut: count.leftOut + count.areas.flatMap(\.reading.leftOut))
    }
    let comparison = AreaComparison(
      count.areas.map(\.tally), of: count.index.subjects(count.part), upTo: wishes.date,
      beside: target?.inspection.id)
    let stored = try target.map { target throws(CommandFailure) in try store(comparison, in: target) }
    if wishes.writesJSON {
      try context.write(ComparisonResult(count: count, comparison: comparison, stored: stored).json)
    } else {
      try context.write(ComparisonWords(count: count, comparison: comparison, stored: stored).text)
    }
    try context.report(folders.notes + count.unlike)
    let unfinished = comparison.counted.count(where: \.isUnfinished)
    if stored != nil, unfinished > 0 {
      try context.report([.comparatorsUnfinished(unfinished)])
    }
    let readings = count.areas.map(\.reading)
    return try context.reportLeftOut(
      count.leftOut + readings.flatMap(\.leftOut), entries: readings.reduce(0) { $0 + $1.notCounted })
  }

  /// Nothing is counted for an inspection whose report has no use for the figures.
  private func refuse(_ target: OpenedInspection) throws(CommandFailure) {
    let framework = target.index.framework
    guard framework.publishesScores, !framework.themes.isEmpty else {
      throw CommandFailure(.noScoresToStore(framework.edition))
    }
  }

  private func store(
    _ comparison: AreaComparison, in target: OpenedInspection
  ) throws(CommandFailure) -> StoredComparators {
    guard comparison.date != nil else { throw CommandFailure(.missingOption("--date DATE", command: "score")) }
    guard let comparators = comparison.comparators else { throw CommandFailure(.noAreaToStore()) }
    let file = target.folder.inspectionFile
    let old = target.inspection.comparators
    guard old != comparators else {
      return StoredComparators(file: file, comparators: comparators, outcome: .unchanged)
    }
    if old != nil, !wishes.replaces { throw CommandFailure(.comparatorsThere(file)) }
    if !wishes.isDryRun {
      let lock = try ending { () throws(FileProblem) in try target.folder.lock() }
      defer { lock.release() }
      try ending { () throws(UnusableFiles) in try target.save(comparators) }
    }
    return StoredComparators(
      file: file, comparators: comparators, outcome: wishes.isDryRun ? .onlySaid : .written)
  }
}

/// What became of the figures that were to be stored.
struct StoredComparators {
  enum Outcome {
    case written
    case onlySaid
    case unchanged
  }

  /// The file that they belong into.
  let file: FilePath
  let comparators: Comparators
  let outcome: Outcome
}
