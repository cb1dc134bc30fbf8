import Analysis
import InspectionModel

/// How a share of those who filled in a questionnaire is spoken of: "almost all (21 of 22)", "four of the six", "of those with a
/// plan, all 40".
///
/// A word never stands without its figures, so that what it says can be checked where it is read.
struct RespondentShare {
  let framework: Framework
  let tally: Tally
  /// Whose share it is, in the plural; nil where it is that of all who filled it in.
  let group: String?

  private var wording: Wording { framework.wording }

  /// The words; the tally must have somebody who answered.
  var text: String {
    let (count, relevant) = (tally.sufficient, tally.relevant)
    let share = wording.phrase(
      "respondents.\(phrase)",
      [
        "count": wording.number(count), "relevant": wording.number(relevant), "figure": String(count),
        "of": String(relevant), "words": word,
      ])
    return group.map { wording.phrase("respondents.of", ["group": $0, "share": share]) } ?? share
  }

  private var phrase: String {
    switch (tally.sufficient, tally.relevant) {
    case (1, 1): "one"
    case (0, 1): "not-one"
    case (2, 2): "both"
    case (0, 2): "neither"
    case (tally.relevant, _): "all"
    case (0, _): "none"
    default: tally.relevant < framework.thresholds.countBelow || word.isEmpty ? "counted" : "words"
    }
  }

  private var word: String {
    framework.shareWords.first { $0.holds(tally.sufficient, of: tally.relevant) }?.word ?? ""
  }
}
