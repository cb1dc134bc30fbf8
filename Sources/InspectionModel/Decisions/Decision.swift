package import StrictJSON

/// One decision about what the report says: who, when, about what, and on which figures.
///
/// Decisions are never changed or removed: a later one about the same address takes an earlier one's place, and all stay on
/// record.
package struct Decision: Sendable, Hashable {
  /// What was decided.
  package enum Deed: Sendable, Hashable {
    /// It stands, whether the draft would list it or not; as it is now, with the words that it has.
    case keep
    /// It is not said.
    case drop
    /// It is said in these words.
    case reword(String)
    /// It stands elsewhere.
    case move
    /// A finding of the inspector's own, at `place`.
    case addFinding(String)
    /// A recommendation of the inspector's own, with the role responsible.
    case addRecommendation(String, RoleCode)
    /// Everything decided about it before is void.
    case undo
    /// Words typed as another reason are counted as a coded one.
    case map(ReasonCode)
    /// Something that a newer version decides; kept and passed on.
    case unknown(String)
  }

  /// The address of what it is about: a finding's, `recommendation:CODE`, `own:1`, `other:1.1a2:4f2a9c01`.
  package var about: String
  /// What was decided.
  package var deed: Deed
  /// Where it is to stand; of what is kept or reworded the side on which it stood.
  package var place: ReportPlace
  /// The language of the words; nil for the framework's own.
  package var language: String?
  /// Why; nil where nobody had to say.
  package var why: String?
  /// Who.
  package var by: AssessorID
  /// When.
  package var at: Timestamp
  /// The figures that it was decided on, by claim.
  package var figures: [DecidedFigure]
  /// Fields that this version does not know; of a deed that it does not know, all of them but those above.
  package var unknownFields: JSONObject

  package init(
    about: String, _ deed: Deed, place: ReportPlace = ReportPlace(), language: String? = nil, why: String? = nil,
    by: AssessorID, at: Timestamp, figures: [DecidedFigure] = []
  ) {
    (self.about, self.deed, self.place, self.language, self.why) = (about, deed, place, language, why)
    (self.by, self.at, self.figures, unknownFields) = (by, at, figures, JSONObject())
  }
}

extension Decision.Deed {
  /// Its name in a file.
  package var name: String {
    switch self {
    case .keep: "keep"
    case .drop: "drop"
    case .reword: "reword"
    case .move: "move"
    case .addFinding, .addRecommendation: "add"
    case .undo: "undo"
    case .map: "map"
    case .unknown(let name): name
    }
  }

  /// Whether somebody must say why: something that the draft would say goes, or somebody's own words come in.
  package var needsReason: Bool {
    switch self {
    case .drop, .reword, .addFinding, .addRecommendation: true
    case .keep, .move, .undo, .map, .unknown: false
    }
  }

  /// The words that it puts into the report.
  package var words: String? {
    switch self {
    case .reword(let words), .addFinding(let words), .addRecommendation(let words, _): words
    case .keep, .drop, .move, .undo, .map, .unknown: nil
    }
  }
}
