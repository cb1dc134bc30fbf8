import Diagnostics
import DurableFiles
import InspectionFiles
import InspectionModel
import PlumblineTestSupport
import Testing

/// `outline.json`, which a framework need not have.
struct OutlineFileTests {
  private func load(_ change: (String) -> String?) throws -> FrameworkLoading {
    let temporary = try TemporaryFolder()
    let folder = temporary.path.appending("sqs")
    let files = DurableFiles()
    try files.copyTree(from: ProjectFolder.framework("sqs"), to: folder)
    let file = folder.appending("outline.json")
    let text = String(decoding: try files.read(file).bytes, as: UTF8.self)
    if let changed = change(text) {
      try files.save(Array(changed.utf8), to: file, replacing: .anything)
    } else {
      try files.remove(file)
    }
    return FrameworkFiles.load(folder: folder, using: files)
  }

  @Test func theScreeningHasOne() throws {
    let framework = try FrameworkFiles.load(folder: ProjectFolder.framework("sqs"), using: DurableFiles()).usable()
    let first = try #require(framework.outline.paragraphs.first)
    #expect(first.map(\.question.text) == ["1a", "1b"])
    #expect(first.map(\.pronoun) == ["", "It"])
    // Every scored question but none twice.
    let told = framework.outline.paragraphs.flatMap(\.self).map(\.question)
    #expect(Set(told) == Set(framework.questions.filter(\.isScored).map(\.id)) && Set(told).count == told.count)
    // A beginning that is shortened is how each of the question's sentences begins.
    for sentence in framework.outline.paragraphs.flatMap(\.self) where !sentence.subject.isEmpty {
      let patterns = try #require(framework.question(sentence.question)?.patterns)
      for pattern in [patterns.strength, patterns.improvement, patterns.shortfall] {
        #expect(pattern.hasPrefix(sentence.subject + " "), "\(sentence.question)")
      }
    }
  }

  @Test func withoutItThereIsNothingToTellInProse() throws {
    #expect(try load { _ in nil }.usable().outline.isEmpty)
    let cci = try FrameworkFiles.load(folder: ProjectFolder.framework("cci"), using: DurableFiles()).usable()
    #expect(cci.outline.isEmpty && cci.smallCounts == 5)
  }

  @Test(arguments: [
    ("\"question\": \"1a\"", "\"question\": \"7a\"", "there is no scored question '7a'"),
    ("\"key\": \"5d:slcn\"", "\"key\": \"5d:slc\"", "there is no row 'slc'"),
    ("\"answers\": [\"fully\"]", "\"answers\": [\"full\"]", "there is no answer 'full'"),
    (", \"as\": \"It\"}", "}", "the field 'as' is missing"), ("{share} thought", "All thought", "{share}"),
    ("\"paragraphs\": [", "\"paragraf\": [", "the field 'paragraf' is not known here"),
  ]) func whatIsWrongIsNamedWithItsPlace(_ old: String, _ new: String, _ words: String) throws {
    let loading = try load { $0.replacing(old, with: new, maxReplacements: 1) }
    let text = DiagnosticFormatter().text(for: loading.problems)
    #expect(text.contains(words) && text.contains("outline.json:"), "\(text)")
    #expect(loading.framework == nil || loading.problems.contains { $0.severity == .error })
  }
}
