extension ReportPhrases {
  /// What fills the slots of phrases, by the phrase's name; of a phrase that is not here, nobody can say.
  ///
  /// A slot that nothing fills would stand in a report as it is, braces and all.
  static let slots: [String: Set<String>] = {
    var slots: [String: Set<String>] = [
      "date.month": ["month", "year"], "date.day": ["day", "month", "year"], "share.percent": ["percent"],
      "count.sufficient": ["sufficient", "relevant"],
      "finding.example": ["example"], "good-practice.quoted": ["example"], "good-practice.quoted.2": ["example"],
      "staff.of-counted": ["asked"], "staff.after-all": ["asked"], "staff.after-neither": ["asked"],
      "comparison.sentence": ["area", "parts"],
      "comparison.above": ["points", "title"], "comparison.above.one": ["points", "title"],
      "comparison.below.one": ["points", "title"],
      "comparison.below": ["points", "title"], "comparison.at": ["title"],
      "rows.rest": ["rows", "rows_sufficient", "question"], "rows.with-share": ["row", "share"],
      "recommendation.role": ["role"],
      "score.line": ["score", "comment"], "title.findings-only": ["title", "area"],
      "good-practice.criterion": ["criterion", "section"], "table.headline.caption": ["area"],
      "table.comparators.caption": ["area", "date"], "table.comparators.area": ["area"],
      "table.characteristics.caption": ["characteristic", "cases"], "slot.commentary": ["section"],
      "slot.other": ["name"], "note.comments": ["bands"], "note.comment-band": ["comment", "from"],
      "note.comment-lowest": ["comment", "below"], "chart.comparators.alt": ["area", "date"],
      "chart.characteristics.alt": ["characteristic", "cases"],
      "table.characteristics.hidden-note": ["characteristic", "cases", "fewest"],
      "table.characteristics.withheld": ["characteristic", "cases", "fewest"],
      "chart.scores.title": ["area", "count", "lowest", "highest"],
      "chart.scores.alt": ["area", "count", "lowest", "highest"],
    ]
    for name in ["reasons", "reasons.shortfall", "reasons.apart-joined"] {
      for number in ["one", "many"] { slots["\(name).\(number)"] = ["clause", "clauses", "label", "labels"] }
    }
    for name in [
      "incomplete", "passed-over", "conflicts", "pending", "left-out", "missing", "slots", "complete", "hidden",
    ] {
      slots["draft.\(name).one"] = []
      slots["draft.\(name).many"] = ["count"]
    }
    for name in ["heading.strengths", "heading.improvements", "heading.recommendations"] { slots[name] = [] }
    return slots.merging(slotsOfBlocks) { own, _ in own }
  }()
}
