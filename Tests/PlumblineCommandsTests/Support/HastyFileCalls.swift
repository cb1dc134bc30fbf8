import DurableFiles

/// The real system calls, but for waiting for the disk: no test here cuts the power.
struct HastyFileCalls: FileCalls {
  private let real = SystemFileCalls()

  var process: Int32 { real.process }

  func synchronise(_ file: OpenFile) throws(SystemError) {}

  func openFile(_ path: FilePath, for purpose: OpenPurpose) throws(SystemError) -> OpenFile {
    try real.openFile(path, for: purpose)
  }

  func readBytes(_ file: OpenFile, into buffer: inout [UInt8]) throws(SystemError) -> Int {
    try real.readBytes(file, into: &buffer)
  }

  func writeBytes(_ file: OpenFile, _ bytes: ArraySlice<UInt8>) throws(SystemError) -> Int {
    try real.writeBytes(file, bytes)
  }

  func closeFile(_ file: OpenFile) throws(SystemError) { try real.closeFile(file) }

  func status(of file: OpenFile) throws(SystemError) -> FileStatus { try real.status(of: file) }

  func status(at path: FilePath, followingLinks: Bool) throws(SystemError) -> FileStatus {
    try real.status(at: path, followingLinks: followingLinks)
  }

  func renameFile(_ path: FilePath, to target: FilePath) throws(SystemError) {
    try real.renameFile(path, to: target)
  }

  func removeFile(_ path: FilePath) throws(SystemError) { try real.removeFile(path) }

  func makeFolder(_ path: FilePath) throws(SystemError) { try real.makeFolder(path) }

  func names(in folder: FilePath) throws(SystemError) -> [[UInt8]] { try real.names(in: folder) }

  func lockFile(_ file: OpenFile) throws(SystemError) { try real.lockFile(file) }
}
