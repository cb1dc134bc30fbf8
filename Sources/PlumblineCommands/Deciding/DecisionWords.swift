import Diagnostics
import Interview
import Terminal

/// Where the words and the reason of a decision come from: a file, somebody at a terminal, or standard input.
///
/// Never the command line, which everybody on the machine can see and the shell remembers.
struct DecisionWords {
  /// The file; nil where none is named.
  let name: String?
  let context: CommandContext

  func read(for request: DecisionRequest) throws(CommandFailure) -> DecisionText {
    if name == nil, context.environment.console.isInteractive { return try askedFor(request) }
    let name = name ?? "-"
    let shown = name == "-" ? "standard input" : name
    guard let text = String(validating: try context.contents(of: name), as: UTF8.self) else {
      throw CommandFailure(.decisionTextNotText(shown))
    }
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    if let bad = lines.firstIndex(where: { $0.unicodeScalars.contains(where: \.isControl) }) {
      throw CommandFailure(.decisionTextNotText(shown, line: bad + 1))
    }
    // A byte order mark is no word.
    return DecisionText(text.first == "\u{FEFF}" ? String(text.dropFirst()) : text, takesWords: request.takesWords)
  }

  private func askedFor(_ request: DecisionRequest) throws(CommandFailure) -> DecisionText {
    let words = request.takesWords ? try line(FindingsWords.wordsPrompt) : ""
    let why = words.isEmpty && request.takesWords ? "" : try line(FindingsWords.whyPrompt)
    return DecisionText("\(words)\nbecause = \(why)", takesWords: request.takesWords)
  }

  /// One line; empty where there is none.
  private func line(_ prompt: String) throws(CommandFailure) -> String {
    let console = context.environment.console
    while true {
      try context.write(prompt)
      switch try ending({ () throws(ConsoleError) in try console.readLine() }) {
      case .line(let line):
        if console.discardPendingInput() { try context.write(AssessWords.dropped) }
        return line
      case .refused(let refusal): try context.write(refusal.explanation + "\n")
      case .endOfInput:
        try context.write("\n")
        return ""
      case .interrupted(let signal): throw CommandFailure(.stopped(signal.exitCode))
      }
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isControl: Bool { self != "\t" && properties.generalCategory == .control }
}
