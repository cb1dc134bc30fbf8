package import DurableFiles
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The real system calls, except that one of them goes wrong; and a record of all of them.
package final class FailingFileCalls: FileCalls {
  /// What happens instead of a call, or before it.
  package enum Mishap: Sendable {
    /// The call fails with this `errno`, and does nothing.
    case error(Int32)
    /// The process is killed: neither this call nor any later one does anything.
    case killed
    /// The call does nothing and says that it dealt with no bytes.
    case nothing
    /// Somebody else does something, then the call goes on as usual.
    case intrusion(@Sendable () -> Void)
  }

  /// Which call goes wrong, and how.
  package struct Fault: Sendable {
    /// The kind of call.
    package var call: FileCall
    /// Which of these calls, counted from 1.
    package var occurrence: Int
    /// What happens.
    package var mishap: Mishap

    package init(_ call: FileCall, _ occurrence: Int = 1, _ mishap: Mishap) {
      self.call = call
      self.occurrence = occurrence
      self.mishap = mishap
    }
  }

  private struct State {
    var record: [FileCall] = []
    var wasReached = false
    var isDead = false
  }

  private let real = SystemFileCalls()
  private let fault: Fault?
  private let longestTransfer: Int
  private let state = Mutex(State())

  /// Calls with one fault or none, of which one read or write takes so many bytes at most.
  package init(_ fault: Fault? = nil, longestTransfer: Int = .max) {
    self.fault = fault
    self.longestTransfer = longestTransfer
  }

  /// All calls so far, in order, failed ones too.
  package var record: [FileCall] { state.withLock(\.record) }

  /// Whether the fault's turn came.
  package var wasReached: Bool { state.withLock(\.wasReached) }

  package var process: Int32 { real.process }

  package func openFile(_ path: FilePath, for purpose: OpenPurpose) throws(SystemError) -> OpenFile {
    try enter(.open)
    return try real.openFile(path, for: purpose)
  }

  package func readBytes(_ file: OpenFile, into buffer: inout [UInt8]) throws(SystemError) -> Int {
    if try enter(.read) { return 0 }
    var portion = [UInt8](repeating: 0, count: min(buffer.count, longestTransfer))
    let count = try real.readBytes(file, into: &portion)
    buffer.replaceSubrange(0..<count, with: portion.prefix(count))
    return count
  }

  package func writeBytes(_ file: OpenFile, _ bytes: ArraySlice<UInt8>) throws(SystemError) -> Int {
    if try enter(.write) { return 0 }
    return try real.writeBytes(file, bytes.prefix(longestTransfer))
  }

  package func synchronise(_ file: OpenFile) throws(SystemError) {
    try enter(.synchronise)
    try real.synchronise(file)
  }

  package func closeFile(_ file: OpenFile) throws(SystemError) {
    do throws(SystemError) {
      try enter(.close)
    } catch {
      // A close that fails has closed the file; a process that is killed holds no file open.
      try real.closeFile(file)
      throw error
    }
    try real.closeFile(file)
  }

  package func status(of file: OpenFile) throws(SystemError) -> FileStatus {
    try enter(.status)
    return try real.status(of: file)
  }

  package func status(at path: FilePath, followingLinks: Bool) throws(SystemError) -> FileStatus {
    try enter(.status)
    return try real.status(at: path, followingLinks: followingLinks)
  }

  package func renameFile(_ path: FilePath, to target: FilePath) throws(SystemError) {
    try enter(.rename)
    try real.renameFile(path, to: target)
  }

  package func removeFile(_ path: FilePath) throws(SystemError) {
    try enter(.remove)
    try real.removeFile(path)
  }

  package func makeFolder(_ path: FilePath) throws(SystemError) {
    try enter(.makeFolder)
    try real.makeFolder(path)
  }

  package func names(in folder: FilePath) throws(SystemError) -> [[UInt8]] {
    try enter(.list)
    return try real.names(in: folder)
  }

  package func lockFile(_ file: OpenFile) throws(SystemError) {
    try enter(.lock)
    try real.lockFile(file)
  }

  /// Records a call and lets the fault's mishap happen; true where the call is to do nothing.
  @discardableResult
  private func enter(_ call: FileCall) throws(SystemError) -> Bool {
    let (mishap, isDead) = state.withLock { state -> (Mishap?, Bool) in
      state.record.append(call)
      guard let fault, fault.call == call, !state.isDead,
        state.record.count(where: { $0 == call }) == fault.occurrence
      else { return (nil, state.isDead) }
      state.wasReached = true
      if case .killed = fault.mishap { state.isDead = true }
      return (fault.mishap, state.isDead)
    }
    if isDead { throw SystemError(call, EIO) }
    switch mishap {
    case .error(let number): throw SystemError(call, number)
    case .nothing: return true
    case .intrusion(let intrude): intrude()
    case .killed, nil: break
    }
    return false
  }
}
