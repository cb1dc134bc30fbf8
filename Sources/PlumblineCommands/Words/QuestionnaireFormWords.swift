import Diagnostics
import InspectionModel

/// The words of a questionnaire that are the same in all of them.
enum QuestionnaireFormWords {
  static func title(_ questionnaire: Questionnaire) -> String { "Questionnaire: \(questionnaire.title)" }

  static let yesNo = ["Yes", "No"]
  static let notApplicable = "Does not apply to me"
  static let ownWords = "Anything that you would like to say in your own words:"
}

extension Diagnostic {
  static func noSuchQuestionnaire(_ name: String, known: [String], _ edition: FrameworkEdition) -> Diagnostic {
    let question = EditDistance.question(EditDistance.suggestions(for: name, among: known))
    let list = known.isEmpty ? "it has none" : "it has \(known.map { "'\($0)'" }.joined(separator: ", "))"
    return Diagnostic(
      "no-such-questionnaire", "the framework \(edition) has no questionnaire '\(name)'; \(list)",
      safe: "Nothing was written.", remedy: question ?? "name one that it has, or another framework.",
      exitCode: .noInput)
  }
}
