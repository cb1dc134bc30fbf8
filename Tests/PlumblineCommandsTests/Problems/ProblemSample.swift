import DurableFiles
import PlumblineTestSupport
import Testing

/// A folder of `Samples/problems`: broken files, what is run on them, and all that the runs say.
struct ProblemSample: Sendable, CustomTestStringConvertible {
  /// The folder's name: the identifier of the diagnostic that it shows, and where there are several, what is special.
  let name: String

  /// The folder of them all.
  static let folder = ProjectFolder.path.appending("Samples").appending("problems")
  /// The inspection, with nothing wrong in it, that every reproducer's own files are laid over.
  static let base = folder.appending("base")
  /// The files that say what is to be done and are no part of what it is done to.
  static let directions: Set<String> = ["command.txt", "expected.txt", "prepare.txt"]

  /// All of them, by name.
  static var all: [ProblemSample] {
    get throws {
      let files = DurableFiles()
      return try files.list(folder).names.map(\.text)
        .filter { try $0 != "base" && files.kind(of: folder.appending($0)) == .folder }
        .map(ProblemSample.init)
    }
  }

  var path: FilePath { Self.folder.appending(name) }
  var expectedFile: FilePath { path.appending("expected.txt") }
  var testDescription: String { name }

  /// What it shows, in one line: the comment at the top of `command.txt`.
  func title() throws -> String {
    let first = try #require(try lines(of: "command.txt").first)
    return String(first.drop { $0 == "#" || $0 == " " })
  }

  /// The lines that are run.
  func commands() throws -> [String] {
    try lines(of: "command.txt").filter { !$0.hasPrefix("#") }
  }

  /// What is to be done before, verb first; what Git cannot hold.
  func preparations() throws -> [[String]] {
    guard try DurableFiles().kind(of: path.appending("prepare.txt")) != nil else { return [] }
    return try lines(of: "prepare.txt").filter { !$0.hasPrefix("#") }.map { line in
      line.split(separator: " ").map(String.init)
    }
  }

  private func lines(of file: String) throws -> [String] {
    let bytes = try DurableFiles().read(path.appending(file)).bytes
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}
