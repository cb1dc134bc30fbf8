/// How a framework speaks of shares: every phrase with the range in which it is true, and which come in turn (law 7).
///
/// Ladders are alternatives: of two of them, both can be true of the same cases. Within one ladder, at most one phrase is.
package struct QuantityTable: Sendable, Equatable {
  /// The largest number of cases at which a range may begin or end, so that `QuantityReview` can look at everything.
  package static let mostNumber = 20

  /// What stands before a share that is small where much was wanted, with the space after it: `only `.
  package var only: String
  /// What a share can be a share of.
  package var objects: [QuantityObject]
  /// The phrases.
  package var ladders: [QuantityLadder]
  /// For few relevant cases, the ladders that are asked in order, for each turn; so many turns, so many ways to speak.
  package var few: [QuantityTurn]
  /// The same where the relevant cases are enough for a percentage.
  package var many: [QuantityTurn]

  package init(
    only: String = "", objects: [QuantityObject] = [], ladders: [QuantityLadder] = [], few: [QuantityTurn] = [],
    many: [QuantityTurn] = []
  ) {
    (self.only, self.objects, self.ladders, self.few, self.many) = (only, objects, ladders, few, many)
  }

  /// All phrases, ladder after ladder.
  package var phrases: [QuantityPhrase] { ladders.flatMap(\.phrases) }

  /// The ladder with this code.
  package func ladder(_ code: LadderCode) -> QuantityLadder? {
    ladders.first { $0.code == code }
  }

  /// What a phrase's share is a share of.
  package func object(_ code: QuantityObjectCode) -> QuantityObject? {
    objects.first { $0.code == code }
  }

  /// The phrase for so many of so many cases; nil where the table has a gap.
  ///
  /// The turn is the place of the sentence, and only the turn and the two numbers decide: another sentence's figure changes
  /// nothing. `fallsShort` says that the sentence tells of work that was too rarely done by what was done.
  package func phrase(
    for part: Int, of whole: Int, isFew: Bool, turn: Int, fallsShort: Bool = false
  ) -> QuantityPhrase? {
    let turns = isFew ? few : many
    guard !turns.isEmpty else { return nil }
    for code in turns[abs(turn % turns.count)].ladders {
      let phrase = ladder(code)?.phrases.first { phrase in
        phrase.holds(part, of: whole) && (fallsShort || phrase.only != .implied)
      }
      if let phrase { return phrase }
    }
    return nil
  }
}

/// Phrases of one kind, of which at most one is true of any number of cases.
package struct QuantityLadder: Sendable, Equatable {
  /// Its name in the table.
  package var code: LadderCode
  /// Its phrases.
  package var phrases: [QuantityPhrase]

  package init(_ code: LadderCode, _ phrases: [QuantityPhrase]) {
    (self.code, self.phrases) = (code, phrases)
  }
}

/// The ladders that are asked, in this order, when it is a sentence's turn.
package struct QuantityTurn: Sendable, Equatable {
  /// The first that has a phrase is used.
  package var ladders: [LadderCode]

  package init(_ ladders: [LadderCode]) {
    self.ladders = ladders
  }
}

/// What a share is a share of: `of relevant cases`.
package struct QuantityObject: Sendable, Equatable {
  /// Its name in the table.
  package var code: QuantityObjectCode
  /// The words, in which `{relevant}` is the number of relevant cases.
  package var text: String
  /// The words where all cases are relevant, or the sentence has named the relevant ones before; nil where they are the same.
  package var plain: String?

  package init(_ code: QuantityObjectCode, _ text: String, plain: String? = nil) {
    (self.code, self.text, self.plain) = (code, text, plain)
  }
}

/// The code of a ladder, `fractions`.
package typealias LadderCode = Code<QuantityLadder>
/// The code of what a share is a share of, `counted`.
package typealias QuantityObjectCode = Code<QuantityObject>
