/// What one unit of the sample is called, in the singular and the plural.
package struct UnitName: Sendable, Equatable {
  /// One of them, `case`.
  package var one: String
  /// Several of them, `cases`.
  package var many: String

  package init(one: String, many: String) {
    self.one = one
    self.many = many
  }
}

/// What the three answers to a judgement are called.
package struct AnswerLabels: Sendable, Equatable {
  /// The work was sufficient.
  package var yes: String
  /// The work was insufficient.
  package var no: String
  /// The question does not concern the case.
  package var notApplicable: String

  package init(yes: String, no: String, notApplicable: String) {
    self.yes = yes
    self.no = no
    self.notApplicable = notApplicable
  }
}

/// A part of a sentence or stay for which some questions are asked apart, such as custody.
package struct Phase: Sendable, Equatable {
  /// Its code, which is also the code of the option that opens it.
  package var code: PhaseCode
  /// Its name within a sentence, `in custody`.
  package var label: String

  package init(code: PhaseCode, label: String) {
    self.code = code
    self.label = label
  }
}

/// A headline theme, to which key questions contribute.
package struct Theme: Sendable, Equatable {
  /// Its code.
  package var code: ThemeCode
  /// Its name in words.
  package var title: String

  package init(code: ThemeCode, title: String) {
    self.code = code
    self.title = title
  }
}

/// A range of scores and the comment printed beside them.
package struct Band: Sendable, Equatable {
  /// Its code, `MODERATE`.
  package var code: Code<Band>
  /// The lowest rounded percentage that belongs to it.
  package var from: Int
  /// The comment beside the score.
  package var comment: String

  package init(code: Code<Band>, from: Int, comment: String) {
    self.code = code
    self.from = from
    self.comment = comment
  }
}

/// A fact about cases by which the sample is described and findings are filtered.
package struct Characteristic: Sendable, Equatable {
  /// Its code, `age`.
  package var code: CharacteristicCode
  /// The question that holds it.
  package var question: QuestionID
  /// Its name in words.
  package var title: String

  package init(code: CharacteristicCode, question: QuestionID, title: String) {
    self.code = code
    self.question = question
    self.title = title
  }
}

/// Somebody who can be responsible for a recommendation.
package struct Role: Sendable, Equatable {
  /// Its code.
  package var code: RoleCode
  /// Its name in words; an inspection may give its own.
  package var title: String

  package init(code: RoleCode, title: String) {
    self.code = code
    self.title = title
  }
}

/// A term that readers may not know, explained.
package struct GlossaryTerm: Sendable, Equatable {
  /// The term or abbreviation.
  package var term: String
  /// What it means.
  package var meaning: String

  package init(term: String, meaning: String) {
    self.term = term
    self.meaning = meaning
  }
}

/// A layout of the report: Markdown with slots, kept as it was written.
package struct Layout: Sendable, Equatable {
  /// Its name, `2012`.
  package var name: LayoutName
  /// The text of the layout's file.
  package var text: String

  package init(name: LayoutName, text: String) {
    self.name = name
    self.text = text
  }
}
