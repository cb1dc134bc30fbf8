#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The real system calls.
package struct SystemFileCalls: FileCalls {
  package init() {}

  package var process: Int32 { getpid() }

  package func openFile(_ path: FilePath, for purpose: OpenPurpose) throws(SystemError) -> OpenFile {
    try refuseNUL(in: path, .open)
    return OpenFile(descriptor: try checked(.open, open(path.text, purpose.flags, 0o600)))
  }

  package func openFile(_ name: FileName, in folder: OpenFolder) throws(SystemError) -> OpenFile {
    // A name holds no NUL, and no slash that could lead out of the folder.
    OpenFile(descriptor: try checked(.open, openat(folder.file.descriptor, name.text, OpenPurpose.reading.flags)))
  }

  package func readBytes(_ file: OpenFile, into buffer: inout [UInt8]) throws(SystemError) -> Int {
    try checked(.read, read(file.descriptor, &buffer, buffer.count))
  }

  package func writeBytes(_ file: OpenFile, _ bytes: ArraySlice<UInt8>) throws(SystemError) -> Int {
    try checked(.write, write(file.descriptor, Array(bytes), bytes.count))
  }

  package func synchronise(_ file: OpenFile) throws(SystemError) {
    #if canImport(Darwin)
      // There fsync leaves the data in the drive's cache; some file systems know no better and say so.
      if fcntl(file.descriptor, F_FULLFSYNC) == 0 { return }
      guard [ENOTSUP, EINVAL, ENOTTY].contains(errno) else { throw SystemError(.synchronise, errno) }
    #endif
    _ = try checked(.synchronise, fsync(file.descriptor))
  }

  package func closeFile(_ file: OpenFile) throws(SystemError) {
    _ = try checked(.close, close(file.descriptor))
  }

  package func status(of file: OpenFile) throws(SystemError) -> FileStatus {
    var status = stat()
    _ = try checked(.status, fstat(file.descriptor, &status))
    return FileStatus(status)
  }

  package func status(at path: FilePath, followingLinks: Bool) throws(SystemError) -> FileStatus {
    try refuseNUL(in: path, .status)
    var status = stat()
    _ = try checked(.status, followingLinks ? stat(path.text, &status) : lstat(path.text, &status))
    return FileStatus(status)
  }

  package func renameFile(_ path: FilePath, to target: FilePath) throws(SystemError) {
    try refuseNUL(in: path, .rename)
    try refuseNUL(in: target, .rename)
    _ = try checked(.rename, rename(path.text, target.text))
  }

  package func removeFile(_ path: FilePath) throws(SystemError) {
    try refuseNUL(in: path, .remove)
    _ = try checked(.remove, unlink(path.text))
  }

  package func makeFolder(_ path: FilePath) throws(SystemError) {
    try refuseNUL(in: path, .makeFolder)
    _ = try checked(.makeFolder, mkdir(path.text, 0o700))
  }

  package func names(in folder: FilePath) throws(SystemError) -> [[UInt8]] {
    try refuseNUL(in: folder, .list)
    guard let stream = opendir(folder.text) else { throw SystemError(.list, errno) }
    defer { closedir(stream) }
    var names: [[UInt8]] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else { break }
      // Only as much as the entry holds: its declared length may reach beyond the end of the stream's buffer.
      let room = Int(entry.pointee.d_reclen) - (MemoryLayout<dirent>.offset(of: \.d_name) ?? 0)
      var name = [UInt8](repeating: 0, count: room)
      memcpy(&name, &entry.pointee.d_name, room)
      name.removeLast(room - (name.firstIndex(of: 0) ?? room))
      // The folder itself and the one that it is in.
      if name.count <= 2, name.allSatisfy({ $0 == UInt8(ascii: ".") }) { continue }
      names.append(name)
    }
    guard errno == 0 else { throw SystemError(.list, errno) }
    return names
  }

  package func lockFile(_ file: OpenFile) throws(SystemError) {
    _ = try checked(.lock, flock(file.descriptor, LOCK_EX | LOCK_NB))
  }

  /// The result, if it is not negative, which is how a system call says that it failed.
  private func checked<Result: SignedInteger>(_ call: FileCall, _ result: Result) throws(SystemError) -> Result {
    guard result >= 0 else { throw SystemError(call, errno) }
    return result
  }

  /// The system reads a path up to its first NUL, and would take another file than the one named.
  private func refuseNUL(in path: FilePath, _ call: FileCall) throws(SystemError) {
    if path.text.utf8.contains(0) { throw SystemError(call, EINVAL) }
  }
}

extension OpenPurpose {
  fileprivate var flags: Int32 {
    switch self {
    case .reading: O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    case .creating: O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    case .folder: O_RDONLY | O_DIRECTORY | O_CLOEXEC
    case .locking: O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    }
  }
}

extension FileStatus {
  fileprivate init(_ status: stat) {
    #if canImport(Darwin)
      let modified = status.st_mtimespec
    #else
      let modified = status.st_mtim
    #endif
    self.init(
      kind: FileKind(mode: status.st_mode),
      device: UInt64(truncatingIfNeeded: status.st_dev),
      inode: UInt64(truncatingIfNeeded: status.st_ino),
      size: Int(status.st_size),
      // Wrapping: a disk can hold any nonsense as a time, and it is only ever compared.
      modified: Int64(modified.tv_sec) &* 1_000_000_000 &+ Int64(modified.tv_nsec))
  }
}

extension FileKind {
  fileprivate init(mode: mode_t) {
    switch mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    case S_IFLNK: self = .link
    default: self = .special
    }
  }
}
