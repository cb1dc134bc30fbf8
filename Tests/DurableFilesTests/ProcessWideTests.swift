import DurableFiles
import PlumblineTestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What holds for the whole process is tested one at a time.
@Suite(.serialized) struct ProcessWideTests {
  @Test func makesFilesAndFoldersPrivateUnderAnyMask() throws {
    let before = umask(0)
    defer { umask(before) }
    let folder = try TemporaryFolder()
    let files = DurableFiles()
    let cases = folder.path.appending("cases")
    try files.createFolder(cases)
    let file = cases.appending("W-014.json")
    try files.save([1], to: file, replacing: .absent)
    #expect(chmod(file.text, 0o644) == 0)
    try files.save([2], to: file, replacing: .anything)
    let lock = try files.lock(cases)
    #expect(mode(of: cases) == 0o700)
    #expect(mode(of: file) == 0o600)
    #expect(mode(of: cases.appending(".lock")) == 0o600)
    lock.release()
  }

  @Test func survivesAClosedPipeAndAFileLimit() {
    let before = umask(0)
    defer { umask(before) }
    ProcessSafeguards.apply()
    #expect(umask(0) == 0o077)
    raise(SIGPIPE)
    raise(SIGXFSZ)
    var limit = rlimit()
    #if canImport(Glibc)
      getrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &limit)
    #else
      getrlimit(RLIMIT_CORE, &limit)
    #endif
    #expect(limit.rlim_cur == 0)
  }

  private func mode(of path: FilePath) -> mode_t {
    var status = stat()
    return lstat(path.text, &status) == 0 ? status.st_mode & 0o777 : 0
  }
}
