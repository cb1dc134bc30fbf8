package import InspectionModel

/// A report's layout as a tree: lines of Markdown with slots, blocks that the drafter makes, and parts that repeat.
package struct ReportLayout: Sendable, Equatable {
  /// What stands in the layout, in order.
  package let nodes: [LayoutNode]

  /// A layout of nothing, for drafts that do not use one.
  package static let empty = ReportLayout(nodes: [])

  /// Whether a line has this slot, wherever it stands.
  func has(_ slot: TextSlot) -> Bool { Self.has(slot, in: nodes) }

  /// The blocks that the drafter makes, wherever they stand; of one that is optional, what it would be.
  var blocks: [BlockSlot] { Self.blocks(in: nodes) }

  private static func blocks(in nodes: [LayoutNode]) -> [BlockSlot] {
    nodes.flatMap { node -> [BlockSlot] in
      switch node {
      case .block(.optional(let block)), .block(let block): [block]
      case .each(_, let inner): blocks(in: inner)
      case .blank, .line: []
      }
    }
  }

  private static func has(_ slot: TextSlot, in nodes: [LayoutNode]) -> Bool {
    nodes.contains { node in
      switch node {
      case .line(let pieces): pieces.contains(.slot(slot))
      case .each(_, let inner): has(slot, in: inner)
      case .blank, .block: false
      }
    }
  }
}

/// One part of a layout.
package indirect enum LayoutNode: Sendable, Equatable {
  /// A line without text, which ends a paragraph or a list.
  case blank
  /// A line of Markdown.
  case line([LayoutPiece])
  /// A block that the drafter makes.
  case block(BlockSlot)
  /// What stands for each headline theme, each scored section, or each criterion of the section.
  case each(LayoutScope, [LayoutNode])
}

/// A piece of a line: words, or the slot that stands between them.
package enum LayoutPiece: Sendable, Equatable {
  case text(String)
  case slot(TextSlot)
}

/// What can fill a place within a line.
package enum TextSlot: String, Sendable, CaseIterable {
  case area
  case service
  case title
  case fieldwork
  case reportDate = "report-date"
  case published
  case planDue = "plan-due"
  case planWeeks = "plan-weeks"
  case cases
  case interviews
  case themeTitle = "theme.title"
  case themeExplanation = "theme.explanation"
  case themeScore = "theme.score"
  case themeComment = "theme.comment"
  case sectionNumber = "section.number"
  case sectionTitle = "section.title"
  case sectionScore = "section.score"
  case sectionComment = "section.comment"
  case criterionNumber = "criterion.number"
  case criterionTitle = "criterion.title"
  case criterionStatement = "criterion.statement"
  case criterionScore = "criterion.score"
  case criterionComment = "criterion.comment"

  /// The part that must repeat around it; nil where it can stand anywhere.
  var scope: LayoutScope? {
    LayoutScope.allCases.first { rawValue.hasPrefix("\($0.rawValue).") }
  }
}

/// What a block is made of.
package indirect enum BlockSlot: Sendable, Equatable {
  /// The score of each theme.
  case headlineScores
  /// What must change.
  case recommendations
  /// Lowest, highest and average of the areas inspected so far.
  case comparators
  /// The strengths of the criterion.
  case strengths
  /// The areas for improvement of the criterion.
  case improvements
  /// The scores of all sections and criteria, with a chart.
  case scoreAppendix
  /// What the sample is made up of.
  case characteristics
  /// What staff said in the interviews, question by question.
  case interviewAnswers
  /// Examples of good practice.
  case goodPractice
  /// Examples of good practice of the criterion.
  case examples
  /// The findings of the criterion in numbered paragraphs, with what was marked for quotation.
  case paragraphs
  /// What was done well, in short lines.
  case keyStrengths
  /// What staff said in the interviews, in paragraphs.
  case interviewParagraphs
  /// How each question of each criterion was judged, in counts.
  case questionCounts
  /// The criteria in words.
  case criteriaAppendix
  /// Terms explained.
  case glossary
  /// One sentence with the score of every theme.
  case scoresInWords
  /// What those said who filled in a questionnaire.
  case questionnaire(QuestionnaireCode)
  /// What is known of the area.
  case context
  /// How the planned sample became the one inspected.
  case sampleAccount
  /// The lead inspector's own prose of this name.
  case commentary([LayoutPiece])
  /// Another block where there is something to put there, and nothing at all otherwise.
  case optional(BlockSlot)

  static let named: [String: BlockSlot] = [
    "headline-scores": .headlineScores, "recommendations": .recommendations, "comparators": .comparators,
    "strengths": .strengths, "improvements": .improvements, "score-appendix": .scoreAppendix,
    "characteristics": .characteristics, "good-practice": .goodPractice, "criteria-appendix": .criteriaAppendix,
    "glossary": .glossary, "examples": .examples, "question-counts": .questionCounts,
    "interview-answers": .interviewAnswers, "paragraphs": .paragraphs, "key-strengths": .keyStrengths,
    "interview-paragraphs": .interviewParagraphs,
    "scores-in-words": .scoresInWords, "context": .context,
    "sample-account": .sampleAccount,
  ]

  var scope: LayoutScope? {
    switch self {
    case .strengths, .improvements, .examples, .paragraphs: .criterion
    case .optional(let block): block.scope
    default: nil
    }
  }
}

/// A part of a layout that repeats.
package enum LayoutScope: String, Sendable, CaseIterable {
  case theme
  case section
  case criterion
}
