import Diagnostics
import Drafting
import DurableFiles
import InspectionFiles
import InspectionModel

/// The layouts and phrases that a draft report is made with, as an inspection's framework has them.
enum ReportLayouts {
  /// A layout of the framework in a folder, ready to be filled; the framework may be in any of its languages.
  static func parse(
    _ layout: Layout, of framework: Framework, in folder: FilePath
  ) throws(UnusableFiles) -> ReportLayout {
    do throws(LayoutProblems) {
      return try LayoutParser.parse(layout.text, questionnaires: framework.questionnaires.map(\.code))
    } catch {
      let translation = framework.translations.first { $0.language.text == framework.language }
      let isTranslated = translation?.layouts.contains(layout) == true
      let place =
        isTranslated ? folder.appending("languages").appending(framework.language) : folder.appending("layouts")
      throw UnusableFiles(error.problems.map { .layout($0, file: place.appending("\(layout.name).md").text) })
    }
  }

  /// Everything that keeps a draft from being made, or from being whole, in every language of the framework.
  static func problems(of framework: Framework, in folder: FilePath) -> [Diagnostic] {
    let wording = folder.appending("wording.json").text
    return layoutProblems(of: framework, in: folder)
      + ReportPhrases.missing(in: framework).map { .phraseMissing($0, file: wording) }
  }

  /// What is wrong with the layouts by themselves.
  static func layoutProblems(of framework: Framework, in folder: FilePath) -> [Diagnostic] {
    let own = framework.layouts.flatMap { problems(of: $0, framework, in: folder.appending("layouts")) }
    return own
      + framework.translations.flatMap { translation in
        let folder = folder.appending("languages").appending(translation.language.text)
        return translation.layouts.flatMap { problems(of: $0, framework, in: folder) }
      }
  }

  private static func problems(of layout: Layout, _ framework: Framework, in folder: FilePath) -> [Diagnostic] {
    do throws(LayoutProblems) {
      _ = try LayoutParser.parse(layout.text, questionnaires: framework.questionnaires.map(\.code))
      return []
    } catch {
      return error.problems.map { .layout($0, file: folder.appending("\(layout.name).md").text) }
    }
  }
}
