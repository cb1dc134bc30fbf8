import DurableFiles
import PlumblineTestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Texts that the program must give byte for byte, beside the tests that hold them.
///
/// With `RECORD_GOLDEN=1` in the environment the text is written down instead, and the test fails so that nobody forgets to
/// read it.
enum Golden {
  /// Where a text is kept.
  enum Shelf: String {
    case transcripts = "Transcripts"
    case golden = "Golden"
  }

  static func check(
    _ text: String, _ name: String, in shelf: Shelf = .golden, _ location: SourceLocation = #_sourceLocation
  ) throws {
    let path = Workplace.testsFolder.appending(shelf.rawValue).appending(name)
    let expected = try DurableFiles().kind(of: path) == nil ? nil : try DurableFiles().read(path).bytes
    if getenv("RECORD_GOLDEN") != nil, expected != Array(text.utf8) {
      try DurableFiles().save(Array(text.utf8), to: path, replacing: .anything)
      Issue.record("recorded \(name): read it, and run again without RECORD_GOLDEN", sourceLocation: location)
      return
    }
    let recorded = String(decoding: try #require(expected, "no golden file \(name)"), as: UTF8.self)
    let lines = { (text: String) in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
    #expect(lines(text) == lines(recorded), "\(name)", sourceLocation: location)
  }
}
