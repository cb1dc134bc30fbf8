import DurableFiles
import PlumblineTestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

struct FolderLockTests {
  let folder: TemporaryFolder
  let files = DurableFiles()

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func keepsASecondSessionOutUntilReleased() throws {
    let lock = try files.lock(folder.path)
    #expect(lock.isEffective)
    #expect(throws: FileProblem.inUse(folder.path)) { try files.lock(folder.path) }
    lock.release()
    lock.release()
    _ = try files.lock(folder.path)
    #expect(try files.list(folder.path).names.map(\.text) == [".lock"])
  }

  @Test func endsWhenItIsForgotten() throws {
    do {
      let lock = try files.lock(folder.path)
      #expect(lock.isEffective)
    }
    #expect(try files.lock(folder.path).isEffective)
  }

  @Test func releasingTwiceClosesNobodyElsesFile() throws {
    let calls = FailingFileCalls()
    do {
      let lock = try DurableFiles(calls: calls).lock(folder.path)
      lock.release()
      lock.release()
    }
    #expect(calls.record == [.open, .lock, .close])
  }

  @Test(arguments: [ENOLCK, EOPNOTSUPP, ENOTSUP]) func goesOnWhereTheDiskKnowsNoLocks(_ number: Int32) throws {
    let lock = try DurableFiles(calls: FailingFileCalls(.init(.lock, 1, .error(number)))).lock(folder.path)
    #expect(!lock.isEffective)
    try files.save([], to: folder.path.appending(".a.tmp-1-1"), replacing: .absent)
    #expect(try files.sweepLeftovers(in: folder.path, holding: lock) == [])
  }

  @Test func saysThatAFolderIsReadOnly() throws {
    let failing = DurableFiles(calls: FailingFileCalls(.init(.open, 1, .error(EROFS))))
    #expect(throws: FileProblem.folderReadOnly(folder.path)) { try failing.lock(folder.path) }
  }
}
