import Diagnostics
import DurableFiles
import InspectionModel
import Terminal

/// What `plumbline framework list` shows.
enum FrameworkListWords {
  static let nothing = "There are no frameworks here. PLUMBLINE_TEMPLATES=FOLDER says where templates are.\n"

  static func table(_ frameworks: [FrameworkSummary]) -> TextTable {
    var table = TextTable([.left, .left, .right, .right, .left, .left])
    guard !frameworks.isEmpty else { return table }
    table.append(["framework", "title", "questions", "scored", "layouts", "languages"])
    for framework in frameworks { table.append(cells(framework)) }
    return table
  }

  private static func cells(_ framework: FrameworkSummary) -> [String] {
    [
      framework.edition.text, framework.title, String(framework.questions), String(framework.scored),
      framework.layouts.joined(separator: ", "), framework.languages.joined(separator: ", "),
    ]
  }

  static func here(_ framework: FrameworkSummary, isAlone: Bool) -> String {
    let counts = "\(framework.questions) questions, \(framework.scored) of them scored"
    return (isAlone ? "" : "\n") + "Here: \(framework.edition) \(framework.title); \(counts) (\(framework.folder)).\n"
  }
}

extension Diagnostic {
  static func frameworkLeftOut(_ name: String, errors: Int) -> Diagnostic {
    Diagnostic(
      "framework-left-out",
      "the framework '\(name)' cannot be used: \(CommandWords.count(errors, "error", "errors"))",
      safe: "All others are listed.", remedy: "`plumbline framework check` and its name say what is wrong.")
  }
}
