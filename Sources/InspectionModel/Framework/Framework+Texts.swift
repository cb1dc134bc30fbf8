package import StrictJSON

/// Where a text of a framework that people read stands.
package struct TextPlace: Sendable, Equatable {
  /// Its name in a translation, `question 1.1a strength`.
  package let address: String
  /// What it belongs to, `question 1.1a`.
  package let subject: String
  /// The way from there to the text, as in its file.
  package let field: JSONPath
  /// Whether it has slots in braces, which a translation must keep.
  package let isPattern: Bool

  init(_ subject: String, _ name: String? = nil, at field: JSONPath, isPattern: Bool = false) {
    address = name.map { "\(subject) \($0)" } ?? subject
    self.subject = subject
    self.field = field
    self.isPattern = isPattern
  }
}

extension Framework {
  /// Shows every text that people read to a visitor, who may put another in its place.
  ///
  /// The order is that of the files. Layouts are not among them: each is a text of its own.
  package mutating func visitTexts(_ visit: (TextPlace, inout String) -> Void) {
    visitHead(visit)
    for place in questions.indices { questions[place].visitTexts(visit) }
    for place in reasonLists.indices { reasonLists[place].visitTexts(visit) }
    for place in checks.indices {
      visit(TextPlace("check \(checks[place].code)", at: [.key("message")]), &checks[place].message)
    }
    for place in findingGroups.indices { findingGroups[place].visitTexts(visit) }
    outline.visitTexts(visit)
    quantities.visitTexts(visit)
    visit(TextPlace("recommendations", "stem", at: [.key("stem")]), &recommendations.stem)
    for place in recommendations.rules.indices {
      let subject = "recommendation \(recommendations.rules[place].code)"
      visit(TextPlace(subject, at: [.key("text")]), &recommendations.rules[place].text)
      for clause in recommendations.rules[place].clauses.indices {
        let name = "clause \(recommendations.rules[place].clauses[clause].code)"
        let field: JSONPath = [.key("clauses"), .index(clause), .key("text")]
        visit(TextPlace(subject, name, at: field), &recommendations.rules[place].clauses[clause].text)
      }
    }
    var phrases = wording.phrases
    for name in phrases.keys.sorted() {
      guard var phrase = phrases[name] else { continue }
      visit(TextPlace("phrase \(name)", at: [], isPattern: true), &phrase)
      phrases[name] = phrase
    }
    wording = Wording(phrases)
    for place in glossary.indices {
      let subject = "term \(glossary[place].term)"
      visit(TextPlace(subject, "meaning", at: [.key("meaning")]), &glossary[place].meaning)
      for use in glossary[place].firstUses.indices {
        let field = JSONPath([.key("firstUse"), .index(use)])
        visit(
          TextPlace(subject, "short \(use + 1)", at: field.key("short")), &glossary[place].firstUses[use].short)
        visit(TextPlace(subject, "full \(use + 1)", at: field.key("full")), &glossary[place].firstUses[use].full)
      }
      for form in glossary[place].forms.indices {
        let field: JSONPath = [.key("forms"), .index(form)]
        visit(TextPlace(subject, "form \(form + 1)", at: field), &glossary[place].forms[form])
      }
      visit(TextPlace(subject, at: [.key("term")]), &glossary[place].term)
    }
    visitQuestionnaires(visit)
  }

  private mutating func visitHead(_ visit: (TextPlace, inout String) -> Void) {
    visit(TextPlace("framework", "title", at: [.key("title")]), &title)
    visit(TextPlace("framework", "unit one", at: [.key("unit"), .key("one")]), &unit.one)
    visit(TextPlace("framework", "unit many", at: [.key("unit"), .key("many")]), &unit.many)
    visit(TextPlace("framework", "answer yes", at: [.key("answers"), .key("yes")]), &answerLabels.yes)
    visit(TextPlace("framework", "answer no", at: [.key("answers"), .key("no")]), &answerLabels.no)
    visit(TextPlace("framework", "answer na", at: [.key("answers"), .key("na")]), &answerLabels.notApplicable)
    for place in phases.indices {
      visit(TextPlace("phase \(phases[place].code)", at: [.key("label")]), &phases[place].label)
    }
    for place in themes.indices {
      visit(TextPlace("theme \(themes[place].code)", at: [.key("title")]), &themes[place].title)
    }
    for place in bands.indices {
      visit(TextPlace("band \(bands[place].code)", at: [.key("comment")]), &bands[place].comment)
    }
    for place in characteristics.indices {
      let subject = "characteristic \(characteristics[place].code)"
      visit(TextPlace(subject, at: [.key("title")]), &characteristics[place].title)
    }
    for place in sections.indices { sections[place].visitTexts(visit) }
    for place in roles.indices {
      visit(TextPlace("role \(roles[place].code)", at: [.key("title")]), &roles[place].title)
    }
  }
}

