import Analysis
import Documents
import InspectionModel

/// Fills a question's sentence pattern with what one tally comes to.
///
/// One polarity to a sentence: told by the share that was sufficient, or, where "only" may not stand before that, by the share
/// that was not. None of several cases is told as none: "not done in all cases" could be read as "done in some".
struct FindingSentence {
  let framework: Framework
  let question: QuestionID
  let patterns: SentencePatterns
  let tally: Tally
  /// Whether all cases of the sample are relevant, each once.
  let isWholeSample: Bool
  /// The sentence's turn among the ways in which quantities are spoken of.
  let turn: Int
  let claim: ClaimID
  /// The part of the sentence or stay, empty where all are pooled.
  let phase: String
  /// The row of a grid.
  let row: String
  let reasons: ReasonList?
  let reasonCounts: SlotTally

  /// The sentence for a finding of a kind; what is undecided is told as a strength is, without judging.
  func inlines(_ kind: Finding.Kind) -> [Inline] {
    guard kind == .improvement else { return fill(patterns.strength, quantity(tally, patterns.strength), only: "") }
    let quantity = quantity(tally, patterns.improvement, fallsShort: true)
    if quantity.takesOnly {
      return fill(patterns.improvement, quantity, only: quantity.only, reasonPhrase(isShortfall: false))
    }
    if tally.sufficient == 0, tally.relevant > 1 {
      return fill(patterns.improvement, quantity, only: "", reasonPhrase(isShortfall: true))
    }
    return fill(
      patterns.shortfall, self.quantity(tally.turnedRound, patterns.shortfall), only: "",
      reasonPhrase(isShortfall: true))
  }

  private func quantity(_ tally: Tally, _ pattern: String, fallsShort: Bool = false) -> Quantity {
    Quantity(
      tally, in: framework, wholeSample: isWholeSample, afterWhere: framework.wording.isAfterWhere(pattern),
      turn: turn, fallsShort: fallsShort)
  }

  private func reasonPhrase(isShortfall: Bool) -> String {
    guard let reasons else { return "" }
    return ReasonPhrase(
      wording: framework.wording, thresholds: framework.thresholds, question: question, list: reasons,
      counts: reasonCounts, isShortfall: isShortfall
    ).text
  }

  /// Share and cases together are the claim where they stand together, as they do in every pattern of the field.
  private func fill(_ pattern: String, _ quantity: Quantity, only: String, _ reasons: String = "") -> [Inline] {
    let pattern = phase.isEmpty ? pattern.replacingEach(" {phase}", with: "") : pattern
    let joined = pattern.replacingEach("{share} {of_cases}", with: "{quantity}")
    var inlines: [Inline] = []
    for piece in PatternPiece.pieces(of: joined) {
      switch piece {
      case .text(let text): inlines.append(.text(text))
      case .slot("quantity"):
        inlines.append(.claim(id: claim, [.text("\(quantity.share) \(quantity.ofCases)")]))
      case .slot("share"): inlines.append(.claim(id: claim, [.text(quantity.share)]))
      case .slot("of_cases"): inlines.append(.text(quantity.ofCases))
      case .slot("only"): inlines.append(.text(only))
      case .slot("reasons"): inlines.append(.text(reasons))
      case .slot("phase"): inlines.append(.text(phase))
      case .slot("row"): inlines.append(.text(row))
      case .slot(let unknown): inlines.append(.text("{\(unknown)}"))
      }
    }
    return inlines.filter { $0 != .text("") }
  }
}

/// A piece of a pattern: words, or the name of a slot.
enum PatternPiece: Equatable {
  case text(String)
  case slot(String)

  /// The pieces of a pattern, in order.
  ///
  /// What fills a slot is never scanned again.
  static func pieces(of pattern: String) -> [PatternPiece] {
    var pieces: [PatternPiece] = []
    var rest = pattern[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      if open > rest.startIndex { pieces.append(.text(String(rest[..<open]))) }
      pieces.append(.slot(String(rest[rest.index(after: open)..<close])))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.text(String(rest))) }
    return pieces
  }
}

extension Wording {
  /// Whether a pattern begins with a clause that names the relevant cases.
  func isAfterWhere(_ pattern: String) -> Bool {
    let opening = phrases["pattern.where"] ?? ""
    return !opening.isEmpty && pattern.hasPrefix(opening)
  }
}

extension String {
  /// The text with every occurrence of a part replaced; Foundation's and the library's own differ in what they import.
  func replacingEach(_ part: String, with replacement: String) -> String {
    guard !part.isEmpty else { return self }
    var result = ""
    var rest = self[...]
    while let range = rest.firstRange(ofText: part) {
      result += rest[..<range.lowerBound] + replacement
      rest = rest[range.upperBound...]
    }
    return result + rest
  }
}

extension Substring {
  fileprivate func firstRange(ofText part: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(part) { return start..<index(start, offsetBy: part.count) }
      start = index(after: start)
    }
    return nil
  }
}
