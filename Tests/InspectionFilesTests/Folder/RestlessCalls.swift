import DurableFiles
import InspectionFiles
import InspectionModel
import Synchronization

/// The real system calls, except that somebody else replaces a case's file before each look at it.
final class RestlessCalls: FileCalls {
  private let real = SystemFileCalls()
  private let record: CaseRecord
  private let count = Mutex(0)

  init(_ record: CaseRecord) {
    self.record = record
  }

  var process: Int32 { real.process }

  func status(at path: FilePath, followingLinks: Bool) throws(SystemError) -> FileStatus {
    if path.lastComponent == "\(record.id).json" {
      let spaces = count.withLock { count in
        count += 1
        return count
      }
      let bytes = CaseFile.bytes(of: record) + [UInt8](repeating: 0x20, count: spaces)
      _ = try? DurableFiles().save(bytes, to: path, replacing: .anything)
    }
    return try real.status(at: path, followingLinks: followingLinks)
  }

  func openFile(_ path: FilePath, for purpose: OpenPurpose) throws(SystemError) -> OpenFile {
    try real.openFile(path, for: purpose)
  }
  func readBytes(_ file: OpenFile, into buffer: inout [UInt8]) throws(SystemError) -> Int {
    try real.readBytes(file, into: &buffer)
  }
  func writeBytes(_ file: OpenFile, _ bytes: ArraySlice<UInt8>) throws(SystemError) -> Int {
    try real.writeBytes(file, bytes)
  }
  func synchronise(_ file: OpenFile) throws(SystemError) { try real.synchronise(file) }
  func closeFile(_ file: OpenFile) throws(SystemError) { try real.closeFile(file) }
  func status(of file: OpenFile) throws(SystemError) -> FileStatus { try real.status(of: file) }
  func renameFile(_ path: FilePath, to target: FilePath) throws(SystemError) { try real.renameFile(path, to: target) }
  func removeFile(_ path: FilePath) throws(SystemError) { try real.removeFile(path) }
  func makeFolder(_ path: FilePath) throws(SystemError) { try real.makeFolder(path) }
  func names(in folder: FilePath) throws(SystemError) -> [[UInt8]] { try real.names(in: folder) }
  func lockFile(_ file: OpenFile) throws(SystemError) { try real.lockFile(file) }
}
