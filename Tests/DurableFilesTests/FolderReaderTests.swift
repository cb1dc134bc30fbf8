import DurableFiles
import PlumblineTestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reading a folder's files by their names gives what reading them by their paths gives, refusals too.
struct FolderReaderTests {
  let folder: TemporaryFolder
  let files = DurableFiles()

  init() throws {
    folder = try TemporaryFolder()
    try files.save(text("one"), to: folder.path.appending("one.json"), replacing: .absent)
    try files.save(text("long"), to: folder.path.appending("long.json"), replacing: .absent)
    try files.createFolder(folder.path.appending("folder.json"))
    #expect(symlink("one.json", folder.path.appending("link.json").text) == 0)
    #expect(mkfifo(folder.path.appending("pipe.json").text, 0o600) == 0)
  }

  private func outcome(_ read: () throws(FileProblem) -> FileContents) -> Result<FileContents, FileProblem> {
    do throws(FileProblem) { return .success(try read()) } catch { return .failure(error) }
  }

  @Test(.timeLimit(.minutes(1)), arguments: ["one", "long", "folder", "link", "pipe", "missing"])
  func readsAndRefusesAsByThePath(name: String) throws {
    let name = try #require(FileName("\(name).json"))
    let reader = files.reader(of: folder.path)
    let byName = outcome { () throws(FileProblem) in try reader.read(name, limit: 3) }
    let byPath = outcome { () throws(FileProblem) in try files.read(folder.path.appending(name), limit: 3) }
    #expect(byName == byPath)
  }

  @Test func readsFromTheFolderThatItHolds() throws {
    let name = try #require(FileName("one.json"))
    let inner = folder.path.appending("folder.json")
    let moved = folder.path.appending("moved")
    try files.save(text("kept"), to: inner.appending(name), replacing: .absent)
    let reader = files.reader(of: inner)
    #expect(rename(inner.text, moved.text) == 0)
    #expect(try reader.read(name).bytes == text("kept"))
  }

  @Test func whereTheFolderCannotBeHeldEachFileSaysWhy() throws {
    let missing = folder.path.appending("missing")
    let reader = files.reader(of: missing)
    let name = try #require(FileName("one.json"))
    #expect(throws: FileProblem.missing(missing.appending(name))) { try reader.read(name) }
  }

  @Test func holdsNothingOpenInTheEnd() throws {
    let calls = FailingFileCalls()
    do {
      let reader = DurableFiles(calls: calls).reader(of: folder.path)
      _ = try reader.read(try #require(FileName("one.json")))
    }
    #expect(calls.record.count { $0 == .open } == 2)
    #expect(calls.record.count { $0 == .close } == 2)
  }
}
