import DurableFiles
import PlumblineTestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Everything that can be wrong with what people hand to Plumbline, and all that it says then.
struct ProblemSamplesTests {
  /// With `RECORD_GOLDEN=1` what is said is written down, and the test fails so that nobody forgets to read it.
  private static let isRecording = getenv("RECORD_GOLDEN") != nil

  @Test(arguments: try ProblemSample.all) func everythingIsSaidAsExpected(_ sample: ProblemSample) throws {
    try Self.hold(try ProblemStage(sample).play(), sample.expectedFile)
  }

  @Test func everyDeclaredDiagnosticIsShownByASample() throws {
    let shown = try ProblemSample.all.reduce(into: Set<String>()) { shown, sample in
      shown.formUnion(DeclaredIdentifiers.shown(in: try Self.text(of: sample.expectedFile)))
    }
    let declared = try DeclaredIdentifiers.all()
    #expect(declared.subtracting(shown).subtracting(Unshown.identifiers.keys).sorted() == [])
    #expect(shown.subtracting(declared).sorted() == [], "identifiers that no source declares")
    #expect(shown.intersection(Unshown.identifiers.keys).sorted() == [], "no exception is needed for these")
    #expect(Set(Unshown.identifiers.keys).subtracting(declared).sorted() == [], "exceptions that nothing declares")
  }

  @Test func everySampleShowsTheDiagnosticThatItIsNamedAfter() throws {
    for sample in try ProblemSample.all {
      let shown = DeclaredIdentifiers.shown(in: try Self.text(of: sample.expectedFile))
      let isNamed = shown.contains { sample.name == $0 || sample.name.hasPrefix("\($0)-") }
      #expect(isNamed || Unshown.samples.contains(sample.name), "\(sample.name)")
    }
  }

  @Test func theReadmeListsThemAll() throws {
    let file = ProblemSample.folder.appending("README.md")
    let text = try Self.text(of: file)
    let heading = "## All of them\n"
    let range = try #require(text.firstRange(of: heading))
    let list = try ProblemSample.all.map { "- [`\($0.name)`](\($0.name)): \(try $0.title())\n" }.joined()
    try Self.hold(text[..<range.upperBound] + "\n" + list, file)
  }

  private static func hold(_ text: some StringProtocol, _ file: FilePath) throws {
    if isRecording {
      let isThere = try DurableFiles().kind(of: file) != nil
      if isThere, try Self.text(of: file).utf8.elementsEqual(text.utf8) { return }
      try DurableFiles().save(Array(text.utf8), to: file, replacing: .anything)
      Issue.record("recorded \(file.lastComponent): read it, and run again without RECORD_GOLDEN")
      return
    }
    let lines = { (text: String) in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
    #expect(lines(String(text)) == lines(try Self.text(of: file)))
  }

  private static func text(of file: FilePath) throws -> String {
    String(decoding: try DurableFiles().read(file).bytes, as: UTF8.self)
  }
}
