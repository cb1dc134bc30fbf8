/// The system calls that files need, one call each and nothing more.
///
/// Retrying, looping and deciding stand above this line, so that a double that fails here tests all of it. An
/// interrupted call throws `EINTR`; a short write or read returns its short count.
package protocol FileCalls: Sendable {
  /// The number of this process, for names of temporary files.
  var process: Int32 { get }

  /// Opens a file without following a symbolic link at the end of its path, except for folders.
  func openFile(_ path: FilePath, for purpose: OpenPurpose) throws(SystemError) -> OpenFile

  /// Opens a file in an open folder for reading, without following a symbolic link.
  ///
  /// The same as opening it by its path, which it is unless somebody knows better: the system need not find the folder
  /// again for each of its files.
  func openFile(_ name: FileName, in folder: OpenFolder) throws(SystemError) -> OpenFile

  /// Reads into the buffer from its start and says how many bytes came; 0 at the end of the file.
  func readBytes(_ file: OpenFile, into buffer: inout [UInt8]) throws(SystemError) -> Int

  /// Writes some of the bytes, from the first, and says how many.
  func writeBytes(_ file: OpenFile, _ bytes: ArraySlice<UInt8>) throws(SystemError) -> Int

  /// Returns when the disk itself holds everything written to the file or folder.
  func synchronise(_ file: OpenFile) throws(SystemError)

  /// Closes a file; it is closed even if this throws.
  func closeFile(_ file: OpenFile) throws(SystemError)

  /// The status of an open file.
  func status(of file: OpenFile) throws(SystemError) -> FileStatus

  /// The status of what stands at a path: of a link itself, or of what it leads to.
  func status(at path: FilePath, followingLinks: Bool) throws(SystemError) -> FileStatus

  /// Gives a file another name, replacing what had that name, all at once.
  func renameFile(_ path: FilePath, to target: FilePath) throws(SystemError)

  /// Removes a file.
  func removeFile(_ path: FilePath) throws(SystemError)

  /// Makes a folder that only its owner can enter.
  func makeFolder(_ path: FilePath) throws(SystemError)

  /// The names in a folder as the disk holds them, in its order, without `.` and `..`.
  func names(in folder: FilePath) throws(SystemError) -> [[UInt8]]

  /// Locks an open file for this process alone, without waiting.
  func lockFile(_ file: OpenFile) throws(SystemError)
}

extension FileCalls {
  package func openFile(_ name: FileName, in folder: OpenFolder) throws(SystemError) -> OpenFile {
    try openFile(folder.path.appending(name), for: .reading)
  }
}
