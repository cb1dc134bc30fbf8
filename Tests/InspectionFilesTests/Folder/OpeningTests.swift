import Diagnostics
import DurableFiles
import InspectionFiles
import InspectionModel
import PlumblineTestSupport
import Testing

struct OpeningTests {
  private let temporary: TemporaryFolder
  private let files = DurableFiles()
  private let folder: InspectionFolder

  init() throws {
    temporary = try TemporaryFolder()
    folder = InspectionFolder(temporary.path.appending("wandsworth-2012"), using: files)
  }

  private func inspection() throws -> Inspection {
    let id = try #require(InspectionID("wandsworth-2012"))
    let edition = try #require(FrameworkEdition("cci/1"))
    var inspection = Inspection(id: id, area: "Wandsworth", framework: edition)
    inspection.team = [TeamMember(code: try #require(AssessorID("L1")), role: "lead inspector")]
    return inspection
  }

  private func create(_ inspection: Inspection) throws {
    try folder.create(inspection, framework: ProjectFolder.framework("cci"))
  }

  private func save(_ inspection: Inspection) throws {
    try files.save(InspectionFile.bytes(of: inspection), to: folder.inspectionFile, replacing: .anything)
  }

  @Test func newFolderOpensAsTheSameInspection() throws {
    try create(inspection())
    let names = try files.list(folder.path).names.map(\.text)
    #expect(names == ["cases", "commentary", "framework", "inspection.json", "report"])
    let opened = try OpenedInspection.open(at: folder.path, using: files)
    #expect(opened.inspection == (try inspection()))
    #expect(opened.index.framework.edition.text == "cci/1")
    #expect(try opened.readCases() == CaseReading())
  }

  @Test func folderThatHoldsSomethingIsLeftAlone() throws {
    try files.createFolder(folder.path)
    try files.save([1], to: folder.path.appending("thesis.doc"), replacing: .absent)
    let error = try #require(throws: UnusableFiles.self) { try create(inspection()) }
    #expect(error.exitCode == .cannotCreate)
    #expect(error.diagnostics.map(\.identifier) == ["folder-not-empty"])
    #expect(try files.list(folder.path).names.map(\.text) == ["thesis.doc"])
  }

  @Test func hiddenFilesAreNothing() throws {
    try files.createFolder(folder.path)
    try files.save([1], to: folder.path.appending(".gitignore"), replacing: .absent)
    try create(inspection())
    #expect(try OpenedInspection.open(at: folder.path, using: files).inspection.area == "Wandsworth")
  }

  @Test func unusableFrameworkIsCopiedNowhere() throws {
    let copy = try FrameworkCopy()
    try copy.replace("\"cci\"", in: "framework.json", with: "\"c ci\"")
    #expect(throws: UnusableFiles.self) { try folder.create(inspection(), framework: copy.path) }
    #expect(try files.kind(of: folder.path) == nil)
  }

  @Test(arguments: ["wandsworth-2012", "wandsworth-2012/cases"])
  func anyOtherFolderIsNoInspection(_ name: String) throws {
    try files.createFolder(folder.path)
    try files.createFolder(folder.casesFolder)
    let path = temporary.path.appending(name)
    let error = try #require(throws: UnusableFiles.self) { try OpenedInspection.open(at: path, using: files) }
    #expect(error.exitCode == .noInput)
    #expect(error.diagnostics.map(\.identifier) == ["not-an-inspection"])
    #expect(error.diagnostics.first?.summary.contains("'\(path)'") == true)
  }

  @Test func aFolderThatIsNowhereIsSaidToBeMissing() throws {
    let path = temporary.path.appending("nowhere")
    let error = try #require(throws: UnusableFiles.self) { try OpenedInspection.open(at: path, using: files) }
    #expect(error.exitCode == .noInput)
    #expect(error.diagnostics.map(\.identifier) == ["file-missing"])
  }

  @Test func whatTheFrameworkHasNotIsNamed() throws {
    var inspection = try inspection()
    try create(inspection)
    inspection.layout = LayoutName("1999")
    inspection.responsible[try #require(RoleCode("mayor"))] = "Mayor"
    inspection.comparators = Comparators(
      date: "2012-03",
      themes: [try #require(ThemeCode("Fun")): Comparator(lowest: 1, highest: 3, average: 2)])
    try save(inspection)
    let error = try #require(throws: UnusableFiles.self) { try OpenedInspection.open(at: folder.path, using: files) }
    #expect(
      error.diagnostics.map(\.summary) == [
        "the framework has no layout '1999'", "the framework has no role 'mayor'", "the framework has no theme 'Fun'",
      ])
  }

  @Test func otherFrameworkThanNamedIsRefused() throws {
    var inspection = try inspection()
    try create(inspection)
    inspection.framework = try #require(FrameworkEdition("cci/2"))
    try save(inspection)
    let error = try #require(throws: UnusableFiles.self) { try OpenedInspection.open(at: folder.path, using: files) }
    #expect(error.diagnostics.map(\.identifier) == ["framework-differs"])
  }

  @Test func filesStandWhereTheDesignSays() throws {
    let folder = InspectionFolder(FilePath("."), using: files)
    let id = try #require(CaseID("W-014"))
    #expect(folder.recordFile(id).text == "cases/W-014.json")
    #expect(folder.reportFolder.text == "report")
  }

  @Test func secondSessionFindsTheFolderInUse() throws {
    try create(inspection())
    let lock = try folder.lock()
    #expect(throws: FileProblem.inUse(folder.path)) { try folder.lock() }
    lock.release()
    try folder.probeWritable()
    #expect(try files.list(folder.casesFolder).names == [])
  }
}
