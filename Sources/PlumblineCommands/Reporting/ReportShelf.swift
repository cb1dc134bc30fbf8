import Diagnostics
import DurableFiles
import InspectionFiles
import StrictJSON

/// A draft in every format with the evidence behind it, ready to be put on the shelf.
struct ShelvedDraft {
  /// The draft in each format that there is.
  let drafts: [(format: DraftFormat, bytes: [UInt8])]
  /// The evidence for programs.
  let evidence: [UInt8]
  /// The same to be read.
  let page: [UInt8]
}

/// Where a draft was put.
struct WrittenDraft {
  /// An edited file that stays as it is.
  struct Kept: Equatable {
    let path: FilePath
    /// The evidence that it was written with; nil where that is not known.
    let evidence: FilePath?
    /// Whether that evidence still stands as it was written.
    let isEvidenceWhole: Bool
  }

  /// A file for each format that was asked for.
  let drafts: [FilePath]
  /// Drafts in other formats that stood there and would have lost the evidence that they rest on: written anew with it.
  let renewed: [FilePath]
  let evidence: FilePath
  let page: FilePath
  /// The edited files that stay, where there are any; the new draft stands beside them.
  let kept: [Kept]
  /// The Markdown draft that the new one is to be compared with: the one as written last, else the edited one.
  let earlier: EarlierDraft?
}

/// A draft that stood on the shelf.
struct EarlierDraft {
  let path: FilePath
  let bytes: [UInt8]
  let isEdited: Bool
}

/// The folder of drafts.
///
/// Nothing that somebody edited is ever overwritten (law 10): the digest of each file as it was written stands in
/// `digests.json`, and a draft that does not match its digest stays, with the evidence behind it. The files of one name
/// belong together: all formats of a draft rest on the evidence beside them.
struct ReportShelf {
  let folder: InspectionFolder

  private static let mostDrafts = 999

  /// A file as it stands.
  private struct Standing {
    let path: FilePath
    let format: DraftFormat?
    let contents: FileContents
    let isEdited: Bool
  }

  /// Puts a draft and its evidence into the folder, under the first name at which nothing was edited.
  func put(
    _ draft: ShelvedDraft, formats: [DraftFormat], stem: String, isDryRun: Bool
  ) throws(Diagnostic) -> WrittenDraft {
    let digests = try self.digests()
    var kept: [WrittenDraft.Kept] = []
    var earlier: EarlierDraft?
    for number in 1...Self.mostDrafts {
      let name = number == 1 ? stem : "\(stem)-\(number)"
      let standing = try self.standing(name, digests)
      if let markdown = standing.first(where: { $0.format == .markdown }) {
        earlier = EarlierDraft(path: markdown.path, bytes: markdown.contents.bytes, isEdited: markdown.isEdited)
      }
      guard standing.contains(where: \.isEdited) else {
        return try put(
          draft, formats, name, standing, digests, kept: kept, earlier: earlier, isDryRun: isDryRun)
      }
      // The edited ones of the first name are those that people know by it.
      if number == 1 { for one in standing where one.isEdited { kept.append(try self.kept(one, digests)) } }
    }
    throw .tooManyDrafts(folder.reportFolder)
  }

  private func put(
    _ draft: ShelvedDraft, _ formats: [DraftFormat], _ name: String, _ standing: [Standing], _ digests: DraftDigests,
    kept: [WrittenDraft.Kept], earlier: EarlierDraft?, isDryRun: Bool
  ) throws(Diagnostic) -> WrittenDraft {
    let evidence = path("\(name)-evidence.json")
    let page = path("\(name)-evidence.md")
    // A draft in another format would be left with evidence that it was not written with.
    let stale = draft.drafts.filter { format, bytes in
      !formats.contains(format) && standing.contains { $0.format == format && $0.contents.bytes != bytes }
    }
    let asked = draft.drafts.filter { formats.contains($0.format) }
    let rests = DraftDigests.Evidence(
      name: evidence.lastComponent, digest: SHA256.hexDigest(of: draft.evidence))
    if !isDryRun {
      var digests = digests
      for (format, bytes) in draft.drafts
      where formats.contains(format) || standing.contains(where: { $0.format == format }) {
        digests.note(format.fileName(name), bytes, with: rests)
      }
      digests.note(evidence.lastComponent, draft.evidence)
      digests.note(page.lastComponent, draft.page)
      let drafts = (asked + stale).map { (path($0.format.fileName(name)), $0.bytes) }
      try write([(evidence, draft.evidence), (page, draft.page)] + drafts, over: standing, digests)
    }
    return WrittenDraft(
      drafts: asked.map { path($0.format.fileName(name)) }, renewed: stale.map { path($0.format.fileName(name)) },
      evidence: evidence, page: page, kept: kept, earlier: earlier)
  }

  private func path(_ name: String) -> FilePath { folder.reportFolder.appending(name) }

  private var digestsFile: FilePath { path("digests.json") }

  /// The digests come last: a draft whose digest was not written is taken for an edited one and kept, never the other way
  /// round.
  private func write(
    _ files: [(path: FilePath, bytes: [UInt8])], over standing: [Standing], _ digests: DraftDigests
  ) throws(Diagnostic) {
    do throws(FileProblem) {
      if try folder.files.kind(of: folder.reportFolder, followingLinks: true) == nil {
        try folder.files.createFolder(folder.reportFolder)
      }
      for file in files {
        let stamp = standing.first { $0.path == file.path }?.contents.stamp
        try folder.files.save(file.bytes, to: file.path, replacing: stamp.map { .file($0) } ?? .absent)
      }
      try folder.files.save(digests.bytes, to: digestsFile, replacing: .anything)
    } catch {
      throw error.diagnostic
    }
  }

  /// The files of this name as they are now: the draft in any format, and the evidence behind it.
  ///
  /// Read once: what is compared with its digest is what a save may then replace. Evidence of which nothing is known was
  /// written by an earlier version, which noted only drafts.
  private func standing(_ name: String, _ digests: DraftDigests) throws(Diagnostic) -> [Standing] {
    let drafts = DraftFormat.allCases.map { (path: path($0.fileName(name)), format: Optional($0)) }
    let evidence = ["json", "md"].map { (path: path("\(name)-evidence.\($0)"), format: DraftFormat?.none) }
    var standing: [Standing] = []
    for (path, format) in drafts + evidence {
      guard let contents = try contents(of: path) else { continue }
      let known = digests.digest(of: path.lastComponent)
      let differs = known != SHA256.hexDigest(of: contents.bytes)
      standing.append(
        Standing(
          path: path, format: format, contents: contents, isEdited: differs && (format != nil || known != nil)))
    }
    return standing
  }

  private func kept(_ edited: Standing, _ digests: DraftDigests) throws(Diagnostic) -> WrittenDraft.Kept {
    guard let rests = digests.evidence(of: edited.path.lastComponent) else {
      return WrittenDraft.Kept(path: edited.path, evidence: nil, isEvidenceWhole: false)
    }
    let stands = try contents(of: path(rests.name)).map { SHA256.hexDigest(of: $0.bytes) == rests.digest }
    return WrittenDraft.Kept(path: edited.path, evidence: path(rests.name), isEvidenceWhole: stands ?? false)
  }

  private func contents(of path: FilePath) throws(Diagnostic) -> FileContents? {
    do throws(FileProblem) {
      return try folder.files.kind(of: path) == nil ? nil : try folder.files.read(path)
    } catch {
      throw error.diagnostic
    }
  }

  private func digests() throws(Diagnostic) -> DraftDigests {
    DraftDigests(try contents(of: digestsFile)?.bytes)
  }
}
