import Analysis
import DurableFiles
import InspectionFiles
import InspectionModel

/// What `plumbline merge` says: the receipt.
enum MergeWords {
  static func text(of receipt: MergeReceipt) -> String {
    var text = receipt.isDryRun ? "Would merge into \(receipt.target):\n" : "Merged into \(receipt.target):\n"
    for merged in receipt.all { text += line(merged, receipt.folders) }
    text += conflicts(receipt)
    let total = receipt.all.reduce(0) { $0 + $1.record.all.count }
    let interviews =
      receipt.interviews.map { CommandWords.count($0.count, "interview", "interviews") + ", " } ?? ""
    return text + "\(receipt.unit.counted(receipt.cases.count)), \(interviews)"
      + "\(CommandWords.count(total, "entry", "entries")); "
      + "\(CommandWords.count(receipt.filesSeen, "file", "files")) seen, \(receipt.leftOut.count) left out.\n"
  }

  private static func line(_ merged: MergedCase, _ folders: [FilePath]) -> String {
    let origins = zip(folders, merged.brought).filter { $1 > 0 }
      .map { "\(CommandWords.count($1, "entry", "entries")) from \($0)" }
    return "  \(merged.record.id)  \(origins.isEmpty ? "nothing new" : origins.joined(separator: ", "))\n"
  }

  private static func conflicts(_ receipt: MergeReceipt) -> String {
    guard !receipt.conflicts.isEmpty else { return "No judgements differ.\n" }
    let count = receipt.conflicts.reduce(0) { $0 + $1.list.count }
    var text =
      "\(CommandWords.count(count, "judgement differs", "judgements differ")) "
      + "in \(places(receipt)), for the lead inspector to settle:\n"
    for (record, list) in receipt.conflicts {
      for conflict in list { text += "  \(record.id)  \(conflict.key)  \(conflict.values.joined(separator: " / "))\n" }
    }
    return text
  }

  private static func places(_ receipt: MergeReceipt) -> String {
    let interviews = receipt.conflicts.count { $0.record.kind == .interview }
    let cases = receipt.conflicts.count - interviews
    let parts = [
      cases == 0 ? nil : receipt.unit.counted(cases),
      interviews == 0 ? nil : CommandWords.count(interviews, "interview", "interviews"),
    ]
    return parts.compactMap(\.self).joined(separator: " and ")
  }
}
