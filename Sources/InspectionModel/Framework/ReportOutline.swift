import StrictJSON

/// How a letter tells its findings in prose: which make one paragraph, what sums several up, and how interviews are told.
///
/// Empty where a framework's reports list their findings instead.
package struct ReportOutline: Sendable, Equatable {
  /// One question's finding within a paragraph.
  package struct Sentence: Sendable, Equatable {
    /// The question.
    package var question: QuestionID
    /// The words with which its sentence begins, where a shorter beginning does after the sentence before.
    package var subject: String
    /// The shorter beginning: "It", "Their reviews were".
    package var pronoun: String

    package init(question: QuestionID, subject: String = "", pronoun: String = "") {
      (self.question, self.subject, self.pronoun) = (question, subject, pronoun)
    }
  }

  /// A short line that sums up what several questions found.
  package struct Point: Sendable, Equatable {
    /// The questions, whose judgements are pooled.
    package var questions: [QuestionID]
    /// What is said where they are a strength.
    package var strength: String

    package init(questions: [QuestionID], strength: String) {
      (self.questions, self.strength) = (questions, strength)
    }

    /// How problems and places name it: `point 1a, 2a`.
    package var subject: String { "point " + questions.map(\.text).joined(separator: ", ") }
  }

  /// What so many of those who were interviewed said.
  package struct Statement: Sendable, Equatable {
    /// The question, or the row of a grid.
    package var key: Key
    /// The answers that say so, by code.
    package var answers: [String]
    /// The sentence, with the slot `{share}`: how many of those who were asked.
    package var sentence: String

    package init(key: Key, answers: [String], sentence: String) {
      (self.key, self.answers, self.sentence) = (key, answers, sentence)
    }

    /// How problems and places name it: `statement 5a`.
    package var subject: String { "statement \(key.text)" }
  }

  /// The paragraphs of findings, in the order of the letter.
  package var paragraphs: [[Sentence]] = []
  /// The points, in the order of the letter.
  package var points: [Point] = []
  /// The paragraphs of what staff said.
  package var interviews: [[Statement]] = []

  package init() {}

  /// Whether it says nothing.
  package var isEmpty: Bool { paragraphs.isEmpty && points.isEmpty && interviews.isEmpty }
}

extension ReportOutline {
  /// What makes the outline of a framework unusable.
  static func problems(in framework: Framework) -> [FrameworkProblem] {
    let outline = framework.outline
    let scored = framework.questions.filter(\.isScored).map(\.id.text)
    let asked = framework.questions.filter { framework.section(of: $0.criterion)?.kind == .interview }.map(\.id.text)
    var problems: [FrameworkProblem] = []
    for sentence in outline.paragraphs.flatMap(\.self) where !scored.contains(sentence.question.text) {
      problems.append(
        FrameworkProblem(
          "paragraph sentence \(sentence.question)", at: [.key("question")],
          .unknown(what: "scored question", code: sentence.question.text, among: scored)))
    }
    for point in outline.points {
      if point.questions.isEmpty {
        problems.append(FrameworkProblem(point.subject, at: [.key("questions")], .empty(what: "questions")))
      }
      for (place, id) in point.questions.enumerated() where !scored.contains(id.text) {
        problems.append(
          FrameworkProblem(
            point.subject, at: [.key("questions"), .index(place)],
            .unknown(what: "scored question", code: id.text, among: scored)))
      }
    }
    for statement in outline.interviews.flatMap(\.self) {
      problems += statement.problems(in: framework, asked)
    }
    return problems
  }
}

extension ReportOutline.Statement {
  fileprivate func problems(in framework: Framework, _ asked: [String]) -> [FrameworkProblem] {
    guard let question = framework.question(key.question), asked.contains(key.question.text) else {
      return [
        FrameworkProblem(
          subject, at: [.key("key")], .unknown(what: "question of an interview", code: key.question.text, among: asked))
      ]
    }
    var problems: [FrameworkProblem] = []
    let rows = question.answer.rows.map(\.code.text)
    if let row = key.row, !rows.contains(row.text) {
      problems.append(FrameworkProblem(subject, at: [.key("key")], .unknown(what: "row", code: row.text, among: rows)))
    } else if key.row == nil, !rows.isEmpty {
      problems.append(FrameworkProblem(subject, at: [.key("key")], .unknown(what: "row", code: key.text, among: rows)))
    }
    let options = question.answer.options.map(\.code.text)
    let known = options.isEmpty ? ["yes", "no", "na"] : options
    for (place, answer) in answers.enumerated() where !known.contains(answer) {
      problems.append(
        FrameworkProblem(
          subject, at: [.key("answers"), .index(place)], .unknown(what: "answer", code: answer, among: known)))
    }
    let slots = Wording.slots(of: sentence)
    for slot in slots where slot != "share" {
      problems.append(FrameworkProblem(subject, at: [.key("sentence")], .unknownSlot(slot, among: ["share"])))
    }
    if !slots.contains("share") {
      problems.append(FrameworkProblem(subject, at: [.key("sentence")], .missingSlot("share")))
    }
    return problems
  }
}

extension ReportOutline {
  /// Shows every text that people read to a visitor, who may put another in its place.
  mutating func visitTexts(_ visit: (TextPlace, inout String) -> Void) {
    for paragraph in paragraphs.indices {
      for place in paragraphs[paragraph].indices where !paragraphs[paragraph][place].subject.isEmpty {
        let subject = "paragraph sentence \(paragraphs[paragraph][place].question)"
        visit(TextPlace(subject, "subject", at: [.key("subject")]), &paragraphs[paragraph][place].subject)
        visit(TextPlace(subject, "pronoun", at: [.key("as")]), &paragraphs[paragraph][place].pronoun)
      }
    }
    for place in points.indices {
      visit(TextPlace(points[place].subject, at: [.key("strength")]), &points[place].strength)
    }
    for paragraph in interviews.indices {
      for place in interviews[paragraph].indices {
        let subject = interviews[paragraph][place].subject
        visit(
          TextPlace(subject, at: [.key("sentence")], isPattern: true), &interviews[paragraph][place].sentence)
      }
    }
  }
}
