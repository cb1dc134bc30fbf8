import InspectionModel
import Interview
import PlumblineTestSupport
import StrictJSON
import Testing

struct DialogueTests {
  @Test func nothingIsSaidToBeSavedBeforeItIs() throws {
    let recorder = try SmallCase.recorder()
    let moment = try SmallCase.moment()
    var dialogue = Dialogue(recorder: recorder, setting: DialogueSetting(area: "Smallshire", isTerminal: true))
    _ = dialogue.start()
    let outputs = dialogue.receive(.line("1"), at: moment)
    guard case .save(let entries, let record) = outputs.first, outputs.count == 1 else {
      Issue.record("something was said before it was saved: \(outputs)")
      return
    }
    #expect(entries.count == 1 && record.all.count == 1)
    #expect(dialogue.recorder.record.all.isEmpty)
    #expect(dialogue.receive(.line("2"), at: moment).isEmpty)
    let after = dialogue.receive(.saved(record), at: moment)
    #expect(after.first == .say("Saved: 0.1 Community."))
    #expect(dialogue.recorder.record == record)
  }

  @Test func whatSomebodyElseSavedMeanwhileIsKeptAndNumbersGoOnAfterIt() throws {
    var player = try SmallCase.dialogue()
    let theirs = try SmallCase.recorder(answering: ["0.2 = 15", "1.1a = yes", "1.1b = yes"], "A1", session: "aaaaaaaa")
    var dialogue = player.dialogue
    let outputs = dialogue.receive(.line("1"), at: try SmallCase.moment())
    guard case .save(_, let record) = outputs.last else {
      Issue.record("nothing was to be saved")
      return
    }
    _ = dialogue.receive(.saved(try record.union(theirs.record)), at: try SmallCase.moment())
    player = DialoguePlayer(dialogue, at: try SmallCase.moment())
    player.type("16")
    #expect(player.saved.map(\.entry.id.text) == ["A2.k3f9x2aq.4"])
    #expect(player.dialogue.recorder.record.all.count == 5)
  }

  @Test func nothingOfOthersIsShown() throws {
    let theirs = try SmallCase.recorder(
      answering: ["0.1 = custody", "0.2 = 15", "1.1a = no: late", "1.1a evidence = secret", "1.1z = secret"], "A1",
      session: "aaaaaaaa")
    let recorder = try SmallCase.recorder(on: theirs.record)
    var player = try SmallCase.dialogue(on: recorder)
    player.play(["list all", "review", "", "1", "15", "", "y", "na", "review", "goto 1.1z", ".show", "", "q"])
    let text = player.transcript.joined(separator: "\n")
    #expect(text.hasPrefix("Case W-014, Smallshire. Small inspection. New case."))
    #expect(!text.contains("secret") && !text.contains("late") && !text.contains("A1"))
  }

  @Test func threeLinesAreAskedAgainWhereNoTerminalAnswers() throws {
    var player = try SmallCase.dialogue(isTerminal: false)
    player.play(["", "x", "y", "1", "x", "x", "x"])
    #expect(player.end == nil)
    player.play(["15", "x", "x", "x"])
    #expect(player.end == nil)
    player.feed(.refused("Not taken."))
    #expect(player.end == .refusedTooOften)
    #expect(player.saved.count == 2)
    var patient = try SmallCase.dialogue()
    patient.play(Array(repeating: "x", count: 50))
    #expect(patient.end == nil)
  }

  @Test func onlyTwoInterruptsInARowStop() throws {
    var player = try SmallCase.dialogue()
    player.feed(.interrupted)
    player.type("1")
    player.feed(.interrupted)
    #expect(player.end == nil)
    player.feed(.interrupted)
    #expect(player.end == .interrupted)
    #expect(player.saved.count == 1)
  }

  @Test func evidenceStaysWhenTheAnswerChangesAndAQuoteDoesNot() throws {
    let recorder = try SmallCase.recorder(answering: [
      "1.1a = no: late", "1.1a evidence = seen", "1.1a quote shortfall 1.1 as Jo",
    ])
    var player = try SmallCase.dialogue(on: recorder)
    player.play(["goto 1.1a", "yes"])
    let slot = try #require(SmallCase.index.keys.slot("1.1a"))
    let wanted = DetailedAnswer(.word("yes"), AnswerDetails(evidence: "seen"))
    #expect(player.dialogue.recorder.present(at: slot) == wanted)
  }

