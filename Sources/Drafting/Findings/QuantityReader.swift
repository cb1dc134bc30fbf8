package import Analysis
package import InspectionModel

/// Reads a spoken quantity back: what "just over one-third of relevant cases" stands for, by the framework's own table.
package struct QuantityReader: Sendable {
  private struct Reading: Sendable {
    let phrase: QuantityPhrase
    let pattern: QuantityPattern
  }

  private let readings: [Reading]
  private let numbers: [String: Int]
  private let only: String

  package init(_ framework: Framework) {
    let table = framework.quantities
    numbers = framework.wording.numbersInWords
    only = table.only
    readings = table.phrases.flatMap { phrase in
      let object = table.object(phrase.object)
      let objects = [object?.text, object?.plain].compactMap(\.self)
      let texts = [phrase.words] + objects.map { "\(phrase.words) \($0)" }
      return texts.map { Reading(phrase: phrase, pattern: QuantityPattern($0)) }
    }
  }

  /// What a quantity stands for, with or without what it is a share of; nil where no phrase of the table reads so.
  ///
  /// "Only" before it changes nothing about the share, and is read where the phrase can take it.
  package func read(_ text: String) -> QuantityMeaning? {
    let hasOnly = !only.isEmpty && text.hasPrefix(only)
    let rest = hasOnly ? text.dropFirst(only.count) : text[...]
    var meaning: QuantityMeaning?
    for reading in readings where !hasOnly || reading.phrase.only == .takes {
      guard let slots = reading.pattern.read(rest, number: number) else { continue }
      if let known = meaning, known.slots != slots { continue }
      var phrases = meaning?.phrases ?? []
      if !phrases.contains(reading.phrase) { phrases.append(reading.phrase) }
      meaning = QuantityMeaning(phrases: phrases, slots: slots)
    }
    return meaning
  }

  /// A number as the house writes it: in words where the wording has them, and otherwise in figures without leading zeros.
  private func number(_ text: Substring) -> Int? {
    if let number = numbers[String(text)] { return number }
    return Int(text).flatMap { String($0) == text ? $0 : nil }
  }
}

/// What a spoken quantity stands for.
package struct QuantityMeaning: Sendable, Equatable {
  /// The phrases that read so; several only where they are one phrase of which a part takes "only".
  package let phrases: [QuantityPhrase]
  /// The numbers that it says, by slot.
  let slots: [String: Int]

  /// The number of relevant cases that it says; nil where it says none.
  package var relevant: Int? { slots["relevant"] }

  /// Whether it is true of a tally.
  package func holds(of tally: Tally) -> Bool {
    guard tally.relevant > 0 else { return false }
    let percentage = QuantityPhrase.percentage(tally.sufficient, of: tally.relevant)
    let facts = QuantitySlot.values(of: tally).merging(["percent": percentage]) { $1 }
    guard slots.allSatisfy({ facts[$0] == $1 }) else { return false }
    return phrases.contains { $0.holds(tally.sufficient, of: tally.relevant) }
  }

  /// The fewest and the most of so many relevant cases that it can stand for; nil where it stands for none.
  package func range(of relevant: Int) -> ClosedRange<Int>? {
    guard relevant > 0 else { return nil }
    let counts = (0...relevant).filter { holds(of: Tally(sufficient: $0, relevant: relevant)) }
    guard let fewest = counts.first, let most = counts.last else { return nil }
    return fewest...most
  }
}
