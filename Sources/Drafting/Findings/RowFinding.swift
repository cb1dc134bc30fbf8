import Analysis
import Documents
import InspectionModel

/// Findings about a grid as a list of its rows that stand out, such as the factors that plans left out most often.
///
/// The sentence is the wording's `rows.QUESTION.yes` for the best rows and `rows.QUESTION.no` for the worst; without one
/// nothing is said. `{rows}` tells each row with the share of its side, `{rows_sufficient}` with the sufficient share. At
/// least two rows make a list; rows tied with one that would be left out are left out too.
struct RowFinding {
  let sample: DraftSample
  let place: Int

  private struct Row {
    let slot: Int
    let label: String
    let tally: Tally
    let share: Int
  }

  private var framework: Framework { sample.index.framework }
  private var question: Question { framework.questions[place] }

  func findings(_ book: inout ClaimBook) -> [Finding] {
    let thresholds = framework.thresholds
    let rows = self.rows
    let best = rows.filter { thresholds.kind(ofShare: $0.share) == .strength }.sorted {
      ($1.share, $0.slot) < ($0.share, $1.slot)
    }
    let worst = rows.filter { thresholds.kind(ofShare: $0.share) == .improvement }.sorted {
      ($0.share, $0.slot) < ($1.share, $1.slot)
    }
    return [finding(.strength, "yes", best, &book), finding(.improvement, "no", worst, &book)].compactMap(\.self)
  }

  private var rows: [Row] {
    sample.index.keys.slots(ofQuestion: place).compactMap { slot in
      guard let row = sample.index.keys.slots[slot].row else { return nil }
      let tally = sample.tally.slots[slot].tally
      guard let score = tally.score, tally.relevant >= framework.thresholds.fewestCases else { return nil }
      return Row(slot: slot, label: question.answer.rows[row].label, tally: tally, share: score.percentage)
    }
  }

  private func finding(_ kind: Finding.Kind, _ side: String, _ ranked: [Row], _ book: inout ClaimBook) -> Finding? {
    guard let pattern = framework.wording.phrases["rows.\(question.id.text).\(side)"] else { return nil }
    let rows = clearest(ranked)
    guard let first = rows.first, rows.count > 1 else { return nil }
    let claims = rows.map { book.claim(.keys([sample.index.keys.slots[$0.slot].key]), slots: [$0.slot]) }
    let sentence = PatternPiece.pieces(of: pattern).flatMap { piece -> [Inline] in
      switch piece {
      case .text(let text): [.text(text)]
      case .slot("rows"): list(rows, claims, turnedRound: kind == .improvement)
      case .slot("rows_sufficient"): list(rows, claims, turnedRound: false)
      case .slot(let unknown): [.text("{\(unknown)}")]
      }
    }
    return Finding(
      kind: kind, criterion: question.criterion, question: question.id, slots: rows.map(\.slot), tally: first.tally,
      claims: claims, sentence: sentence, isListed: true)
  }

  private func clearest(_ ranked: [Row]) -> [Row] {
    guard ranked.count > FindingDrafter.mostRows else { return ranked }
    let next = ranked[FindingDrafter.mostRows]
    return ranked.prefix(FindingDrafter.mostRows).filter { $0.share != next.share }
  }

  private func list(_ rows: [Row], _ claims: [ClaimID], turnedRound: Bool) -> [Inline] {
    framework.wording.joined(zip(rows, claims).map { told($0, $1, turnedRound: turnedRound) })
  }

  private func told(_ row: Row, _ claim: ClaimID, turnedRound: Bool) -> [Inline] {
    let quantity = Quantity(turnedRound ? row.tally.turnedRound : row.tally, in: framework)
    return PatternPiece.pieces(of: framework.wording.phrase("rows.with-share")).map { piece in
      switch piece {
      case .text(let text): .text(text)
      case .slot("row"): .text(row.label)
      case .slot: .claim(id: claim, [.text("\(quantity.share) \(quantity.ofCases)")])
      }
    }
  }
}

extension FindingThresholds {
  fileprivate func kind(ofShare share: Int) -> Finding.Kind {
    share >= strengthFrom ? .strength : share < improvementBelow ? .improvement : .undecided
  }
}

extension Wording {
  /// The same as `list`, of parts that carry claims.
  func joined(_ items: [[Inline]]) -> [Inline] {
    items.enumerated().flatMap { place, item -> [Inline] in
      if place == 0 { return item }
      return [.text(phrase(place == items.count - 1 ? "list.last" : "list.separator"))] + item
    }
  }
}