  @Test(arguments: Array(1...40) as [UInt64]) func randomLinesRecordOnlyWhatIsValid(_ seed: UInt64) throws {
    print("seed \(seed)")
    var random = SeededRandom(seed: seed)
    var player = try SmallCase.dialogue(isTerminal: random.happens(80))
    for _ in 0..<250 where player.end == nil {
      let savedBefore = player.saved.count
      switch random.below(20) {
      case 0: player.feed(.refused("Not taken."))
      case 1: player.feed(.interrupted)
      default: player.type(Self.line(&random))
      }
      #expect(player.saved.count >= savedBefore)
    }
    let before = player.dialogue.recorder.record
    player.feed(.endOfInput)
    player.feed(.line("y"))
    #expect(player.end != nil)
    #expect(player.dialogue.recorder.record == before)
    #expect(player.saved.count == before.all.count)
    #expect(CaseFacts.read(before, SmallCase.index).problems.isEmpty)
    for (_, entry) in before.all where entry.kind == .complete {
      let earlier = entry.covers.reduce(0) { max($0, $1.value) }
      #expect(earlier < entry.id.seq)
    }
  }

  private static let lines = [
    "y", "n", "na", "yes", "no", "1", "2", "1,2", "1-2", "3", "4", "15", "10", "18", "2012-01-17", "late", "other",
    "no: late",
    "no: other", "1 yes, 2 no", "1-2 na", "", "", ".", ".", "..", ".cancel", ".back", ".show", ".help", "?", "keys",
    "<", "back",
    "skip", "skip", "goto 1.1", "goto 2", "goto 1.1b", "1.1a", "2.1a@custody", "0.1", "0.2", "note", "note to A1",
    "note case",
    "evidence", "evidence 1.1a", "reasons", "reasons 1.1a", "quote shortfall 1.1 as Jo", "quote none", "list",
    "list open",
    "list 1.1", "why", "review", "done", "done", "complete", "complete", "reopen", "concern", "withdraw",
    "withdraw 0.1",
    "waive grown-up", "waive late-release@custody", "some words", "\u{1B}[A", "a\tb", "cancel", "q q",
  ]

  private static func line(_ random: inout SeededRandom) -> String {
    if random.happens(2) { return "q" }
    return lines[random.below(lines.count)]
  }

  @Test(arguments: Array(1...40) as [UInt64]) func typingAFileGivesTheSameCaseAsRecordingIt(_ seed: UInt64) throws {
    print("seed \(seed)")
    var random = SeededRandom(seed: seed)
    let first = try SmallCase.recorder(answering: random.happens(50) ? [] : Self.answers(&random), session: "bbbbbbbb")
    let recorder = try SmallCase.recorder(on: first.record)
    let text = "case W-014\nby A2\n" + Self.answers(&random).joined(separator: "\n")
    let file = try AnswersFile.parse(Array(text.utf8), name: "a")
    let moment = try SmallCase.moment()
    guard let wanted = try? AnswersRecording.apply(file, to: recorder, at: moment).recorder else { return }
    let setting = DialogueSetting(area: "Smallshire", isTerminal: false)
    let lines = try TypedAnswers.lines(for: file, in: recorder, setting: setting, at: moment)
    var player = DialoguePlayer(Dialogue(recorder: recorder, setting: setting), at: moment)
    player.play(lines)
    #expect(player.end == .stopped && player.linesLeft == 0)
    #expect(SaidOfCase(player.dialogue.recorder) == SaidOfCase(wanted), "\(text)\n---\n\(lines)")
  }

  /// Lines of a file in any order; nothing in them depends on what another seed makes.
  private static func answers(_ random: inout SeededRandom) -> [String] {
    let hasCustody = random.happens(50)
    let isScreened = random.happens(50)
    var lines = [hasCustody ? "0.1 = custody, community" : "0.1 = community", "0.2 = \(random.happens(50) ? 18 : 15)"]
    lines += isScreened ? ["1.1a = yes", "1.1b = \(judgement(&random))"] : ["1.1a = no: victims, late"]
    if isScreened, random.happens(30) { lines.append("1.1b note to A1 = look at this\n") }
    if random.happens(50) { lines.append("1.1a evidence <<END\nOne.\n.\n..cancel\n\n...\nEND") }
    if random.happens(50) {
      lines += ["1.1c:csc = no: other", "1.1c:csc reason other = nobody asked", "1.1c:police = \(judgement(&random))"]
    }
    if random.happens(50) { lines.append("1.1z <<X\n.show\nTwo.\nX") }
    if random.happens(30) { lines.append("concern = seen\ndone <<Y\ntold\n.\nY") }
    lines.append("2.1a@community = \(judgement(&random))")
    if hasCustody {
      lines += ["2.1a@custody = \(judgement(&random))", "2.1b = \(random.happens(50) ? "late" : "early")"]
    }
    if random.happens(30) { lines.append("case note = a thick file") }
    return lines.shuffled(using: &random)
  }

  private static func judgement(_ random: inout SeededRandom) -> String {
    ["yes", "no", "no: late", "na"][random.below(4)]
  }
}
