import Analysis
import Documents
import InspectionModel

/// One sentence about several questions of a group, put together from what the group says once and the words for each.
///
/// A share names the cases that it is a share of, but where they are those of the share just before it, "of cases" is not
/// said twice; and where they are the sufficient cases of that share, it is a share "of these".
struct JoinedSentence {
  /// A finding, and the words that the group has for it.
  struct Part {
    let finding: Finding
    let member: FindingGroup.Member
  }

  let sample: DraftSample
  let group: FindingGroup
  let parts: [Part]
  let isShortfall: Bool

  private var framework: Framework { sample.index.framework }
  private var wording: Wording { framework.wording }

  var inlines: [Inline] {
    let pattern = isShortfall ? group.shortfall : group.sentence
    let told = parts.indices.map { words(at: $0, afterWhere: wording.isAfterWhere(pattern)) }
    let inlines = PatternPiece.pieces(of: pattern).flatMap { piece -> [Inline] in
      switch piece {
      case .text(let text): [.text(text)]
      case .slot("parts"): wording.joined(told)
      case .slot("reasons"): [.text(reasons)]
      case .slot(let unknown): [.text("{\(unknown)}")]
      }
    }
    return inlines.filter { $0 != .text("") }
  }

  private func words(at place: Int, afterWhere: Bool) -> [Inline] {
    let part = parts[place]
    let words = part.member.words(missed: isShortfall, isFirst: place == 0)
    return PatternPiece.pieces(of: words).flatMap { piece -> [Inline] in
      switch piece {
      case .text(let text): [.text(text)]
      case .slot("quantity"): quantity(at: place, afterWhere: afterWhere)
      case .slot(let unknown): [.text("{\(unknown)}")]
      }
    }
  }

  private func quantity(at place: Int, afterWhere: Bool) -> [Inline] {
    let finding = parts[place].finding
    let tally = isShortfall ? finding.tally.turnedRound : finding.tally
    let quantity = Quantity(
      tally, in: framework, wholeSample: finding.slots.count == 1 && finding.tally.relevant == sample.tally.cases,
      afterWhere: afterWhere)
    let only = place == 0 && finding.kind == .improvement && !isShortfall && quantity.takesOnly
    let cases = isSplit(tally) ? casesAfter(place) : .named
    let said =
      switch cases {
      case .named: "\(quantity.share) \(quantity.ofCases)"
      case .understood: quantity.share
      case .ofThese: "\(quantity.share) \(wording.phrase("cases.of-these"))"
      }
    let phase = cases == .named ? self.phase(of: finding) : ""
    return [
      .text(only ? quantity.only : ""), .claim(id: finding.claims[0], [.text(said)]), .text(phase),
    ].filter { $0 != .text("") }
  }

  /// Whether a share is neither none nor all: those two are said with their cases always.
  private func isSplit(_ tally: Tally) -> Bool { tally.sufficient > 0 && tally.insufficient > 0 }

  /// How a sentence says what a share is a share of.
  private enum Cases { case named, understood, ofThese }

  private func casesAfter(_ place: Int) -> Cases {
    guard place > 0 else { return .named }
    let (before, own) = (parts[place - 1].finding.slots, parts[place].finding.slots)
    let judgements = sample.ledger.judgements(at:)
    let earlier = before.flatMap(judgements)
    let relevant = own.flatMap(judgements).map(\.id).sorted()
    if earlier.map(\.id).sorted() == relevant { return .understood }
    let isOfThese = !isShortfall && wording.phrases["cases.of-these"] != nil
    return isOfThese && earlier.filter(\.isSufficient).map(\.id).sorted() == relevant ? .ofThese : .named
  }

  /// The part of the sentence or stay, after the cases; empty where all are pooled or the question has none.
  private func phase(of finding: Finding) -> String {
    guard finding.slots.count == 1, let phase = sample.index.keys.slots[finding.slots[0]].phase else { return "" }
    return " " + framework.phases[phase].label
  }

  /// The reasons given most often for any of the shares: of several lists, those of the one whose first reason leads.
  ///
  /// Where two lists are tied nothing is said. Told without "where it fell short": after several shares nobody could say what "it" is.
  private var reasons: String {
    guard parts[0].finding.kind == .improvement else { return "" }
    var lists: [(list: ReasonList, question: QuestionID, slots: [Int])] = []
    for finding in parts.map(\.finding) {
      guard let list = sample.index.reasons(at: finding.slots[0]) else { continue }
      if let known = lists.firstIndex(where: { $0.list.code == list.code }) {
        lists[known].slots += finding.slots
      } else {
        lists.append((list, finding.question, finding.slots))
      }
    }
    let phrases = lists.map {
      ReasonPhrase(
        wording: wording, thresholds: framework.thresholds, question: $0.question, list: $0.list,
        counts: sample.tally.combined($0.slots), isShortfall: true,
        isJoined: true)
    }
    let most = phrases.map(\.leadCount).max() ?? 0
    let leading = phrases.filter { $0.leadCount == most && !$0.text.isEmpty }
    return leading.count == 1 ? leading[0].text : ""
  }
}
