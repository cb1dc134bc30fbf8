package import Diagnostics
package import Terminal

/// A console whose lines are given beforehand, first in first out, and which keeps everything that was said.
///
/// Running dry is an end of input, as at the end of a pipe. Code that goes on asking after a hundred ends of input gets an
/// error, so that an endless loop fails a test instead of hanging it.
package final class ScriptedConsole: Console {
  /// Everything in the order in which a person would have seen it: prompts, typed lines after them, results.
  package private(set) var transcript = ""
  /// What went to standard output.
  package private(set) var output = ""
  /// What went to standard error.
  package private(set) var words = ""
  /// The lines that nobody has asked for yet.
  package private(set) var unused: [InputLine]
  /// How often pending input was to be dropped.
  ///
  /// The script itself is never dropped.
  package private(set) var discards = 0
  /// From when it is set, what `write` and `say` throw.
  package var outputError: ConsoleError?

  package let isInteractive: Bool
  package let width: Int
  private var endsOfInput = 0
  private var isColoured = false

  /// A console with a script of lines, refusals, interruptions and ends of input.
  package init(_ script: [InputLine], isInteractive: Bool = true, width: Int = 80) {
    unused = script
    self.isInteractive = isInteractive
    self.width = width
  }

  /// A console at which these lines are typed.
  package convenience init(typing lines: String..., width: Int = 80) {
    self.init(lines.map(InputLine.line), width: width)
  }

  /// Whether the whole script was asked for: to be expected at the end of a test.
  package var isUsedUp: Bool { unused.isEmpty }

  package func readLine() throws(ConsoleError) -> InputLine {
    let line = unused.isEmpty ? .endOfInput : unused.removeFirst()
    if unused.isEmpty, line == .endOfInput { endsOfInput += 1 }
    // 5 is EIO: the error of an input that is gone for good.
    guard endsOfInput <= 100 else { throw .inputFailed(code: 5) }
    transcript += Self.shown(line)
    return line
  }

  package func write(_ text: String) throws(ConsoleError) {
    if let outputError { throw outputError }
    output += text
    transcript += text
  }

  package func say(_ text: String) throws(ConsoleError) {
    if let outputError { throw outputError }
    let visible = VisibleText(text).text
    words += visible
    transcript += visible
  }

  package func write(_ text: EmphasisedText) throws(ConsoleError) {
    try write(text.shown(coloured: isColoured))
  }

  package func say(_ text: EmphasisedText) throws(ConsoleError) {
    if let outputError { throw outputError }
    let shown = text.shown(coloured: isColoured)
    words += shown
    transcript += shown
  }

  /// Like a pipe: coloured only where that is asked for.
  package func useColour(_ mode: ColourMode) {
    isColoured = mode == .always
  }

  @discardableResult
  package func discardPendingInput() -> Bool {
    discards += 1
    return false
  }

  /// How a transcript shows what was typed.
  private static func shown(_ line: InputLine) -> String {
    switch line {
    case .line(let text): "\(text)\n"
    case .refused(let refusal): "<refused: \(refusal)>\n"
    case .endOfInput: "<end of input>\n"
    case .interrupted(let signal): "<\(signal)>\n"
    }
  }
}
