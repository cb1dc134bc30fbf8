import Analysis
import InspectionModel

/// How a share of those who filled in a questionnaire is spoken of: "almost all of the victims (21 of 22)", "four of the six
/// victims".
///
/// A word never stands without its figures, so that what it says can be checked where it is read.
struct RespondentShare {
  let framework: Framework
  let tally: Tally
  /// Whose share it is, in the plural.
  let group: String

  private var wording: Wording { framework.wording }

  /// The words; the tally must have somebody who answered.
  var text: String {
    let (count, relevant) = (tally.sufficient, tally.relevant)
    let slots = [
      "count": wording.number(count), "relevant": wording.number(relevant), "group": group,
      "figure": String(count), "of": String(relevant),
    ]
    return wording.phrase("respondents.\(phrase)", slots.merging(["words": word]) { one, _ in one })
  }

  private var phrase: String {
    let (count, relevant) = (tally.sufficient, tally.relevant)
    guard relevant < framework.thresholds.countBelow || word.isEmpty else { return "words" }
    return switch (count, relevant) {
    case (1, 1): "one"
    case (0, 1): "not-one"
    case (2, 2): "both"
    case (0, 2): "neither"
    case (relevant, _): "all"
    case (0, _): "none"
    default: "counted"
    }
  }

  private var word: String {
    framework.shareWords.first { $0.holds(tally.sufficient, of: tally.relevant) }?.word ?? ""
  }
}
