import DurableFiles
import PlumblineTestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Every call of a save goes wrong in every way, one at a time, until there is no further call to go wrong.
struct FaultSweepTests {
  /// Loading and saving, so that comparing with the target is swept too.
  static let calls: [FileCall] = [.open, .read, .write, .synchronise, .close, .status, .rename, .remove]
  static let errors = [EIO, ENOSPC, EDQUOT, EROFS, EACCES, EBUSY]

  @Test(arguments: calls, errors)
  func leavesTheOldFileOrTheNewOneAndNeverLies(call: FileCall, number: Int32) throws {
    for isTouched in [false, true] {
      try sweep(call, isTouched: isTouched) {
        .init(call, $0, .error(number))
      } check: { folder, target, problem in
        let now = try DurableFiles().read(target).bytes
        let isNew = problem == nil || problem?.isSavedNotProven == true
        #expect(now == text(isNew ? "new, and longer" : "old"), "\(String(describing: problem))")
        #expect(try DurableFiles().list(folder).names.map(\.text) == ["W-014.json"])
      }
    }
  }

  @Test(arguments: calls) func leavesTheOldFileOrTheNewOneWhenKilled(at call: FileCall) throws {
    try sweep(call, isTouched: false) {
      .init(call, $0, .killed)
    } check: { folder, target, problem in
      let now = try DurableFiles().read(target).bytes
      #expect(now == text("old") || now == text("new, and longer"))
      #expect(problem != nil || now == text("new, and longer"))
      let files = DurableFiles()
      try files.sweepLeftovers(in: folder, holding: files.lock(folder))
      #expect(try files.list(folder).names.map(\.text) == [".lock", "W-014.json"])
    }
  }

  @Test func reachesEveryCallOfASave() throws {
    var points: [FileCall: Int] = [:]
    for call in Self.calls {
      points[call] = try sweep(call, isTouched: true) {
        .init(call, $0, .error(EIO))
      } check: { _, _, _ in
      }
    }
    // Two more opens, reads, statuses and closes than the plain save: the touched target is read and compared.
    #expect(
      points == [.open: 3, .read: 1, .write: 1, .synchronise: 2, .close: 3, .status: 3, .rename: 1, .remove: 0])
  }

  /// Goes through a kind of call's occurrences until one is not reached; how many were.
  @discardableResult
  private func sweep(
    _ call: FileCall, isTouched: Bool, fault: (Int) -> FailingFileCalls.Fault,
    check: (FilePath, FilePath, FileProblem?) throws -> Void
  ) throws -> Int {
    for occurrence in 1... {
      let folder = try TemporaryFolder()
      let target = folder.path.appending("W-014.json")
      let first = try DurableFiles().save(text("old"), to: target, replacing: .absent)
      // Replaced by its like: another inode, the same content.
      if isTouched { try DurableFiles().save(text("old"), to: target, replacing: .anything) }
      let calls = FailingFileCalls(fault(occurrence))
      var problem: FileProblem?
      do throws(FileProblem) {
        try DurableFiles(calls: calls).save(text("new, and longer"), to: target, replacing: .file(first))
      } catch {
        problem = error
      }
      guard calls.wasReached else { return occurrence - 1 }
      try check(folder.path, target, problem)
    }
    return 0
  }
}

extension FileProblem {
  /// Whether the new file is in place nevertheless.
  fileprivate var isSavedNotProven: Bool {
    if case .savedNotProven = self { true } else { false }
  }
}
