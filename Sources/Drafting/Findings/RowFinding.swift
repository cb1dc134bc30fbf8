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
    let score: Score

    var share: Int { score.percentage }
  }

  private var framework: Framework { sample.index.framework }
  private var question: Question { framework.questions[place] }

  /// The lists of the best and of the worst rows, and what neither tells, for the lead inspector.
  func findings(_ book: inout ClaimBook) -> [Finding] {
    let listed = [best(&book), worst(&book)].compactMap(\.self)
    let told = Set(listed.flatMap(\.slots))
    return listed + [rest(rows(fewest: 1).filter { !told.contains($0.slot) }, &book)].compactMap(\.self)
  }

  /// The list of the best rows.
  func best(_ book: inout ClaimBook) -> Finding? {
    let rows = enoughRows.filter { framework.thresholds.kind(of: $0.score) == .strength }.sorted {
      ($1.share, $0.slot) < ($0.share, $1.slot)
    }
    return finding(.strength, "rows.\(question.id).yes", clearest(rows), &book)
  }

  private func worst(_ book: inout ClaimBook) -> Finding? {
    let rows = enoughRows.filter { framework.thresholds.kind(of: $0.score) == .improvement }.sorted {
      ($0.share, $0.slot) < ($1.share, $1.slot)
    }
    return finding(.improvement, "rows.\(question.id).no", clearest(rows), &book)
  }

  private func rest(_ rows: [Row], _ book: inout ClaimBook) -> Finding? {
    rows.isEmpty ? nil : finding(.undecided, "rows.rest", rows, &book)
  }

  private var enoughRows: [Row] { rows(fewest: framework.thresholds.fewestForRow) }

  private func rows(fewest: Int) -> [Row] {
    sample.index.keys.slots(ofQuestion: place).compactMap { slot in
      guard let row = sample.index.keys.slots[slot].row else { return nil }
      let tally = sample.tally.slots[slot].tally
      guard let score = tally.score, tally.relevant >= fewest else { return nil }
      return Row(slot: slot, label: question.answer.rows[row].label, tally: tally, score: score)
    }
  }

  private func finding(_ kind: Finding.Kind, _ phrase: String, _ rows: [Row], _ book: inout ClaimBook) -> Finding? {
    guard let pattern = framework.wording.phrases[phrase], let first = rows.first else { return nil }
    guard rows.count > 1 || kind == .undecided else { return nil }
    let claims = rows.map { book.claim(.keys([sample.index.keys.slots[$0.slot].key]), slots: [$0.slot]) }
    let sentence = PatternPiece.pieces(of: pattern).flatMap { piece -> [Inline] in
      switch piece {
      case .text(let text): [.text(text)]
      case .slot("rows"): list(rows, claims, turnedRound: kind == .improvement)
      case .slot("rows_sufficient"): list(rows, claims, turnedRound: false)
      case .slot("question"): [.text(question.id.text)]
      case .slot(let unknown): [.text("{\(unknown)}")]
      }
    }
    return Finding(
      kind: kind, criterion: question.criterion, question: question.id, slots: rows.map(\.slot), tally: first.tally,
      claims: claims, sentence: sentence, isListed: kind != .undecided, tallies: rows.map(\.tally))
  }

  private func clearest(_ ranked: [Row]) -> [Row] {
    let most = framework.thresholds.mostRows
    guard ranked.count > most else { return ranked }
    return ranked.prefix(most).filter { $0.share != ranked[most].share }
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
  /// So many relevant cases at least make a row fit for a list.
  fileprivate var fewestForRow: Int { max(1, fewestRowCases ?? fewestCases) }
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
