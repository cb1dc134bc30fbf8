/// One save, step by step: whatever fails, the target is the old file or the new one, whole.
///
/// The steps are those of the design's section 5. There is no second way: where the finished file cannot take its place,
/// the save has failed, and the target is never written in place.
struct DurableSave {
  let calls: PatientCalls
  let target: FilePath
  let expected: Expected

  /// Saves, and returns only when the disk has confirmed both the file and its name.
  func save(_ bytes: [UInt8]) throws(FileProblem) -> FileStamp {
    let temporary = try TemporaryFile.create(beside: target, with: calls)
    let stamp: FileStamp
    do throws(FileProblem) {
      stamp = try fill(temporary.file, with: bytes)
      try checkTarget()
      try putInPlace(temporary.path)
    } catch {
      // The save has failed for the reason in hand; a temporary file that stays behind is swept later.
      try? calls.remove(temporary.path)
      throw error
    }
    try prove(stamp)
    return stamp
  }

  private func fill(_ file: OpenFile, with bytes: [UInt8]) throws(FileProblem) -> FileStamp {
    do throws(SystemError) {
      let status: FileStatus
      do throws(SystemError) {
        try calls.writeAll(bytes, to: file)
        try calls.synchronise(file)
        status = try calls.status(of: file)
      } catch {
        try? calls.close(file)
        throw error
      }
      // Some network disks report a failed write only here.
      try calls.close(file)
      return FileStamp(status: status, content: bytes)
    } catch {
      throw error.problem(writing: target)
    }
  }

  /// Refuses to replace anything but what the caller has seen.
  private func checkTarget() throws(FileProblem) {
    let found: FileStatus?
    do throws(SystemError) {
      found = try calls.status(at: target)
    } catch {
      throw error.problem(reading: target)
    }
    try found?.kind.requireFile(at: target)
    switch (expected, found) {
    case (.anything, _), (.absent, nil): return
    case (.file(let stamp), let status?): try check(stamp, against: status)
    case (.absent, _?), (.file, nil): throw .changedMeanwhile(target)
    }
  }

  /// A file that was only touched, or replaced by its like, is still what was loaded.
  private func check(_ stamp: FileStamp, against status: FileStatus) throws(FileProblem) {
    if stamp.matches(status) { return }
    guard status.size == stamp.status.size else { throw .changedMeanwhile(target) }
    let content = try FileReading(calls: calls, place: .path(target), limit: status.size).bytes()
    guard content.bytes == stamp.content else { throw .changedMeanwhile(target) }
  }

  private func putInPlace(_ path: FilePath) throws(FileProblem) {
    do throws(SystemError) {
      try calls.rename(path, to: target)
    } catch {
      throw error.problem(replacing: target)
    }
  }

  /// The new name is on the disk only when its folder is.
  private func prove(_ stamp: FileStamp) throws(FileProblem) {
    do throws(SystemError) {
      try calls.synchroniseFolder(target.parent)
    } catch {
      throw .savedNotProven(target, stamp)
    }
  }
}

extension FileKind {
  /// Throws unless this is an ordinary file.
  func requireFile(at path: FilePath) throws(FileProblem) {
    switch self {
    case .file: return
    case .folder: throw .isFolder(path)
    case .link: throw .isLink(path)
    case .special: throw .isPipe(path)
    }
  }
}
