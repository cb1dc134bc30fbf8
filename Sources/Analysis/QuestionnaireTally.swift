package import InspectionModel

/// What those said who filled in a questionnaire: how often each item was answered how.
///
/// It knows behind each count the respondents that it rests on, for the evidence file; a draft says how many, and never who.
package struct QuestionnaireTally: Sendable {
  /// What became of one item.
  package struct Count: Sendable, Equatable {
    /// The item.
    package let item: QuestionnaireItem
    /// Those who answered it; without those who said that it did not apply.
    package let answered: [CaseID]
    /// Those among them whose answer is one that the item's share counts.
    package let counted: [CaseID]
    /// For each option that was chosen, by how many; most often first, then in the form's order.
    package let chosen: [Choice]
    /// The words about it that may be printed, in the order of the file.
    package let quotations: [String]

    /// Of those who answered, how many gave an answer that counts.
    package var tally: Tally { Tally(sufficient: counted.count, relevant: answered.count) }
  }

  /// One option of an item, and who chose it.
  package struct Choice: Sendable, Equatable {
    /// The option.
    package let option: Option
    /// Who chose it.
    package let by: [CaseID]
  }

  /// The questionnaire.
  package let questionnaire: Questionnaire
  /// All who filled it in, by id.
  package let respondents: [CaseID]
  /// What became of each item that is answered with codes, in the form's order.
  package let counts: [Count]
  /// The words about everything that may be printed, in the order of the file.
  package let quotations: [String]

  package init(_ questionnaire: Questionnaire, _ returned: QuestionnaireReturn) {
    self.questionnaire = questionnaire
    respondents = returned.respondents.map(\.id).sorted()
    counts = questionnaire.items.map { Self.count($0, returned.respondents) }
    quotations = returned.respondents.compactMap(\.quotation).filter { $0.item == nil }.map(\.words)
  }

  private static func count(_ item: QuestionnaireItem, _ respondents: [Respondent]) -> Count {
    let counting = item.counted.isEmpty ? ["yes"] : item.counted.map(\.text)
    let answered = respondents.filter { respondent in
      respondent.answers[item.id].map { $0 != ["na"] || !item.takesNotApplicable } ?? false
    }
    let counted = answered.filter { $0.answers[item.id]?.contains(where: counting.contains) ?? false }
    let choices = item.answer.options.map { option in
      Choice(option: option, by: answered.filter { $0.answers[item.id]?.contains(option.code.text) ?? false }.ids)
    }
    let ranked = choices.enumerated().filter { !$0.element.by.isEmpty }.sorted {
      ($1.element.by.count, $0.offset) < ($0.element.by.count, $1.offset)
    }
    let quotations = respondents.compactMap(\.quotation).filter { $0.item == item.id }.map(\.words)
    return Count(
      item: item, answered: answered.ids, counted: counted.ids, chosen: ranked.map(\.element), quotations: quotations)
  }
}

extension [Respondent] {
  fileprivate var ids: [CaseID] { map(\.id).sorted() }
}

extension QuestionnaireItem {
  /// Whether `na` says that it did not apply; an option of that code is an answer like any other.
  fileprivate var takesNotApplicable: Bool { answer == .yesNoNA }
}
