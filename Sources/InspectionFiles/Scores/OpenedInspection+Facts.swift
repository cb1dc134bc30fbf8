import Diagnostics
import InspectionModel

extension OpenedInspection {
  /// A puller of this inspection's cases.
  package var puller: ScorePuller { ScorePuller(owner: owner, index: index) }

  /// Goes through the facts of all cases without ever holding them all: each is added once and forgotten.
  ///
  /// Nearly always every file is read once. Where it turns out that two files hold one case, one of which was added
  /// already, all is read again from the initial value, hence a function that changes nothing but its result. Cases come
  /// in a fixed order, which is not that of their references where files have other names.
  ///
  /// - Throws: that the folder of cases cannot be read at all.
  package func reduceFacts<Result>(
    into initial: Result, with puller: ScorePuller? = nil, _ add: (inout Result, PulledCase) -> Void
  ) throws(UnusableFiles) -> (result: Result, reading: FactsReading) {
    var pass = try FactsPass(self)
    let puller = puller ?? self.puller
    while true {
      var result = initial
      let part = pass.walk(0..<pass.count, with: puller) { add(&result, $0) }
      if let reading = pass.finish([part], { add(&result, $0) }) { return (result, reading) }
    }
  }

  /// The same, added up by several threads where there is enough to do; the result does not depend on how many.
  package func sumFacts<Sum: CaseSum>(
    from initial: Sum, hands: Hands
  ) throws(UnusableFiles) -> (sum: Sum, reading: FactsReading) {
    let counted = SeveralInspections.count([self], hands: hands, from: { _ in initial }, { ($1, $2) })
    guard let first = counted.first else { return (initial, FactsReading()) }
    return try first.get()
  }

  /// The facts of all cases, by reference; for inspections that fit in memory.
  package func readFacts() throws(UnusableFiles) -> (cases: [PulledCase], reading: FactsReading) {
    let (cases, reading) = try reduceFacts(into: []) { (cases: inout [PulledCase], pulled) in cases.append(pulled) }
    return (cases.sorted { $0.id < $1.id }, reading)
  }
}
