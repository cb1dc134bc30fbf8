import Diagnostics
import Drafting
import DurableFiles
import InspectionFiles
import InspectionModel

/// The layouts and phrases that a draft report is made with, as an inspection's framework has them.
enum ReportLayouts {
  /// A layout of the framework in a folder, ready to be filled.
  static func parse(_ layout: Layout, in folder: FilePath) throws(UnusableFiles) -> ReportLayout {
    do throws(LayoutProblems) {
      return try LayoutParser.parse(layout.text)
    } catch {
      let file = folder.appending("layouts").appending("\(layout.name).md").text
      throw UnusableFiles(error.problems.map { .layout($0, file: file) })
    }
  }

  /// Everything that keeps a draft from being made, or from being whole.
  static func problems(of framework: Framework, in folder: FilePath) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    for layout in framework.layouts {
      do throws(UnusableFiles) {
        _ = try parse(layout, in: folder)
      } catch {
        problems += error.diagnostics
      }
    }
    let wording = folder.appending("wording.json").text
    return problems + ReportPhrases.missing(in: framework).map { .phraseMissing($0, file: wording) }
  }
}
