import InspectionModel
import Interview
import Testing

/// Somebody in immediate danger can be flagged in the middle of anything.
struct ConcernTests {
  private func player() throws -> DialoguePlayer {
    let recorder = try SmallCase.recorder(answering: ["0.1 = community", "0.2 = 15"])
    let dialogue = Dialogue(recorder: recorder, setting: DialogueSetting(area: "Smallshire", isTerminal: true))
    return DialoguePlayer(dialogue, at: try SmallCase.moment())
  }

  private func kinds(_ player: DialoguePlayer) -> [EntryKind] {
    player.saved.map(\.entry.kind)
  }

  @Test func isTakenInTheMiddleOfReasonsAndGoesBackToThem() throws {
    var player = try player()
    player.play(["1.1a", "n", "concern", "A bruise on the arm.", ".", "Told the duty social worker at 10:15.", "."])
    #expect(kinds(player) == [.concern])
    #expect(player.saved.first?.entry.done == "Told the duty social worker at 10:15.")
    player.type("1")
    #expect(kinds(player) == [.concern, .answer])
    #expect(player.saved.last?.entry.reasons.count == 1)
  }

  @Test func isTakenInTheMiddleOfWordsWithoutLosingThem() throws {
    var player = try player()
    player.play([
      "1.1a", "n", "1", "evidence 1.1a", "First line.", ".concern", "Seen.", ".", "Done.", ".", "Second line.", ".",
    ])
    #expect(kinds(player) == [.answer, .concern, .answer])
    #expect(player.saved.last?.entry.evidence == "First line.\nSecond line.")
  }

  @Test func theBareWordStaysAWordAmongWords() throws {
    var player = try player()
    player.play(["1.1a", "n", "1", "evidence 1.1a", "concern", "."])
    #expect(kinds(player) == [.answer, .answer])
    #expect(player.saved.last?.entry.evidence == "concern")
  }

  @Test func canBeDroppedAndRecordsNothingThen() throws {
    var player = try player()
    player.play(["1.1a", "n", "concern", ".cancel"])
    #expect(player.saved.isEmpty)
    player.type("1")
    #expect(kinds(player) == [.answer])
  }
}
