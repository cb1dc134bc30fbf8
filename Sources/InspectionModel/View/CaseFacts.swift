/// A case as views see it: which entries decide each key, and what was declared complete.
///
/// No text.
///
/// Made from a whole `CaseRecord` where a case is edited or shown, and straight from a file's tokens where only scores are
/// wanted; a view cannot tell the difference.
package struct CaseFacts: Sendable {
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

  /// Where the entries of a slot stand.
  private struct Stretch {
    var start: Int32 = 0
    var count: Int32 = 0
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

  /// The deciding entries: those of one slot stand together, in canonical order.
  package private(set) var facts: [EntryFact] = []
  /// Where the entries of each slot stand; shorter than the framework's table where the last ones have none.
  private var stretches: [Stretch] = []
  /// Whether the entries of some slot stand apart.
  private var areScattered = false
  private var replacements: [Replacement] = []
  /// The declarations.
  package private(set) var completions: [Completion] = []
  /// The declarations that were undone.
  package private(set) var reopened: Set<EntryID> = []
  /// The runs that made answers or withdrawals under any key, known or not; a case has few.
  package private(set) var runs: [Run] = []

  package init() {}

  /// Keeps room for the entries of a case in which each key is answered once.
  package mutating func reserve(slots: Int) {
    facts.reserveCapacity(slots)
    stretches = Array(repeating: Stretch(), count: slots)
  }

  /// Adds an entry that decides a key of the framework.
  package mutating func add(_ fact: EntryFact) {
    extendRange(of: fact.slot)
    facts.append(fact)
    if !fact.isResolution { note(fact.id) }
  }

  /// Notes that the next entry is one of a slot.
  @inline(__always)
  private mutating func extendRange(of slot: Int) {
    while stretches.count <= slot { stretches.append(Stretch()) }
    let place = Int32(truncatingIfNeeded: facts.count)
    let stretch = stretches[slot]
    if stretch.count == 0 {
      stretches[slot] = Stretch(start: place, count: 1)
    } else if stretch.start &+ stretch.count == place {
      stretches[slot].count &+= 1
    } else {
      areScattered = true
    }
  }

  /// Adds an entry that decides a key of the framework, and means to take the place of others.
  package mutating func add(_ fact: EntryFact, replacing replaced: [EntryID]) {
    add(fact)
    for id in replaced {
      replacements.append(
        Replacement(slot: fact.slot, by: fact.id, isResolution: fact.isResolution, replaced: id))
    }
  }

  /// Notes an answer or a withdrawal under a key that the framework does not have.
  package mutating func note(_ id: EntryID) {
    // Most entries come from the run that the one before came from.
    if let last = runs.last, last.by == id.by, last.session == id.session {
      if last.latest < id.seq { runs[runs.count - 1].latest = id.seq }
      return
    }
    for place in runs.indices where runs[place].by == id.by && runs[place].session == id.session {
      if runs[place].latest < id.seq { runs[place].latest = id.seq }
      return
    }
    runs.append(Run(by: id.by, session: id.session, latest: id.seq))
  }

  /// Adds a declaration that an assessment is complete.
  package mutating func add(_ completion: Completion) {
    completions.append(completion)
  }

  /// Notes that a reopening undoes declarations; only those older than itself, as with everything that is replaced.
  package mutating func reopen(_ ids: some Sequence<EntryID>, by reopening: EntryID) {
    reopened.formUnion(ids.filter { $0.seq < reopening.seq })
  }

  /// Brings the entries of each slot together, and finds which of them are replaced.
  ///
  /// To be called once, after the last was added.
  package mutating func seal() {
    if runs.count > 1 { runs.sort { ($0.by, $0.session) < ($1.by, $1.session) } }
    if areScattered { hold(Self.ordered(facts, by: \.slot)) }
    for replacement in replacements {
      for place in range(of: replacement.slot) where replacement.holds(for: facts[place]) {
        facts[place].isReplaced = true
      }
    }
  }

  /// Where the entries of a slot stand among the facts.
  package func range(of slot: Int) -> Range<Int> {
    guard slot < stretches.count else { return 0..<0 }
    let stretch = stretches[slot]
    return Int(stretch.start)..<Int(stretch.start &+ stretch.count)
  }

  /// Holds these entries alone, those of each slot where they stand.
  private mutating func hold(_ facts: [EntryFact]) {
    (self.facts, stretches, areScattered) = ([], [], false)
    for fact in facts {
      extendRange(of: fact.slot)
      self.facts.append(fact)
    }
  }

  private static func ordered<Element>(_ elements: [Element], by slot: (Element) -> Int) -> [Element] {
    elements.enumerated().sorted { (slot($0.element), $0.offset) < (slot($1.element), $1.offset) }.map(\.element)
  }

  /// What one assessor alone recorded (design, section 6: `assess` and `--by assessor` see no more).
  package func only(by assessor: AssessorID) -> CaseFacts {
    var own = CaseFacts()
    own.hold(facts.filter { $0.id.by == assessor && !$0.isResolution })
    for place in own.facts.indices { own.facts[place].isReplaced = false }
    own.replacements = replacements.filter { $0.by.by == assessor && !$0.isResolution }
    own.completions = completions.filter { $0.id.by == assessor }
    own.reopened = reopened
    own.runs = runs.filter { $0.by == assessor }
    own.seal()
    return own
  }

  /// Everybody who made an answer or a withdrawal under a key of the framework, by code.
  ///
  /// Who answered nothing but questions that the framework does not have judged nothing that counts (law 11).
  package var assessors: [AssessorID] {
    Set(facts.lazy.filter { !$0.isResolution }.map(\.id.by)).sorted()
  }
}

extension CaseFacts: Equatable {
  /// Whether they say the same; in which order the keys came does not matter.
  package static func == (lhs: CaseFacts, rhs: CaseFacts) -> Bool {
    ordered(lhs.facts, by: \.slot) == ordered(rhs.facts, by: \.slot)
      && ordered(lhs.replacements, by: \.slot) == ordered(rhs.replacements, by: \.slot)
      && lhs.completions == rhs.completions && lhs.reopened == rhs.reopened && lhs.runs == rhs.runs
  }
}
