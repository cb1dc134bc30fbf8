/// One reading of an ordinary file: never a pipe that makes us wait, never more than the limit.
struct FileReading {
  /// How the file is found.
  enum Place {
    case path(FilePath)
    case inFolder(OpenFolder, FileName)
  }

  let calls: PatientCalls
  let place: Place
  let limit: Int

  /// Where the file is, for whoever is told what is wrong with it.
  private var path: FilePath {
    switch place {
    case .path(let path): path
    case .inFolder(let folder, let name): folder.path.appending(name)
    }
  }

  /// The bytes, and what the file was.
  func bytes() throws(FileProblem) -> FileContents {
    let file: OpenFile
    do throws(SystemError) {
      switch place {
      case .path(let path): file = try calls.open(path, for: .reading)
      case .inFolder(let folder, let name): file = try calls.open(name, in: folder)
      }
    } catch {
      throw error.problem(reading: path)
    }
    // Nothing was written: closing cannot lose anything.
    defer { try? calls.close(file) }
    return try contents(of: file)
  }

  private func contents(of file: OpenFile) throws(FileProblem) -> FileContents {
    let status: FileStatus
    do throws(SystemError) {
      status = try calls.status(of: file)
    } catch {
      throw error.problem(reading: path)
    }
    if status.kind != .file { try status.kind.requireFile(at: path) }
    guard status.size <= limit else { throw .tooLarge(path, limit: limit) }
    do throws(SystemError) {
      if let bytes = try calls.readAll(file, expecting: status.size, limit: limit) {
        return FileContents(bytes: bytes, stamp: FileStamp(status: status, content: bytes))
      }
    } catch {
      throw error.problem(reading: path)
    }
    throw .tooLarge(path, limit: limit)
  }
}
