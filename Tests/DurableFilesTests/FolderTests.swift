import DurableFiles
import PlumblineTestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

struct FolderTests {
  let folder: TemporaryFolder
  let files = DurableFiles()

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func makesAFolderOnce() throws {
    let path = folder.path.appending("cases")
    try files.createFolder(path)
    #expect(try files.kind(of: path) == .folder)
    #expect(throws: FileProblem.alreadyExists(path)) { try files.createFolder(path) }
    try files.createFolder(path, parents: true)
  }

  @Test func makesMissingFoldersAboveOnlyWhenAsked() throws {
    let path = folder.path.appending("a/b/c")
    #expect(throws: FileProblem.missing(folder.path.appending("a/b"))) { try files.createFolder(path) }
    try files.createFolder(path, parents: true)
    #expect(try files.kind(of: path) == .folder)
    let file = folder.path.appending("file")
    try files.save([], to: file, replacing: .absent)
    #expect(throws: FileProblem.alreadyExists(file)) { try files.createFolder(file, parents: true) }
    #expect(throws: FileProblem.isNotFolder(file)) { try files.createFolder(file.appending("below")) }
  }

  @Test func listsNamesByTheirBytes() throws {
    for name in ["b.json", "B.json", "é.json", "e\u{301}.json", ".hidden", "a.json"] {
      try files.save([], to: folder.path.appending(name), replacing: .absent)
    }
    let names = try files.list(folder.path).names.map { Array($0.text.utf8) }
    #expect(
      names == [".hidden", "B.json", "a.json", "b.json", "e\u{301}.json", "é.json"].map { Array($0.utf8) })
  }

  @Test func listsNamesThatAreNotText() throws {
    try files.save([], to: folder.path.appending("a.json"), replacing: .absent)
    let bytes = Array((folder.path.text + "/").utf8) + [0x62, 0xFF]
    let descriptor = open(bytes.map { CChar(bitPattern: $0) } + [0], O_CREAT | O_WRONLY, 0o600)
    // Some disks take no such name; then there is nothing to list.
    guard descriptor >= 0 else { return }
    close(descriptor)
    let listing = try files.list(folder.path)
    #expect(listing.names.map(\.text) == ["a.json"])
    #expect(listing.unreadableNames == [[0x62, 0xFF]])
    #expect(throws: FileProblem.nameUnreadable(folder.path)) {
      try files.copyTree(from: folder.path, to: folder.path.appending("copy"))
    }
  }

  @Test func namesAFolderThatIsMissingOrAFile() throws {
    let path = folder.path.appending("cases")
    #expect(throws: FileProblem.missing(path)) { try files.list(path) }
    try files.save([], to: path, replacing: .absent)
    #expect(throws: FileProblem.isNotFolder(path)) { try files.list(path) }
  }

  @Test func copiesATreeWithoutHiddenFiles() throws {
    let (source, target) = (folder.path.appending("cci"), folder.path.appending("framework"))
    try files.createFolder(source.appending("layouts"), parents: true)
    try files.save(text("1"), to: source.appending("sections.json"), replacing: .absent)
    try files.save(text("2"), to: source.appending("layouts/2012.md"), replacing: .absent)
    try files.save(text("3"), to: source.appending(".DS_Store"), replacing: .absent)
    try files.copyTree(from: source, to: target)
    #expect(try files.list(target).names.map(\.text) == ["layouts", "sections.json"])
    #expect(try files.read(target.appending("sections.json")).bytes == text("1"))
    #expect(try files.read(target.appending("layouts/2012.md")).bytes == text("2"))
    #expect(throws: FileProblem.alreadyExists(target)) { try files.copyTree(from: source, to: target) }
  }

  @Test func copiesNoLinks() throws {
    let source = folder.path.appending("cci")
    try files.createFolder(source)
    #expect(symlink("/etc/passwd", source.appending("a").text) == 0)
    #expect(throws: FileProblem.isLink(source.appending("a"))) {
      try files.copyTree(from: source, to: folder.path.appending("copy"))
    }
  }

  @Test func removesAFileDurably() throws {
    let path = folder.path.appending("a")
    try files.save([], to: path, replacing: .absent)
    let calls = FailingFileCalls()
    try DurableFiles(calls: calls).remove(path)
    #expect(calls.record == [.remove, .open, .synchronise, .close])
    #expect(throws: FileProblem.missing(path)) { try files.remove(path) }
  }

  @Test func findsOutThatAFolderCannotBeWrittenIn() throws {
    try files.probeWritable(folder.path)
    #expect(try files.list(folder.path).names == [])
    for number in [EACCES, EPERM, EROFS] {
      let failing = DurableFiles(calls: FailingFileCalls(.init(.open, 1, .error(number))))
      #expect(throws: FileProblem.folderReadOnly(folder.path)) { try failing.probeWritable(folder.path) }
    }
    let missing = folder.path.appending("cases")
    #expect(throws: FileProblem.missing(missing)) { try files.probeWritable(missing) }
    guard getuid() != 0 else { return }
    #expect(chmod(folder.path.text, 0o500) == 0)
    #expect(throws: FileProblem.folderReadOnly(folder.path)) { try files.probeWritable(folder.path) }
  }

  @Test func sweepsOnlyWhatIsOurs() throws {
    let names = [
      ".W-014.json.tmp-12-1", ".probe.tmp-1-100", ".tmp-1-1", "W-014.json.tmp-12-1", ".W-014.json.tmp-12-x",
      ".W-014.json.tmp-12", ".W-014.json.tmp-12-1.bak", "W-014.json",
    ]
    for name in names { try files.save([], to: folder.path.appending(name), replacing: .absent) }
    try files.createFolder(folder.path.appending(".folder.tmp-1-1"))
    let lock = try files.lock(folder.path)
    let swept = try files.sweepLeftovers(in: folder.path, holding: lock)
    #expect(swept.map(\.text) == [".W-014.json.tmp-12-1", ".probe.tmp-1-100"])
    #expect(
      try files.list(folder.path).names.map(\.text) == [
        ".W-014.json.tmp-12", ".W-014.json.tmp-12-1.bak", ".W-014.json.tmp-12-x", ".folder.tmp-1-1", ".lock",
        ".tmp-1-1", "W-014.json", "W-014.json.tmp-12-1",
      ])
  }
}
