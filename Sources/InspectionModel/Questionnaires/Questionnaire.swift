/// A form that service users fill in without anybody asking them, and how a report speaks of what they said.
package struct Questionnaire: Sendable, Equatable {
  /// Its code, `children`, which is also the name of the file with its answers.
  package var code: QuestionnaireCode
  /// Whom it is for, as its heading says: `Children and young people`.
  package var title: String
  /// What those who fill it in are called, in the plural and within a sentence.
  package var respondents: String
  /// How a report opens when one was filled in.
  package var openingOne: String
  /// How a report opens when several were, with the slot `{count}`.
  package var openingMany: String
  /// What stands at the top of the form, a paragraph each.
  package var introduction: [String]
  /// What whoever fills it in agrees to by ticking a box, so that their own words may be quoted.
  package var consent: String
  /// Its questions, in their order.
  package var items: [QuestionnaireItem]

  package init(code: QuestionnaireCode, title: String, respondents: String) {
    (self.code, self.title, self.respondents) = (code, title, respondents)
    (openingOne, openingMany, introduction, consent, items) = ("", "", [], "", [])
  }

  /// The item with this code.
  package func item(_ id: QuestionID) -> QuestionnaireItem? {
    items.first { $0.id == id }
  }
}

/// The code of a questionnaire, `children`.
package typealias QuestionnaireCode = Code<Questionnaire>
