import Diagnostics
import DurableFiles
import InspectionModel
import PlumblineCommands
import PlumblineTestSupport
import Terminal
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A copy of a reproducer, laid over the base in a folder of its own, in which its commands are run.
struct ProblemStage {
  private let sample: ProblemSample
  private let temporary: TemporaryFolder
  private var calls: PlacedFileCalls
  private var locks: [FolderLock] = []

  init(_ sample: ProblemSample) throws {
    self.sample = sample
    temporary = try TemporaryFolder()
    calls = PlacedFileCalls(root: temporary.path)
    try Self.lay(sample.path, behind: temporary.path, without: ProblemSample.directions)
    try Self.lay(ProblemSample.base, behind: temporary.path)
    for preparation in try sample.preparations() { try prepare(preparation) }
  }

  /// Everything that the runs say, each with its command line and its exit code.
  func play() throws -> String {
    let runs = try sample.commands().map { line in try run(line) }
    return runs.joined(separator: "\n").replacing("\(temporary.path)/", with: "")
  }

  private func run(_ line: String) throws -> String {
    let parts = line.split(separator: " < ", maxSplits: 1).map(String.init)
    let console = ScriptedConsole(try parts.dropFirst().first.map(typed) ?? [], isInteractive: false)
    let moment = try #require(Timestamp("2012-03-05T09:00:00Z"))
    let session = try #require(SessionToken("problems"))
    let environment = CommandEnvironment(
      console: console, files: DurableFiles(calls: calls),
      templateFolders: [ProjectFolder.path.appending("Templates")], now: { moment }, newSession: { session })
    let exitCode = Plumbline.run(Self.words(parts[0]), in: environment)
    // What a file holds that stands for the keyboard is not seen, only what is said.
    let said = parts.count > 1 ? console.output + console.words : console.transcript
    let shown = line == Self.nothing ? "" : " \(line)"
    return "$ plumbline\(shown)\n\(said)exit \(exitCode.rawValue)\n"
  }

  /// The line for the program's name alone.
  private static let nothing = "(nothing)"

  /// The words of a command line: parted by spaces, but not between double quotes.
  private static func words(_ line: String) -> [String] {
    let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
    let words = parts.enumerated().flatMap { place, part in
      place % 2 == 1 ? [String(part)] : part.split(separator: " ").map(String.init)
    }
    return line == nothing ? [] : words
  }

  /// The lines of a file as they would come from standard input.
  private func typed(_ file: String) throws -> [InputLine] {
    let bytes = try DurableFiles(calls: calls).read(FilePath(file)).bytes
    return bytes.split(separator: UInt8(ascii: "\n")).map { line in
      String(validating: line, as: UTF8.self).map(InputLine.line) ?? .refused(.notUTF8)
    }
  }

  /// Copies a folder into another; what is there already stays.
  private static func lay(_ source: FilePath, behind target: FilePath, without left: Set<String> = []) throws {
    let files = DurableFiles()
    if try files.kind(of: target) == nil { try files.createFolder(target) }
    for name in try files.list(source).names where !left.contains(name.text) && !name.isHidden {
      let (from, to) = (source.appending(name), target.appending(name))
      if try files.kind(of: from) == .folder {
        try lay(from, behind: to)
      } else if try files.kind(of: to) == nil {
        try files.copyFile(from: from, to: to)
      }
    }
  }

  // The verbs of `prepare.txt`; `Samples/problems/README.md` explains them.
  private mutating func prepare(_ words: [String]) throws {
    let path = FilePath(try #require(words.last))
    let place = calls.placed(path)
    switch words.first {
    case "inspection": try Self.lay(ProblemSample.base, behind: place)
    case "folder": try DurableFiles().createFolder(place, parents: true)
    case "pipe": #expect(mkfifo(place.text, 0o600) == 0)
    case "zeros":
      let count = try #require(Int(words[1]))
      try DurableFiles().save([UInt8](repeating: 0, count: count), to: place, replacing: .anything)
    case "link": #expect(symlink(words[1], place.text) == 0)
    case "remove-folder": #expect(rmdir(place.text) == 0)
    case "remove": try DurableFiles().remove(place)
    case "bad-name": try put(nameOf: [UInt8](place.text.utf8) + [0xE9])
    case "lock": locks.append(try DurableFiles().lock(place))
    case "mode":
      let mode = try #require(mode_t(words[1], radix: 8))
      #expect(chmod(place.text, mode) == 0)
      if mode & 0o400 == 0 { calls.locked.insert(path) }
      if mode & 0o200 == 0 { calls.sealed.insert(path) }
    default: Issue.record("there is no verb '\(words.joined(separator: " "))'")
    }
  }

  private func put(nameOf bytes: [UInt8]) throws {
    let name = bytes.map { CChar(bitPattern: $0) } + Array(".json".utf8CString)
    let descriptor = open(name, O_CREAT | O_WRONLY, 0o600)
    #expect(descriptor >= 0 && close(descriptor) == 0)
  }
}
