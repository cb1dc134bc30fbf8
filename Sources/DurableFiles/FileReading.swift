/// One reading of an ordinary file: never a pipe that makes us wait, never more than the limit.
struct FileReading {
  let calls: PatientCalls
  let path: FilePath
  let limit: Int

  /// The bytes, and what the file was.
  func bytes() throws(FileProblem) -> FileContents {
    let file: OpenFile
    do throws(SystemError) {
      file = try calls.open(path, for: .reading)
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
    try status.kind.requireFile(at: path)
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
