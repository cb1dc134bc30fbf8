import Analysis
import Documents
import InspectionModel

/// What stands at the top of a draft: how many cases are behind it, and what is not settled.
struct DraftNotice {
  let sample: DraftSample
  let options: DraftOptions
  let filler: SlotFiller

  private var wording: Wording { sample.index.framework.wording }

  func blocks(_ book: inout ClaimBook) -> [Block] {
    let tally = sample.tally
    let claim = book.claim(.sample, cases: sample.ledger.cases)
    let sampleNote = tally.cases == 1 ? "note.sample.one" : "note.sample.many"
    var lines: [[Inline]] = [wording.inlines(sampleNote, ["cases": .claim(id: claim, [.text(cases(tally.cases))])])]
    let incomplete = tally.cases - tally.completeCases
    if tally.cases > 0, incomplete == 0 { lines.append([.text(wording.counted("draft.complete", tally.cases))]) }
    let counts: [(String, Int)] = [
      ("draft.incomplete", incomplete), ("draft.passed-over", tally.passedOver),
      ("draft.conflicts", tally.conflicts + (sample.interviews?.conflicts ?? 0)),
      ("draft.pending", tally.pending + (sample.interviews?.pending ?? 0)), ("draft.left-out", options.filesLeftOut),
      ("draft.missing", sample.missingCases(of: filler.inspection).count),
      ("draft.hidden", filler.countsHidden), ("draft.slots", filler.unfilledSlots.count),
    ]
    if let interviews = sample.interviews { lines.append(line(of: interviews, &book)) }
    lines += counts.filter { $0.1 > 0 }.map { [.text(capitalised(wording.counted($0.0, $0.1)))] }
    let notice = options.findingsOnly ? "draft.findings-only" : "draft.notice"
    return [
      .paragraph([.strong([.text(wording.phrase("draft.title"))])]), .paragraph([.text(wording.phrase(notice))]),
      .list(List(.bulleted, lines: lines)),
    ]
  }

  private func line(of interviews: InterviewTally, _ book: inout ClaimBook) -> [Inline] {
    let count = interviews.interviews.count
    guard count > 0 else { return [.text(wording.phrase("interviews.none"))] }
    let words = capitalised(wording.counted("count.interviews", count))
    return wording.inlines("note.interviews", ["interviews": .claim(id: book.claim(interviews), [.text(words)])])
  }

  private func cases(_ count: Int) -> String {
    capitalised(wording.counted("count.cases", count))
  }

  /// As a sentence begins.
  private func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}

extension Wording {
  /// A phrase whose slots are filled with what carries claims; a slot without a value stays as it is.
  func inlines(_ name: String, _ slots: [String: Inline]) -> [Inline] {
    PatternPiece.pieces(of: phrase(name)).map { piece in
      switch piece {
      case .text(let text): .text(text)
      case .slot(let slot): slots[slot] ?? .text("{\(slot)}")
      }
    }
  }
}
