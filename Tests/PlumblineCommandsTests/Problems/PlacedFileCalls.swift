import DurableFiles

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The real system calls as a process would make them whose current folder is `root`.
///
/// Tests run side by side in one process, which has only one current folder. What `locked` and `sealed` name is refused as
/// to somebody without the permission, for the administrator too, to whom the system refuses nothing.
struct PlacedFileCalls: FileCalls {
  let root: FilePath
  /// Files and folders that cannot be read.
  var locked: Set<FilePath> = []
  /// Folders in which nothing can be made.
  var sealed: Set<FilePath> = []

  private let calls = SystemFileCalls()

  init(root: FilePath) {
    self.root = root
  }

  var process: Int32 { calls.process }

  func placed(_ path: FilePath) -> FilePath {
    if path.text.hasPrefix("/") { return path }
    return path.text == "." ? root : root.appending(path.text)
  }

  func openFile(_ path: FilePath, for purpose: OpenPurpose) throws(SystemError) -> OpenFile {
    let isRefused =
      switch purpose {
      case .reading, .folder: locked.contains(path)
      case .creating, .locking: sealed.contains(path.parent)
      }
    if isRefused { throw SystemError(.open, EACCES) }
    return try calls.openFile(placed(path), for: purpose)
  }

  func readBytes(_ file: OpenFile, into buffer: inout [UInt8]) throws(SystemError) -> Int {
    try calls.readBytes(file, into: &buffer)
  }

  func writeBytes(_ file: OpenFile, _ bytes: ArraySlice<UInt8>) throws(SystemError) -> Int {
    try calls.writeBytes(file, bytes)
  }

  func synchronise(_ file: OpenFile) throws(SystemError) { try calls.synchronise(file) }

  func closeFile(_ file: OpenFile) throws(SystemError) { try calls.closeFile(file) }

  func status(of file: OpenFile) throws(SystemError) -> FileStatus { try calls.status(of: file) }

  func status(at path: FilePath, followingLinks: Bool) throws(SystemError) -> FileStatus {
    try calls.status(at: placed(path), followingLinks: followingLinks)
  }

  func renameFile(_ path: FilePath, to target: FilePath) throws(SystemError) {
    try calls.renameFile(placed(path), to: placed(target))
  }

  func removeFile(_ path: FilePath) throws(SystemError) { try calls.removeFile(placed(path)) }

  func makeFolder(_ path: FilePath) throws(SystemError) {
    if sealed.contains(path.parent) { throw SystemError(.makeFolder, EACCES) }
    try calls.makeFolder(placed(path))
  }

  func names(in folder: FilePath) throws(SystemError) -> [[UInt8]] {
    if locked.contains(folder) { throw SystemError(.list, EACCES) }
    return try calls.names(in: placed(folder))
  }

  func lockFile(_ file: OpenFile) throws(SystemError) { try calls.lockFile(file) }
}
