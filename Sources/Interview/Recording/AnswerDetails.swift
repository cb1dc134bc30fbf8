package import InspectionModel

/// What may stand beside an answer.
package struct AnswerDetails: Sendable, Equatable {
  /// The codes of the reasons for a `no`.
  package var reasons: [String]
  /// The words to the reason `other`.
  package var other: String?
  /// What supports the judgement.
  package var evidence: String?
  /// How the evidence may be quoted; nil where it may not.
  package var quote: Quote?

  package init(reasons: [String] = [], other: String? = nil, evidence: String? = nil, quote: Quote? = nil) {
    self.reasons = reasons
    self.other = other
    self.evidence = evidence
    self.quote = quote
  }
}

/// An answer with what stands beside it.
package struct DetailedAnswer: Sendable, Equatable {
  /// The answer.
  package var given: GivenAnswer
  /// What stands beside it.
  package var details: AnswerDetails

  package init(_ given: GivenAnswer, _ details: AnswerDetails = AnswerDetails()) {
    self.given = given
    self.details = details
  }
}

/// A change to what stands beside the present answer; everything else stays.
package enum Amendment: Sendable, Equatable {
  /// Other reasons, with the words to `other`.
  case reasons([String], other: String?)
  /// Other evidence, or none.
  case evidence(String?)
  /// May be quoted so, or not at all.
  case quote(Quote?)

  func apply(to details: inout AnswerDetails) {
    switch self {
    case .reasons(let reasons, let other): (details.reasons, details.other) = (reasons, other)
    case .evidence(let evidence):
      details.evidence = evidence
      if evidence == nil { details.quote = nil }
    case .quote(let quote): details.quote = quote
    }
  }
}
