import DurableFiles
import InspectionFiles
import InspectionModel
import PlumblineTestSupport

/// The frameworks that Plumbline brings, read once.
enum ShippedFramework {
  private static let loadings = ["cci", "sqs", "food-hygiene"].reduce(into: [String: FrameworkLoading]()) {
    $0[$1] = FrameworkFiles.load(folder: ProjectFolder.framework($1), using: DurableFiles())
  }

  static func named(_ name: String) throws -> Framework {
    try loadings[name, default: FrameworkFiles.load(folder: ProjectFolder.framework(name), using: DurableFiles())]
      .usable()
  }
}
