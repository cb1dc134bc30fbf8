/// One way of saying a share, with everything that must hold of cases for it to be true.
package struct QuantityPhrase: Sendable, Equatable {
  /// What "only" does to the phrase, which belongs to the quantity and not to the sentence.
  package enum Only: Sendable, Equatable {
    /// It may not stand before it: the share is no small one, or the phrase has a hedge of its own.
    case never
    /// It stands before it where work fell short.
    case takes
    /// The phrase says as much by itself ("fewer than half"), and is used only where work fell short and is told by what was
    /// done; in a sentence that says what was not done it would be one negation too many.
    case implied
  }

  /// Its name in the table.
  package var code: QuantityCode
  /// The share in words, with slots: `{percent}`, `{count}`, `{exceptions}`, `{relevant}`.
  package var words: String {
    didSet { slots = Wording.slots(of: words) }
  }
  /// The slots that its words have.
  package private(set) var slots: [String] {
    didSet { isPercentage = slots.contains("percent") }
  }
  /// Whether it says a percentage.
  package private(set) var isPercentage: Bool
  /// What follows: the code of one of the table's objects.
  package var object: QuantityObjectCode
  /// The exact shares that it is true of.
  package var shares: ShareRange
  /// The rounded percentages that it is true of; nil where any will do.
  package var percentages: ClosedRange<Int>?
  /// The number of relevant cases.
  package var relevant: ClosedRange<Int>
  /// The number of cases that it counts.
  package var count: ClosedRange<Int>
  /// The number of relevant cases that it does not count.
  package var exceptions: ClosedRange<Int>
  /// What "only" does to it.
  package var only: Only

  package init(
    _ code: QuantityCode, _ words: String, of object: QuantityObjectCode, shares: ShareRange = ShareRange(),
    percentages: ClosedRange<Int>? = nil, relevant: ClosedRange<Int> = 1...Int.max,
    count: ClosedRange<Int> = 0...Int.max, exceptions: ClosedRange<Int> = 0...Int.max, only: Only = .never
  ) {
    (self.code, self.words, self.object, self.shares) = (code, words, object, shares)
    (self.percentages, self.relevant, self.count, self.exceptions) = (percentages, relevant, count, exceptions)
    self.only = only
    slots = Wording.slots(of: words)
    isPercentage = slots.contains("percent")
  }

  /// Whether it is true of so many of so many relevant cases, of which there is at least one.
  ///
  /// A rounded percentage is never 0 or 100 where it is not exactly that: "100%" would say more than the cases bear.
  package func holds(_ part: Int, of whole: Int) -> Bool {
    guard whole > 0, (0...whole).contains(part) else { return false }
    guard relevant.contains(whole), count.contains(part), exceptions.contains(whole - part) else { return false }
    guard shares.contains(part, of: whole) else { return false }
    guard isPercentage || percentages != nil else { return true }
    let percentage = Self.percentage(part, of: whole)
    if isPercentage, percentage == 0 || percentage == 100, part != 0, part != whole { return false }
    return percentages?.contains(percentage) ?? true
  }

  /// The rounded percentage, half up, as a score is rounded (law 2).
  package static func percentage(_ part: Int, of whole: Int) -> Int {
    (200 * part + whole) / (2 * whole)
  }
}

/// The shares between two ends, each of which belongs to it or not.
package struct ShareRange: Sendable, Equatable {
  /// One end.
  package struct End: Sendable, Equatable {
    /// The share.
    package let share: ExactShare
    /// Whether the share itself belongs to the range.
    package let isIncluded: Bool

    package init(_ share: ExactShare, isIncluded: Bool) {
      (self.share, self.isIncluded) = (share, isIncluded)
    }
  }

  /// Where it begins.
  package var lowest: End
  /// Where it ends.
  package var highest: End

  package init(
    from lowest: End = End(.none, isIncluded: true), to highest: End = End(.whole, isIncluded: true)
  ) {
    (self.lowest, self.highest) = (lowest, highest)
  }

  /// Whether one of the two ends where the other begins.
  func touches(_ other: ShareRange) -> Bool {
    highest.share == other.lowest.share || other.highest.share == lowest.share
  }

  /// Whether so many of so many are in it, in integers.
  package func contains(_ part: Int, of whole: Int) -> Bool {
    let (low, high) = (lowest.share.compare(part, of: whole), highest.share.compare(part, of: whole))
    return (low > 0 || (low == 0 && lowest.isIncluded)) && (high < 0 || (high == 0 && highest.isIncluded))
  }
}

/// The code of a phrase for a quantity, `just-over-one-third`.
package typealias QuantityCode = Code<QuantityPhrase>
