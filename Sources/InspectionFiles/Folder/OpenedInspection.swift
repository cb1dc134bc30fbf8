import Diagnostics
package import DurableFiles
package import InspectionModel

/// An inspection whose folder was found to be one, with its framework ready for views: of its cases, or of its interviews.
package struct OpenedInspection: Sendable {
  /// The folder.
  package let folder: InspectionFolder
  /// What `inspection.json` says.
  package let inspection: Inspection
  /// The frozen framework, ready for views.
  package let index: FrameworkIndex

  package init(folder: InspectionFolder, inspection: Inspection, index: FrameworkIndex) {
    (self.folder, self.inspection, self.index) = (folder, inspection, index)
  }

  /// Opens the inspection in a folder; nothing is changed.
  ///
  /// - Parameters:
  ///   - path: The folder.
  ///   - files: What reads it.
  ///   - shelf: Where several inspections that score alike find their framework; nil reads it anew.
  ///   - extent: How much of the framework is read; from a shelf never more than scores need.
  /// - Returns: the inspection.
  /// - Throws: everything that is wrong with its `inspection.json` or its framework; that the folder is none of an
  ///   inspection (`not-an-inspection`, exit code 66).
  package static func open(
    at path: FilePath, using files: DurableFiles, sharing shelf: FrameworkShelf? = nil,
    extent: FrameworkFiles.Extent = .whole
  ) throws(UnusableFiles) -> OpenedInspection {
    let folder = InspectionFolder(path, using: files)
    let inspection = try InspectionFile.read(inspectionBytes(of: folder), file: folder.inspectionFile.text)
    let index = if let shelf { try shelf.index(of: folder) } else { FrameworkIndex(try framework(of: folder, extent)) }
    let problems = self.problems(of: inspection, index.framework, in: folder)
    guard problems.isEmpty else { throw UnusableFiles(problems) }
    return OpenedInspection(folder: folder, inspection: inspection, index: index)
  }

  static func framework(
    of folder: InspectionFolder, _ extent: FrameworkFiles.Extent
  ) throws(UnusableFiles) -> Framework {
    try FrameworkFiles.load(folder: folder.frameworkFolder, using: folder.files, extent: extent).usable()
  }

  private static func inspectionBytes(of folder: InspectionFolder) throws(UnusableFiles) -> [UInt8] {
    do throws(FileProblem) {
      return try folder.files.read(folder.inspectionFile).bytes
    } catch {
      switch error {
      case .missing where isNowhere(folder): throw UnusableFiles([FileProblem.missing(folder.path).diagnostic])
      case .missing, .isNotFolder: throw UnusableFiles([.notAnInspection(folder.path)])
      default: throw UnusableFiles([error.diagnostic])
      }
    }
  }

  private static func isNowhere(_ folder: InspectionFolder) -> Bool {
    do throws(FileProblem) {
      return try folder.files.kind(of: folder.path, followingLinks: true) == nil
    } catch {
      return false
    }
  }

  /// What `inspection.json` names that its framework does not have.
  private static func problems(
    of inspection: Inspection, _ framework: Framework, in folder: InspectionFolder
  ) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    if inspection.framework != framework.edition {
      problems.append(.frameworkDiffers(named: inspection.framework, found: framework.edition))
    }
    if let layout = inspection.layout, !framework.layouts.contains(where: { $0.name == layout }) {
      problems.append(.notInFramework(what: "layout", layout.text))
    }
    for role in inspection.responsible.keys.sorted() where !framework.roles.contains(where: { $0.code == role }) {
      problems.append(.notInFramework(what: "role", role.text))
    }
    for theme in (inspection.comparators?.themes ?? [:]).keys.sorted()
    where !framework.themes.contains(where: { $0.code == theme }) {
      problems.append(.notInFramework(what: "theme", theme.text))
    }
    return problems.map { $0.located(at: SourcePlace(file: folder.inspectionFile.text)) }
  }

  /// What the files of its records must say to belong to it.
  package var owner: CaseFile.Owner { CaseFile.Owner(inspection, index.kind) }

  /// Where the files of its records are.
  package var recordsFolder: FilePath { folder.recordsFolder(of: index.kind) }

  /// The same inspection as far as its interviews with staff are concerned; nil where the framework has none.
  ///
  /// Everything that reads, saves or counts cases does the same with interviews when it is handed this. Interviews are not
  /// planned.
  package var interviews: OpenedInspection? {
    guard index.kind == .case, index.whole.hasInterviews else { return nil }
    var inspection = inspection
    inspection.plan = SamplePlan()
    return OpenedInspection(
      folder: folder, inspection: inspection, index: FrameworkIndex(index.whole, of: .interview))
  }
}
