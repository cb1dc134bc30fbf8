import Diagnostics
import DurableFiles
import InspectionModel

/// One way through the files of a folder, stretch by stretch, or a second one that knows which cases have several files.
///
/// Stretches can be walked by several threads: what each found is put together in the order of the files.
struct FactsPass: Sendable {
  /// What came of one stretch of the files.
  struct Part: Sendable {
    fileprivate var leftOut: [Diagnostic] = []
    fileprivate var cases = 0
    fileprivate var notCounted = 0
    /// Cases in files that do not have the case's own name, to be brought together later.
    fileprivate var others: [(id: CaseID, name: FileName)] = []
    /// The places of files whose cases were not added: few, where those that were are many.
    fileprivate var notAdded: [Int] = []
  }

  private let opened: OpenedInspection
  private let list: CaseFileList
  /// Cases known to have several files, one of which has the case's own name.
  private var held: Set<CaseID> = []

  init(_ opened: OpenedInspection) throws(UnusableFiles) {
    self.opened = opened
    list = try CaseFileList(opened.folder, opened.index.kind)
  }

  /// How many files there are to go through.
  var count: Int { list.names.count }

  /// Goes through a stretch of the files, and adds every case that stands in a file of its own name.
  func walk(_ stretch: Range<Int>, with puller: ScorePuller, _ add: (PulledCase) -> Void) -> Part {
    var part = Part()
    let folder = opened.folder.files.reader(of: opened.recordsFolder)
    for place in stretch {
      let name = list.names[place]
      do throws(Diagnostic) {
        let pulled = try pull(name, from: folder, with: puller)
        if name.isOwn(of: pulled.id), !held.contains(pulled.id) {
          part.cases += 1
          part.notCounted += pulled.notCounted
          add(pulled)
        } else {
          part.others.append((pulled.id, name))
          part.notAdded.append(place)
        }
      } catch {
        part.leftOut.append(error)
        part.notAdded.append(place)
      }
    }
    return part
  }

  /// Adds what stands in files of other names, and puts together what was seen, stretch after stretch.
  ///
  /// - Returns: nil where all must be done again, because a case was added that has another file.
  mutating func finish(_ parts: [Part], _ add: (PulledCase) -> Void) -> FactsReading? {
    var reading = FactsReading()
    reading.filesSeen = list.names.count + list.leftOut.count
    reading.leftOut = list.leftOut + parts.flatMap(\.leftOut)
    reading.notes = list.notes
    reading.cases = parts.reduce(0) { $0 + $1.cases }
    reading.notCounted = parts.reduce(0) { $0 + $1.notCounted }
    let others = Dictionary(grouping: parts.flatMap(\.others), by: \.id)
    guard !others.isEmpty else { return reading }
    let names = Set(list.names)
    let notAdded = Set(parts.flatMap(\.notAdded).map { list.names[$0] })
    let collided = others.keys.filter { id in
      FileName("\(id.text).json").map { names.contains($0) && !notAdded.contains($0) } ?? false
    }
    held.formUnion(collided)
    if !collided.isEmpty { return nil }
    for (_, files) in others.sorted(by: { $0.key < $1.key }) { addCase(from: files.map(\.name), to: &reading, add) }
    return reading
  }

  private func pull(
    _ name: FileName, from folder: borrowing FolderReader, with puller: ScorePuller
  ) throws(Diagnostic) -> PulledCase {
    let bytes: [UInt8]
    do throws(FileProblem) {
      bytes = try folder.read(name).bytes
    } catch {
      throw error.diagnostic
    }
    return try puller.read(bytes, file: opened.recordsFolder.appending(name).text)
  }

  /// Adds a case from files of other names, or from several, which only whole records can bring together.
  private func addCase(from names: [FileName], to reading: inout FactsReading, _ add: (PulledCase) -> Void) {
    do throws(Diagnostic) {
      var files: [OpenedInspection.FoundFile] = []
      for name in names { files.append(try opened.read(opened.recordsFolder.appending(name))) }
      let loaded = try opened.unite(files)
      reading.notes += loaded.diagnostics.filter { $0.identifier.isAboutFiles }
      let pulled = PulledCase(loaded.record, opened.index)
      reading.cases += 1
      reading.notCounted += pulled.notCounted
      add(pulled)
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
