import Diagnostics
import Terminal
import Testing

struct ColourTests {
  struct Example: Sendable, CustomTestStringConvertible {
    var noColour: String?
    var terminal: String? = "xterm"
    var mode = ColourMode.auto
    var isTerminal = true
    let isColoured: Bool
    var testDescription: String {
      "NO_COLOR=\(noColour ?? "-") TERM=\(terminal ?? "-") --color=\(mode) \(isTerminal ? "terminal" : "pipe")"
    }
  }

  @Test(arguments: [
    Example(isColoured: true), Example(isTerminal: false, isColoured: false), Example(noColour: "1", isColoured: false),
    Example(noColour: "0", isColoured: false), Example(noColour: "", isColoured: true),
    Example(terminal: "dumb", isColoured: false), Example(terminal: "", isColoured: false),
    Example(terminal: nil, isColoured: false), Example(mode: .never, isColoured: false),
    Example(noColour: "1", terminal: "dumb", mode: .always, isTerminal: false, isColoured: true),
  ])
  func coloursOnlyWhereItIsWantedAndCanBeShown(example: Example) {
    let rules = ColourRules(noColour: example.noColour, terminal: example.terminal)
    #expect(rules.allowColour(example.mode, isTerminal: example.isTerminal) == example.isColoured)
  }

  private static var text: EmphasisedText {
    var text = EmphasisedText("error", .severity(.error))
    text += ": a\u{1B}[31m trick\n"
    text += EmphasisedText("head\u{1B}ing", .heading)
    return text
  }

  @Test func escapesOfOthersAreNeverPassedOn() {
    #expect(
      Self.text.shown(coloured: true)
        == "\u{1B}[1;31merror\u{1B}[0m: a<U+001B>[31m trick\n\u{1B}[1mhead<U+001B>ing\u{1B}[0m")
  }

  @Test func withoutColourThereIsNoEscapeAtAll() {
    #expect(Self.text.shown(coloured: false) == "error: a<U+001B>[31m trick\nhead<U+001B>ing")
  }

  @Test func everySeverityStandsOutAndTheWordStays() {
    for severity in [Severity.note, .warning, .error] {
      let shown = EmphasisedText(severity.rawValue, .severity(severity)).shown(coloured: true)
      #expect(shown.hasPrefix("\u{1B}[1;3") && shown.hasSuffix("m\(severity.rawValue)\u{1B}[0m"))
    }
  }

  @Test(arguments: ColourMode.allCases) func aPipeIsColouredOnlyWhereThatIsAskedFor(mode: ColourMode) throws {
    let pipe = try TestPipe()
    let console = TerminalConsole(
      results: pipe.writing, words: pipe.writing, catchingSignals: false,
      colours: ColourRules(noColour: nil, terminal: "xterm"))
    console.useColour(mode)
    try console.write(EmphasisedText("a", .heading))
    try console.say(EmphasisedText("b", .severity(.note)))
    #expect(pipe.received() == (mode == .always ? "\u{1B}[1ma\u{1B}[0m\u{1B}[1;36mb\u{1B}[0m" : "ab"))
  }
}
