#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension DurableFiles {
  /// Makes a folder that only its owner can enter, durably.
  ///
  /// With `parents`, missing folders above it are made too, and a folder that is there already is fine.
  ///
  /// - Throws: ``FileProblem/alreadyExists(_:)`` where something is there already.
  package func createFolder(_ path: FilePath, parents: Bool = false) throws(FileProblem) {
    if parents {
      switch try kind(of: path, followingLinks: true) {
      case .folder: return
      case .some: throw .alreadyExists(path)
      case nil: break
      }
      if path.parent != path { try createFolder(path.parent, parents: true) }
    }
    do throws(SystemError) {
      try calls.makeFolder(path)
    } catch {
      throw error.problem(writing: path)
    }
    try synchroniseFolder(path.parent)
  }

  /// The names in a folder, ordered by their bytes.
  package func list(_ folder: FilePath) throws(FileProblem) -> FolderListing {
    let names: [[UInt8]]
    do throws(SystemError) {
      names = try calls.names(in: folder)
    } catch {
      throw error.problem(entering: folder)
    }
    var listing = FolderListing(names: [], unreadableNames: [])
    listing.names.reserveCapacity(names.count)
    for name in names.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      if let readable = FileName(bytes: name) {
        listing.names.append(readable)
      } else {
        listing.unreadableNames.append(name)
      }
    }
    return listing
  }

  /// Copies a folder and all that is in it, hidden files excepted, to a place where nothing is yet.
  ///
  /// It stops at the first thing that is neither an ordinary file nor a folder, or cannot be read; what was copied by
  /// then stays. The target must not lie inside the source.
  package func copyTree(from source: FilePath, to target: FilePath) throws(FileProblem) {
    let listing = try list(source)
    guard listing.unreadableNames.isEmpty else { throw .nameUnreadable(source) }
    try createFolder(target)
    for name in listing.names where !name.isHidden {
      let (from, to) = (source.appending(name), target.appending(name))
      if try kind(of: from) == .folder {
        try copyTree(from: from, to: to)
      } else {
        try copyFile(from: from, to: to)
      }
    }
  }

  /// Finds out whether a folder can be written in, by doing so.
  ///
  /// To be asked before the first question, so that nobody answers into the void.
  package func probeWritable(_ folder: FilePath) throws(FileProblem) {
    let temporary = try TemporaryFile.create(beside: folder.appending("probe"), with: calls)
    try? calls.close(temporary.file)
    do throws(SystemError) {
      try calls.remove(temporary.path)
    } catch {
      throw error.problem(writing: temporary.path)
    }
  }

  /// Locks a folder for this session alone, by its file `.lock`, which stays there for ever.
  ///
  /// The system lets go of the lock when the process ends, however it ends: there are no stale locks. Where the disk
  /// knows no locks the session goes on without one; a save still sees what others changed.
  ///
  /// - Throws: ``FileProblem/inUse(_:)`` where another session has it.
  package func lock(_ folder: FilePath) throws(FileProblem) -> FolderLock {
    let path = folder.appending(".lock")
    let file: OpenFile
    do throws(SystemError) {
      file = try calls.open(path, for: .locking)
    } catch {
      throw error.problem(writing: path)
    }
    do throws(SystemError) {
      try calls.lock(file)
      return FolderLock(file: file, calls: calls, isEffective: true)
    } catch {
      if error.meansNoLocks { return FolderLock(file: file, calls: calls, isEffective: false) }
      try? calls.close(file)
      throw error.number == EWOULDBLOCK ? .inUse(folder) : error.problem(writing: path)
    }
  }

  /// Removes temporary files of ours that sessions left behind which were cut off, and says which.
  ///
  /// The lock is the proof that nobody else is writing in the folder; without an effective one nothing is removed.
  @discardableResult
  package func sweepLeftovers(in folder: FilePath, holding lock: FolderLock) throws(FileProblem) -> [FileName] {
    guard lock.isEffective else { return [] }
    var swept: [FileName] = []
    for name in try list(folder).names where TemporaryName.matches(name) {
      let path = folder.appending(name)
      guard try kind(of: path) == .file else { continue }
      do throws(SystemError) {
        try calls.remove(path)
      } catch {
        throw error.problem(removing: path)
      }
      swept.append(name)
    }
    return swept
  }
}

extension SystemError {
  /// Whether the disk has no locks at all, as some network disks.
  fileprivate var meansNoLocks: Bool {
    [ENOLCK, EOPNOTSUPP, ENOTSUP, ENOSYS].contains(number)
  }
}
