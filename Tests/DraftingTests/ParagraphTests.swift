import Documents
import Drafting
import InspectionModel
import PlumblineTestSupport
import Testing

/// Findings told in numbered paragraphs, as a letter does.
struct ParagraphTests {
  private static let layout = """
    {{each section}}
    {{each criterion}}
    ## {{section.number}}

    {{paragraphs}}
    {{end}}
    {{end}}

    ## Strengths

    {{key-strengths}}
    """

  private static func framework(_ outline: ReportOutline) throws -> Framework {
    var framework = try SmallDraft.framework()
    framework.outline = outline
    framework.wording = Wording(
      framework.wording.phrases.merging(
        ["good-practice.quoted": "One wrote: “{example}”", "points.none": "None stands out."]) { $1 })
    try #require(FrameworkValidation.problems(in: framework).isEmpty)
    return framework
  }

  private static func outline(pronoun: String = "It", points: [(String, String)] = []) throws -> ReportOutline {
    var outline = ReportOutline()
    outline.paragraphs = [
      [
        ReportOutline.Sentence(question: try SmallDraft.code("1.1a")),
        ReportOutline.Sentence(
          question: try SmallDraft.code("1.1b"), subject: "Where there was a screening, it", pronoun: pronoun),
      ]
    ]
    outline.points = try points.map { question, text in
      ReportOutline.Point(questions: [try SmallDraft.code(question)], strength: text)
    }
    return outline
  }

  private static func paragraphs(_ outline: ReportOutline) throws -> [String] {
    let draft = ReportDrafter.draft(
      try SmallDraft.inspection(), try SmallDraft.sample(try SmallDraft.records(), try framework(outline)),
      layout: try LayoutParser.parse(layout))
    return draft.document.blocks.flatMap { block -> [String] in
      switch block {
      case .paragraph(let inlines): [inlines.plainText]
      case .list(let list):
        list.items.flatMap { $0 }.compactMap { if case .paragraph(let text) = $0 { text.plainText } else { nil } }
      default: []
      }
    }
  }

  @Test func aParagraphTellsItsQuestionsOneAfterTheOther() throws {
    let told = try Self.paragraphs(try Self.outline())
    let first = try #require(told.first { $0.hasPrefix("1.1.1. ") })
    #expect(first.hasPrefix("1.1.1. A screening was done in "), "\(first)")
    #expect(first.contains(" One wrote: “Jo was asked first.” "), "\(first)")
    #expect(first.contains(" It was "), "\(first)")
    #expect(!first.contains("CANARY"), "\(first)")
    // What the outline does not place is told all the same.
    #expect(told.contains { $0.hasPrefix("1.1.2. Work with") }, "\(told)")
  }

  @Test func aSentenceThatBeginsOtherwiseStaysAsItIs() throws {
    var outline = try Self.outline()
    outline.paragraphs[0][1].subject = "Reworded"
    let told = try Self.paragraphs(outline)
    #expect(told.contains { $0.contains(" Where there was a screening, it was ") }, "\(told)")
  }

  @Test func aPointIsToldOnlyWhereItsJudgementsAreAStrength() throws {
    let told = try Self.paragraphs(try Self.outline(points: [("1.1a", "Screening is done."), ("1.1b", "It is good.")]))
    #expect(told.contains("Screening is done.") && !told.contains("It is good."), "\(told)")
    #expect(try Self.paragraphs(try Self.outline(points: [("1.1b", "It is good.")])).contains("None stands out."))
  }

  @Test func whatAnOutlineNamesMustBeThere() throws {
    var framework = try SmallDraft.framework()
    var outline = try Self.outline(points: [("9.9", "Nothing.")])
    outline.paragraphs[0][0].question = try SmallDraft.code("0.2")
    outline.interviews = [
      [ReportOutline.Statement(key: Key(try SmallDraft.code("1.1a")), answers: ["yes"], sentence: "All said so.")]
    ]
    framework.outline = outline
    let subjects = FrameworkValidation.problems(in: framework).map(\.subject)
    #expect(subjects == ["paragraph sentence 0.2", "point 9.9", "statement 1.1a"])
  }
}
