import InspectionModel
import Interview
import PlumblineTestSupport
import Testing

/// The dialogue over decisions, word for word in Transcripts, and what it records.
struct DecidingDialogueTests {
  struct Script: Sendable, CustomTestStringConvertible {
    let name: String
    let lines: [String]
    let recorded: [DecidingChoice]
    var testDescription: String { name }
  }

  static let scripts: [Script] = {
    let late = ReasonCode("late")
    return [
      Script(
        name: "deciding-one-by-one", lines: ["k", "u", "s", "2"],
        recorded: [.confirm, .undo, .keep(.strength)] + (late.map { [.map($0)] } ?? [])),
      Script(
        name: "deciding-in-ones-own-words",
        lines: ["r", "Nearly all were done.", "the figure fell", "", "r", "Half were done.", "i", "said so", "q"],
        recorded: [
          .reword("Nearly all were done.", .strength, why: "the figure fell"),
          .reword("Half were done.", .improvement, why: "said so"),
        ]),
      Script(
        name: "deciding-nothing", lines: ["", "", "", ""], recorded: []),
      Script(
        name: "deciding-with-second-thoughts",
        lines: ["?", "maybe", "d", "", "d", "2", "seen otherwise", "b", "k", "", "i", "b", "?", "d", "unsure", "late"],
        recorded: [.drop(why: "seen otherwise"), .confirm, .keep(.improvement), .drop(why: "unsure")]
          + (late.map { [.map($0)] } ?? [])),
    ]
  }()

  @Test(arguments: scripts) func theDialogueReadsAsRecorded(_ script: Script) throws {
    var player = try Player(try Self.items())
    for line in script.lines { player.type(line) }
    #expect(player.recorded == script.recorded)
    #expect(player.end != nil)
    #expect(player.linesLeft == 0)
    try GoldenTranscript(script.name).expect(player.transcript)
  }

  @Test(arguments: [DecidingInput.endOfInput, .line(""), .refused("No."), .line("x"), .line("\u{7}")])
  func nothingThatIsNoChoiceDecides(_ input: DecidingInput) throws {
    var player = try Player(try Self.items())
    for _ in 0..<9 { player.feed(input) }
    #expect(player.recorded == [])
    #expect(player.end != nil || input != .endOfInput)
  }

  @Test func atATerminalOneMayErrForEver() throws {
    var player = try Player(try Self.items(), isTerminal: true)
    for _ in 0..<50 { player.type("x") }
    #expect(player.end == nil)
    var pipe = try Player(try Self.items(), isTerminal: false)
    for _ in 0..<4 { pipe.type("x") }
    #expect(pipe.end == .refusedTooOften)
  }

  @Test func oneInterruptionAsksAgainAndASecondEnds() throws {
    var player = try Player(try Self.items())
    player.feed(.interrupted)
    player.type("k")
    player.feed(.interrupted)
    #expect(player.end == nil)
    player.feed(.interrupted)
    #expect(player.end == .interrupted)
    #expect(player.recorded == [.confirm])
  }

  @Test func whatCouldNotBeSavedIsTriedAgainOrLeft() throws {
    var player = try Player(try Self.items())
    player.failures = ["The disk is full.", "The disk is full."]
    player.type("k")
    #expect(player.transcript.contains("The disk is full."))
    player.type("y")
    player.type("n")
    #expect(player.recorded == [])
    player.type("k")
    #expect(player.recorded == [.confirm])
  }

  private static func code(_ text: String) throws -> ReasonCode { try #require(ReasonCode(text)) }

  private static func items() throws -> [DecidingItem] {
    let reasons = try [("victims", "victims were missed"), ("late", "it was late")].map {
      Reason(code: try code($0), clause: $1)
    }
    return [
      DecidingItem(
        address: "1.1a", matter: .moved(.strength),
        lines: ["Screening was done in 83% of cases.", "Its figures have moved: 30 of 36 then, 28 of 36 now."]),
      DecidingItem(address: "9.9z", matter: .withoutSubject, lines: ["Kept by L1 on 2012-02-01."]),
      DecidingItem(
        address: "1.1b", matter: .undecided, lines: ["It was good in 67% of cases.", "1.1b: 24 of 36"]),
      DecidingItem(
        address: "other:1.1a:4f2a9c01", matter: .typedReason(reasons), lines: ["the file was lent", "2 times"]),
    ]
  }
}

/// Plays lines through the dialogue as a terminal and a disk would.
private struct Player {
  private var dialogue: DecidingDialogue
  private(set) var transcript: [String] = []
  private(set) var recorded: [DecidingChoice] = []
  private(set) var end: DialogueEnd?
  private(set) var linesLeft = 0
  /// The words of the disk's next failures.
  var failures: [String] = []

  init(_ items: [DecidingItem], isTerminal: Bool = true) throws {
    dialogue = DecidingDialogue(items, isTerminal: isTerminal)
    show(dialogue.start())
  }

  mutating func type(_ line: String) {
    guard end == nil else {
      linesLeft += 1
      return
    }
    transcript.append("\(transcript.popLast() ?? "")\(line)")
    feed(.line(line))
  }

  mutating func feed(_ input: DecidingInput) { show(dialogue.receive(input)) }

  private mutating func show(_ outputs: [DecidingOutput]) {
    for output in outputs {
      switch output {
      case .say(let line), .prompt(let line): transcript.append(line)
      case .finish(let end): self.end = end
      case .record(_, let choice):
        if let words = failures.popLast() { return feed(.saveFailed(words)) }
        recorded.append(choice)
        feed(.saved)
      }
    }
  }
}

struct DecisionTextTests {
  static let texts: [(String, Bool, String, String?)] = [
    ("Words.\nbecause = why", true, "Words.", "why"),
    ("Words\nover lines.\n\n  because=why\nand why\n", true, "Words over lines.", "why and why"),
    ("Words.", true, "Words.", nil), ("because = why", true, "", "why"), ("", true, "", nil),
    ("Said because = it is.", true, "Said because = it is.", nil), ("because it is", true, "because it is", nil),
    ("why", false, "", "why"), ("because = why\nbecause = again", false, "", "why because = again"),
    ("\r\nwhy\r\nand why", false, "", "why and why"), (" \n", false, "", nil),
    ("first\nbecause = second", false, "", "first because = second"), ("\n\nbecause = why", false, "", "why"),
    ("\nbecause = ", false, "", nil), ("Words.\nbecause = ", true, "Words.", nil),
  ]

  @Test(arguments: texts)
  func theReasonFollowsTheWords(_ text: String, _ takesWords: Bool, _ words: String, _ why: String?) {
    let read = DecisionText(text, takesWords: takesWords)
    #expect(read.words == words)
    #expect(read.why == why)
  }
}
