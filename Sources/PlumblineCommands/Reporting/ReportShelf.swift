import Diagnostics
import DurableFiles
import InspectionFiles
import StrictJSON

/// Where a draft was put.
struct WrittenDraft {
  let draft: FilePath
  let evidence: FilePath
  /// The edited draft that stays, where there is one; the new one stands beside it.
  let kept: FilePath?
}

/// The folder of drafts.
///
/// Nothing that somebody edited is ever overwritten (law 10): the digest of each draft as it was written stands in
/// `digests.json`, and a draft that does not match its digest stays.
struct ReportShelf {
  let folder: InspectionFolder

  private static let mostDrafts = 999

  /// Puts a draft and its evidence into the folder, under the first name that is free or still as it was written.
  func put(_ bytes: [UInt8], evidence: [UInt8], stem: String, isDryRun: Bool) throws(Diagnostic) -> WrittenDraft {
    var digests = try self.digests()
    var kept: FilePath?
    for number in 1...Self.mostDrafts {
      let name = number == 1 ? "\(stem).md" : "\(stem)-\(number).md"
      let path = folder.reportFolder.appending(name)
      guard let expected = try replaceable(path, digests[name]?.string) else {
        kept = kept ?? path
        continue
      }
      let beside = folder.reportFolder.appending(
        number == 1 ? "\(stem)-evidence.json" : "\(stem)-\(number)-evidence.json")
      if !isDryRun {
        digests[name] = .string(SHA256.hexDigest(of: bytes))
        try write(bytes, evidence, digests, path, expected, beside)
      }
      return WrittenDraft(draft: path, evidence: beside, kept: kept)
    }
    throw .tooManyDrafts(folder.reportFolder)
  }

  private var digestsFile: FilePath { folder.reportFolder.appending("digests.json") }

  /// The digest comes last: a draft whose digest was not written is taken for an edited one and kept, never the other way
  /// round.
  private func write(
    _ bytes: [UInt8], _ evidence: [UInt8], _ digests: JSONObject, _ path: FilePath, _ expected: Expected,
    _ beside: FilePath
  ) throws(Diagnostic) {
    let table = Array(CanonicalJSON.indented(of: .object(digests)).utf8)
    do throws(FileProblem) {
      if try folder.files.kind(of: folder.reportFolder, followingLinks: true) == nil {
        try folder.files.createFolder(folder.reportFolder)
      }
      try folder.files.save(evidence, to: beside, replacing: .anything)
      try folder.files.save(bytes, to: path, replacing: expected)
      try folder.files.save(table, to: digestsFile, replacing: .anything)
    } catch {
      throw error.diagnostic
    }
  }

  /// What a save may replace; nil where an edited draft stands there.
  private func replaceable(_ path: FilePath, _ digest: String?) throws(Diagnostic) -> Expected? {
    do throws(FileProblem) {
      guard try folder.files.kind(of: path) != nil else { return .absent }
      let contents = try folder.files.read(path)
      return SHA256.hexDigest(of: contents.bytes) == digest ? .file(contents.stamp) : nil
    } catch {
      throw error.diagnostic
    }
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
