import Analysis
import InspectionModel
import Terminal

/// What `plumbline score` shows of interviews.
enum InterviewWords {
  /// What staff said, question by question.
  static func text(of tally: InterviewTally, leftOut: Int) -> String {
    let passedOver = tally.passedOver == 0 ? "" : " (\(tally.passedOver) not complete and not counted)"
    let left = leftOut == 0 ? "" : "; \(CommandWords.count(leftOut, "file", "files")) left out"
    let foundation =
      "\nInterviews\n\(CommandWords.count(tally.interviews.count, "interview", "interviews")), "
      + "\(tally.complete) of them complete\(passedOver); "
      + "\(CommandWords.count(tally.conflicts, "differing answer", "differing answers")) and "
      + "\(CommandWords.count(tally.pending, "pending question", "pending questions")) not counted\(left).\n"
    return tally.interviews.isEmpty ? foundation : foundation + "\n" + table(tally)
  }

  private static func table(_ tally: InterviewTally) -> String {
    var table = TextTable([.left, .right, .left])
    table.append(["Question", "Answered", "Answers", ""])
    for count in tally.counts {
      table.append([
        tally.index.keys.slots[count.slot].key.text, String(count.answered.count), answers(count, tally.index),
        count.text(in: tally.index),
      ])
    }
    return table.text
  }

  private static func answers(_ count: InterviewTally.Count, _ index: FrameworkIndex) -> String {
    count.told.map { answer in
      "\(count.label(of: answer.code, in: index) ?? answer.code): \(answer.given.count)"
    }.joined(separator: ", ")
  }
}
