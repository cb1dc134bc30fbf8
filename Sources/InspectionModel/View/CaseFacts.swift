/// A case as views see it: which entries decide each key, and what was declared complete.
///
/// No text.
///
/// Made from a whole `CaseRecord` where a case is edited or shown, and straight from a file's tokens where only scores are
/// wanted; a view cannot tell the difference.
package struct CaseFacts: Sendable, Equatable {
  /// A declaration that an assessor's assessment is complete.
  package struct Completion: Sendable, Equatable {
    /// The entry.
    package let id: EntryID
    /// For each run, the highest number that it covers.
    package let covers: [SessionToken: Int]

    package init(id: EntryID, covers: [SessionToken: Int]) {
      self.id = id
      self.covers = covers
    }
  }

  /// How far one run of an assessor went.
  package struct Run: Sendable, Hashable {
    /// Whose run it was.
    package let by: AssessorID
    /// The run.
    package let session: SessionToken
    /// The highest number of an answer or withdrawal that it made.
    package fileprivate(set) var latest: Int
  }

  /// The deciding entries, by slot.
  package private(set) var facts: [EntryFact] = []
  /// The declarations.
  package private(set) var completions: [Completion] = []
  /// The declarations that were undone.
  package private(set) var reopened: Set<EntryID> = []
  /// The runs that made answers or withdrawals under any key, known or not; a case has few.
  package private(set) var runs: [Run] = []

  package init() {}

  /// Adds an entry that decides a key of the framework.
  package mutating func add(_ fact: EntryFact) {
    facts.append(fact)
    if !fact.isResolution { note(fact.id) }
  }

  /// Notes an answer or a withdrawal under a key that the framework does not have.
  package mutating func note(_ id: EntryID) {
    guard let place = runs.firstIndex(where: { $0.by == id.by && $0.session == id.session }) else {
      return runs.append(Run(by: id.by, session: id.session, latest: id.seq))
    }
    runs[place].latest = max(runs[place].latest, id.seq)
  }

  /// Adds a declaration that an assessment is complete.
  package mutating func add(_ completion: Completion) {
    completions.append(completion)
  }

  /// Notes that a reopening undoes declarations; only those older than itself, as with everything that is replaced.
  package mutating func reopen(_ ids: some Sequence<EntryID>, by reopening: EntryID) {
    reopened.formUnion(ids.filter { $0.seq < reopening.seq })
  }

  /// Puts the entries into the order of the slots.
  ///
  /// To be called once, after the last was added.
  package mutating func seal() {
    if runs.count > 1 { runs.sort { ($0.by, $0.session) < ($1.by, $1.session) } }
    let isOrdered = zip(facts, facts.dropFirst()).allSatisfy { $0.slot <= $1.slot }
    if !isOrdered {
      facts = facts.enumerated().sorted { ($0.element.slot, $0.offset) < ($1.element.slot, $1.offset) }.map(\.element)
    }
  }

  /// What one assessor alone recorded (design, section 6: `assess` and `--by assessor` see no more).
  package func only(by assessor: AssessorID) -> CaseFacts {
    var own = CaseFacts()
    own.facts = facts.filter { $0.id.by == assessor && !$0.isResolution }
    own.completions = completions.filter { $0.id.by == assessor }
    own.reopened = reopened
    own.runs = runs.filter { $0.by == assessor }
    return own
  }

  /// Everybody who made an answer or a withdrawal under a key of the framework, by code.
  ///
  /// Who answered nothing but questions that the framework does not have judged nothing that counts (law 11).
  package var assessors: [AssessorID] {
    Set(facts.lazy.filter { !$0.isResolution }.map(\.id.by)).sorted()
  }
}
