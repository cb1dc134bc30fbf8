import InspectionModel

/// What scores need of one entry of a file.
struct PulledEntry {
  /// What the key stands for under which entries stand.
  enum Key: Equatable {
    /// A slot that can be answered.
    case slot(Int)
    /// A grid as a whole, which cannot.
    case grid
    /// The case as a whole.
    case wholeCase
    /// Nothing that the framework has.
    case unknown
  }

  var id: EntryID
  var kind = EntryKind.answer
  /// Whether it says when it was made.
  var hasMoment = false
  /// What it answers; nil where that cannot be counted.
  var answer: AnswerCode?
  var reasons = PlaceSet()
  var hasUnknownReason = false
  var replaces: [EntryID] = []
  var covers: [SessionToken: Int] = [:]
}
