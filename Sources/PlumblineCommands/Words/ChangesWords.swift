import Diagnostics
import Drafting
import DurableFiles

/// What `plumbline report --changes` says.
enum ChangesWords {
  static let none = "There is no earlier draft in Markdown to compare with.\n"

  /// What moved between two drafts, by section.
  static func text(of comparison: DraftComparison, against path: FilePath, isEdited: Bool?) -> String {
    let state = isEdited.map { $0 ? ", which was edited" : ", as it was written last" } ?? ""
    var text = "Compared with \(path.text)\(state): "
    guard !comparison.changes.isEmpty else { return text + "nothing changed.\n" }
    text += "\(summary(of: comparison)).\n"
    var section: String?
    for change in comparison.changes {
      if change.section != section {
        section = change.section
        text += "\n\(change.section.isEmpty ? "(at the top)" : change.section)\n"
      }
      text += lines(of: change)
    }
    return text + "\n"
  }

  private static func summary(of comparison: DraftComparison) -> String {
    let names = ["new", "gone", "with other figures", "in other words", "moved"]
    let counts = names.map { name in comparison.changes.count { self.name(of: $0.kind) == name } }
    let told = zip(names, counts).filter { $0.1 > 0 }.map { "\($0.1) \($0.0)" }
    return told.joined(separator: ", ") + "; \(comparison.unchanged.count) unchanged"
  }

  private static func name(of kind: DraftChange.Kind) -> String {
    switch kind {
    case .new: "new"
    case .gone: "gone"
    case .figures: "with other figures"
    case .words: "in other words"
    case .moved: "moved"
    }
  }

  private static func lines(of change: DraftChange) -> String {
    let (old, new) = (change.old?.text ?? "", change.new?.text ?? "")
    switch change.kind {
    case .new: return "  new: \(new)\n"
    case .gone: return "  gone: \(old)\n"
    case .moved:
      let from = change.old?.section == change.section ? "moved" : "moved from \(change.old?.section ?? "")"
      return "  \(from): \(new)\n"
    case .figures(let figures):
      return "  \(figures.map { "\($0.old) -> \($0.new)" }.joined(separator: ", ")): \(new)\n"
    case .words: return "  was: \(old)\n  now: \(new)\n"
    }
  }
}

extension Diagnostic {
  static func draftNotText(_ path: FilePath) -> Diagnostic {
    Diagnostic(
      "draft-not-text", "the draft to compare with is not UTF-8 text", at: SourcePlace(file: path.text),
      safe: "It is left as it is; nothing was written.",
      remedy: "give a draft in Markdown; `plumbline report --format md` writes one.")
  }
}
