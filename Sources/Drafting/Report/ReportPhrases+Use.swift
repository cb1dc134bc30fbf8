package import InspectionModel

extension ReportPhrases {
  /// What reports by a framework do with its phrases.
  package static func use(in framework: Framework) -> PhraseUse {
    PhraseUse(slots: slots, names: names(in: framework))
  }

  /// The names of all phrases that a report can use, the needed ones and those that may be left out.
  private static func names(in framework: Framework) -> Set<String> {
    let fixed =
      always + withScores + withoutScores + withInterviews + withSmallCounts + withOutline + ofStaff + ofQuestionCounts
      + optional
    let ofThemes = framework.themes.map(\.explanationPhrase)
    let ofRows = framework.questions.filter { !$0.answer.rows.isEmpty }.flatMap { question in
      ["rows.\(question.id).yes", "rows.\(question.id).no"]
    }
    let (plain, varied) = ofReasons(in: framework)
    let names = fixed + ofThemes + ofRows + plain + varied + ofSlots(in: framework) + ofBlocks(in: framework)
    return Set(names + forms(of: varied + ["finding.example"], in: framework.wording) + numbers(in: framework.wording))
  }

  private static let optional =
    [
      "pattern.where", "heading.strengths.one", "heading.improvements.one",
      "good-practice.opening.one", "good-practice.opening.many", "good-practice.quoted.2",
      "reasons.skip", "recommendation.own",
      "cases.of-these", "rows.rest",
      "comparison.sentence", "comparison.above", "comparison.above.one", "comparison.below", "comparison.below.one",
      "comparison.at",
      "number.separator", "title.findings-only",
    ]

  /// The phrases for lists of reasons; those that are `varied` can have further forms.
  private static func ofReasons(in framework: Framework) -> (plain: [String], varied: [String]) {
    let lists = framework.reasonLists.map { $0.code.text.lowercased() }
    let plain = lists.flatMap {
      ["reasons.skip.\($0)", "reasons.skip-shortfall.\($0)", "reasons.skip-joined.\($0)", "reasons.frame.\($0)"]
    }
    let frames = lists.compactMap { framework.wording.phrases["reasons.frame.\($0)"] }.map { "reasons.\($0)" }
    let varied =
      ["reasons", "reasons.shortfall", "reasons.apart-joined"] + frames + lists.map { "reasons.apart.\($0)" }
    return (plain, varied.flatMap { ["\($0).one", "\($0).many"] })
  }

  /// The forms `.2`, `.3` and so on of phrases, as far as they follow each other: one after a gap is never used.
  private static func forms(of names: [String], in wording: Wording) -> [String] {
    names.flatMap { name -> [String] in
      var number = 2
      while wording.phrases["\(name).\(number)"] != nil { number += 1 }
      return (2...number).map { "\(name).\($0)" }
    }
  }

  /// The numbers that the wording has in words, however far it goes.
  private static func numbers(in wording: Wording) -> [String] {
    wording.phrases.keys.filter { name in
      name.hasPrefix("number.") && Int(name.dropFirst("number.".count)).map { "number.\($0)" == name } == true
    }
  }

  /// What stands where nobody has written the prose of a name; all of them where a layout cannot be read.
  private static func ofSlots(in framework: Framework) -> [String] {
    let layouts = (framework.layouts + framework.translations.flatMap(\.layouts)).map {
      try? LayoutParser.parse($0.text)
    }
    guard !layouts.contains(nil) else { return framework.wording.phrases.keys.filter { $0.hasPrefix("slot.") } }
    return layouts.flatMap { $0?.commentaryNames ?? [] }.map { "slot.\($0)" }
  }
}

extension ReportLayout {
  /// The names of the prose that the layout takes in, where they are the same in every section.
  fileprivate var commentaryNames: [String] { Self.commentaryNames(in: nodes) }

  private static func commentaryNames(in nodes: [LayoutNode]) -> [String] {
    nodes.flatMap { node -> [String] in
      switch node {
      case .block(let block): block.commentaryName.map { [$0] } ?? []
      case .each(_, let inner): commentaryNames(in: inner)
      case .blank, .line: []
      }
    }
  }
}

extension BlockSlot {
  fileprivate var commentaryName: String? {
    switch self {
    case .commentary(let pieces):
      pieces.reduce("") { name, piece in
        guard let name, case .text(let text) = piece else { return nil }
        return name + text
      }
    case .optional(let block): block.commentaryName
    default: nil
    }
  }
}
