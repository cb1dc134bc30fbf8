import Analysis
import Documents
import InspectionModel

/// One sentence that sets scores beside the averages of the areas inspected so far.
///
/// Nearer than `comparisonApart` percentage points is told as about the same: small differences say little. Without a phrase
/// for it in the wording, nothing is said.
struct ComparisonSentence {
  /// A score beside the average of others.
  struct Pair {
    let title: String
    let score: Int
    let average: Int
    let claim: ClaimID
  }

  let framework: Framework
  let area: String

  /// The sentence; nil where there is nothing to compare or no phrase to say it with.
  func inlines(_ pairs: [Pair]) -> [Inline]? {
    let wording = framework.wording
    guard !pairs.isEmpty, let pattern = wording.phrases["comparison.sentence"] else { return nil }
    return PatternPiece.pieces(of: pattern).flatMap { piece -> [Inline] in
      switch piece {
      case .text(let text): [.text(text)]
      case .slot("area"): [.text(area)]
      case .slot("parts"): wording.joined(pairs.map(told))
      case .slot(let unknown): [.text("{\(unknown)}")]
      }
    }
  }

  private func told(_ pair: Pair) -> [Inline] {
    let apart = pair.score - pair.average
    let name = abs(apart) < framework.thresholds.comparisonApart ? "at" : apart > 0 ? "above" : "below"
    let one = abs(apart) == 1 ? framework.wording.phrases["comparison.\(name).one"] : nil
    return PatternPiece.pieces(of: one ?? framework.wording.phrase("comparison.\(name)")).map { piece in
      switch piece {
      case .text(let text): .text(text)
      case .slot("points"): .claim(id: pair.claim, [.text(framework.wording.number(abs(apart)))])
      case .slot("title"): .text(pair.title)
      case .slot(let unknown): .text("{\(unknown)}")
      }
    }
  }
}
