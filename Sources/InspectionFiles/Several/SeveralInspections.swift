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
    // Plain loops: what only the caller knows the types of is costly to map, for types are made while the program runs.
    var tables: [PullTables] = []
    var folders: [Result<FolderSum<Sum>, UnusableFiles>] = []
    var pieces: [(folder: Int, stretch: Int)] = []
    var files = 0
    for number in inspections.indices {
      let opened = inspections[number]
      let known = tables.first { $0.index === opened.index }
      let own = known ?? PullTables(opened.index)
      if known == nil { tables.append(own) }
      let folder = Result { () throws(UnusableFiles) in
        try FolderSum(opened, tables: own, stretch: stretch, from: initial)
      }
      folders.append(folder)
      guard case .success(let sum) = folder else { continue }
      for stretch in sum.stretches.indices { pieces.append((number, stretch)) }
      files += sum.stretches.last?.upperBound ?? 0
    }
    let outcomes = CrewResults<Outcome>(folders.count)
    Crew.share(pieces.count, among: hands.number(forFiles: files)) { [folders, pieces] piece in
      let (folder, stretch) = pieces[piece]
      // Of the stretches of a folder exactly one, whichever is done last, gets the sum.
      guard case .success(let sum) = folders[folder], let done = sum.walk(stretch) else { return }
      outcomes[folder] = outcome(sum.opened, done.sum, done.reading)
    }
    var results: [Result<Outcome, UnusableFiles>] = []
    for number in folders.indices {
      switch folders[number] {
      case .failure(let unusable): results.append(.failure(unusable))
      case .success: if let outcome = outcomes[number] { results.append(.success(outcome)) }
      }
    }
    return results
  }
}
