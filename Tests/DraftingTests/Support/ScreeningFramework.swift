import DurableFiles
import InspectionFiles
import InspectionModel
import PlumblineTestSupport

/// The short quality screening, which counts and publishes no scores.
enum ScreeningFramework {
  private static let loading = FrameworkFiles.load(folder: ProjectFolder.framework("sqs"), using: DurableFiles())

  static func framework() throws -> Framework {
    try loading.usable()
  }
}
