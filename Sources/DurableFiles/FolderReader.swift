/// Reads files of one folder, which it holds open as long as it lives.
///
/// Finding the folder again for each of its files takes longer than finding the file in it. A folder that cannot be held
/// open is found again each time, so that whatever is wrong shows where it is read.
package struct FolderReader: ~Copyable {
  private let calls: PatientCalls
  private let path: FilePath
  private let folder: OpenFolder?

  init(_ path: FilePath, with calls: PatientCalls) {
    (self.calls, self.path) = (calls, path)
    folder = (try? calls.open(path, for: .folder)).map { OpenFolder(file: $0, path: path) }
  }

  deinit {
    if let folder { try? calls.close(folder.file) }
  }

  /// Reads a whole file, as ``DurableFiles/read(_:limit:)`` does.
  package func read(
    _ name: FileName, limit: Int = DurableFiles.usualLimit
  ) throws(FileProblem) -> FileContents {
    let place = folder.map { FileReading.Place.inFolder($0, name) } ?? .path(path.appending(name))
    return try FileReading(calls: calls, place: place, limit: limit).bytes()
  }
}
