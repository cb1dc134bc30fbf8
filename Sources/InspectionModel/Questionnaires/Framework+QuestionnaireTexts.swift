import StrictJSON

extension Framework {
  /// Shows the texts of questionnaires and of what is said of the area to a visitor.
  mutating func visitQuestionnaires(_ visit: (TextPlace, inout String) -> Void) {
    for place in shareWords.indices {
      let subject = "share word \(place + 1)"
      visit(TextPlace(subject, at: [.key("word")]), &shareWords[place].word)
    }
    for place in questionnaires.indices { questionnaires[place].visitTexts(visit) }
    for place in context.indices {
      let subject = context[place].subject
      visit(TextPlace(subject, "title", at: [.key("title")]), &context[place].title)
      visit(TextPlace(subject, "sentence", at: [.key("sentence")], isPattern: true), &context[place].sentence)
    }
  }
}

extension Questionnaire {
  fileprivate mutating func visitTexts(_ visit: (TextPlace, inout String) -> Void) {
    visit(TextPlace(subject, "title", at: [.key("title")]), &title)
    visit(TextPlace(subject, "respondents", at: [.key("respondents")]), &respondents)
    let opening: JSONPath = [.key("opening")]
    visit(TextPlace(subject, "opening one", at: opening.key("one")), &openingOne)
    visit(TextPlace(subject, "opening many", at: opening.key("many"), isPattern: true), &openingMany)
    for place in introduction.indices {
      let field: JSONPath = [.key("introduction"), .index(place)]
      visit(TextPlace(subject, "introduction \(place + 1)", at: field), &introduction[place])
    }
    visit(TextPlace(subject, "consent", at: [.key("consent")]), &consent)
    for place in items.indices {
      items[place].visitTexts(of: subject, at: JSONPath([.key("items"), .index(place)]), visit)
    }
  }
}

extension QuestionnaireItem {
  fileprivate mutating func visitTexts(
    of subject: String, at field: JSONPath, _ visit: (TextPlace, inout String) -> Void
  ) {
    visit(TextPlace(subject, "\(id)", at: field.key("text")), &text)
    Self.visit(&lead, TextPlace(subject, "\(id) lead", at: field.key("lead")), visit)
    Self.visit(&sentence, TextPlace(subject, "\(id) sentence", at: field.key("sentence"), isPattern: true), visit)
    Self.visit(&group, TextPlace(subject, "\(id) of", at: field.key("of")), visit)
    var options = answer.options
    for place in options.indices {
      let option = field.key("options").index(place).key("label")
      visit(TextPlace(subject, "\(id) option \(options[place].code)", at: option), &options[place].label)
    }
    switch answer {
    case .choice: answer = .choice(options)
    case .choices(_, let atLeast): answer = .choices(options, atLeast: atLeast)
    default: break
    }
  }

  private static func visit(_ text: inout String?, _ place: TextPlace, _ visit: (TextPlace, inout String) -> Void) {
    guard var words = text else { return }
    visit(place, &words)
    text = words
  }
}
