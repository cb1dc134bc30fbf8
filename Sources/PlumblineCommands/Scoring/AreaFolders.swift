import Diagnostics
import DurableFiles
import InspectionFiles

/// The folders of inspections that a command line names: each by itself, or the folder that they are in.
struct AreaFolders {
  /// The folders, in the order named; those found in a folder by name.
  private(set) var paths: [FilePath] = []
  /// Folders beside inspections that are none.
  private(set) var notes: [Diagnostic] = []
  /// Whether they are to be set beside each other: several are named, or a folder that inspections are in.
  private(set) var areSeveral: Bool

  init(_ operands: [FilePath], using files: DurableFiles) {
    areSeveral = operands.count > 1
    for operand in operands {
      if Self.isInspection(operand, files) {
        paths.append(operand)
      } else {
        addInspections(in: operand, files)
      }
    }
  }

  /// Adds the inspections in a folder; where there is none, the folder itself, so that opening it says what is wrong.
  private mutating func addInspections(in operand: FilePath, _ files: DurableFiles) {
    let names = (try? files.list(operand))?.names ?? []
    let folders = names.filter { !$0.isHidden }.map { operand.appending($0) }.filter { path in
      (try? files.kind(of: path, followingLinks: true)) == .folder
    }
    let inspections = folders.filter { Self.isInspection($0, files) }
    guard !inspections.isEmpty else { return paths.append(operand) }
    areSeveral = true
    paths += inspections
    notes += folders.filter { !inspections.contains($0) }.map { .folderPassedOver($0) }
  }

  private static func isInspection(_ path: FilePath, _ files: DurableFiles) -> Bool {
    (try? files.kind(of: InspectionFolder(path, using: files).inspectionFile)) != nil
  }
}
