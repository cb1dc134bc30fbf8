/// The published criteria and questions of one inspection programme, with everything a draft report needs to speak of them.
///
/// A framework is data (design, section 9): nothing about a programme, its questions or its wording stands in Swift. It is
/// read from a folder by `InspectionFiles` and checked by `FrameworkValidation` before anybody uses it.
package struct Framework: Sendable, Equatable {
  /// Which programme and which edition of its questions.
  package var edition: FrameworkEdition
  /// The programme's name in words.
  package var title: String
  /// The language of its words, as a tag such as `en-GB`.
  package var language: String
  /// Its texts in other languages, in the order in which it declares them.
  package var translations: [Translation]
  /// What a service that is inspected is usually called.
  package var service = ServiceName.usual
  /// What one unit of the sample is called.
  package var unit: UnitName
  /// Whether shares are published as scores with bands; a screening letter has counts and words only.
  package var publishesScores: Bool
  /// What the answers yes, no and not applicable are called.
  package var answerLabels: AnswerLabels
  /// The question that says which phases a case has; nil where nothing is asked for each phase.
  package var phaseQuestion: QuestionID?
  /// The phases, in the order in which they are asked and reported.
  package var phases: [Phase]
  /// The headline themes.
  package var themes: [Theme]
  /// The bands, highest first; the last begins at 0.
  ///
  /// Empty where there are no scores.
  package var bands: [Band]
  /// What the sample is described by and findings are filtered by.
  package var characteristics: [Characteristic]
  /// The smallest number of cases that a table of characteristics shows; 0 shows all.
  package var smallCounts = 5
  /// The sections with their criteria, in asking order.
  package var sections: [Section]
  /// The questions, in asking order.
  package var questions: [Question]
  /// The lists of reasons offered after a `no`.
  package var reasonLists: [ReasonList]
  /// The checks of answers against each other.
  package var checks: [ConsistencyCheck]
  /// The roles that recommendations are addressed to.
  package var roles: [Role]
  /// What makes a finding.
  package var thresholds: FindingThresholds
  /// How shares are spoken of.
  package var quantities: QuantityTable
  /// The questions whose findings are told in one sentence; a finding goes into the first that it fits.
  package var findingGroups: [FindingGroup]
  /// How a letter tells its findings in prose.
  package var outline = ReportOutline()
  /// What is recommended when.
  package var recommendations: RecommendationRules
  /// The fixed phrases of the report.
  package var wording: Wording
  /// Explained terms.
  package var glossary: [GlossaryTerm]
  /// What service users are asked, by questionnaire.
  package var questionnaires: [Questionnaire] = []
  /// The words for the shares of those who filled in questionnaires; the first that is true is said.
  package var shareWords: [ShareWord] = []
  /// What a report says of the area, from the facts in `inspection.json`.
  package var context: [ContextSentence] = []
  /// How many weeks after publication the improvement plan is due.
  package var improvementPlanWeeks = 4
  /// The layouts of the report; the first is the usual one.
  package var layouts: [Layout]

  package init(edition: FrameworkEdition, title: String) {
    self.edition = edition
    self.title = title
    language = "en-GB"
    translations = []
    unit = UnitName(one: "case", many: "cases")
    publishesScores = true
    answerLabels = AnswerLabels(yes: "Yes", no: "No", notApplicable: "Not applicable")
    (phaseQuestion, phases, themes, bands, characteristics) = (nil, [], [], [], [])
    (sections, questions, reasonLists, checks, roles) = ([], [], [], [], [])
    thresholds = FindingThresholds()
    quantities = QuantityTable()
    findingGroups = []
    recommendations = RecommendationRules(stem: "", rules: [])
    wording = Wording([:])
    (glossary, layouts) = ([], [])
  }

  /// The criteria in asking order.
  package var criteria: [Criterion] { sections.flatMap(\.criteria) }

  /// For each question its place in asking order; of those with the same code, that of the first.
  var placesOfQuestions: [QuestionID: Int] {
    var places: [QuestionID: Int] = [:]
    places.reserveCapacity(questions.count)
    for place in questions.indices where places[questions[place].id] == nil { places[questions[place].id] = place }
    return places
  }

  /// The question with this code.
  package func question(_ id: QuestionID) -> Question? {
    questions.first { $0.id == id }
  }

  /// The criterion with this number.
  package func criterion(_ number: CriterionNumber) -> Criterion? {
    criteria.first { $0.number == number }
  }

  /// The section that a criterion belongs to.
  package func section(of criterion: CriterionNumber) -> Section? {
    sections.first { $0.criteria.contains { $0.number == criterion } }
  }

  /// The list of reasons with this code.
  package func reasonList(_ code: ReasonListCode) -> ReasonList? {
    reasonLists.first { $0.code == code }
  }

  /// The framework with its texts in another of its languages; what is not translated stays as it is.
  ///
  /// It is the framework itself where it does not declare the language.
  package func translated(into language: LanguageCode) -> Framework {
    guard let translation = translations.first(where: { $0.language == language }) else { return self }
    var copy = self
    copy.language = language.text
    copy.visitTexts { place, text in
      if let translated = translation.texts[place.address] { text = translated }
    }
    copy.layouts = layouts.map { layout in translation.layouts.first { $0.name == layout.name } ?? layout }
    return copy
  }

  /// The band of a rounded score; nil where the framework has none.
  package func band(of percentage: Int) -> Band? {
    bands.first { percentage >= $0.from }
  }
}
