import Drafting
import InspectionModel
import StrictJSON

/// The evidence behind a draft as a file: `plumbline.evidence`, version 2.
///
/// For the lead inspector alone.
enum EvidenceJSON {
  static func value(of evidence: EvidenceFile, in framework: Framework) -> JSONValue {
    [
      "format": "plumbline.evidence", "version": 2, "about": .string(EvidenceWords.about),
      "gaps": ExplanationJSON.gaps(evidence.gaps),
      "claims": .array(
        evidence.entries.map {
          .object(ExplanationJSON.claim(of: $0, publishesScores: framework.publishesScores))
        }),
      "recommendations": RecommendationJSON.value(of: evidence.rules, made: evidence.recommendations),
      "judgements": .array(evidence.judgements.map(ExplanationJSON.judgement)),
    ]
  }
}
