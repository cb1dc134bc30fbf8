import Analysis
import Documents
import InspectionModel

extension SlotFiller {
  /// The number of interviews; none where nobody is interviewed.
  mutating func interviewsCounted() -> [Inline] {
    guard let interviews = sample.interviews else { return [.text(wording.number(0))] }
    return [.claim(id: book.claim(interviews), [.text(wording.number(interviews.interviews.count))])]
  }

  /// The table of what staff said; nothing where nobody is interviewed, a sentence where nobody was yet.
  mutating func interviewBlocks() -> [Block] {
    guard let interviews = sample.interviews else { return [] }
    guard !interviews.interviews.isEmpty else { return [.paragraph([.text(wording.phrase("interviews.none"))])] }
    // Numbers, days and words are no counts; what staff put in words belongs into the commentary.
    let rows = interviews.counts.filter { !$0.answers.isEmpty }.map { count in
      [
        [.text(count.text(in: interviews.index))], [.text(String(count.answered.count))],
        answers(count, interviews.index),
      ]
    }
    let slots = ["interviews": wording.counted("count.interviews", interviews.interviews.count)]
    let columns = [
      Table.Column([.text(wording.phrase("table.interviews.question"))]),
      Table.Column([.text(wording.phrase("table.interviews.answered"))], .trailing),
      Table.Column([.text(wording.phrase("table.interviews.answers"))]),
    ]
    return [
      .table(Table(caption: [.text(wording.phrase("table.interviews.caption", slots))], columns: columns, rows: rows))
    ]
  }

  /// How often each answer was given: "Yes: 12, No: 4".
  private mutating func answers(_ count: InterviewTally.Count, _ index: FrameworkIndex) -> [Inline] {
    let key = index.keys.slots[count.slot].key
    return count.told.enumerated().flatMap { place, answer -> [Inline] in
      let label = count.label(of: answer.code, in: index) ?? wording.phrase("interviews.\(answer.code)")
      let claim = book.claim(answer, count, at: key)
      let told = wording.inlines(
        "interviews.answer",
        ["answer": .text(label), "count": .claim(id: claim, [.text(String(answer.given.count))])])
      return place == 0 ? told : [.text(wording.phrase("list.separator"))] + told
    }
  }
}
