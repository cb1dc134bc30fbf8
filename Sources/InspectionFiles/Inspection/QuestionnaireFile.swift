import Diagnostics
package import InspectionModel

/// Reads the answers to a questionnaire from a table: a line for each respondent, under a heading of the items' codes.
///
/// ```
/// respondent,q1,q2,q3,q4,quote,about,quotable
/// R-001,yes,no,,school;family,"She listened, always.",q1,yes
/// ```
///
/// The columns stand in any order. Every item answered with codes has one; those of items answered in words, `quote`, `about` and
/// `quotable` may be missing. A cell left empty was not answered. Several answers stand with semicolons between them.
package enum QuestionnaireFile {
  /// What came back.
  ///
  /// - Throws: everything that is wrong with the table, each with its line and column; no words that a respondent wrote.
  package static func read(
    _ bytes: [UInt8], file: String, of questionnaire: Questionnaire
  ) throws(UnusableFiles) -> QuestionnaireReturn {
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw UnusableFiles([.questionnaireNotText().located(at: SourcePlace(file: file))])
    }
    let table = CSVTable(bytes)
    let faults = table.faults.map {
      Diagnostic.questionnaireFault($0.fault).located(at: SourcePlace(file: file, line: $0.line))
    }
    guard faults.isEmpty else { throw UnusableFiles(faults) }
    guard let heading = table.rows.first else {
      throw UnusableFiles([.questionnaireEmpty(questionnaire).located(at: SourcePlace(file: file))])
    }
    let names = heading.fields.map(\.withoutSpacesAround)
    var problems = headingProblems(heading, names, questionnaire, file)
    guard problems.isEmpty else { throw UnusableFiles(problems) }
    var seen: Set<CaseID> = []
    var respondents: [Respondent] = []
    for row in table.rows.dropFirst() {
      var reader = QuestionnaireRow(row, names, questionnaire, file: file)
      let respondent = reader.read(&seen)
      problems += reader.problems
      if let respondent { respondents.append(respondent) }
    }
    guard problems.isEmpty else { throw UnusableFiles(problems) }
    return QuestionnaireReturn(questionnaire: questionnaire.code, respondents: respondents)
  }

  private static func headingProblems(
    _ heading: CSVTable.Row, _ names: [String], _ questionnaire: Questionnaire, _ file: String
  ) -> [Diagnostic] {
    let known = Questionnaire.reserved + questionnaire.items.map(\.id.text)
    let needed = ["respondent"] + questionnaire.items.filter { !$0.codes.isEmpty }.map(\.id.text)
    var problems = needed.filter { !names.contains($0) }.map {
      Diagnostic.questionnaireColumnMissing($0, questionnaire)
        .located(at: SourcePlace(file: file, line: heading.line))
    }
    for (place, name) in names.enumerated() {
      let at = heading.places[place].inFile(file)
      if !known.contains(name) {
        problems.append(.questionnaireColumnUnknown(name, among: known).located(at: at))
      } else if names[..<place].contains(name) {
        problems.append(.questionnaireColumnTwice(name).located(at: at))
      }
    }
    return problems
  }
}

/// One line of the answers, read cell by cell.
private struct QuestionnaireRow {
  private let row: CSVTable.Row
  private let names: [String]
  private let questionnaire: Questionnaire
  private let file: String
  private(set) var problems: [Diagnostic] = []

  init(_ row: CSVTable.Row, _ names: [String], _ questionnaire: Questionnaire, file: String) {
    (self.row, self.names, self.questionnaire, self.file) = (row, names, questionnaire, file)
  }

  mutating func read(_ seen: inout Set<CaseID>) -> Respondent? {
    guard row.fields.count == names.count else {
      let problem = Diagnostic.questionnaireFieldCount(row.fields.count, expected: names.count)
      problems.append(problem.located(at: SourcePlace(file: file, line: row.line)))
      return nil
    }
    guard let id = CaseID(cell("respondent")) else {
      report(.questionnaireRespondentInvalid(), "respondent")
      return nil
    }
    if !seen.insert(id).inserted { report(.questionnaireRespondentTwice(id), "respondent") }
    var answers: [QuestionID: [String]] = [:]
    for item in questionnaire.items where !item.codes.isEmpty {
      let given = codes(item)
      if !given.isEmpty { answers[item.id] = given }
    }
    let respondent = Respondent(id: id, answers: answers, quotation: quotation())
    for item in questionnaire.items where answers[item.id] != nil && !respondent.fulfils(item.condition) {
      report(.questionnaireNotAsked(item.id), item.id.text)
    }
    return respondent
  }

  private mutating func codes(_ item: QuestionnaireItem) -> [String] {
    let text = cell(item.id.text)
    guard !text.isEmpty else { return [] }
    let given = text.split(separator: ";", omittingEmptySubsequences: false).map { String($0).withoutSpacesAround }
    guard item.takesSeveral || given.count == 1 else {
      report(.questionnaireOneAnswer(item.id), item.id.text)
      return []
    }
    guard given.allSatisfy(item.codes.contains), Set(given).count == given.count else {
      report(.questionnaireAnswerUnknown(item.id, item.codes, takesSeveral: item.takesSeveral), item.id.text)
      return []
    }
    return item.codes.filter(given.contains)
  }

  private mutating func quotation() -> Respondent.Quotation? {
    let (words, about, quotable) = (cell("quote"), cell("about"), cell("quotable"))
    guard ["", "yes", "no"].contains(quotable) else {
      report(.questionnaireQuotable(), "quotable")
      return nil
    }
    var item: QuestionID?
    if !about.isEmpty {
      guard let found = questionnaire.items.first(where: { $0.id.text == about }) else {
        report(.questionnaireAboutUnknown(about, among: questionnaire.items.map(\.id.text)), "about")
        return nil
      }
      item = found.id
    }
    guard quotable == "yes" else { return nil }
    guard !words.isEmpty else {
      report(.questionnaireNothingToQuote(), "quotable")
      return nil
    }
    return Respondent.Quotation(words: words, item: item)
  }

  private func cell(_ name: String) -> String {
    names.firstIndex(of: name).map { row.fields[$0].withoutSpacesAround } ?? ""
  }

  private mutating func report(_ diagnostic: Diagnostic, _ name: String) {
    let place = names.firstIndex(of: name).map { row.places[$0].inFile(file) }
    problems.append(diagnostic.located(at: place ?? SourcePlace(file: file, line: row.line)))
  }
}

extension CSVTable.Place {
  fileprivate func inFile(_ file: String) -> SourcePlace { SourcePlace(file: file, line: line, column: column) }
}
