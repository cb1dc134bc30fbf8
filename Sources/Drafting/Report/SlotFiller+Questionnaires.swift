import Analysis
import Documents
import InspectionModel

extension SlotFiller {
  /// What those said who filled in a questionnaire: how many they were, and a sentence for each item that has one.
  mutating func questionnaireBlocks(_ code: QuestionnaireCode) -> [Block] {
    guard let tally = sample.questionnaires.first(where: { $0.questionnaire.code == code }),
      !tally.respondents.isEmpty
    else {
      lack(.questionnaire(code))
      let known = framework.questionnaires.first { $0.code == code }
      let slots = ["respondents": known?.respondents ?? code.text]
      return [.paragraph([.gap([.text(wording.phrase("slot.questionnaire", slots))])])]
    }
    let opening = opening(of: tally)
    var lines = tally.counts.compactMap { line(of: $0, in: tally) }
    let last = quotations(tally.quotations, tally)
    if !last.isEmpty { lines.append(last) }
    return [.paragraph(opening)] + (lines.isEmpty ? [] : [.list(List(.bulleted, lines: lines))])
  }

  private mutating func opening(of tally: QuestionnaireTally) -> [Inline] {
    // In the language of the draft, which need not be that of the answers' reader.
    let own = framework.questionnaires.first { $0.code == tally.questionnaire.code } ?? tally.questionnaire
    let claim = book.claim(
      .respondents(own.code, nil), respondents: tally.respondents, of: tally.respondents)
    let count = tally.respondents.count
    guard count > 1 else { return [.claim(id: claim, [.text(own.openingOne)])] }
    let number = wording.number(count)
    let words = own.openingMany.hasPrefix("{count}") ? number.startingSentence : number
    return wording.inlines(pattern: own.openingMany, ["count": .claim(id: claim, [.text(words)])])
  }

  private mutating func line(of count: QuestionnaireTally.Count, in tally: QuestionnaireTally) -> [Inline]? {
    let own = framework.questionnaires.first { $0.code == tally.questionnaire.code } ?? tally.questionnaire
    let item = own.item(count.item.id) ?? count.item
    guard let pattern = item.sentence, !count.answered.isEmpty else { return nil }
    let usesOptions = Wording.slots(of: pattern).contains("options")
    guard !usesOptions || !count.chosen.isEmpty else { return nil }
    let share = RespondentShare(framework: framework, tally: count.tally, group: item.group).text
    let begins = pattern.hasPrefix("{share}")
    let claim = book.claim(.respondents(own.code, item.id.text), respondents: count.counted, of: count.answered)
    let slots: [String: [Inline]] = [
      "share": [.claim(id: claim, [.text(begins ? share.startingSentence : share)])],
      "options": usesOptions ? options(count, item, own) : [],
    ]
    let sentence = wording.inlines(pattern: pattern, runs: slots)
    let quoted = quotations(count.quotations, tally)
    return sentence + (quoted.isEmpty ? [] : [.text(" ")] + quoted)
  }

  /// So many options are named at most; what few chose says little and may point to somebody.
  private static let mostOptions = 4

  private mutating func options(
    _ count: QuestionnaireTally.Count, _ item: QuestionnaireItem, _ own: Questionnaire
  ) -> [Inline] {
    let named = count.chosen.prefix(Self.mostOptions).map { choice -> [Inline] in
      let label = item.answer.options.first { $0.code == choice.option.code }?.label ?? choice.option.label
      let filter = Claim.Filter.respondents(own.code, "\(item.id)=\(choice.option.code)")
      let claim = book.claim(filter, respondents: choice.by, of: count.answered)
      return wording.inlines(
        "respondents.option",
        ["option": .text(label), "count": .claim(id: claim, [.text(String(choice.by.count))])])
    }
    return wording.list(named)
  }

  /// Words that may be printed, each within quotation marks; nothing where there are none.
  private mutating func quotations(_ words: [String], _ tally: QuestionnaireTally) -> [Inline] {
    let allowed = words.filter { text in
      guard namesSomebody(text, and: tally.respondents) else { return true }
      caution(.respondentNamesSomebody(tally.questionnaire.code))
      return false
    }
    guard !allowed.isEmpty else { return [] }
    let quoted = allowed.map { wording.inlines("respondents.quotation", ["quotation": .text($0)]) }
    let number = allowed.count == 1 ? "one" : "many"
    return wording.inlines(
      pattern: wording.phrase("respondents.wrote.\(number)"), runs: ["quotations": wording.list(quoted)])
  }
}

extension Wording {
  /// A pattern whose slots are filled with what carries claims; a slot without a value stays as it is.
  func inlines(pattern: String, _ slots: [String: Inline]) -> [Inline] {
    inlines(pattern: pattern, runs: slots.mapValues { [$0] })
  }

  /// The same where a slot takes several pieces.
  func inlines(pattern: String, runs: [String: [Inline]]) -> [Inline] {
    PatternPiece.pieces(of: pattern).flatMap { piece -> [Inline] in
      switch piece {
      case .text(let text): [.text(text)]
      case .slot(let slot): runs[slot] ?? [.text("{\(slot)}")]
      }
    }
  }

  /// A list within a sentence whose items carry claims.
  func list(_ items: [[Inline]]) -> [Inline] {
    items.enumerated().flatMap { place, item -> [Inline] in
      if place == 0 { return item }
      return [.text(phrase(place == items.count - 1 ? "list.last" : "list.separator"))] + item
    }
  }
}

extension String {
  /// The text as a sentence begins.
  var startingSentence: String { prefix(1).uppercased() + dropFirst() }
}
