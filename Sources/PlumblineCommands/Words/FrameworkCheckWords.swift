import Diagnostics
import DurableFiles
import InspectionModel

/// What `plumbline framework check` shows.
enum FrameworkCheckWords {
  static func text(_ result: FrameworkCheck) -> String {
    result.items.map(text).joined(separator: "\n")
  }

  private static func text(_ item: FrameworkCheck.Item) -> String {
    DiagnosticFormatter().text(for: item.diagnostics) + "\(name(item)): \(totals(item))\n"
  }

  private static func name(_ item: FrameworkCheck.Item) -> String {
    item.framework.map { "\($0.edition) \($0.title)" } ?? item.folder.text
  }

  private static func totals(_ item: FrameworkCheck.Item) -> String {
    let (errors, advice) = (item.errors.count, item.diagnostics.count - item.errors.count)
    guard errors + advice > 0 else { return "nothing is wrong with it." }
    return CommandWords.count(errors, "error", "errors") + ", "
      + CommandWords.count(advice, "warning", "warnings") + "."
  }
}
