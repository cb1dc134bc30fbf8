import Diagnostics
import DurableFiles
import PlumblineTestSupport
import Testing

struct FileMessagesTests {
  struct Example: Sendable, CustomTestStringConvertible {
    var problem: FileProblem
    var identifier: String
    var exitCode: ExitCode
    var testDescription: String { identifier }
  }

  static let path = FilePath("cases/W-014.json")
  static let examples: [Example] = [
    Example(problem: .missing(path), identifier: "file-missing", exitCode: .noInput),
    Example(problem: .isFolder(path), identifier: "file-is-folder", exitCode: .badData),
    Example(problem: .isNotFolder(path), identifier: "folder-is-file", exitCode: .badData),
    Example(problem: .isPipe(path), identifier: "file-is-pipe", exitCode: .badData),
    Example(problem: .isLink(path), identifier: "file-is-link", exitCode: .badData),
    Example(problem: .nameUnreadable(path), identifier: "file-name-unreadable", exitCode: .badData),
    Example(problem: .notPermitted(path), identifier: "file-unreadable", exitCode: .permission),
    Example(problem: .tooLarge(path, limit: 8_388_608), identifier: "file-too-large", exitCode: .badData),
    Example(problem: .alreadyExists(path), identifier: "file-exists", exitCode: .cannotCreate),
    Example(problem: .cannotCreate(path), identifier: "file-not-created", exitCode: .cannotCreate),
    Example(problem: .folderReadOnly(path), identifier: "folder-read-only", exitCode: .permission),
    Example(problem: .diskFull(path), identifier: "disk-full", exitCode: .disk),
    Example(problem: .diskFailing(path), identifier: "disk-failing", exitCode: .disk),
    Example(problem: .inUse(path), identifier: "folder-in-use", exitCode: .inUse),
    Example(problem: .held(path), identifier: "file-held", exitCode: .inUse),
    Example(problem: .changedMeanwhile(path), identifier: "file-changed-meanwhile", exitCode: .inUse),
    Example(problem: .systemRefused(path, SystemError(.open, 24)), identifier: "system-refused", exitCode: .disk),
  ]

  @Test(arguments: examples) func saysWhatFailedWhatIsSafeAndWhatToDo(_ example: Example) throws {
    let diagnostic = example.problem.diagnostic
    #expect(diagnostic.identifier.rawValue == example.identifier)
    #expect(diagnostic.exitCode == example.exitCode)
    #expect(diagnostic.summary.contains("'cases/W-014.json'"))
    #expect(!diagnostic.summary.hasSuffix("."))
    #expect(try #require(diagnostic.safe).hasSuffix("."))
    #expect(try #require(diagnostic.remedy).hasSuffix("."))
  }

  @Test func neverShowsWhatAFileHolds() throws {
    let folder = try TemporaryFolder()
    let stamp = try DurableFiles().save(text("canary"), to: folder.path.appending("a"), replacing: .absent)
    let problem = FileProblem.savedNotProven(folder.path.appending("a"), stamp)
    let lines = DiagnosticFormatter().text(for: [problem.diagnostic])
    #expect(lines.contains("[saved-not-proven]"))
    #expect(!(lines + "\(problem) \(stamp)").contains("99, 97, 110"))
    #expect(problem.diagnostic.exitCode == .disk)
  }

  @Test func readsAsAPersonWould() {
    #expect(
      DiagnosticFormatter().text(for: [FileProblem.tooLarge(Self.path, limit: 8_388_608).diagnostic]) == """
        error: 'cases/W-014.json' is larger than 8 MiB [file-too-large]
          It was not read and not changed.
          To do: look whether it is what its name says; no file of an inspection grows that large.

        """)
    #expect(
      DiagnosticFormatter().text(for: [FileProblem.held(Self.path).diagnostic]) == """
        error: 'cases/W-014.json' was not saved: another program holds it [file-held]
          The file as it was saved before is untouched.
          To do: wait for the program that synchronises or scans the folder, or close what has the file open, then try \
        again.

        """)
  }
}
