#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file that is being written beside its target.
struct TemporaryFile {
  let path: FilePath
  let file: OpenFile

  /// Makes one, private to its owner, under a name that nothing has yet.
  ///
  /// Another name is tried where a session that was cut off left one of the same name behind.
  static func create(beside target: FilePath, with calls: PatientCalls) throws(FileProblem) -> TemporaryFile {
    var attempt = 1
    while true {
      let path = TemporaryName.path(for: target, process: calls.process, attempt: attempt)
      do throws(SystemError) {
        return TemporaryFile(path: path, file: try calls.open(path, for: .creating))
      } catch {
        guard error.number == EEXIST, attempt < 100 else { throw error.problem(writing: target) }
        attempt += 1
      }
    }
  }
}
