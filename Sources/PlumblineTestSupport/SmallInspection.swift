package import DurableFiles
package import InspectionFiles
package import InspectionModel

/// An inspection over `SmallFramework` in a folder of its own, with assessors A1 and A2 and the lead L1.
///
/// The framework is not on the disk: what is tested with it is handed this value, not a folder to open.
package struct SmallInspection {
  /// The inspection.
  package let opened: OpenedInspection
  private let temporary: TemporaryFolder

  /// An empty inspection; with other system calls than the real ones to let some go wrong.
  package init(calls: any FileCalls = SystemFileCalls(), index: FrameworkIndex = SmallFramework.index) throws {
    temporary = try TemporaryFolder()
    opened = OpenedInspection(
      folder: InspectionFolder(temporary.path, using: DurableFiles(calls: calls)), inspection: Self.inspection,
      index: index)
    try DurableFiles().createFolder(opened.folder.casesFolder)
  }

  /// What its `inspection.json` would say.
  package static var inspection: Inspection {
    var inspection = Inspection(
      id: SmallFramework.code("small-2012"), area: "Smallshire", framework: SmallFramework.framework.edition)
    for (code, role) in [("A1", "inspector"), ("A2", "inspector"), ("L1", "lead inspector")] {
      if let code = AssessorID(code) { inspection.team.append(TeamMember(code: code, role: role)) }
    }
    return inspection
  }

  /// A record without an entry.
  package static func record(_ id: CaseID) -> CaseRecord {
    CaseRecord(inspection: inspection.id, framework: inspection.framework, id: id)
  }

  /// Puts a file among the cases, whatever is in it.
  package func put(_ bytes: [UInt8], _ name: String) throws {
    try DurableFiles().save(bytes, to: opened.folder.casesFolder.appending(name), replacing: .anything)
  }

  /// The bytes of a file among the cases.
  package func bytes(_ name: String) throws -> [UInt8] {
    try DurableFiles().read(opened.folder.casesFolder.appending(name)).bytes
  }
}
