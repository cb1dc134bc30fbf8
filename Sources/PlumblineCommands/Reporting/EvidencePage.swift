import Documents
import Drafting
import InspectionModel

/// The evidence behind a draft as a page to read, beside the file for programs.
///
/// For the lead inspector alone.
struct EvidencePage {
  let evidence: EvidenceFile
  let framework: Framework
  let area: String

  var markdown: String {
    MarkdownWriter().markdown(
      for: Document(
        title: EvidenceWords.title(area), status: EvidenceWords.mark, language: LanguageTag(rawValue: "en-GB"),
        blocks: opening + figures + judgements))
  }

  private var opening: [Block] {
    let gaps = ExplanationWords.gaps(evidence.gaps, framework.unit)
    let lacking = gaps.isEmpty ? [] : list(ExplanationWords.Part(heading: EvidenceWords.lacking, lines: gaps))
    return [
      .paragraph([.strong([.text(EvidenceWords.mark)])]), .paragraph([.text(EvidenceWords.readers)]),
    ] + lacking
  }

  private var figures: [Block] {
    let claims = evidence.entries.flatMap { entry -> [Block] in
      let words = ExplanationWords(explanation: entry, framework: framework, showsGaps: false)
      return [.heading(level: 2, [.text(words.heading)]), .paragraph([.text(words.figure)])]
        + words.parts.flatMap(list)
    }
    return [.heading(level: 1, [.text(EvidenceWords.figures)])] + claims
  }

  private var judgements: [Block] {
    var keys: [Key] = []
    for judgement in evidence.judgements where keys.last != judgement.key { keys.append(judgement.key) }
    let lists = keys.flatMap { key -> [Block] in
      let lines = evidence.judgements.filter { $0.key == key }.map(ExplanationWords.line)
      return [.heading(level: 2, [.text(key.text)]), .list(items(lines))]
    }
    return [
      .heading(level: 1, [.text(EvidenceWords.judgements)]), .paragraph([.text(EvidenceWords.chosen)]),
    ] + lists
  }

  private func list(_ part: ExplanationWords.Part) -> [Block] {
    [.paragraph([.strong([.text(part.heading)])]), .list(items(part.lines))]
  }

  private func items(_ lines: [ExplanationWords.Line]) -> List {
    List(
      .bulleted,
      items: lines.map { line in
        let details = line.details.map { Block.quote([.paragraph([.text($0)])]) }
        return [.paragraph([.text(line.text)])] + details
      })
  }
}
