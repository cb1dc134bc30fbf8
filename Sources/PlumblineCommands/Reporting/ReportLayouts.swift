import Diagnostics
import Drafting
import DurableFiles
import InspectionFiles
import InspectionModel

/// The layouts and phrases that a draft report is made with, as an inspection's framework has them.
enum ReportLayouts {
  /// A layout, ready to be filled.
  static func parse(_ layout: Layout, of opened: OpenedInspection) throws(UnusableFiles) -> ReportLayout {
    do throws(LayoutProblems) {
      return try LayoutParser.parse(layout.text)
    } catch {
      let file = opened.folder.frameworkFolder.appending("layouts").appending("\(layout.name).md").text
      throw UnusableFiles(error.problems.map { .layout($0, file: file) })
    }
  }

  /// Everything that keeps a draft from being made, or from being whole.
  static func problems(in opened: OpenedInspection) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    for layout in opened.index.framework.layouts {
      do throws(UnusableFiles) {
        _ = try parse(layout, of: opened)
      } catch {
        problems += error.diagnostics
      }
    }
    let wording = opened.folder.frameworkFolder.appending("wording.json").text
    return problems + ReportPhrases.missing(in: opened.index.framework).map { .phraseMissing($0, file: wording) }
  }
}
