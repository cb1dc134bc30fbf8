import Drafting
import Testing

struct LayoutParserTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let text: String
    let problems: [LayoutProblem.Kind]
    let places: [[Int]]
    var testDescription: String { text.split(separator: "\n").joined(separator: " / ") }
  }

  static let examples = [
    Example(text: "a {{shoe}} b", problems: [.unknownSlot("shoe")], places: [[1, 3]]),
    Example(text: "x\n{{shoe}}", problems: [.unknownSlot("shoe")], places: [[2, 1]]),
    Example(text: "a {{area b", problems: [.unclosedSlot], places: [[1, 3]]),
    Example(text: "{{each section}}\nx", problems: [.unclosedEach("section")], places: [[1, 1]]),
    Example(text: "x\n{{end}}\ny", problems: [.endWithoutEach], places: [[2, 1]]),
    Example(text: "a {{strengths}}", problems: [.notAlone("strengths")], places: [[1, 3]]),
    Example(
      text: "{{section.title}} and\n{{strengths}}",
      problems: [.outside(slot: "section.title", needs: .section), .outside(slot: "strengths", needs: .criterion)],
      places: [[1, 1], [2, 1]]),
    Example(text: "{{each criterion}}\n{{end}}", problems: [.misplacedEach("criterion")], places: [[1, 1]]),
    Example(
      text: "{{each section}}\n{{each section}}\n{{end}}\n{{end}}", problems: [.misplacedEach("section")],
      places: [[2, 1]]),
    Example(
      text: "{{each section}}\n{{each theme}}\n{{end}}\n{{end}}", problems: [.misplacedEach("theme")],
      places: [[2, 1]]),
    Example(
      text: "{{theme.score}}", problems: [.outside(slot: "theme.score", needs: .theme)], places: [[1, 1]]),
    Example(text: "{{optional}}", problems: [.unknownSlot("optional")], places: [[1, 1]]),
    Example(text: "x\n{{optional weather}}", problems: [.unknownSlot("weather")], places: [[2, 1]]),
    Example(
      text: "{{optional strengths}}", problems: [.outside(slot: "strengths", needs: .criterion)], places: [[1, 1]]),
    Example(text: "see {{optional glossary}}", problems: [.notAlone("optional glossary")], places: [[1, 5]]),
    Example(text: "{{each year}}\n{{end}}", problems: [.unknownSlot("each year")], places: [[1, 1]]),
    Example(
      text: "{{commentary:{{criterion.number}}}}",
      problems: [.outside(slot: "criterion.number", needs: .criterion)], places: [[1, 1]]),
  ]

  @Test(arguments: examples)
  func whatCannotBeUnderstoodIsNamedWithItsPlace(_ example: Example) {
    do throws(LayoutProblems) {
      _ = try LayoutParser.parse(example.text)
      Issue.record("nothing was found")
    } catch {
      #expect(error.problems.map(\.kind) == example.problems)
      #expect(error.problems.map { [$0.line, $0.column] } == example.places)
    }
  }

  @Test func linesBlocksAndRepetitionsBecomeATree() throws {
    let text =
      "# {{area}}!\n\n{{each section}}\n{{each criterion}}\n{{ strengths }}\n{{end}}\n{{commentary:a{{section.number}}}}\n{{end}}"
    let layout = try LayoutParser.parse(text)
    #expect(
      layout.nodes == [
        .line([.text("# "), .slot(.area), .text("!")]), .blank,
        .each(
          .section,
          [
            .each(.criterion, [.block(.strengths)]), .block(.commentary([.text("a"), .slot(.sectionNumber)])),
          ]),
      ])
  }
}
