import Analysis
import Diagnostics
import InspectionFiles
import InspectionModel
import StrictJSON

/// The scores as programs read them: `plumbline.score`, version 1.
struct ScoreResult {
  let count: ScoreCount
  let reading: FactsReading
  let interviews: InterviewCount
  let inspection: Inspection

  private var index: FrameworkIndex { count.sample.index }

  var json: JSONValue {
    var object = JSONObject()
    object["format"] = "plumbline.score"
    object["version"] = 1
    object["inspection"] = .string(inspection.id.text)
    object["framework"] = .string(inspection.framework.text)
    object["publishesScores"] = .bool(index.framework.publishesScores)
    object["foundation"] = foundation(count.sample)
    object["leftOut"] = .array((reading.leftOut + interviews.leftOut).map(\.json))
    object["entriesNotCounted"] = number(reading.notCounted)
    for (name, part) in [
      ("themes", FrameworkPart.theme), ("sections", .section), ("criteria", .criterion), ("questions", .question),
    ] {
      object[name] = parts(part, count.sample, explained: true)
    }
    object["keys"] = keys
    object["interviews"] = interviews.json
    if let groups = count.groups { object["groups"] = .array(groups.groups.map { group($0.group, $0.tally) }) }
    return .object(object)
  }

  private func foundation(_ sample: SampleTally) -> JSONValue {
    [
      "cases": number(sample.cases), "complete": number(sample.completeCases), "notCounted": number(sample.passedOver),
      "conflicts": number(sample.conflicts), "pending": number(sample.pending),
    ]
  }

  private func parts(_ part: FrameworkPart, _ sample: SampleTally, explained: Bool) -> JSONValue {
    var object = JSONObject()
    for subject in index.subjects(part) {
      var values = JSONObject()
      add(sample.tally(of: subject), to: &values)
      if explained, part != .question { add(ScoreExplanation(of: subject, in: sample), to: &values) }
      object[subject.code] = .object(values)
    }
    return .object(object)
  }

  private func add(_ tally: Tally, to values: inout JSONObject) {
    values["sufficient"] = number(tally.sufficient)
    values["relevant"] = number(tally.relevant)
    guard let score = tally.score, index.framework.publishesScores else { return }
    values["score"] = number(score.percentage)
    values["band"] = index.framework.band(of: score).map { .string($0.code.text) }
  }

  private func add(_ explanation: ScoreExplanation, to values: inout JSONObject) {
    values["pulls"] = .array(explanation.pulls.map { .string($0.question.text) })
    values["toNextBand"] = explanation.nextBand.map { number($0.moreSufficient) }
    if index.framework.publishesScores {
      values["lowest"] = explanation.bounds.map { number($0.lowest.percentage) }
      values["highest"] = explanation.bounds.map { number($0.highest.percentage) }
    }
    values["pending"] = number(explanation.pendingJudgements)
  }

  /// Every key with its tally, rows of grids and phases included.
  private var keys: JSONValue {
    var object = JSONObject()
    for (slot, tally) in count.sample.slots.enumerated() where isJudgement(slot) {
      var values = JSONObject()
      values["asked"] = number(tally.asked)
      values["yes"] = number(tally.yes)
      values["no"] = number(tally.no)
      values["na"] = number(tally.notApplicable)
      if let reasons = index.reasons(at: slot), !tally.reasonCounts.isEmpty {
        var counts = JSONObject()
        for (place, reason) in reasons.reasons.enumerated() where tally.count(ofReason: place) > 0 {
          counts[reason.code.text] = number(tally.count(ofReason: place))
        }
        if !counts.isEmpty { values["reasons"] = .object(counts) }
      }
      object[index.keys.slots[slot].key.text] = .object(values)
    }
    return .object(object)
  }

  private func isJudgement(_ slot: Int) -> Bool {
    index.framework.questions[index.keys.slots[slot].question].answer.isJudgement
  }

  private func group(_ group: CaseGroup, _ tally: SampleTally) -> JSONValue {
    [
      "group": .string(group.title(in: index.framework, question: count.groups?.question)),
      "foundation": foundation(tally),
      "themes": parts(.theme, tally, explained: false), "sections": parts(.section, tally, explained: false),
      "criteria": parts(.criterion, tally, explained: false),
    ]
  }

  private func number(_ value: Int) -> JSONValue {
    .number(JSONNumber(value))
  }
}
