import DurableFiles
import PlumblineTestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

struct ChangedMeanwhileTests {
  let folder: TemporaryFolder
  let target: FilePath
  let files = DurableFiles()

  init() throws {
    folder = try TemporaryFolder()
    target = folder.path.appending("W-014.json")
  }

  @Test func noticesAFileThatAppeared() throws {
    try files.save(text("theirs"), to: target, replacing: .absent)
    #expect(throws: FileProblem.changedMeanwhile(target)) {
      try files.save(text("ours"), to: target, replacing: .absent)
    }
    #expect(try files.read(target).bytes == text("theirs"))
  }

  @Test func noticesAFileThatVanished() throws {
    let stamp = try files.save(text("old"), to: target, replacing: .absent)
    try files.remove(target)
    #expect(throws: FileProblem.changedMeanwhile(target)) {
      try files.save(text("ours"), to: target, replacing: .file(stamp))
    }
    #expect(try files.kind(of: target) == nil)
  }

  @Test(arguments: ["newer", "old, and more", ""]) func noticesAFileThatWasReplaced(by theirs: String) throws {
    let stamp = try files.save(text("older"), to: target, replacing: .absent)
    try files.save(text(theirs), to: target, replacing: .anything)
    #expect(throws: FileProblem.changedMeanwhile(target)) {
      try files.save(text("ours"), to: target, replacing: .file(stamp))
    }
    #expect(try files.read(target).bytes == text(theirs))
    #expect(try files.list(folder.path).names.map(\.text) == ["W-014.json"])
  }

  @Test func noticesAFileThatWasWrittenInPlace() throws {
    let stamp = try files.save(text("older"), to: target, replacing: .absent)
    let descriptor = open(target.text, O_WRONLY)
    #expect(write(descriptor, text("newer"), 5) == 5)
    // A disk's clock is coarse: make sure that the time differs, since that is all that can tell.
    var times = [timespec(tv_sec: 1, tv_nsec: 0), timespec(tv_sec: 1, tv_nsec: 0)]
    #expect(futimens(descriptor, &times) == 0)
    close(descriptor)
    #expect(throws: FileProblem.changedMeanwhile(target)) {
      try files.save(text("ours"), to: target, replacing: .file(stamp))
    }
  }

  @Test func noticesAChangeWhileSaving() throws {
    let stamp = try files.save(text("old"), to: target, replacing: .absent)
    let target = self.target
    let calls = FailingFileCalls(
      .init(.synchronise, 1, .intrusion { _ = try? DurableFiles().save(text("new"), to: target, replacing: .anything) })
    )
    #expect(throws: FileProblem.changedMeanwhile(target)) {
      try DurableFiles(calls: calls).save(text("ours"), to: target, replacing: .file(stamp))
    }
    #expect(try files.read(target).bytes == text("new"))
  }

  @Test func letsAFilePassThatWasReplacedByItsLike() throws {
    let stamp = try files.save(text("old"), to: target, replacing: .absent)
    try files.save(text("old"), to: target, replacing: .anything)
    try files.save(text("new"), to: target, replacing: .file(stamp))
    #expect(try files.read(target).bytes == text("new"))
  }

  @Test(arguments: [Expected.absent, .anything]) func refusesASymbolicLinkAtTheTarget(_ expected: Expected) throws {
    let other = folder.path.appending("other.json")
    try files.save(text("other"), to: other, replacing: .absent)
    #expect(symlink("other.json", target.text) == 0)
    #expect(throws: FileProblem.isLink(target)) { try files.save(text("ours"), to: target, replacing: expected) }
    #expect(try files.read(other).bytes == text("other"))
    #expect(try files.list(folder.path).names.map(\.text) == ["W-014.json", "other.json"])
  }

  @Test func refusesAFolderAndAPipeAtTheTarget() throws {
    try files.createFolder(target)
    #expect(throws: FileProblem.isFolder(target)) { try files.save(text("ours"), to: target, replacing: .anything) }
    let pipe = folder.path.appending("pipe")
    #expect(mkfifo(pipe.text, 0o600) == 0)
    #expect(throws: FileProblem.isPipe(pipe)) { try files.save(text("ours"), to: pipe, replacing: .anything) }
    #expect(try files.list(folder.path).names.map(\.text) == ["W-014.json", "pipe"])
  }
}
