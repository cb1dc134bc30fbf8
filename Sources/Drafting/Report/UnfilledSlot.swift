package import InspectionModel

/// A place of a report that a person must still fill, and where what fills it belongs.
package enum UnfilledSlot: Sendable, Hashable {
  /// The lead inspector's own prose of this name, `commentary/NAME.md`.
  case commentary(String)
  /// A date of this name, under `dates` in `inspection.json`.
  case date(String)
  /// A fact about the area, under `context` in `inspection.json`.
  case fact(String)
  /// The answers to a questionnaire, `questionnaires/CODE.csv`.
  case questionnaire(QuestionnaireCode)
  /// Why planned cases were not inspected, as `excluded` in the plan of `inspection.json`.
  case exclusions

  /// Where what fills it belongs: a file of the inspection's folder, and the field where it is one.
  package var text: String {
    switch self {
    case .commentary(let name): "commentary/\(name).md"
    case .date(let name): "inspection.json: dates.\(name)"
    case .fact(let code): "inspection.json: context.\(code)"
    case .questionnaire(let code): "questionnaires/\(code).csv"
    case .exclusions: "inspection.json: plan"
    }
  }
}
