import DurableFiles
import PlumblineTestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

struct ReadingTests {
  let folder: TemporaryFolder
  let path: FilePath
  let files = DurableFiles()

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path.appending("a.json")
  }

  @Test func namesAFileThatIsNotThere() {
    #expect(throws: FileProblem.missing(path)) { try files.read(path) }
    let below = path.appending("b")
    #expect(throws: FileProblem.missing(below)) { try files.read(below) }
  }

  @Test func refusesAFolder() {
    #expect(throws: FileProblem.isFolder(folder.path)) { try files.read(folder.path) }
  }

  @Test func refusesASymbolicLinkEvenToAFile() throws {
    try files.save(text("x"), to: folder.path.appending("b.json"), replacing: .absent)
    #expect(symlink("b.json", path.text) == 0)
    #expect(throws: FileProblem.isLink(path)) { try files.read(path) }
    #expect(try files.kind(of: path) == .link)
    #expect(try files.kind(of: path, followingLinks: true) == .file)
  }

  @Test(.timeLimit(.minutes(1))) func doesNotWaitForAPipeOrReadADevice() throws {
    #expect(mkfifo(path.text, 0o600) == 0)
    #expect(throws: FileProblem.isPipe(path)) { try files.read(path) }
    #expect(throws: FileProblem.isPipe(FilePath("/dev/zero"))) { try files.read(FilePath("/dev/zero")) }
  }

  @Test func refusesWhatMayNotBeRead() throws {
    try files.save(text("x"), to: path, replacing: .absent)
    #expect(chmod(path.text, 0) == 0)
    // Nobody keeps root from reading.
    let isRoot = getuid() == 0
    let asked = isRoot ? DurableFiles(calls: FailingFileCalls(.init(.open, 1, .error(EACCES)))) : files
    #expect(throws: FileProblem.notPermitted(path)) { try asked.read(path) }
  }

  @Test func saysThatTheDiskFailsWhenItDoes() throws {
    try files.save(text("x"), to: path, replacing: .absent)
    let failing = DurableFiles(calls: FailingFileCalls(.init(.read, 1, .error(EIO))))
    #expect(throws: FileProblem.diskFailing(path)) { try failing.read(path) }
  }

  @Test func readsUpToTheLimitAndNoFurther() throws {
    try files.save(text("12345"), to: path, replacing: .absent)
    #expect(try files.read(path, limit: 5).bytes == text("12345"))
    #expect(throws: FileProblem.tooLarge(path, limit: 4)) { try files.read(path, limit: 4) }
  }

  @Test func readsAFileThatGrowsMeanwhileUpToTheLimit() throws {
    try files.save(text("12345"), to: path, replacing: .absent)
    let path = self.path
    func growing() -> DurableFiles {
      DurableFiles(
        calls: FailingFileCalls(
          .init(
            .read, 1,
            .intrusion {
              let descriptor = open(path.text, O_WRONLY | O_APPEND)
              _ = write(descriptor, text("67"), 2)
              close(descriptor)
            })))
    }
    #expect(try growing().read(path, limit: 10).bytes == text("1234567"))
    #expect(throws: FileProblem.tooLarge(path, limit: 8)) { try growing().read(path, limit: 8) }
  }

  @Test func readsAFileThatShrinksMeanwhile() throws {
    try files.save(text("12345"), to: path, replacing: .absent)
    let path = self.path
    let calls = FailingFileCalls(.init(.read, 1, .intrusion { truncate(path.text, 2) }))
    #expect(try DurableFiles(calls: calls).read(path).bytes == text("12"))
  }

  @Test func readsAWholeFileInFourCalls() throws {
    try files.save(text("12345"), to: path, replacing: .absent)
    let calls = FailingFileCalls()
    _ = try DurableFiles(calls: calls).read(path)
    #expect(calls.record == [.open, .status, .read, .close])
  }

  @Test func readsNoOtherFileThanTheOneNamed() throws {
    try files.save(text("x"), to: path, replacing: .absent)
    let disguised = FilePath(path.text + "\0.txt")
    #expect(throws: FileProblem.missing(disguised)) { try files.read(disguised) }
  }
}
