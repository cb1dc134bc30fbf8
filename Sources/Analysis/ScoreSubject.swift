package import InspectionModel

/// What a score is the score of.
package enum ScoreSubject: Sendable, Hashable {
  /// A question, all its phases pooled.
  case question(QuestionID)
  /// A general criterion.
  case criterion(CriterionNumber)
  /// A section.
  case section(SectionNumber)
  /// A headline theme, to which key questions contribute.
  case theme(ThemeCode)
}

extension FrameworkIndex {
  /// The scored slots that a score pools, in asking order: of grids the whole, never the rows.
  package func scoredSlots(of subject: ScoreSubject) -> [Int] {
    switch subject {
    case .question(let id): place(of: id).map { keys.slots(ofQuestion: $0).filter { scored[$0] } } ?? []
    case .criterion(let number): scored.slots(ofCriterion: number)
    case .section(let number): scored.slots(ofSection: number)
    case .theme(let code): scored.slots(ofTheme: code)
    }
  }

  /// The scored questions, criteria, sections or themes, in the framework's order.
  package func subjects(_ part: FrameworkPart) -> [ScoreSubject] {
    let scored = framework.sections.filter { $0.kind == .scored }
    switch part {
    case .question: return framework.questions.filter(\.isScored).map { .question($0.id) }
    case .criterion: return scored.flatMap(\.criteria).map { .criterion($0.number) }
    case .section: return scored.map { .section($0.number) }
    case .theme: return framework.themes.map { .theme($0.code) }
    }
  }

  /// Whether every scored section is one criterion of the same number, so that to list both is to say the same twice.
  package var criteriaAreSections: Bool {
    framework.sections.filter { $0.kind == .scored }.allSatisfy { $0.criteria.map(\.number.text) == [$0.number.text] }
  }

  /// Whether another copy of the framework scores the same questions under the same criteria and themes.
  package func scoresAlike(_ other: FrameworkIndex) -> Bool {
    self === other || scoring == other.scoring
  }

  private var scoring: [QuestionScoring] {
    framework.questions.filter(\.isScored).map {
      QuestionScoring(id: $0.id, criterion: $0.criterion, isKey: $0.isKey, themes: Set($0.themes))
    }
  }

  /// What a subject is called: the question's text, or the title of the criterion, section or theme.
  package func title(of subject: ScoreSubject) -> String {
    switch subject {
    case .question(let id): place(of: id).map { framework.questions[$0].text } ?? id.text
    case .criterion(let number): framework.criterion(number)?.title ?? number.text
    case .section(let number): framework.sections.first { $0.number == number }?.title ?? number.text
    case .theme(let code): framework.themes.first { $0.code == code }?.title ?? code.text
    }
  }
}

/// Where the judgements of one question count.
private struct QuestionScoring: Equatable {
  let id: QuestionID
  let criterion: CriterionNumber
  let isKey: Bool
  let themes: Set<ThemeCode>
}

/// The parts of a framework that have scores of their own.
package enum FrameworkPart: String, Sendable, CaseIterable {
  case question
  case criterion
  case section
  case theme
}
