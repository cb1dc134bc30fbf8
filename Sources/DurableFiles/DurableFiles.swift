/// Files that are either as they were or as they should be, and a word for whatever keeps them from being so.
///
/// Files are made with mode 0600 and folders with 0700, whatever the process's mask. Nothing here is called saved before
/// the disk has confirmed it.
package struct DurableFiles: Sendable {
  /// The largest file that is read where no other limit is given: 8 MiB.
  package static let usualLimit = 8 * 1_048_576

  let calls: PatientCalls

  package init(calls: any FileCalls = SystemFileCalls()) {
    self.calls = PatientCalls(calls: calls)
  }

  /// Reads a whole file.
  ///
  /// A symbolic link, a folder, a pipe or a device is refused, and never waited for.
  package func read(_ path: FilePath, limit: Int = usualLimit) throws(FileProblem) -> FileContents {
    try FileReading(calls: calls, place: .path(path), limit: limit).bytes()
  }

  /// What reads many files of one folder.
  package func reader(of folder: FilePath) -> FolderReader {
    FolderReader(folder, with: calls)
  }

  /// Saves a file so that a crash or a power cut leaves the old one or the new one, whole.
  ///
  /// - Throws: ``FileProblem/changedMeanwhile(_:)`` where the target is not what was expected: read again, unite, save
  ///   again. ``FileProblem/savedNotProven(_:_:)`` where the new file is in place but may not survive a power cut. On
  ///   every other problem the old file is untouched.
  /// - Returns: What the file is now, for the next save.
  @discardableResult
  package func save(
    _ bytes: [UInt8], to path: FilePath, replacing expected: Expected
  ) throws(FileProblem) -> FileStamp {
    try DurableSave(calls: calls, target: path, expected: expected).save(bytes)
  }

  /// What stands at a path, or nothing.
  ///
  /// A symbolic link is a link, unless it is to be followed, as for a folder that a person named on the command line.
  package func kind(of path: FilePath, followingLinks: Bool = false) throws(FileProblem) -> FileKind? {
    do throws(SystemError) {
      return try calls.status(at: path, followingLinks: followingLinks)?.kind
    } catch {
      throw error.problem(reading: path)
    }
  }

  /// Removes a file, durably.
  package func remove(_ path: FilePath) throws(FileProblem) {
    do throws(SystemError) {
      try calls.remove(path)
    } catch {
      throw error.problem(removing: path)
    }
    try synchroniseFolder(path.parent)
  }

  /// Copies a file to a place where nothing is yet, durably.
  package func copyFile(
    from source: FilePath, to target: FilePath, limit: Int = usualLimit
  ) throws(FileProblem) {
    try save(read(source, limit: limit).bytes, to: target, replacing: .absent)
  }

  func synchroniseFolder(_ folder: FilePath) throws(FileProblem) {
    do throws(SystemError) {
      try calls.synchroniseFolder(folder)
    } catch {
      throw error.problem(entering: folder)
    }
  }
}
