package import Analysis
package import Documents
package import InspectionModel

/// What one figure or quantity phrase of a draft rests on: tally, relevant cases and filter (law 7).
///
/// It names cases and stands in the evidence file beside the draft, never in the draft, which carries the id alone.
package struct Claim: Sendable, Equatable {
  /// What a figure is a figure of.
  package enum Filter: Sendable, Hashable {
    /// A score.
    case score(ScoreSubject)
    /// Keys pooled: a question, one of its phases, a row.
    case keys([Key])
    /// The judgements that a recommendation rests on.
    case recommendation(Code<RecommendationRule>)
    /// How many cases of the sample belong to a group.
    case group(CharacteristicCode, String)
    /// All cases.
    case sample
    /// In how many interviews a question was answered so, of those in which it was answered.
    case answer(Key, String)
    /// All interviews.
    case interviews
    /// Cases of the plan: those planned, excluded, taken from the reserve.
    case plan(String)
    /// Those who filled in a questionnaire; of an item, those whose answer its share counts.
    case respondents(QuestionnaireCode, String?)
  }

  /// The id that the draft carries: an address that does not depend on where the figure stands.
  package let id: ClaimID
  /// What it is a figure of.
  package let filter: Filter
  /// Sufficient and relevant; of a group or the sample, cases in it and all cases.
  package let tally: Tally
  /// The keys whose answers are pooled, in asking order; none for a group and for the sample.
  package let keys: [Key]
  /// The relevant cases, by id, each once.
  package let cases: [CaseID]
  /// Those with a sufficient judgement, or in the group; a case with several judgements may stand on both sides.
  package let sufficientIn: [CaseID]
  /// Those with an insufficient judgement, or outside the group.
  package let insufficientIn: [CaseID]
}

extension Claim.Filter {
  /// The address: `score:1.1`, `theme:Saf`, `2.1c3@custody`, `recommendation:reviews`, `age:15`, `sample`,
  /// `interviews:5a=yes`.
  package var address: ClaimID {
    let text =
      switch self {
      case .score(.question(let id)): "score:\(id)"
      case .score(.criterion(let number)): "criterion:\(number)"
      case .score(.section(let number)): "section:\(number)"
      case .score(.theme(let code)): "theme:\(code)"
      case .keys(let keys): keys.map(\.text).joined(separator: "+")
      case .recommendation(let code): "recommendation:\(code)"
      case .group(let characteristic, let group): "\(characteristic):\(group)"
      case .sample: "sample"
      case .answer(let key, let code): "interviews:\(key.text)=\(code)"
      case .interviews: "interviews"
      case .plan(let what): "plan:\(what)"
      case .respondents(let code, let item): "questionnaire:\(code)" + (item.map { ":\($0)" } ?? "")
      }
    return ClaimID(rawValue: text)
  }
}
