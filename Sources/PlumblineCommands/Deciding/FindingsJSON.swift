import Analysis
import Documents
import Drafting
import InspectionModel
import StrictJSON

/// Findings, recommendations and what was decided about them, for programs: `plumbline.findings`, version 1.
struct FindingsJSON {
  let sample: DecidedSample
  let filter: FindingsFilter
  /// Whether the words that assessors typed as other reasons are shown.
  let showsWords: Bool

  private var draft: DecidedDraft { sample.draft }

  var value: JSONValue {
    var object = JSONObject()
    object["format"] = "plumbline.findings"
    object["version"] = 1
    object["findings"] = .array(filter.findings(draft).map(value))
    object["recommendations"] = .array(filter.recommendations(draft).map(value))
    object["withoutSubject"] = .array(filter.withoutSubject(draft).map(value))
    if filter.reasons || filter == FindingsFilter() {
      object["typedReasons"] = .array(sample.sample.typedReasons.map(value))
    }
    return .object(object)
  }

  private func value(of finding: DecidedFinding) -> JSONValue {
    var object = common(finding.address, finding.figures, finding.isListed, finding.decision)
    object["criterion"] = .string(finding.criterion.text)
    object["side"] = .string(finding.kind.rawValue)
    object["question"] = finding.finding.map { .string($0.question.text) }
    object["sentence"] = .string(finding.sentence.plainText)
    return .object(object)
  }

  private func value(of recommendation: DecidedRecommendation) -> JSONValue {
    var object = common(
      recommendation.address, recommendation.figures, recommendation.isListed, recommendation.decision)
    object["role"] = .string(recommendation.role)
    object["text"] = .string(recommendation.text.plainText)
    return .object(object)
  }

  private func common(
    _ address: String, _ figures: [DecidedFigure], _ isListed: Bool, _ decision: StandingDecision?
  ) -> JSONObject {
    var object = JSONObject()
    object["address"] = .string(address)
    object["listed"] = .bool(isListed)
    object["own"] = .bool(decision?.own != nil)
    object["figures"] = .array(
      figures.map { ["claim": .string($0.claim), "figure": Self.value(of: $0.tally)] })
    object["decision"] = decision.map(value)
    object["moved"] = draft.moved(address).map { .array($0.figures.map(value)) }
    return object
  }

  private func value(of decision: StandingDecision) -> JSONValue {
    var object = JSONObject()
    object["about"] = .string(decision.about)
    object["what"] = .string(decision.latest.deed.name)
    object["by"] = .string(decision.latest.by.text)
    object["at"] = .string(decision.latest.at.text)
    object["why"] = decision.why.map(JSONValue.string)
    return .object(object)
  }

  private func value(of figure: MovedDecision.Figure) -> JSONValue {
    [
      "claim": .string(figure.claim), "then": figure.then.map(Self.value) ?? .null,
      "now": figure.now.map(Self.value) ?? .null,
    ]
  }

  private static func value(of tally: Tally) -> JSONValue {
    ["sufficient": .number(JSONNumber(tally.sufficient)), "relevant": .number(JSONNumber(tally.relevant))]
  }

  private func value(of typed: TypedReason) -> JSONValue {
    var object = JSONObject()
    object["address"] = .string(typed.address)
    object["question"] = .string(typed.question.text)
    object["count"] = .number(JSONNumber(typed.count))
    object["reason"] = sample.sample.reason(for: typed).map { .string($0.text) }
    if showsWords { object["words"] = .string(typed.words) }
    return .object(object)
  }
}
