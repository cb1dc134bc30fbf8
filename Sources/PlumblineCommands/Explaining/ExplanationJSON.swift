import Analysis
import Documents
import Drafting
import InspectionModel
import StrictJSON

/// What is behind a figure, as programs read it.
enum ExplanationJSON {
  /// The answer to `why ADDRESS`: `plumbline.explanation`, version 1.
  static func value(of explanation: Explanation, publishesScores: Bool, showsAll: Bool) -> JSONValue {
    var object = claim(of: explanation, publishesScores: publishesScores)
    object["format"] = "plumbline.explanation"
    object["version"] = 1
    object["kind"] = .string(explanation.address.kind.rawValue)
    object["title"] = .string(explanation.address.title)
    object["gaps"] = gaps(explanation.gaps)
    let shown = explanation.judgements.filter { showsAll || $0.isInsufficient || !explanation.countsJudgements }
    object["judgements"] = .array(shown.map(judgement))
    return .object(object)
  }

  /// The answer to `why` alone: `plumbline.addresses`, version 1.
  static func value(of addresses: [Address]) -> JSONValue {
    [
      "format": "plumbline.addresses", "version": 1,
      "addresses": .array(
        addresses.map {
          ["kind": .string($0.kind.rawValue), "address": .string($0.id.rawValue), "title": .string($0.title)]
        }),
    ]
  }

  /// A claim with everything behind it but what was recorded.
  static func claim(of explanation: Explanation, publishesScores: Bool) -> JSONObject {
    let claim = explanation.claim
    var object = JSONObject()
    object["address"] = .string(claim.id.rawValue)
    object["said"] = .array(explanation.said.map { .string($0) })
    object["sufficient"] = number(claim.tally.sufficient)
    object["relevant"] = number(claim.tally.relevant)
    if let interval = claim.interval {
      object["interval"] = ["lower": number(interval.lower), "upper": number(interval.upper)]
    }
    object["keys"] = .array(claim.keys.map { .string($0.text) })
    object["sufficientIn"] = ids(claim.sufficientIn)
    object["insufficientIn"] = ids(claim.insufficientIn)
    object["findings"] = .array(
      explanation.findings.map {
        [
          "side": .string($0.kind.rawValue), "listed": .bool($0.isListed), "criterion": .string($0.criterion.text),
          "sentence": .string($0.sentence.plainText),
        ]
      })
    object["notCounted"] = .array(explanation.notCounted.map(notCounted))
    object["reasons"] = .array(
      explanation.reasons.map {
        ["code": .string($0.code.text), "label": .string($0.label), "count": number($0.count)]
      })
    if let whatIf = explanation.whatIf { object["whatIf"] = value(of: whatIf, publishesScores) }
    return object
  }

  /// What the whole sample lacks.
  static func gaps(_ gaps: SampleGaps) -> JSONValue {
    [
      "passedOver": ids(gaps.passedOver), "missing": ids(gaps.missing),
      "filesLeftOut": .array(gaps.filesLeftOut.map { .string($0) }),
    ]
  }

  /// One judgement with what supports it.
  static func judgement(_ judgement: RecordedJudgement) -> JSONValue {
    var object = JSONObject()
    object["case"] = .string(judgement.id.text)
    object["key"] = .string(judgement.key.text)
    object["by"] = .string(judgement.by.text)
    object["answer"] = .string(judgement.answer)
    if !judgement.reasons.isEmpty { object["reasons"] = .array(judgement.reasons.map { .string($0) }) }
    if let other = judgement.other { object["other"] = .string(other) }
    if let evidence = judgement.evidence { object["evidence"] = .string(evidence) }
    if judgement.isResolution { object["settled"] = true }
    if judgement.isQuotable { object["quotable"] = true }
    return .object(object)
  }

  private static func notCounted(_ entry: NotCounted) -> JSONValue {
    var object = JSONObject()
    object["cause"] = .string(entry.cause.name)
    let answers = entry.cause.answers.map { answer -> JSONValue in
      var because = JSONObject()
      because["key"] = .string(answer.key.text)
      if let text = answer.answer { because["answer"] = .string(text) }
      return .object(because)
    }
    if !answers.isEmpty { object["because"] = .array(answers) }
    object["count"] = number(entry.count)
    object["cases"] = ids(entry.cases)
    return .object(object)
  }

  private static func value(of whatIf: WhatIf, _ publishesScores: Bool) -> JSONValue {
    var object = JSONObject()
    object["now"] = value(of: whatIf.now, publishesScores)
    if let more = whatIf.oneMore { object["oneMore"] = value(of: more, publishesScores) }
    if let fewer = whatIf.oneFewer { object["oneFewer"] = value(of: fewer, publishesScores) }
    return .object(object)
  }

  private static func value(of outcome: WhatIf.Outcome, _ publishesScores: Bool) -> JSONValue {
    var object = JSONObject()
    object["sufficient"] = number(outcome.tally.sufficient)
    object["relevant"] = number(outcome.tally.relevant)
    if publishesScores, let score = outcome.tally.score { object["score"] = number(score.percentage) }
    if let band = outcome.band { object["band"] = .string(band.text) }
    if let side = outcome.side { object["side"] = .string(side.rawValue) }
    if !outcome.recommendations.isEmpty {
      object["recommendations"] = .array(
        outcome.recommendations.map { ["code": .string($0.code.text), "calledFor": .bool($0.fires)] })
    }
    return .object(object)
  }

  private static func ids(_ ids: [CaseID]) -> JSONValue { .array(ids.map { .string($0.text) }) }

  private static func number(_ value: Int) -> JSONValue { .number(JSONNumber(value)) }
}
