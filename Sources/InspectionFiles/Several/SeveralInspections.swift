package import DurableFiles
import InspectionModel

/// Several inspections opened, and their cases added up, inspection by inspection, by several threads.
///
/// Of each inspection nothing is held but what its cases add up to, so that a national programme can be streamed. Nothing
/// depends on the number of threads, nor on which of them is faster.
package enum SeveralInspections {
  /// How many files a thread takes at a time.
  package static let usualStretch = 128
  /// About how much work opening an inspection is, in case files.
  private static let filesPerOpening = 16

  /// Opens the inspections in these folders; each, or why it cannot be used, in the order of the folders.
  ///
  /// Frameworks that are alike in every byte are kept once.
  package static func open(
    _ folders: [FilePath], using files: DurableFiles, hands: Hands
  ) -> [Result<OpenedInspection, UnusableFiles>] {
    let shelf = FrameworkShelf()
    return Crew.map(folders, among: hands.number(forFiles: folders.count * filesPerOpening)) { folder in
      Result { () throws(UnusableFiles) in try OpenedInspection.open(at: folder, using: files, sharing: shelf) }
    }
  }

  /// Adds up the cases of each inspection.
  ///
  /// - Parameters:
  ///   - inspections: The inspections.
  ///   - hands: How many threads do it.
  ///   - stretch: How many files a thread takes at a time, at least 1; it changes nothing but the speed.
  ///   - initial: The sum of no cases of an inspection.
  ///   - outcome: What is kept of an inspection when its cases are added up; called by any thread.
  /// - Returns: the outcome for each inspection, or that its folder of cases cannot be read, in the order given.
  package static func count<Sum: CaseSum, Outcome: Sendable>(
    _ inspections: [OpenedInspection], hands: Hands, stretch: Int = usualStretch,
    from initial: @escaping @Sendable (OpenedInspection) -> Sum,
    _ outcome: @escaping @Sendable (OpenedInspection, Sum, FactsReading) -> Outcome
  ) -> [Result<Outcome, UnusableFiles>] {
    var tables: [ObjectIdentifier: PullTables] = [:]
    let folders = inspections.map { opened in
      let framework = ObjectIdentifier(opened.index)
      let own = tables[framework] ?? PullTables(opened.index)
      tables[framework] = own
      return Result { () throws(UnusableFiles) in
        try FolderSum(opened, tables: own, stretch: stretch, from: initial)
      }
    }
    let sums = folders.compactMap { try? $0.get() }
    let pieces = sums.flatMap { sum in sum.stretches.indices.map { (sum: sum, number: $0) } }
    let files = sums.reduce(0) { $0 + ($1.stretches.last?.upperBound ?? 0) }
    let outcomes = Crew.map(pieces, among: hands.number(forFiles: files)) { piece in
      piece.sum.walk(piece.number).map { outcome(piece.sum.opened, $0.sum, $0.reading) }
    }
    // Of the stretches of a folder exactly one, whichever was done last, has its outcome.
    var rest = outcomes[...]
    return folders.compactMap { folder in
      switch folder {
      case .failure(let unusable): return .failure(unusable)
      case .success(let sum):
        let own = rest.prefix(sum.stretches.count)
        rest = rest.dropFirst(own.count)
        return own.compactMap(\.self).first.map { .success($0) }
      }
    }
  }
}
