import InspectionModel

extension ReportPhrases {
  /// The phrases that the blocks of a framework's layouts need, which frameworks without these blocks need not have.
  static func ofBlocks(in framework: Framework) -> [String] {
    let layouts = framework.layouts.compactMap { try? LayoutParser.parse($0.text) }
    var seen: Set<String> = []
    return layouts.flatMap(\.blocks).flatMap { phrases(of: $0, in: framework) }.filter { seen.insert($0).inserted }
  }

  private static func phrases(of block: BlockSlot, in framework: Framework) -> [String] {
    switch block {
    case .scoresInWords:
      framework.publishesScores ? ["scores.sentence"] + framework.themes.map(\.sentencePhrase) : []
    case .context: framework.context.isEmpty ? [] : ["slot.fact"]
    case .questionnaire: ofRespondents
    case .sampleAccount: ofPlan
    default: []
    }
  }

  private static let ofRespondents =
    ["of", "words", "one", "not-one", "both", "neither", "all", "none", "counted", "option", "quotation"].map {
      "respondents.\($0)"
    } + ["respondents.wrote.one", "respondents.wrote.many", "slot.questionnaire"]

  private static let ofPlan =
    ["planned", "as-planned", "excluded", "reserves", "others"].flatMap { ["sample.\($0).one", "sample.\($0).many"] }
    + [
      "sample.inspected", "sample.reason", "slot.exclusions", "slot.reason",
    ]

  /// What fills the slots of these phrases.
  static let slotsOfBlocks: [String: Set<String>] = {
    let share: Set<String> = ["count", "relevant", "figure", "of", "words"]
    var slots: [String: Set<String>] = [
      "scores.sentence": ["area", "themes"], "slot.fact": ["fact"], "slot.questionnaire": ["respondents"],
      "respondents.of": ["group", "share"], "respondents.option": ["option", "count"],
      "respondents.quotation": ["quotation"],
      "respondents.wrote.one": ["quotations"], "respondents.wrote.many": ["quotations"],
      "sample.inspected": ["cases"], "sample.reason": ["reason", "count"], "slot.exclusions": ["cases"],
      "slot.reason": [],
    ]
    for name in ["words", "one", "not-one", "both", "neither", "all", "none", "counted"] {
      slots["respondents.\(name)"] = share
    }
    for number in ["one", "many"] {
      for name in ["planned", "as-planned", "reserves", "others"] { slots["sample.\(name).\(number)"] = ["cases"] }
      slots["sample.excluded.\(number)"] = ["cases", "reasons"]
    }
    return slots
  }()
}
