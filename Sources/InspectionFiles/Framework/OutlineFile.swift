import DurableFiles
import InspectionModel
import StrictJSON

/// Reads `outline.json`: how a letter tells its findings in prose.
///
/// A framework whose reports list them has none.
enum OutlineFile {
  private static let form = FileForm(format: "plumbline.outline", name: "an outline of a letter")

  static func read(_ source: inout FrameworkSource) -> ReportOutline {
    var outline = ReportOutline()
    let path = source.path("outline.json")
    guard source.has(path),
      let reader = source.open(path, as: form, fields: ["paragraphs", "points", "interviews"])
    else { return outline }
    for part in reader.parts("paragraphs", .optional, fields: ["sentences"]) {
      let sentences = part.parts("sentences", fields: ["question", "subject", "as"])
      outline.paragraphs.append(sentences.compactMap { sentence($0, &source) })
    }
    for part in reader.parts("points", .optional, fields: ["questions", "strength"]) {
      let questions: [QuestionID] = part.identifiers("questions", of: QuestionID.self)
      guard let strength = part.line("strength") else { continue }
      let point = ReportOutline.Point(questions: questions, strength: strength)
      source.note(point.subject, at: part)
      outline.points.append(point)
    }
    for part in reader.parts("interviews", .optional, fields: ["sentences"]) {
      let statements = part.parts("sentences", fields: ["key", "answers", "sentence"])
      outline.interviews.append(statements.compactMap { statement($0, &source) })
    }
    return outline
  }

  private static func sentence(_ part: FieldReader, _ source: inout FrameworkSource) -> ReportOutline.Sentence? {
    guard let question: QuestionID = part.identifier("question") else { return nil }
    source.note("paragraph sentence", question.text, at: part)
    let need: FieldNeed = part.has("subject") || part.has("as") ? .required : .optional
    return ReportOutline.Sentence(
      question: question, subject: part.line("subject", need) ?? "", pronoun: part.line("as", need) ?? "")
  }

  private static func statement(_ part: FieldReader, _ source: inout FrameworkSource) -> ReportOutline.Statement? {
    let answers = part.identifiers("answers", of: OptionCode.self).map(\.text)
    guard let key: Key = part.identifier("key"), let sentence = part.line("sentence") else { return nil }
    let statement = ReportOutline.Statement(key: key, answers: answers, sentence: sentence)
    source.note(statement.subject, at: part)
    return statement
  }
}
