import Analysis
import Documents
package import InspectionModel

/// A finding that quotes an example and by which a child could be recognised.
package struct SinglingOut: Sendable, Equatable {
  /// Why a child could be recognised.
  package enum Cause: Sendable, Equatable {
    /// Only so many cases are relevant.
    case fewCases(Int)
    /// The sentence names something that the law protects, such as ethnicity or disability.
    case protectedCharacteristic
  }

  /// The question that the finding is about.
  package let question: QuestionID
  /// Why.
  package let cause: Cause

  /// Among fewer relevant cases than this, a story tells whose it is.
  package static let fewestRelevant = 5

  /// The listed findings of a sample of which that is so, in the framework's order.
  package static func all(in sample: DraftSample) -> [SinglingOut] {
    var book = ClaimBook(sample)
    let drafter = FindingDrafter(sample)
    let quoted = Set((sample.quotable(.shortfall) + sample.quotable(.goodPractice)).map(\.key))
    guard !quoted.isEmpty else { return [] }
    let scored = sample.index.framework.sections.filter { $0.kind == .scored }.flatMap(\.criteria)
    return scored.flatMap { drafter.findings(of: $0.number, &book) }.filter(\.isListed).flatMap { finding in
      let keys = finding.slots.map { sample.index.keys.slots[$0].key }
      return keys.contains(where: quoted.contains)
        ? causes(finding).map { Self(question: finding.question, cause: $0) } : []
    }
  }

  private static func causes(_ finding: Finding) -> [Cause] {
    let relevant = finding.tally.relevant
    return (relevant < fewestRelevant ? [.fewCases(relevant)] : [])
      + (namesProtectedCharacteristic(finding.sentence.plainText) ? [.protectedCharacteristic] : [])
  }

  /// Whether a sentence names what the law protects.
  package static func namesProtectedCharacteristic(_ sentence: String) -> Bool {
    sentence.split { !$0.isLetter }.map { $0.lowercased() }.contains { word in
      IdentifyingWords.protectedWords.contains(word)
        || IdentifyingWords.protectedBeginnings.contains { word.hasPrefix($0) }
    }
  }
}
