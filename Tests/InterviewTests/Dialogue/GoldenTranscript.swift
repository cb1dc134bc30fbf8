import DurableFiles
import PlumblineTestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A transcript as it was accepted.
///
/// Recorded anew where RECORD_GOLDEN is 1; the test then fails and says so.
struct GoldenTranscript {
  private let path: FilePath

  init(_ name: String) {
    path = ProjectFolder.path.appending("Tests").appending("InterviewTests").appending("Transcripts")
      .appending("\(name).txt")
  }

  func expect(_ lines: [String]) throws {
    let text = lines.map { $0 + "\n" }.joined()
    if getenv("RECORD_GOLDEN").map({ String(cString: $0) }) == "1" {
      try write(text)
      Issue.record("recorded \(path.lastComponent) anew; look at the difference before you keep it")
      return
    }
    let accepted = String(decoding: try DurableFiles().read(path).bytes, as: UTF8.self)
    #expect(text == accepted)
  }

  private func write(_ text: String) throws {
    let file = try #require(fopen(path.text, "w"))
    defer { fclose(file) }
    let bytes = Array(text.utf8)
    #expect(fwrite(bytes, 1, bytes.count, file) == bytes.count)
  }
}
