import Analysis
package import Documents
import InspectionModel

/// Something that can be explained: what people type for it, and what it is.
package struct Address: Sendable {
  /// What is explained, in the order in which addresses are listed.
  package enum Kind: String, Sendable, CaseIterable {
    /// The score of a headline theme.
    case theme
    /// The score of a section.
    case section
    /// The score of a criterion.
    case criterion
    /// The score of a question, all its phases pooled.
    case score
    /// A question, one of its phases, or a row of a grid.
    case question
    /// A recommendation, made or not.
    case recommendation
    /// A group of cases.
    case group
    /// The whole sample.
    case sample
    /// What staff said.
    case interviews
    /// Any other figure of the draft.
    case other
  }

  /// What it is an address of.
  package let kind: Kind
  /// What people type; the id under which a draft carries it.
  package let id: ClaimID
  /// What it is called.
  package let title: String
  /// What it rests on.
  let basis: Basis

  /// How the figures of an address are found.
  enum Basis: Sendable {
    /// By claiming the judgements at these slots.
    case slots(Claim.Filter, [Int])
    /// By claiming these cases.
    case cases(Claim.Filter, [CaseID])
    /// By claiming all interviews.
    case interviews(InterviewTally)
    /// By claiming the interviews with one answer.
    case answer(InterviewTally.Answer, InterviewTally.Count, Key)
    /// The draft has made the claim.
    case claimed
  }
}
