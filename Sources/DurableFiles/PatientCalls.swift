#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// File calls that go on after an interruption and do not stop half-way.
struct PatientCalls: Sendable {
  let calls: any FileCalls

  var process: Int32 { calls.process }

  func open(_ path: FilePath, for purpose: OpenPurpose) throws(SystemError) -> OpenFile {
    try retried { () throws(SystemError) in try calls.openFile(path, for: purpose) }
  }

  /// Opens a file of an open folder for reading.
  func open(_ name: FileName, in folder: OpenFolder) throws(SystemError) -> OpenFile {
    try retried { () throws(SystemError) in try calls.openFile(name, in: folder) }
  }

  /// Everything from here to the end of the file, or nothing if that is more than the limit.
  func readAll(_ file: OpenFile, expecting size: Int, limit: Int) throws(SystemError) -> [UInt8]? {
    // One byte more than expected: a file that is as long as it says needs one call, and one that grew shows.
    var bytes = [UInt8](repeating: 0, count: size + 1)
    var count = try retried { () throws(SystemError) in try calls.readBytes(file, into: &bytes) }
    bytes.removeLast(bytes.count - count)
    if count == size { return bytes }
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while count > 0, bytes.count <= limit {
      count = try retried { () throws(SystemError) in try calls.readBytes(file, into: &chunk) }
      bytes += chunk.prefix(count)
    }
    return bytes.count <= limit ? bytes : nil
  }

  func writeAll(_ bytes: [UInt8], to file: OpenFile) throws(SystemError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = try retried { () throws(SystemError) in try calls.writeBytes(file, rest) }
      // A disk that takes nothing and gives no reason would be asked for ever.
      guard count > 0 else { throw SystemError(.write, EIO) }
      rest = rest.dropFirst(count)
    }
  }

  func synchronise(_ file: OpenFile) throws(SystemError) {
    try retried { () throws(SystemError) in try calls.synchronise(file) }
  }

  /// An interrupted close has closed the file all the same; asking again could close somebody else's.
  func close(_ file: OpenFile) throws(SystemError) {
    do throws(SystemError) {
      try calls.closeFile(file)
    } catch {
      if error.number != EINTR { throw error }
    }
  }

  func status(of file: OpenFile) throws(SystemError) -> FileStatus {
    try retried { () throws(SystemError) in try calls.status(of: file) }
  }

  /// The status of what stands at a path, or nothing where nothing stands.
  func status(at path: FilePath, followingLinks: Bool = false) throws(SystemError) -> FileStatus? {
    do throws(SystemError) {
      return try retried { () throws(SystemError) in try calls.status(at: path, followingLinks: followingLinks) }
    } catch {
      if error.number == ENOENT || error.number == ENOTDIR { return nil }
      throw error
    }
  }

  func rename(_ path: FilePath, to target: FilePath) throws(SystemError) {
    try retried { () throws(SystemError) in try calls.renameFile(path, to: target) }
  }

  func remove(_ path: FilePath) throws(SystemError) {
    try retried { () throws(SystemError) in try calls.removeFile(path) }
  }

  func makeFolder(_ path: FilePath) throws(SystemError) {
    try retried { () throws(SystemError) in try calls.makeFolder(path) }
  }

  func names(in folder: FilePath) throws(SystemError) -> [[UInt8]] {
    try retried { () throws(SystemError) in try calls.names(in: folder) }
  }

  func lock(_ file: OpenFile) throws(SystemError) {
    try retried { () throws(SystemError) in try calls.lockFile(file) }
  }

  /// Opens a folder, has the disk take in its names, and closes it.
  func synchroniseFolder(_ folder: FilePath) throws(SystemError) {
    let file = try open(folder, for: .folder)
    do throws(SystemError) {
      try synchronise(file)
    } catch {
      try? close(file)
      throw error
    }
    // Nothing was written through this descriptor, so there is nothing that closing it could lose.
    try? close(file)
  }

  private func retried<Result>(_ call: () throws(SystemError) -> Result) throws(SystemError) -> Result {
    while true {
      do throws(SystemError) {
        return try call()
      } catch {
        if error.number != EINTR { throw error }
      }
    }
  }
}
