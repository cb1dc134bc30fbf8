import DurableFiles
import InspectionFiles
import InspectionModel
import PlumblineTestSupport
import Testing

struct FrameworkShelfTests {
  private let temporary: TemporaryFolder
  private let files = DurableFiles()
  private static let framework = ProjectFolder.path.appending("Templates").appending("frameworks").appending("cci")

  init() throws {
    temporary = try TemporaryFolder()
  }

  private func make(_ id: String) throws -> FilePath {
    let path = temporary.path.appending(id)
    let edition = try #require(FrameworkEdition("cci/1"))
    let inspection = Inspection(id: try #require(InspectionID(id)), area: id, framework: edition)
    try InspectionFolder(path, using: files).create(inspection, framework: Self.framework)
    return path
  }

  private func alter(_ path: FilePath, _ old: String, _ new: String) throws {
    let file = path.appending("framework").appending("framework.json")
    let text = String(decoding: try files.read(file).bytes, as: UTF8.self)
    let range = try #require(text.firstRange(of: old))
    try files.save(
      [UInt8]((text[..<range.lowerBound] + new + text[range.upperBound...]).utf8), to: file, replacing: .anything)
  }

  @Test func everyInspectionKeepsItsOwnCopyOfTheFramework() throws {
    let paths = try ["a-2012", "b-2012", "c-2012", "d-2012"].map(make)
    try alter(paths[1], "\"title\": \"", "\"title\": \"Another ")
    try alter(paths[2], "\"edition\": 1", "\"edition\": 0")
    let shared = SeveralInspections.open(paths, using: files, hands: .exactly(2))
    for (path, result) in zip(paths, shared) {
      let alone = Result { () throws(UnusableFiles) in
        try OpenedInspection.open(at: path, using: files, extent: .scoring)
      }
      #expect(result.map(\.index.framework) == alone.map(\.index.framework), "\(path)")
      #expect(result.map(\.inspection) == alone.map(\.inspection), "\(path)")
    }
    #expect(try shared[1].get().index.framework != shared[0].get().index.framework)
    #expect(throws: UnusableFiles.self) { try shared[2].get() }
  }

  @Test func whatReportsSayDoesNotTellFrameworksApart() throws {
    let paths = try ["a-2012", "b-2012"].map(make)
    let wording = paths[1].appending("framework").appending("wording.json")
    try files.save([UInt8]("not even JSON".utf8), to: wording, replacing: .anything)
    let shared = try SeveralInspections.open(paths, using: files, hands: .exactly(1)).map { try $0.get().index }
    #expect(shared[0] === shared[1])
    #expect(shared[0].framework.wording.phrases.isEmpty)
    #expect(throws: UnusableFiles.self) { try OpenedInspection.open(at: paths[1], using: files) }
  }

  @Test func aStrayFileOfQuestionsIsFoundInEveryCopy() throws {
    let paths = try ["a-2012", "b-2012"].map(make)
    let stray = paths[1].appending("framework").appending("questions").appending("9.9.json")
    try files.save([UInt8]("{}".utf8), to: stray, replacing: .absent)
    let shared = SeveralInspections.open(paths, using: files, hands: .exactly(1))
    #expect(throws: Never.self) { try shared[0].get() }
    #expect(throws: UnusableFiles.self) { try shared[1].get() }
  }

  @Test func whatIsInFoldersWithinFoldersIsCompared() throws {
    let paths = try ["a-2012", "b-2012", "c-2012"].map(make)
    for path in paths {
      let welsh = path.appending("framework").appending("languages").appending("cy")
      try alter(path, "\"language\": \"en-GB\"", "\"language\": \"en-GB\", \"languages\": [\"en-GB\", \"cy\"]")
      try files.createFolder(welsh, parents: true)
      let title = path == paths[2] ? "Dau" : "Tri"
      let strings =
        "{\"format\": \"plumbline.translation\", \"version\": 1, \"language\": \"cy\", "
        + "\"strings\": {\"title\": \"\(title)\"}}"
      try files.save([UInt8](strings.utf8), to: welsh.appending("strings.json"), replacing: .absent)
    }
    let shared = try SeveralInspections.open(paths, using: files, hands: .exactly(1)).map { try $0.get().index }
    #expect(shared[0] === shared[1])
    #expect(shared[0].framework.translations.first?.texts == ["title": "Tri"])
    #expect(shared[2].framework.translations.first?.texts == ["title": "Dau"])
  }

  @Test func anEmptyFolderIsNotPassedOver() throws {
    let paths = try ["a-2012", "b-2012"].map(make)
    try files.createFolder(
      paths[1].appending("framework").appending("languages").appending("cy"), parents: true)
    let shared = SeveralInspections.open(paths, using: files, hands: .exactly(1))
    #expect(throws: Never.self) { try shared[0].get() }
    #expect(throws: UnusableFiles.self) { try shared[1].get() }
  }
}
