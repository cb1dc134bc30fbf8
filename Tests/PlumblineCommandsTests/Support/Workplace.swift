import Diagnostics
import DurableFiles
import InspectionModel
import PlumblineCommands
import PlumblineTestSupport
import Synchronization
import Terminal
import Testing

/// A folder of its own to run commands in, with a clock that stands still and sessions that count up.
///
/// In arguments and in everything that comes out, `~` stands for the folder, so that outputs can be compared whole.
final class Workplace {
  /// The sessions of the runs, in order.
  private static let sessions = ["k3f9x2aq", "p07tw4zc", "b8d1mmu5", "q6r2y9vn", "h4j7s0ew", "z1c3g5ik"]

  private let folder: TemporaryFolder
  private let runs = Mutex(0)
  private let files: DurableFiles

  init(calls: any FileCalls = HastyFileCalls()) throws {
    folder = try TemporaryFolder()
    files = DurableFiles(calls: calls)
  }

  /// Runs a command to its end; where lines are typed, at a terminal.
  func run(
    _ arguments: [String], typing lines: [String] = [], isTerminal: Bool = true, width: Int = 80
  ) throws -> CommandRun {
    try run(arguments, script: lines.map(InputLine.line), isTerminal: isTerminal, width: width)
  }

  /// Runs a command whose words are parted by single spaces.
  func run(_ command: String, typing lines: [String] = []) throws -> CommandRun {
    try run(command.split(separator: " ").map(String.init), typing: lines)
  }

  /// Runs a command with whatever can happen to a reader of lines.
  func run(
    _ arguments: [String], script: [InputLine], isTerminal: Bool = true, width: Int = 80
  ) throws -> CommandRun {
    let console = ScriptedConsole(script, isInteractive: isTerminal, width: width)
    let now = try #require(Timestamp("2012-01-17T10:00:00Z"))
    let number = runs.withLock { number in
      number += 1
      return number
    }
    let session = try #require(SessionToken(Self.sessions[(number - 1) % Self.sessions.count]))
    let environment = CommandEnvironment(
      console: console, files: files,
      templateFolders: [Self.testsFolder.appending("Templates"), ProjectFolder.path.appending("Templates")],
      now: { now }, newSession: { session })
    let exitCode = Plumbline.run(arguments.map(absolute), in: environment)
    return CommandRun(
      exitCode: exitCode, output: relative(console.output), words: relative(console.words),
      transcript: relative(console.transcript), isUsedUp: console.isUsedUp,
      discards: console.discards)
  }

  /// The folder of these tests among the sources, where their templates and golden files are.
  static let testsFolder = FilePath(#filePath).parent.parent

  /// A path of the workplace; `~` is the workplace itself.
  func path(_ name: String) -> FilePath { FilePath(absolute(name)) }

  /// Writes a file, and the folders above it.
  func write(_ text: String, to name: String) throws {
    let path = path(name)
    try files.createFolder(path.parent, parents: true)
    try files.save(Array(text.utf8), to: path, replacing: .anything)
  }

  /// The text of a file.
  func text(_ name: String) throws -> String {
    relative(String(decoding: try DurableFiles().read(path(name)).bytes, as: UTF8.self))
  }

  func exists(_ name: String) throws -> Bool { try DurableFiles().kind(of: path(name)) != nil }

  /// Copies a folder as a person would.
  func copy(_ source: String, to target: String) throws {
    try files.copyTree(from: path(source), to: path(target))
  }

  /// All files of a folder by their path in it, locks excepted.
  func tree(_ name: String) throws -> [String: [UInt8]] {
    try Self.tree(path(name))
  }

  /// The same of any folder.
  static func tree(_ folder: FilePath) throws -> [String: [UInt8]] {
    var found: [String: [UInt8]] = [:]
    for name in try DurableFiles().list(folder).names where name.text != ".lock" {
      let path = folder.appending(name)
      if try DurableFiles().kind(of: path) == .folder {
        for (inner, bytes) in try tree(path) { found["\(name.text)/\(inner)"] = bytes }
      } else {
        found[name.text] = try DurableFiles().read(path).bytes
      }
    }
    return found
  }

  private func absolute(_ argument: String) -> String {
    argument.hasPrefix("~") ? folder.path.text + argument.dropFirst() : argument
  }

  private func relative(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let range = rest.firstRange(of: folder.path.text) {
      result += rest[..<range.lowerBound] + "~"
      rest = rest[range.upperBound...]
    }
    return result + rest
  }
}
