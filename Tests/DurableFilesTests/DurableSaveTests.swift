import DurableFiles
import PlumblineTestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

struct DurableSaveTests {
  let folder: TemporaryFolder
  let target: FilePath
  let files = DurableFiles()

  init() throws {
    folder = try TemporaryFolder()
    target = folder.path.appending("W-014.json")
  }

  @Test func savesAndReadsBack() throws {
    let stamp = try files.save(text("old"), to: target, replacing: .absent)
    let loaded = try files.read(target)
    #expect(loaded.bytes == text("old"))
    #expect(loaded.stamp == stamp)
    try files.save(text("new"), to: target, replacing: .file(loaded.stamp))
    #expect(try files.read(target).bytes == text("new"))
    #expect(try files.list(folder.path).names.map(\.text) == ["W-014.json"])
  }

  @Test func savesAnEmptyFileAndALargeOne() throws {
    try files.save([], to: target, replacing: .absent)
    #expect(try files.read(target).bytes == [])
    let large = [UInt8](repeating: 7, count: 9 * 1_048_576)
    try files.save(large, to: target, replacing: .anything)
    #expect(throws: FileProblem.tooLarge(target, limit: 8 * 1_048_576)) { try files.read(target) }
    #expect(try files.read(target, limit: large.count).bytes == large)
  }

  @Test func takesExactlyTheStepsOfADurableSave() throws {
    let stamp = try files.save(text("old"), to: target, replacing: .absent)
    let calls = FailingFileCalls()
    try DurableFiles(calls: calls).save(text("new"), to: target, replacing: .file(stamp))
    #expect(
      calls.record == [
        .open, .write, .synchronise, .status, .close,  // the temporary file
        .status, .rename,  // the target is still what was loaded
        .open, .synchronise, .close,  // the folder
      ])
  }

  @Test func savesWholeThroughShortWritesAndReads() throws {
    let patient = DurableFiles(calls: FailingFileCalls(longestTransfer: 7))
    let bytes = (0..<1_000).map { UInt8($0 % 251) }
    try patient.save(bytes, to: target, replacing: .absent)
    #expect(try files.read(target).bytes == bytes)
    #expect(try patient.read(target).bytes == bytes)
  }

  @Test func takesAWriteThatWritesNothingForAFailure() throws {
    let failing = DurableFiles(calls: FailingFileCalls(.init(.write, 1, .nothing)))
    #expect(throws: FileProblem.diskFailing(target)) { try failing.save(text("new"), to: target, replacing: .absent) }
    #expect(try files.list(folder.path).names == [])
  }

  @Test(arguments: FileCall.allCases) func goesOnAfterAnInterruption(of call: FileCall) throws {
    for occurrence in 1... {
      let calls = FailingFileCalls(.init(call, occurrence, .error(EINTR)))
      try workThrough(DurableFiles(calls: calls), in: folder.path.appending("\(occurrence)"))
      if !calls.wasReached {
        #expect(occurrence > 1)
        return
      }
    }
  }

  /// Everything that can be interrupted, once.
  private func workThrough(_ files: DurableFiles, in folder: FilePath) throws {
    let target = folder.appending("W-014.json")
    try files.createFolder(folder)
    let lock = try files.lock(folder)
    try files.save(text("old"), to: target, replacing: .absent)
    try files.save(text("new"), to: target, replacing: .file(files.read(target).stamp))
    #expect(try files.read(target).bytes == text("new"))
    #expect(try files.list(folder).names.map(\.text) == [".lock", "W-014.json"])
    try files.remove(target)
    #expect(try files.kind(of: target) == nil)
    lock.release()
  }

  @Test func saysWhenTheNewFileIsInPlaceButNotProven() throws {
    let stamp = try files.save(text("old"), to: target, replacing: .absent)
    let failing = DurableFiles(calls: FailingFileCalls(.init(.synchronise, 2, .error(EIO))))
    do throws(FileProblem) {
      try failing.save(text("new"), to: target, replacing: .file(stamp))
      Issue.record("reported as saved")
    } catch {
      let loaded = try files.read(target)
      #expect(error == .savedNotProven(target, loaded.stamp))
      #expect(loaded.bytes == text("new"))
    }
  }

  @Test(arguments: [EBUSY, EACCES, EPERM, ETXTBSY]) func neverWritesInPlaceWhatCannotBeReplaced(_ number: Int32) throws
  {
    let stamp = try files.save(text("old"), to: target, replacing: .absent)
    let calls = FailingFileCalls(.init(.rename, 1, .error(number)))
    #expect(throws: FileProblem.held(target)) {
      try DurableFiles(calls: calls).save(text("new"), to: target, replacing: .file(stamp))
    }
    let loaded = try files.read(target)
    #expect(loaded.bytes == text("old"))
    #expect(loaded.stamp == stamp)
    #expect(calls.record.suffix(2) == [.rename, .remove])
  }

  @Test func makesAnotherTemporaryFileWhereOneWasLeftBehind() throws {
    let left = folder.path.appending(".W-014.json.tmp-\(getpid())-1")
    try files.save(text("left"), to: left, replacing: .absent)
    try files.save(text("new"), to: target, replacing: .absent)
    #expect(try files.read(target).bytes == text("new"))
    #expect(try files.read(left).bytes == text("left"))
  }
}

/// The bytes of a text.
func text(_ text: String) -> [UInt8] { Array(text.utf8) }
