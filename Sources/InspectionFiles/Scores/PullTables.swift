import InspectionModel

/// What reading cases of a framework compares their texts with.
///
/// Made once for a framework, however many inspections use it: one object, so that handing it on copies nothing.
final class PullTables: Sendable {
  let index: FrameworkIndex
  let answers: KnownAnswers
  let keys: KnownKeys
  let runs = EntryRuns()

  init(_ index: FrameworkIndex) {
    self.index = index
    answers = KnownAnswers(index)
    keys = KnownKeys(index)
  }
}
