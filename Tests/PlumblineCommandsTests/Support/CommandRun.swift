import Diagnostics

/// What came of one run of a command.
struct CommandRun {
  /// How it ended.
  let exitCode: ExitCode
  /// What went to standard output.
  let output: String
  /// What went to standard error.
  let words: String
  /// Both in the order in which a person would have seen them, with what was typed.
  let transcript: String
  /// Whether every line was asked for.
  let isUsedUp: Bool
  /// How often what was typed ahead was to be dropped.
  let discards: Int

  /// Everything that a person can tell of the run: the transcript, then how it ended.
  var whole: String { transcript + "[exit \(exitCode.rawValue)]\n" }
}
