/// What is to be said of a key of a case (design, section 6).
package enum KeyState: Sendable, Hashable {
  /// It does not apply, and nobody answered it.
  case notAsked
  /// It does not apply, but was answered: kept, shown, unscored, back when it applies again (law 3).
  case setAside
  /// Whether it applies is not known yet: something that it hangs on is unanswered, pending or in conflict.
  case pending
  /// It applies and is unanswered.
  case open
  /// It applies, and judgements differ that nobody has settled (law 5).
  case conflict
  /// It applies and is answered.
  case answered(AnswerCode)

  /// Whether a complete case cannot have it where an answer is required.
  package var blocksCompletion: Bool {
    switch self {
    case .open, .conflict, .pending: true
    case .notAsked, .setAside, .answered: false
    }
  }

  /// The answer, where there is one that counts.
  package var answer: AnswerCode? {
    if case .answered(let code) = self { code } else { nil }
  }
}
