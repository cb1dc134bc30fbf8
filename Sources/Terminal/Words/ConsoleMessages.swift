package import Diagnostics

extension ConsoleError {
  /// Says that the console could not go on, and how the run ends.
  package var diagnostic: Diagnostic {
    switch self {
    case .outputClosed(let stream):
      Diagnostic(
        "output-closed", "\(stream.name) was closed before everything was written",
        remedy: "run the command again; what reads its output must read to the end.", exitCode: .disk)
    case .outputFull(let stream):
      Diagnostic(
        "output-full", "the disk that \(stream.name) goes to is full",
        safe: "What was written there is cut off; the inspection is not touched by this.",
        remedy: "make room, then run the command again.", exitCode: .disk)
    case .outputFailed(let stream, let code):
      Diagnostic(
        "output-failed", "\(stream.name) could not be written (system error \(code))",
        safe: "What was written there is cut off; the inspection is not touched by this.",
        remedy: "look where the output goes, then run the command again.", exitCode: .disk)
    case .inputFailed(let code):
      Diagnostic(
        "input-failed", "standard input could not be read (system error \(code))",
        safe: "Nothing was taken for an answer.",
        remedy: "start the command again from a terminal.", exitCode: .disk)
    }
  }
}

extension ConsoleStream {
  fileprivate var name: String {
    switch self {
    case .results: "standard output"
    case .words: "standard error"
    }
  }
}

extension Refusal {
  /// What to tell the person who typed the line: whole sentences, nothing of the line in them.
  package var explanation: String {
    switch self {
    case .notUTF8: "That line is not UTF-8 text, so nothing of it was used. Type it again."
    case .zeroByte:
      "That line holds a zero byte, as UTF-16 files do, so nothing of it was used. Type it again as UTF-8."
    case .controlCharacters:
      "That line holds control characters (arrow keys?), so nothing of it was used. Type it again."
    case .maybeCut:
      "That line is as long as this terminal can pass on and may have lost its end, so nothing of it was used. "
        + "Type it again as several lines."
    case .tooLong: "That line is longer than 64 MiB, so nothing of it was used."
    }
  }
}
