import DurableFiles
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Texts that the generators must give byte for byte, beside the tests that hold them.
///
/// With `RECORD_GOLDEN=1` in the environment the text is written down instead, and the test fails so that nobody forgets to
/// read it.
enum Golden {
  static func check(_ text: String, _ name: String, _ location: SourceLocation = #_sourceLocation) throws {
    let folder = FilePath(#filePath).parent.parent.appending("Golden")
    let path = folder.appending(name)
    if getenv("RECORD_GOLDEN") != nil {
      let expected = try DurableFiles().kind(of: path) == nil ? nil : try DurableFiles().read(path)
      if let expected, expected.bytes == Array(text.utf8) { return }
      try DurableFiles().save(Array(text.utf8), to: path, replacing: .anything)
      Issue.record("recorded \(name): read it, and run again without RECORD_GOLDEN", sourceLocation: location)
      return
    }
    let expected = String(decoding: try DurableFiles().read(path).bytes, as: UTF8.self)
    let lines = { (text: String) in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
    #expect(lines(text) == lines(expected), sourceLocation: location)
  }
}
