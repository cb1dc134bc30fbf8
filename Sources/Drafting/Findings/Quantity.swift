package import Analysis
package import InspectionModel

/// How a share is spoken of within a sentence: "in 38% of relevant cases", "in just over one-third of cases".
///
/// Everything that it says is from the framework's table of quantities; which phrase applies follows from the counts and from
/// the turn of the sentence alone, so that no other figure changes it.
package struct Quantity: Sendable, Equatable {
  /// The share, without what it is a share of: `38%`, `two`, `all`, `the great majority`.
  package let share: String
  /// What it is a share of: `of relevant cases`, `of the nine relevant cases`, `relevant cases`.
  package let ofCases: String
  /// Whether work that fell short can be told by it: "only" may stand before it, or the phrase implies it.
  package let takesOnly: Bool
  /// What stands before it where work fell short, with the space after it; empty where the phrase implies it.
  package let only: String
  /// Whether it is a plain percentage, and neither a number of cases nor a word such as "all".
  package let isPercentage: Bool
  /// Whether it says a number of cases, which is wrong where a case is counted more than once.
  package let countsCases: Bool

  /// How a tally with at least one relevant case is spoken of.
  ///
  /// `wholeSample` says that all cases of the sample are relevant, `afterWhere` that the sentence begins with a clause that
  /// names the relevant cases. The `turn` is the sentence's place in the framework, by which the table's ways of speaking
  /// alternate. `fallsShort` says that the sentence tells of work that was too rarely done by what was done: only there can
  /// a phrase be used that implies "only".
  package init(
    _ tally: Tally, in framework: Framework, wholeSample: Bool = false, afterWhere: Bool = false, turn: Int = 0,
    fallsShort: Bool = false
  ) {
    let table = framework.quantities
    let isFew = tally.relevant < framework.thresholds.countBelow
    let phrase = table.phrase(
      for: tally.sufficient, of: tally.relevant, isFew: isFew, turn: turn, fallsShort: fallsShort)
    guard let phrase, let object = table.object(phrase.object) else {
      // As a missing phrase of the wording does, a gap in the table shows itself to the editor.
      (share, ofCases) = ("[\(tally.sufficient)]", "[\(tally.relevant)]")
      (takesOnly, only, isPercentage, countsCases) = (false, "", false, true)
      return
    }
    let text = wholeSample || afterWhere ? object.plain ?? object.text : object.text
    let slots = QuantitySlot.values(of: tally).mapValues { framework.wording.number($0) }
    let percent = String(QuantityPhrase.percentage(tally.sufficient, of: tally.relevant))
    share = Wording.fill(phrase.words, slots.merging(["percent": percent]) { $1 })
    ofCases = Wording.fill(text, slots)
    takesOnly = phrase.only != .never
    only = phrase.only == .takes ? table.only : ""
    isPercentage = phrase.isPercentage
    countsCases = !QuantitySlot.counting.isDisjoint(with: phrase.slots + Wording.slots(of: text))
  }
}

/// The slots of phrases for quantities.
enum QuantitySlot {
  /// Those that say a number of cases.
  static let counting: Set<String> = ["count", "exceptions", "relevant"]

  /// What fills them.
  static func values(of tally: Tally) -> [String: Int] {
    ["count": tally.sufficient, "exceptions": tally.insufficient, "relevant": tally.relevant]
  }
}

extension Wording {
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
