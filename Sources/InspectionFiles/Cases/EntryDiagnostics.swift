import Diagnostics
import InspectionModel

/// Names the entries of a case that are kept but not counted, and whatever else deserves a look (law 11).
struct EntryDiagnostics {
  private let record: CaseRecord
  private let index: FrameworkIndex
  private let team: Set<AssessorID>

  init(_ record: CaseRecord, _ index: FrameworkIndex, team: [TeamMember]) {
    self.record = record
    self.index = index
    self.team = Set(team.map(\.code))
  }

  /// What there is to say, each with the place of its entry: problems, then strangers, then unknown kinds.
  func diagnostics(in sources: @autoclosure () -> [EntryPlaces.Source]) -> [Diagnostic] {
    let problems = CaseFacts.read(record, index).problems
    let strangers = self.strangers
    let kinds = unknownKinds
    guard !problems.isEmpty || !strangers.isEmpty || !kinds.isEmpty else { return [] }
    var places = EntryPlaces(sources())
    func locate(_ diagnostic: Diagnostic, _ id: EntryID, _ key: EntryKey, _ occurrence: Int = 0) -> Diagnostic {
      places.place(of: id, under: key, occurrence: occurrence).map(diagnostic.located) ?? diagnostic
    }
    return problems.enumerated().map { place, problem in
      let earlier = problem.kind == .twoContents ? problems[..<place].count { $0 == problem } : 0
      return locate(.entry(problem), problem.entry, problem.key, earlier)
    }
      + strangers.map { locate(.notInTeam($0.entry.id.by, entries: $0.count), $0.entry.id, $0.key) }
      + kinds.map { locate(.unknownKind(entries: $0.count), $0.entry.id, $0.key) }
  }

  private typealias Finding = (key: EntryKey, entry: Entry, count: Int)

  /// The first entry of each assessor who is not in the team, and how many there are.
  private var strangers: [Finding] {
    findings { entry in team.contains(entry.id.by) ? nil : entry.id.by.text }
  }

  /// The first entry of each kind that this version does not know, and how many there are.
  private var unknownKinds: [Finding] {
    findings { entry in if case .unknown(let name) = entry.kind { name } else { nil } }
  }

  private func findings(_ group: (Entry) -> String?) -> [Finding] {
    var findings: [Finding] = []
    var places: [String: Int] = [:]
    for (key, entry) in record.all {
      guard let name = group(entry) else { continue }
      if let place = places[name] {
        findings[place].count += 1
      } else {
        places[name] = findings.count
        findings.append((key, entry, 1))
      }
    }
    return findings
  }
}
