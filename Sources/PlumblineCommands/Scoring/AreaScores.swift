import Analysis
import Diagnostics
import DurableFiles
import InspectionFiles
import InspectionModel

/// One area of several: what it came to, and what else was found in its folder.
struct AreaScores: Sendable {
  let tally: AreaTally
  let reading: FactsReading
}

/// Several inspections of one framework, counted.
struct AreaCount {
  /// The framework that the areas share.
  let index: FrameworkIndex
  /// By which parts of the framework they were counted.
  let part: FrameworkPart
  /// The areas that were counted, in the order of the folders.
  let areas: [AreaScores]
  /// Why folders were left out: everything that is wrong with each.
  let leftOut: [Diagnostic]
  /// How many folders were left out.
  let foldersLeftOut: Int
  /// Areas whose copy of the framework scores other questions than the one whose words are shown.
  let unlike: [Diagnostic]

  /// Opens and counts the inspections in these folders.
  ///
  /// They must share one framework: that of the inspection that their figures are to stand beside, or else the one that most
  /// of them use. Others are left out.
  init(
    _ folders: AreaFolders, beside own: OpenedInspection?, by part: (FrameworkIndex) -> FrameworkPart,
    _ selection: CaseSelection, hands: Hands, using files: DurableFiles
  ) throws(CommandFailure) {
    var opened: [OpenedInspection] = []
    var leftOut: [Diagnostic] = []
    for result in SeveralInspections.open(folders.paths, using: files, hands: hands) {
      switch result {
      case .success(let inspection): opened.append(inspection)
      case .failure(let unusable): leftOut += unusable.diagnostics
      }
    }
    try Self.refuseTwins(among: opened)
    let shared = try Self.sharedEdition(of: opened, beside: own)
    guard let edition = shared else { throw CommandFailure(nothingUsable: leftOut) }
    for other in opened where other.inspection.framework != edition {
      leftOut.append(.areaOfOtherFramework(other.folder.path, other.inspection.framework, expected: edition))
    }
    opened.removeAll { $0.inspection.framework != edition }
    // Copies of one edition can differ in their words; whose words are shown must not depend on the order of the folders.
    guard let first = opened.min(by: { $0.inspection.id < $1.inspection.id }) else {
      throw CommandFailure(nothingUsable: leftOut)
    }
    let model = own ?? first
    index = model.index
    let chosen = part(index)
    self.part = chosen
    unlike = opened.filter { !$0.index.scoresAlike(model.index) }
      .map { .areaScoresDifferently($0.folder.path, than: model.folder.path) }
    let counted = SeveralInspections.count(
      opened, hands: hands, from: { ScoreCount($0.index, nil, selection) },
      { AreaScores(tally: AreaTally($1.sample, of: $0.inspection, by: chosen), reading: $2) })
    var areas: [AreaScores] = []
    for result in counted {
      switch result {
      case .success(let area): areas.append(area)
      case .failure(let unusable): leftOut += unusable.diagnostics
      }
    }
    (self.areas, self.leftOut) = (areas, leftOut)
    foldersLeftOut = folders.paths.count - areas.count
  }

  /// A case could otherwise count twice; copies of one inspection are merged, not compared.
  private static func refuseTwins(among opened: [OpenedInspection]) throws(CommandFailure) {
    let groups = Dictionary(grouping: opened, by: \.inspection.id).filter { $0.value.count > 1 }
    let twins = groups.sorted { $0.key < $1.key }.map { id, copies in
      Diagnostic.inspectionTwice(id, copies.map(\.folder.path))
    }
    if !twins.isEmpty { throw CommandFailure(twins) }
  }

  /// The framework that the figures are for, or else the one that most of them use; nil where there is none.
  private static func sharedEdition(
    of opened: [OpenedInspection], beside own: OpenedInspection?
  ) throws(CommandFailure) -> FrameworkEdition? {
    if let own { return own.inspection.framework }
    let counts = Dictionary(grouping: opened, by: \.inspection.framework).mapValues(\.count)
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    if counts.count > 1, counts[0].value == counts[1].value {
      throw CommandFailure(.frameworksMixed(counts.map { ($0.key, $0.value) }))
    }
    return counts.first?.key
  }
}
