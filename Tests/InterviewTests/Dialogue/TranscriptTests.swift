import InspectionModel
import Interview
import Testing

/// Whole dialogues, word for word, as they stand in Transcripts.
struct TranscriptTests {
  struct Script: Sendable, CustomTestStringConvertible {
    let name: String
    /// What was recorded before.
    var before: [String] = []
    let lines: [String]
    var testDescription: String { name }
  }

  static let scripts = [
    Script(
      name: "new-case-to-completion",
      lines: [
        "", "maybe", "1,2", "16.5", "15", "", "n", "2, 4", "", "the file was lent out", "1-2 yes", "seen late", ".",
        "evidence 1.1a", "Dated 19 days after sentence.", "..", "See log.", ".", "quote 1.1a shortfall 1.1 as Jo", "y",
        "na", "3", "done", "", "done", "yes", "complete",
      ]),
    Script(
      name: "guidance-and-commands", before: ["0.1 = community", "0.2 = 15", "1.1a = yes"],
      lines: [
        "keys", "?", "why", "list", "list open", "list 0", "note", "look at the log", ".", "note to A1", "please look",
        ".", "note to Ann", "evidence", "evidence 1.1a", ".help", "One line.", "done", ".show", ".cancel", "goto",
        "waive", "goto 1.1", "goto 7.7", "1.1x", "2.1a@custody", "2.1b", "quote", "q",
      ]),
    Script(
      name: "going-back-and-changing", before: ["0.1 = community", "0.2 = 15", "1.1a = yes", "1.1b = no: late"],
      lines: [
        "<", "", "0.1", "custody", "1.1a", "no: late", "1.1a", "yes", "withdraw 1.1b", "<", "<", "n", "q",
      ]),
    Script(
      name: "grid-row-by-row-and-at-once", before: ["0.1 = community", "0.2 = 15", "1.1a = no: late"],
      lines: [
        "", "1 yes, 2", "1 no, police no", "1,2", "skip", "", "goto 1.1c:police", "reasons", "4", "skip", "q",
      ]),
    Script(
      name: "checks", before: ["0.1 = custody", "0.2 = 10"],
      lines: [
        "", "n", "goto 0.2", "18", "y", "", "yes", "skip", "goto 2.1a", "yes", "goto 2.1b", "2", "1,3",
        "the move came late",
        "review", "14", "4", "turned eighteen later", "goto 0.2", "10", "goto 1.1a", "no: late", "waive grown-up", "q",
      ]),
    Script(
      name: "reasons-left-for-later", before: ["0.1 = community", "0.2 = 15"],
      lines: ["", "n", "0", "weather", "?", "", "q"]),
    Script(
      name: "concern", before: ["0.1 = community"],
      lines: ["concern", "A bruise.", ".", "", "Told the manager at 10:15.", ".", "concern", ".cancel", "q"]),
    Script(
      name: "complete-case", before: SmallCase.whole + ["complete"],
      lines: [
        "y", "list 0", "reopen", "<", "reopen", "", "7", "a letter came late", "goto 2.1a", "n: late", "done",
        "complete",
      ]),
    Script(
      name: "passed-over", before: ["0.1 = community", "0.2 = 15", "1.1a = no: late"],
      lines: [
        "", "skip", "skip", "", "skip", "1", "", "y", "3", "evidence box", ".", "y", "", "n", "skip", ".cancel", "seen",
        ".", "done", "1", "2",
        "done", "q",
      ]),
    Script(
      name: "text-questions", before: Array(SmallCase.whole.prefix(5)),
      lines: [
        ".back", "", "One.", "..", "...", "..cancel", ".show", ".", "goto 1.1z", ".show", "", "goto 1.1z", "Two.", ".q",
      ]),
  ]

  @Test(arguments: scripts) func theDialogueReadsAsItDid(_ script: Script) throws {
    var player = try SmallCase.dialogue(on: SmallCase.recorder(answering: script.before))
    player.play(script.lines)
    #expect(player.linesLeft == 0)
    #expect(CaseFacts.read(player.dialogue.recorder.record, SmallCase.index).problems.isEmpty)
    let end = player.end.map { "[\($0)]" } ?? "[goes on]"
    try GoldenTranscript(script.name).expect(player.transcript + [end])
  }

  @Test func theDialogueReadsAsItDidWhereItIsDisturbed() throws {
    var player = try SmallCase.dialogue()
    player.feed(.refused("Not taken: that line is not UTF-8 text. Type it again."))
    player.type("1")
    player.feed(.interrupted)
    player.failures = ["Cannot save: the disk is full."]
    player.type("15")
    player.type("")
    player.failures = ["Cannot save: the disk is full."]
    player.type("2012-01-17")
    player.type("cancel")
    player.type("skip")
    player.type("n")
    player.feed(.endOfInput)
    try GoldenTranscript("disturbed").expect(
      player.transcript + [player.end == .endOfInput ? "[endOfInput]" : "[another end]"])
    #expect(player.saved.count == 2)
  }
}
