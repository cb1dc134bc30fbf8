import DurableFiles
import InspectionModel

/// Reads `context.json`: what a report says of the area inspected.
///
/// A framework whose reports say nothing of it has no such file.
enum ContextFile {
  static let name = "context.json"
  private static let form = FileForm(format: "plumbline.context", name: "a file about areas")

  static func read(_ source: inout FrameworkSource) -> [ContextSentence] {
    guard source.has(name),
      let reader = source.open(source.path(name), as: form, fields: ["sentences"])
    else { return [] }
    var sentences: [ContextSentence] = []
    for part in reader.parts("sentences", fields: ["code", "title", "sentence", "optional"]) {
      guard let code: Code<ContextSentence> = part.identifier("code"), let title = part.line("title"),
        let sentence = part.line("sentence")
      else { continue }
      source.note("context", code.text, at: part)
      sentences.append(
        ContextSentence(
          code: code, title: title, sentence: sentence, isOptional: part.truth("optional", .optional) ?? false))
    }
    return sentences
  }
}
