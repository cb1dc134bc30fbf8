package import InspectionModel

/// The phrases that a framework's wording must have for a report to be drafted.
package enum ReportPhrases {
  /// The names of those that it lacks, in order; a draft shows such a name in brackets.
  package static func missing(in framework: Framework) -> [String] {
    let needed =
      always + (framework.publishesScores ? withScores : withoutScores)
      + (framework.hasInterviews ? withInterviews : []) + ofThemes(in: framework)
      + (framework.outline.isEmpty ? [] : withOutline) + (framework.outline.interviews.isEmpty ? [] : ofStaff)
      + (framework.smallCounts > 1 && !framework.characteristics.isEmpty ? withSmallCounts : [])
      + ofBlocks(in: framework)
    return needed.filter { framework.wording.phrases[$0] == nil }
  }

  /// What a layout says of each theme.
  private static func ofThemes(in framework: Framework) -> [String] {
    let isAsked = framework.layouts.contains { layout in
      (try? LayoutParser.parse(layout.text))?.has(.themeExplanation) ?? false
    }
    return isAsked ? framework.themes.map(\.explanationPhrase) : []
  }

  static let always =
    [
      "number.0",
      "count.cases.one", "count.cases.many", "list.separator", "list.last", "reasons.one", "reasons.many",
      "reasons.join",
      "reasons.shortfall.one", "reasons.shortfall.many", "rows.with-share", "finding.example", "finding.none.strengths",
      "finding.none.improvements", "finding.too-few", "heading.strengths", "heading.improvements",
      "heading.recommendations", "score.none",
      "score.line",
      "recommendation.role", "recommendation.responsible", "recommendation.none", "good-practice.criterion",
      "good-practice.names", "good-practice.none", "table.scores.caption", "table.scores.criterion",
      "table.scores.sufficient", "table.scores.relevant", "table.characteristics.caption",
      "table.characteristics.cases",
      "table.characteristics.several", "table.not-answered", "chart.characteristics.alt", "table.criteria.caption",
      "table.criteria.number", "table.criteria.statement", "table.glossary.caption", "table.glossary.term",
      "table.glossary.meaning", "heading.contents", "page.skip", "slot.commentary", "slot.other", "slot.date",
      "draft.title", "draft.notice",
      "draft.findings-only", "date.month", "date.day",
    ] + counted + (1...12).map { "month.\($0)" }

  private static let counted = [
    "draft.incomplete", "draft.passed-over", "draft.conflicts", "draft.pending", "draft.left-out", "draft.missing",
    "draft.slots", "draft.complete", "note.sample",
  ].flatMap { ["\($0).one", "\($0).many"] }

  static let withScores = [
    "note.scores", "note.pooled",
    "share.percent", "note.comments", "note.comment-band",
    "note.comment-lowest",
    "note.comparison", "table.headline.caption", "table.headline.theme", "table.headline.score",
    "table.headline.comment", "table.scores.score", "table.scores.comment", "table.comparators.caption",
    "table.comparators.lowest", "table.comparators.highest", "table.comparators.average", "table.comparators.area",
    "table.comparators.none", "chart.comparators.alt", "chart.scores.title", "chart.scores.alt",
  ]

  static let withoutScores = [
    "count.sufficient", "table.comparators.none", "table.headline.caption", "table.headline.theme",
    "table.headline.score",
  ]

  static let withInterviews = [
    "count.interviews.one", "count.interviews.many", "note.interviews", "interviews.none", "interviews.answer",
    "interviews.yes", "interviews.no", "interviews.na", "table.interviews.caption", "table.interviews.question",
    "table.interviews.answered", "table.interviews.answers",
  ]

  /// What only a framework needs that tells its findings in prose.
  static let withOutline = ["good-practice.quoted", "points.none"]

  /// What only a framework needs that tells in prose what staff said.
  static let ofStaff = ["after-one", "after-both", "after-neither", "after-all", "of-counted"].map { "staff.\($0)" }

  /// What only a framework needs that hides small counts of characteristics.
  static let withSmallCounts =
    ["hidden", "hidden-note", "withheld"].map { "table.characteristics.\($0)" } + [
      "chart.characteristics.hidden", "draft.hidden.one", "draft.hidden.many",
    ]

  /// What only a layout with counts of questions needs.
  static let ofQuestionCounts = ["caption", "question", "sufficient", "relevant"].map { "table.questions.\($0)" }
}
