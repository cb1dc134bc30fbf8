import Analysis
import Documents
import InspectionModel

extension SlotFiller {
  /// What `inspection.json` tells of the area, sentence by sentence; a place to be filled where a fact is missing.
  mutating func contextBlocks() -> [Block] {
    var facts: [String: String] = [:]
    for fact in inspection.context { facts[fact.code.text] = wording.words(for: fact.value) }
    facts["area"] = inspection.area
    facts["service"] = inspection.service.name
    var inlines: [Inline] = []
    for sentence in framework.context {
      let missing = sentence.facts.filter { facts[$0] == nil }
      if sentence.isOptional, !missing.isEmpty { continue }
      if !inlines.isEmpty { inlines.append(.text(" ")) }
      guard missing.isEmpty else {
        for fact in missing { lack(.fact(fact)) }
        inlines.append(.gap([.text(wording.phrase("slot.fact", ["fact": sentence.title]))]))
        continue
      }
      inlines.append(.text(Wording.fill(sentence.sentence, facts)))
    }
    return inlines.isEmpty ? [] : [.paragraph(inlines)]
  }

  /// One sentence with the score of every theme.
  mutating func scoresInWords() -> [Block] {
    guard framework.publishesScores else { return [] }
    let themes = framework.themes.compactMap { theme -> [Inline]? in
      let subject = ScoreSubject.theme(theme.code)
      guard sample.tally.tally(of: subject).score != nil else { return nil }
      return wording.inlines(pattern: wording.phrase(theme.sentencePhrase), runs: ["score": score(subject)])
    }
    guard !themes.isEmpty else { return [] }
    let slots = ["themes": wording.list(themes), "area": [.text(inspection.area)]]
    return [.paragraph(wording.inlines(pattern: wording.phrase("scores.sentence"), runs: slots))]
  }

  /// When the improvement plan is due; nil while the day of publication is unknown.
  var planDue: CalendarDate? { inspection.published?.adding(weeks: framework.improvementPlanWeeks) }
}

extension Wording {
  /// A fact as a sentence has it: a whole number in groups of three digits, anything else as it was typed.
  func words(for value: ContextFact.Value) -> String {
    switch value {
    case .decimal(let text), .text(let text): return text
    case .number(let number):
      let digits = Array(String(number))
      guard digits.count > 4 else { return String(digits) }
      return digits.enumerated().map { place, digit in
        let separator = place > 0 && (digits.count - place).isMultiple(of: 3) ? phrases["number.separator"] ?? "," : ""
        return separator + String(digit)
      }.joined()
    }
  }
}

extension Theme {
  /// The phrase of the wording that says a theme's score within a sentence.
  var sentencePhrase: String { "scores.theme.\(code.text.lowercased())" }
}
