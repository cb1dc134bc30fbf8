import DurableFiles
import InspectionModel
import StrictJSON

/// A framework in one line of a list.
struct FrameworkSummary {
  let folder: FilePath
  let edition: FrameworkEdition
  let title: String
  let questions: Int
  /// Questions that are scored.
  let scored: Int
  /// Whether shares are published as scores with bands.
  let publishesScores: Bool
  let layouts: [String]
  /// Its own language first.
  let languages: [String]

  init(_ framework: Framework, in folder: FilePath) {
    self.folder = folder
    edition = framework.edition
    title = framework.title
    questions = framework.questions.count
    scored = framework.questions.count(where: \.isScored)
    publishesScores = framework.publishesScores
    layouts = framework.layouts.map(\.name.text)
    languages = [framework.language] + framework.translations.map(\.language.text)
  }

  var json: JSONValue {
    [
      "id": .string(edition.id.text), "edition": .number(JSONNumber(edition.number)), "title": .string(title),
      "folder": .string(folder.text), "questions": .number(JSONNumber(questions)),
      "scored": .number(JSONNumber(scored)), "scores": .bool(publishesScores),
      "layouts": .array(layouts.map { .string($0) }), "languages": .array(languages.map { .string($0) }),
    ]
  }
}