extension Section {
  fileprivate mutating func visitTexts(_ visit: (TextPlace, inout String) -> Void) {
    visit(TextPlace("section \(number)", at: [.key("title")]), &title)
    for place in criteria.indices {
      let subject = "criterion \(criteria[place].number)"
      visit(TextPlace(subject, at: [.key("title")]), &criteria[place].title)
      visit(TextPlace(subject, "statement", at: [.key("statement")]), &criteria[place].statement)
    }
  }
}

extension Question {
  fileprivate mutating func visitTexts(_ visit: (TextPlace, inout String) -> Void) {
    let subject = "question \(id)"
    visit(TextPlace(subject, at: [.key("text")]), &text)
    answer.visitTexts(of: subject, visit)
    for place in guidance.indices {
      visit(
        TextPlace(subject, "guidance \(place + 1)", at: [.key("guidance"), .index(place)]), &guidance[place])
    }
    guard var patterns else { return }
    let fields: [(String, WritableKeyPath<SentencePatterns, String>)] = [
      ("strength", \.strength), ("improvement", \.improvement), ("shortfall", \.shortfall),
    ]
    for (name, path) in fields {
      let place = TextPlace(subject, name, at: [.key("patterns"), .key(name)], isPattern: true)
      visit(place, &patterns[keyPath: path])
    }
    self.patterns = patterns
  }
}

extension AnswerType {
  fileprivate mutating func visitTexts(of subject: String, _ visit: (TextPlace, inout String) -> Void) {
    switch self {
    case .choice(var options):
      Self.visit(&options, of: subject, visit)
      self = .choice(options)
    case .choices(var options, let atLeast):
      Self.visit(&options, of: subject, visit)
      self = .choices(options, atLeast: atLeast)
    case .grid(var rows):
      for place in rows.indices {
        let name = "row \(rows[place].code)"
        visit(TextPlace(subject, name, at: [.key("rows"), .index(place), .key("label")]), &rows[place].label)
      }
      self = .grid(rows)
    case .yesNo, .yesNoNA, .number, .date, .text: break
    }
  }

  private static func visit(
    _ options: inout [Option], of subject: String, _ visit: (TextPlace, inout String) -> Void
  ) {
    for place in options.indices {
      let name = "option \(options[place].code)"
      visit(TextPlace(subject, name, at: [.key("options"), .index(place), .key("label")]), &options[place].label)
    }
  }
}

extension ReasonList {
  fileprivate mutating func visitTexts(_ visit: (TextPlace, inout String) -> Void) {
    let subject = "reason list \(code)"
    for place in reasons.indices {
      let field = JSONPath([.key("reasons"), .index(place)])
      let name = reasons[place].code.text
      let hasLabel = reasons[place].label != reasons[place].clause
      visit(TextPlace(subject, name, at: field.key("clause")), &reasons[place].clause)
      if hasLabel {
        visit(TextPlace(subject, "\(name) label", at: field.key("label")), &reasons[place].label)
      } else {
        reasons[place].label = reasons[place].clause
      }
    }
  }
}

extension QuantityTable {
  fileprivate mutating func visitTexts(_ visit: (TextPlace, inout String) -> Void) {
    if !only.isEmpty { visit(TextPlace("quantities", "only", at: [.key("only")]), &only) }
    for place in objects.indices {
      let subject = "object \(objects[place].code)"
      visit(TextPlace(subject, at: [.key("text")], isPattern: true), &objects[place].text)
      guard var plain = objects[place].plain else { continue }
      visit(TextPlace(subject, "plain", at: [.key("plain")], isPattern: true), &plain)
      objects[place].plain = plain
    }
    for ladder in ladders.indices {
      for place in ladders[ladder].phrases.indices {
        let subject = "quantity \(ladders[ladder].phrases[place].code)"
        let field = TextPlace(subject, at: [.key("words")], isPattern: true)
        visit(field, &ladders[ladder].phrases[place].words)
      }
    }
  }
}

extension FindingGroup {
  fileprivate mutating func visitTexts(_ visit: (TextPlace, inout String) -> Void) {
    let subject = self.subject
    visit(TextPlace(subject, "sentence", at: [.key("sentence")], isPattern: true), &sentence)
    visit(TextPlace(subject, "shortfall", at: [.key("shortfall")], isPattern: true), &shortfall)
    for place in members.indices { members[place].visitTexts(of: subject, at: place, visit) }
  }
}

extension FindingGroup.Member {
  fileprivate mutating func visitTexts(
    of subject: String, at place: Int, _ visit: (TextPlace, inout String) -> Void
  ) {
    let list = JSONPath([.key("questions"), .index(place)])
    func text(_ name: String) -> TextPlace {
      TextPlace(subject, "\(question) \(name)", at: list.key(name), isPattern: true)
    }
    visit(text("done"), &done)
    let others: [(String, WritableKeyPath<Self, String?>)] = [
      ("doneNext", \.doneNext), ("missed", \.missed), ("missedNext", \.missedNext),
    ]
    for (name, path) in others {
      guard var words = self[keyPath: path] else { continue }
      visit(text(name), &words)
      self[keyPath: path] = words
    }
  }
}
