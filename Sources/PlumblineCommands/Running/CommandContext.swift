import Diagnostics
import DurableFiles
import InspectionFiles
import StrictJSON
import Terminal

/// What a running command has at hand: the environment, and the folder that `-C` names.
struct CommandContext {
  let environment: CommandEnvironment
  /// The folder to work in; the current one where `-C` does not say.
  let folder: FilePath

  var files: DurableFiles { environment.files }

  /// The inspection in the folder to work in.
  func openInspection() throws(CommandFailure) -> OpenedInspection {
    try ending { () throws(UnusableFiles) in try OpenedInspection.open(at: folder, using: files) }
  }

  /// Reads a line; one that does not come from a terminal is shown, so that the dialogue reads as it was held.
  func readLine() throws(CommandFailure) -> InputLine {
    let console = environment.console
    let line = try ending { () throws(ConsoleError) in try console.readLine() }
    if case .line(let text) = line, !console.isInteractive { try write(text + "\n") }
    return line
  }

  /// Writes results, with everything made visible that could play tricks with a terminal.
  func write(_ text: String) throws(CommandFailure) {
    try ending { () throws(ConsoleError) in try environment.console.write(VisibleText(text).text) }
  }

  /// Writes results in which some words stand out.
  func write(_ text: EmphasisedText) throws(CommandFailure) {
    try ending { () throws(ConsoleError) in try environment.console.write(text) }
  }

  /// Writes a table of results.
  func write(_ table: TextTable, indent: String = "") throws(CommandFailure) {
    try write(table.lines.map { $0.isEmpty ? "\n" : "\(indent)\($0)\n" }.joined())
  }

  /// Writes a result for programs, the format and its version first.
  func write(_ value: JSONValue) throws(CommandFailure) {
    try ending { () throws(ConsoleError) in
      try environment.console.write(CanonicalJSON.indented(of: value, leading: ["format", "version"]))
    }
  }

  /// Says words for people.
  func say(_ text: String) throws(CommandFailure) {
    try ending { () throws(ConsoleError) in try environment.console.say(text) }
  }

  /// Says words for people of which some stand out.
  func say(_ text: EmphasisedText) throws(CommandFailure) {
    try ending { () throws(ConsoleError) in try environment.console.say(text) }
  }

  /// Says what deserves a look, and why.
  func report(_ diagnostics: [Diagnostic]) throws(CommandFailure) {
    guard !diagnostics.isEmpty else { return }
    try say(DiagnosticFormatter().emphasised(diagnostics))
  }

  /// Says which files were left out and how many entries are not counted (law 11); says how the run ends because of it.
  func reportLeftOut(_ files: [Diagnostic], entries: Int) throws(CommandFailure) -> ExitCode {
    let all = files + (entries > 0 ? [.entriesNotCounted(entries)] : [])
    try report(all)
    return all.isEmpty ? .done : .problems
  }

  /// Reads a file that a person named, or standard input for `-`.
  func contents(of name: String) throws(CommandFailure) -> [UInt8] {
    guard name == "-" else {
      return try ending { () throws(FileProblem) in try files.read(FilePath(name)).bytes }
    }
    return try ending { () throws(Diagnostic) in try StandardInput.lines(from: environment.console) }
  }
}
