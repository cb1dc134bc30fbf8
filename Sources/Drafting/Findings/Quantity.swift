package import Analysis
package import InspectionModel

/// How a share is spoken of within a sentence: "in 38% of relevant cases", "in two of the nine relevant cases".
///
/// Everything that it says is from the framework's wording; which phrase applies follows from the counts alone.
package struct Quantity: Sendable, Equatable {
  /// The share, without what it is a share of: `38%`, `two`, `all`, `the one`.
  package let share: String
  /// What it is a share of: `of relevant cases`, `of the nine relevant cases`, `relevant cases`.
  package let ofCases: String
  /// Whether "only" may stand before it: the share is up to half, as a percentage below 60.
  package let takesOnly: Bool
  /// Whether it is a plain percentage, and neither a number of cases nor a word such as "all".
  package let isPercentage: Bool

  /// How a tally with at least one relevant case is spoken of.
  ///
  /// `wholeSample` says that all cases of the sample are relevant, `afterWhere` that the sentence begins with a clause that
  /// names the relevant cases. With `takesTurn`, the other of two phrases is used where the wording has two, so that a list of
  /// sentences does not say everything in the same way.
  package init(
    _ tally: Tally, in framework: Framework, wholeSample: Bool = false, afterWhere: Bool = false,
    takesTurn: Bool = false
  ) {
    let speaker = QuantitySpeaker(
      framework: framework, tally: tally, isWholeSample: wholeSample, isAfterWhere: afterWhere, takesTurn: takesTurn)
    (share, ofCases, takesOnly) = speaker.speak()
    isPercentage = speaker.isPercentage
  }
}

/// Chooses the phrases for one tally.
private struct QuantitySpeaker {
  let framework: Framework
  let tally: Tally
  let isWholeSample: Bool
  let isAfterWhere: Bool
  let takesTurn: Bool

  private var wording: Wording { framework.wording }

  /// Few relevant cases are counted, and all are where a framework publishes no percentages.
  private var isCounted: Bool {
    !framework.publishesScores || tally.relevant < framework.thresholds.countBelow
  }

  /// Told as a percentage are enough cases with a share that is neither none nor all, even rounded.
  var isPercentage: Bool {
    fixedPhrase == nil && !isCounted && (tally.score.map { (1...99).contains($0.percentage) } ?? false)
  }

  func speak() -> (String, String, Bool) {
    if let fixed = fixedPhrase { return (fixed.share, fixed.ofCases, false) }
    if isPercentage, let percentage = tally.score?.percentage {
      let ofCases = isAfterWhere ? "cases.after-where" : isWholeSample ? "cases.all" : "cases.relevant"
      let share = wording.phrase("share.percent", ["percent": String(percentage)])
      return (share, wording.phrase(ofCases), percentage < 60)
    }
    return (countedShare, ofCases("of-counted"), 2 * tally.sufficient <= tally.relevant)
  }

  /// One and two cases, and all, have phrases of their own.
  private var fixedPhrase: (share: String, ofCases: String)? {
    switch (tally.sufficient, tally.relevant) {
    case (1, 1): (wording.phrase("share.one"), ofCases("after-one"))
    case (2, 2): (wording.phrase("share.both"), ofCases("after-both"))
    case (0, 2): (wording.phrase("share.neither"), ofCases("after-neither"))
    case (tally.relevant, _): (wording.phrase("share.all"), ofCases("after-all"))
    case (0, _): (wording.phrase("number.0"), ofCases("of-counted"))
    default: nil
    }
  }

  /// Enough cases that one exception tells more than the number.
  private static let fewestForAllButOne = 8
  /// Enough cases for each exception, where there are several, and as many as can be named so.
  private static let (fewestForEach, mostExceptions) = (7, 3)

  private var countedShare: String {
    let count = wording.phrase("share.count", ["count": wording.number(tally.sufficient)])
    guard let exceptions = allBut else { return count }
    let turn = takesTurn ? wording.phrases["share.all-but.2"] : nil
    let slots = ["count": count, "exceptions": wording.number(tally.insufficient)]
    return Wording.fill(turn ?? exceptions, slots)
  }

  /// The phrase that names the exceptions, where they are few.
  private var allBut: String? {
    guard tally.relevant >= Self.fewestForAllButOne else { return nil }
    if tally.insufficient == 1 { return wording.phrase("share.all-but-one") }
    let isFew = tally.insufficient <= Self.mostExceptions && Self.fewestForEach * tally.insufficient <= tally.relevant
    return isFew ? wording.phrases["share.all-but"] : nil
  }

  /// What the share is a share of; where the relevant cases are all cases, or were named before, the wording may have a plainer
  /// phrase for it.
  private func ofCases(_ name: String) -> String {
    let plain = "cases.\(name).plain"
    let isPlain = (isWholeSample || isAfterWhere) && wording.phrases[plain] != nil
    return wording.phrase(isPlain ? plain : "cases.\(name)", ["relevant": wording.number(tally.relevant)])
  }
}

extension Wording {
  /// A number within a sentence: in words as far as the wording has them, else in figures.
  package func number(_ number: Int) -> String {
    phrases["number.\(number)"] ?? String(number)
  }

  /// The phrase for one or for several of something: `NAME.one`, `NAME.many` with `{count}`.
  package func counted(_ name: String, _ count: Int) -> String {
    count == 1 ? phrase("\(name).one") : phrase("\(name).many", ["count": number(count)])
  }

  /// A list within a sentence: `A, B and C`.
  package func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: phrase("list.separator")) + phrase("list.last") + last
  }
}
