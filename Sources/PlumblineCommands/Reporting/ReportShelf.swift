import Diagnostics
import DurableFiles
import InspectionFiles
import StrictJSON

/// Where a draft was put.
struct WrittenDraft {
  /// A file for each format.
  let drafts: [FilePath]
  let evidence: FilePath
  /// The edited drafts that stay, where there are any; the new one stands beside them.
  let kept: [FilePath]
}

/// The folder of drafts.
///
/// Nothing that somebody edited is ever overwritten (law 10): the digest of each draft as it was written stands in
/// `digests.json`, and a draft that does not match its digest stays, with the evidence behind it.
struct ReportShelf {
  let folder: InspectionFolder

  private static let mostDrafts = 999

  /// One file to write, and what it may replace.
  private struct Place {
    let path: FilePath
    let bytes: [UInt8]
    let expected: Expected
  }

  /// Puts a draft and its evidence into the folder, under the first name at which nothing was edited in any format.
  func put(
    _ files: [(format: DraftFormat, bytes: [UInt8])], evidence: [UInt8], stem: String, isDryRun: Bool
  ) throws(Diagnostic) -> WrittenDraft {
    var digests = try self.digests()
    var kept: [FilePath] = []
    for number in 1...Self.mostDrafts {
      let numbered = number == 1 ? stem : "\(stem)-\(number)"
      let standing = try self.standing(numbered)
      let edited = standing.filter {
        SHA256.hexDigest(of: $0.contents.bytes) != digests[$0.path.lastComponent]?.string
      }
      guard edited.isEmpty else {
        if number == 1 { kept = edited.map(\.path) }
        continue
      }
      let beside = folder.reportFolder.appending("\(numbered)-evidence.json")
      let places = files.map { format, bytes in
        let path = folder.reportFolder.appending(format.fileName(numbered))
        let stamp = standing.first { $0.path == path }?.contents.stamp
        return Place(path: path, bytes: bytes, expected: stamp.map { .file($0) } ?? .absent)
      }
      if !isDryRun {
        for (format, bytes) in files { digests[format.fileName(numbered)] = .string(SHA256.hexDigest(of: bytes)) }
        try write(places, evidence, beside, digests)
      }
      return WrittenDraft(drafts: places.map(\.path), evidence: beside, kept: kept)
    }
    throw .tooManyDrafts(folder.reportFolder)
  }

  private var digestsFile: FilePath { folder.reportFolder.appending("digests.json") }

  /// The digests come last: a draft whose digest was not written is taken for an edited one and kept, never the other way
  /// round.
  private func write(
    _ places: [Place], _ evidence: [UInt8], _ beside: FilePath, _ digests: JSONObject
  ) throws(Diagnostic) {
    let table = Array(CanonicalJSON.indented(of: .object(digests)).utf8)
    do throws(FileProblem) {
      if try folder.files.kind(of: folder.reportFolder, followingLinks: true) == nil {
        try folder.files.createFolder(folder.reportFolder)
      }
      try folder.files.save(evidence, to: beside, replacing: .anything)
      for place in places { try folder.files.save(place.bytes, to: place.path, replacing: place.expected) }
      try folder.files.save(table, to: digestsFile, replacing: .anything)
    } catch {
      throw error.diagnostic
    }
  }

  /// The drafts of this name, in any format, as they are now.
  ///
  /// Read once: what is compared with its digest is what a save may then replace.
  private func standing(_ name: String) throws(Diagnostic) -> [(path: FilePath, contents: FileContents)] {
    var standing: [(path: FilePath, contents: FileContents)] = []
    do throws(FileProblem) {
      for format in DraftFormat.allCases {
        let path = folder.reportFolder.appending(format.fileName(name))
        if try folder.files.kind(of: path) != nil { standing.append((path, try folder.files.read(path))) }
      }
    } catch {
      throw error.diagnostic
    }
    return standing
  }

  private func digests() throws(Diagnostic) -> JSONObject {
    do throws(FileProblem) {
      guard try folder.files.kind(of: digestsFile) != nil else { return JSONObject() }
      let bytes = try folder.files.read(digestsFile).bytes
      // A table that cannot be read proves nothing, so that every draft is kept.
      return (try? JSONValue(parsing: bytes))?.object ?? JSONObject()
    } catch {
      throw error.diagnostic
    }
  }
}
