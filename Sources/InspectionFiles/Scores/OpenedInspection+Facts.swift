import Diagnostics
import DurableFiles
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
    let list = try CaseFileList(folder, index.kind)
    var pass = FactsPass(self, puller ?? self.puller, list)
    while true {
      var result = initial
      if pass.run({ add(&result, $0) }) { return (result, pass.reading) }
    }
  }

  /// The facts of all cases, by reference; for inspections that fit in memory.
  package func readFacts() throws(UnusableFiles) -> (cases: [PulledCase], reading: FactsReading) {
    let (cases, reading) = try reduceFacts(into: []) { (cases: inout [PulledCase], pulled) in cases.append(pulled) }
    return (cases.sorted { $0.id < $1.id }, reading)
  }
}

/// One way through the files of a folder, or a second one that knows which cases have several files.
private struct FactsPass {
  private let opened: OpenedInspection
  private let puller: ScorePuller
  private let list: CaseFileList
  /// Cases known to have several files, one of which has the case's own name.
  private var held: Set<CaseID> = []
  private var start: FactsReading
  private(set) var reading: FactsReading

  init(_ opened: OpenedInspection, _ puller: ScorePuller, _ list: CaseFileList) {
    (self.opened, self.puller, self.list) = (opened, puller, list)
    start = FactsReading()
    start.filesSeen = list.names.count + list.leftOut.count
    start.leftOut = list.leftOut
    start.notes = list.notes
    reading = start
  }

  /// Goes through all files; false where it must be done again, because a case was added that has another file.
  mutating func run(_ add: (PulledCase) -> Void) -> Bool {
    reading = start
    // For each file whether its case was added: names are enough to find it again.
    var isAdded = [Bool](repeating: false, count: list.names.count)
    var others: [CaseID: [FileName]] = [:]
    for (place, name) in list.names.enumerated() {
      guard let pulled = pull(name) else { continue }
      if name.isOwn(of: pulled.id), !held.contains(pulled.id) {
        count(pulled, add)
        isAdded[place] = true
      } else {
        others[pulled.id, default: []].append(name)
      }
    }
    if !others.isEmpty {
      let added = Set(zip(list.names, isAdded).filter(\.1).map(\.0))
      let collided = others.keys.filter { id in FileName("\(id.text).json").map(added.contains) ?? false }
      held.formUnion(collided)
      if !collided.isEmpty { return false }
    }
    for (_, names) in others.sorted(by: { $0.key < $1.key }) { addCase(from: names, add) }
    return true
  }

  private mutating func count(_ pulled: PulledCase, _ add: (PulledCase) -> Void) {
    reading.cases += 1
    reading.notCounted += pulled.notCounted
    add(pulled)
  }

  private mutating func pull(_ name: FileName) -> PulledCase? {
    let path = opened.recordsFolder.appending(name)
    let bytes: [UInt8]
    do throws(FileProblem) {
      bytes = try opened.folder.files.read(path).bytes
    } catch {
      reading.leftOut.append(error.diagnostic)
      return nil
    }
    do throws(Diagnostic) {
      return try puller.read(bytes, file: path.text)
    } catch {
      reading.leftOut.append(error)
      return nil
    }
  }

  /// Adds a case from files of other names, or from several, which only whole records can bring together.
  private mutating func addCase(from names: [FileName], _ add: (PulledCase) -> Void) {
    do throws(Diagnostic) {
      var files: [OpenedInspection.FoundFile] = []
      for name in names { files.append(try opened.read(opened.recordsFolder.appending(name))) }
      let loaded = try opened.unite(files)
      reading.notes += loaded.diagnostics.filter { $0.identifier.isAboutFiles }
      count(PulledCase(loaded.record, opened.index), add)
    } catch {
      reading.leftOut.append(error)
    }
  }
}

extension DiagnosticIdentifier {
  /// Whether it is about the files of a case, not about single entries.
  fileprivate var isAboutFiles: Bool { self == "two-files-one-case" || self == "file-name-differs" }
}

extension FileName {
  /// Whether this is the name that the file of a case has, unless somebody gave it another.
  fileprivate func isOwn(of id: CaseID) -> Bool {
    text.utf8.count == id.text.utf8.count + 5 && text.utf8.starts(with: id.text.utf8)
  }
}
