package import InspectionModel

/// The small framework with interviews: `5a` choice yes, no, unsure; `5b` yes/no/na when 5a is yes; `5c` grid harm, law;
/// `5d` choices harm, law; `5e` number.
package enum SmallInterviews {
  /// The framework with everything.
  package static let framework = make()
  /// What is asked of cases.
  package static let cases = FrameworkIndex(framework)
  /// What is asked in interviews.
  package static let interviews = FrameworkIndex(framework, of: .interview)

  /// An interview without an entry.
  package static func record(_ id: CaseID) -> CaseRecord {
    CaseRecord(inspection: SmallInspection.inspection.id, framework: framework.edition, kind: .interview, id: id)
  }

  private static func make() -> Framework {
    var framework = SmallFramework.framework
    framework.sections.append(
      Section(
        number: code("5"), title: "Management", kind: .interview,
        criteria: [Criterion(number: code("5"), title: "Management", statement: "Staff are managed well.")]))
    framework.questions += questions
    return framework
  }

  private static var questions: [Question] {
    func question(_ id: String, _ answer: AnswerType) -> Question {
      Question(id: code(id), criterion: code("5"), text: "Question \(id)", answer: answer)
    }
    func option(_ text: String) -> Option { Option(code: code(text), label: text) }
    var often = question("5b", .yesNoNA)
    often.condition = .compare(code("5a"), .isEqual(code("yes")))
    let rows = ["harm", "law"].map { GridRow(code: code($0), label: $0) }
    return [
      question("5a", .choice(["yes", "no", "unsure"].map(option))), often, question("5c", .grid(rows)),
      question("5d", .choices(["harm", "law"].map(option), atLeast: 1)), question("5e", .number(0...60)),
    ]
  }

  private static func code<Kind>(_ text: String) -> Code<Kind> { SmallFramework.code(text) }
}
