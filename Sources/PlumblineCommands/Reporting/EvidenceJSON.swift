import Analysis
import Documents
import Drafting
import InspectionModel
import StrictJSON

/// The evidence behind a draft as a file: `plumbline.evidence`, version 1.
///
/// For the lead inspector alone.
enum EvidenceJSON {
  static func value(of evidence: EvidenceFile) -> JSONValue {
    [
      "format": "plumbline.evidence", "version": 1,
      "about":
        "The cases behind each figure of the draft. For the lead inspector alone; it must not leave with the draft.",
      "claims": .array(evidence.entries.map(value)),
      "recommendations": RecommendationJSON.value(of: evidence.rules, made: evidence.recommendations),
    ]
  }

  private static func value(of entry: EvidenceFile.Entry) -> JSONValue {
    [
      "address": .string(entry.claim.id.rawValue), "said": .array(entry.said.map { .string($0) }),
      "sufficient": .number(JSONNumber(entry.claim.tally.sufficient)),
      "relevant": .number(JSONNumber(entry.claim.tally.relevant)),
      "keys": .array(entry.claim.keys.map { .string($0.text) }),
      "sufficientIn": .array(entry.claim.sufficientIn.map { .string($0.text) }),
      "insufficientIn": .array(entry.claim.insufficientIn.map { .string($0.text) }),
    ]
  }
}
