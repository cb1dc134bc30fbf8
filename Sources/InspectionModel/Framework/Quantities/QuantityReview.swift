import StrictJSON

/// Finds what is wrong with a table of quantities: gaps, overlaps, phrases that cannot be told apart or are never said.
///
/// It looks at every part of every number of cases up to a limit that shows everything. The ends of ranges have denominators
/// up to 100, so that between two different ends lies a share with a denominator up to 200 (their mediant), and where ranges
/// also ask for a number of cases, up to 20, a multiple of it not far above. Beyond that limit, ranges that count a few cases
/// or exceptions are looked at as far as they can still meet another end.
struct QuantityReview {
  private let framework: Framework
  private let table: QuantityTable
  private var problems: [FrameworkProblem] = []
  private let numbers: [String: Int]
  private var said: Set<QuantityCode> = []
  private var told: Set<String> = []

  private static let limit = 200 + QuantityTable.mostNumber
  private static let farLimit = 100 * QuantityTable.mostNumber + 1

  static func problems(in framework: Framework) -> [FrameworkProblem] {
    if framework.quantities == QuantityTable() {
      return [FrameworkProblem("quantities", at: [.key("ladders")], .empty(what: "phrases for quantities"))]
    }
    var review = QuantityReview(framework)
    // What is unknown or missing is told by the validation, and would only show here again as gaps.
    guard !review.table.ladders.isEmpty, QuantityValidation.problems(in: framework).isEmpty else { return [] }
    review.reviewWords()
    review.sweep()
    for phrase in review.table.phrases where !review.said.contains(phrase.code) {
      review.report(phrase, .neverSaid)
    }
    return review.problems
  }

  private init(_ framework: Framework) {
    self.framework = framework
    table = framework.quantities
    numbers = framework.wording.numbersInWords
  }

  private mutating func report(_ phrase: QuantityPhrase, at field: JSONPath = [], _ problem: QuantityProblem) {
    problems.append(FrameworkProblem("quantity \(phrase.code)", at: field, .quantity(problem)))
  }

  // MARK: Words

  /// Two phrases may read alike only side by side in one ladder, where they are one phrase of which a part takes "only": the
  /// range goes on from one to the other, or a number in the words tells them apart.
  private mutating func reviewWords() {
    let phrases = table.phrases
    for (place, phrase) in phrases.enumerated() {
      let earlier = phrases[..<place].last { readsAlike($0, phrase) && !isSplit($0, phrase) }
      if let earlier { report(phrase, at: [.key("words")], .ambiguous(with: earlier.code)) }
    }
  }

  private func isSplit(_ one: QuantityPhrase, _ other: QuantityPhrase) -> Bool {
    guard one.words == other.words, one.object == other.object else { return false }
    guard !one.slots.isEmpty || one.shares.touches(other.shares) else { return false }
    return table.ladders.contains { ladder in
      let places = ladder.phrases.indices.filter { ladder.phrases[$0].words == one.words }
      let isTogether = places.last.map { $0 - places[0] == places.count - 1 } ?? false
      return isTogether && ladder.phrases.contains(one) && ladder.phrases.contains(other)
    }
  }

  private func readsAlike(_ one: QuantityPhrase, _ other: QuantityPhrase) -> Bool {
    reads(QuantityPattern(other, table).example, as: one) || reads(QuantityPattern(one, table).example, as: other)
  }

  private func reads(_ text: String, as phrase: QuantityPhrase) -> Bool {
    let slots = QuantityPattern(phrase, table).read(text[...]) { Int($0) ?? numbers[String($0)] }
    guard let slots else { return false }
    // What counts some cases never reads as the word for none.
    return slots["count"].map { $0 > 0 || phrase.shares.contains(0, of: 1) } ?? true
  }

  // MARK: Numbers of cases

  private mutating func sweep() {
    for relevant in 1...Self.farLimit {
      if relevant <= Self.limit {
        for count in 0...relevant { look(at: count, of: relevant) }
      } else if relevant.isMultiple(of: 100) || relevant == Self.farLimit {
        for count in 0...QuantityTable.mostNumber + 1 {
          look(at: count, of: relevant)
          look(at: relevant - count, of: relevant)
        }
      }
    }
  }

  private mutating func look(at count: Int, of relevant: Int) {
    var spoken: [LadderCode: [QuantityPhrase]] = [:]
    for ladder in table.ladders {
      let holding = ladder.phrases.filter { $0.holds(count, of: relevant) }
      spoken[ladder.code] = holding
      guard holding.count > 1, told.insert("overlap \(holding[0].code) \(holding[1].code)").inserted else { continue }
      report(holding[1], .overlap(with: holding[0].code, count, of: relevant))
    }
    let isFew = relevant < framework.thresholds.countBelow
    for (place, turn) in (isFew ? table.few : table.many).enumerated() {
      look(at: turn, place, isFew: isFew, spoken, (count, relevant))
    }
  }

  private mutating func look(
    at turn: QuantityTurn, _ place: Int, isFew: Bool, _ spoken: [LadderCode: [QuantityPhrase]],
    _ cases: (count: Int, relevant: Int)
  ) {
    let holding = turn.ladders.compactMap { spoken[$0]?.first }
    // Where work fell short, a phrase can be said that is passed over elsewhere.
    if let first = holding.first { said.insert(first.code) }
    guard let phrase = holding.first(where: { $0.only != .implied }) else {
      if told.insert("gap \(isFew) \(place)").inserted {
        let subject = "quantities \(isFew ? "few" : "many") \(place + 1)"
        problems.append(FrameworkProblem(subject, .quantity(.gap(cases.count, of: cases.relevant))))
      }
      return
    }
    said.insert(phrase.code)
    let refused = isFew || !framework.publishesScores
    if phrase.isPercentage, refused, told.insert("percentage \(phrase.code)").inserted {
      report(phrase, at: [.key("words")], .percentage(ofFew: framework.publishesScores))
    }
  }
}
