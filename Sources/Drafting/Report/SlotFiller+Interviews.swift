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

  /// What staff said, in the paragraphs of the framework's outline; a sentence where nobody was interviewed yet.
  mutating func interviewParagraphs() -> [Block] {
    guard let interviews = sample.interviews else { return [] }
    guard !interviews.interviews.isEmpty else { return [.paragraph([.text(wording.phrase("interviews.none"))])] }
    let counts = interviews.counts
    return framework.outline.interviews.compactMap { statements in
      let sentences = statements.compactMap { statement -> [Inline]? in
        let count = counts.first { interviews.index.keys.slots[$0.slot].key == statement.key }
        return count.flatMap { sentence(of: statement, $0) }
      }
      return sentences.isEmpty ? nil : .paragraph(Array(sentences.joined(separator: [.text(" ")])))
    }
  }

  /// How many of those who answered said so; nothing where nobody answered.
  private mutating func sentence(of statement: ReportOutline.Statement, _ count: InterviewTally.Count) -> [Inline]? {
    let answers = count.answers.filter { statement.answers.contains($0.code) }
    let said = Set(answers.flatMap(\.given)).count
    guard !answers.isEmpty, !count.answered.isEmpty else { return nil }
    let claims = answers.map { book.claim($0, count, at: statement.key) }
    let share = staffShare(Tally(sufficient: said, relevant: count.answered.count))
    let isFirst = statement.sentence.hasPrefix("{share}")
    let text = isFirst ? share.prefix(1).uppercased() + share.dropFirst() : share
    // Several answers together: the figure leads to each of them.
    let marked = claims.reduce(Inline.text(text)) { .claim(id: $1, [$0]) }
    return PatternPiece.pieces(of: statement.sentence).map { piece in
      switch piece {
      case .text(let text): .text(text)
      case .slot: marked
      }
    }
  }

  /// How many of those who were asked: "all but one of the 16 case managers".
  private func staffShare(_ tally: Tally) -> String {
    let after =
      switch (tally.sufficient, tally.relevant) {
      case (1, 1): "after-one"
      case (2, 2): "after-both"
      case (0, 2): "after-neither"
      case (tally.relevant, _): "after-all"
      default: "of-counted"
      }
    let staff = wording.phrase("staff.\(after)", ["asked": wording.number(tally.relevant)])
    return "\(Quantity(tally, in: framework).share) \(staff)"
  }
}
