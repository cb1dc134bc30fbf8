/// What stands about one finding or recommendation after everything that was decided about it.
package struct StandingDecision: Sendable, Hashable {
  /// Whether it is said.
  package enum Fate: Sendable, Hashable {
    /// Nobody said; the draft decides.
    case open
    /// It is.
    case kept
    /// It is not.
    case dropped
  }

  /// What is the inspector's own.
  package enum Own: Sendable, Hashable {
    /// A finding.
    case finding(CriterionNumber, FindingSide)
    /// A recommendation.
    case recommendation(RoleCode)
  }

  /// Its address.
  package let about: String
  /// Whether it is said.
  package private(set) var fate = Fate.open
  /// What it is, where it is the inspector's own; nil where it comes from the cases.
  package private(set) var own: Own?
  /// The inspector's words by their language; nil stands for the framework's own.
  package private(set) var words: [String?: String] = [:]
  /// To which criterion it was moved.
  package private(set) var criterion: CriterionNumber?
  /// To which side it was moved, or on which side its new words stand.
  package private(set) var side: FindingSide?
  /// On which side it was when it was kept: it counts where its figures leave the side open.
  package private(set) var sideWhenKept: FindingSide?
  /// Its place in its list, from 1.
  package private(set) var position: Int?
  /// When its place in the list was decided, among all decisions: later moves are made later.
  package private(set) var turn = 0
  /// The figures that it was decided on.
  package private(set) var figures: [DecidedFigure] = []
  /// The latest decision about it.
  package private(set) var latest: Decision
  /// The latest reason given.
  package private(set) var why: String?

  init(_ decision: Decision, at turn: Int) {
    (about, latest) = (decision.about, decision)
    take(decision, at: turn)
  }

  mutating func take(_ decision: Decision, at turn: Int) {
    let wasOpen = fate == .open
    switch decision.deed {
    case .keep:
      fate = .kept
      sideWhenKept = decision.place.side ?? sideWhenKept
    case .drop: fate = .dropped
    case .reword(let text):
      fate = .kept
      words[decision.language] = text
      side = decision.place.side ?? side
    case .addFinding(let text):
      guard let criterion = decision.place.criterion, let side = decision.place.side else { return }
      (fate, own) = (.kept, .finding(criterion, side))
      words[decision.language] = text
    case .addRecommendation(let text, let role):
      (fate, own) = (.kept, .recommendation(role))
      words[decision.language] = text
    case .move:
      criterion = decision.place.criterion ?? criterion
      side = decision.place.side ?? side
      // Who chooses a place for something wants it said.
      if fate == .open { fate = .kept }
    case .undo, .map, .unknown: return
    }
    if let position = decision.place.position { (self.position, self.turn) = (position, turn) }
    // A move alone says nothing of words that were agreed on other figures.
    if decision.deed != .move || wasOpen { figures = decision.figures }
    latest = decision
    why = decision.why ?? why
  }
}
