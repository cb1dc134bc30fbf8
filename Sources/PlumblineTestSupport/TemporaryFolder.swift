package import DurableFiles

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder for one test, under the system's folder for temporary files, which goes when the test lets go of it.
package final class TemporaryFolder: Sendable {
  /// Where it is.
  package let path: FilePath

  /// Makes it, under a name that nothing has yet.
  package init() throws(SystemError) {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array(FilePath(base).appending("plumbline-test-XXXXXX").text.utf8CString)
    guard mkdtemp(&template) != nil else { throw SystemError(.makeFolder, errno) }
    path = FilePath(String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self))
  }

  deinit {
    Self.removeTree(Array(path.text.utf8))
  }

  /// As bytes, since a test may have made names that are not text.
  private static func removeTree(_ path: [UInt8]) {
    let name = path.map { CChar(bitPattern: $0) } + [0]
    var status = stat()
    guard lstat(name, &status) == 0 else { return }
    if status.st_mode & S_IFMT == S_IFDIR {
      chmod(name, 0o700)
      for child in names(in: name) { removeTree(path + [UInt8(ascii: "/")] + child) }
      rmdir(name)
    } else {
      unlink(name)
    }
  }

  private static func names(in folder: [CChar]) -> [[UInt8]] {
    let path = String(decoding: folder.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return (try? SystemFileCalls().names(in: FilePath(path))) ?? []
  }
}
