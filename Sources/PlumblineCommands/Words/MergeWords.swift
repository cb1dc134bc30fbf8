import Analysis
import DurableFiles
import InspectionModel

/// What `plumbline merge` says: the receipt.
enum MergeWords {
  static func receipt(_ merging: FolderMerging, target: FilePath, isDryRun: Bool) -> String {
    var text = isDryRun ? "Would merge into \(target.text):\n" : "Merged into \(target.text):\n"
    for merged in merging.cases { text += line(merged) }
    text += conflicts(merging)
    let total = merging.cases.reduce(0) { $0 + $1.record.all.count }
    return text + "\(CommandWords.count(merging.cases.count, "case", "cases")) from "
      + "\(CommandWords.count(merging.filesSeen, "file", "files")), \(CommandWords.count(total, "entry", "entries")); "
      + "\(merging.leftOut.count) left out.\n"
  }

  private static func line(_ merged: MergedCase) -> String {
    let origins = merged.origins.map { "\($0.entries) from \($0.folder.text)" }.joined(separator: ", ")
    return "  \(merged.record.id)  \(origins)\(merged.isChanged ? "" : "  (nothing new)")\n"
  }

  private static func conflicts(_ merging: FolderMerging) -> String {
    let all = merging.conflicts
    guard !all.isEmpty else { return "No judgements differ.\n" }
    let count = all.reduce(0) { $0 + $1.conflicts.count }
    var text =
      "\(CommandWords.count(count, "judgement differs", "judgements differ")) "
      + "in \(CommandWords.count(all.count, "case", "cases")), for the lead inspector to settle:\n"
    for (id, list) in all {
      for conflict in list { text += "  \(id)  \(conflict.key)  \(conflict.values.joined(separator: " / "))\n" }
    }
    return text
  }
}
