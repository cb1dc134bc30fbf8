import InspectionModel
import Testing

struct DecisionsTests {
  @Test func thatWhichIsDecidedLaterStands() throws {
    let standing = try standing(of: [.keep, .drop])
    #expect(standing.fate == .dropped)
    #expect(try self.standing(of: [.drop, .keep]).fate == .kept)
  }

  @Test func wordsSurviveDroppingAndComeBackWithKeeping() throws {
    let standing = try standing(of: [.reword("Better."), .drop, .keep])
    #expect(standing.fate == .kept)
    #expect(standing.words == [nil: "Better."])
  }

  @Test func whatIsUndoneStandsNoLongerButIsOnRecord() throws {
    var decisions = Decisions([try decision(.drop), try decision(.undo)])
    #expect(decisions.standing == [])
    #expect(decisions.all.count == 2)
    decisions.all.append(try decision(.keep))
    #expect(decisions.standing.map(\.fate) == [.kept])
    #expect(decisions.standing[0].words == [:])
  }

  @Test func keepingAgainRestsOnTheNewFiguresAndMovingDoesNot() throws {
    let (old, new) = ([figure(3)], [figure(4)])
    var reworded = try decision(.reword("Better."))
    reworded.figures = old
    var moved = try decision(.move)
    moved.place.position = 1
    moved.figures = new
    #expect(Decisions([reworded, moved]).standing[0].figures == old)
    var kept = try decision(.keep)
    kept.figures = new
    #expect(Decisions([reworded, moved, kept]).standing[0].figures == new)
    #expect(Decisions([moved]).standing[0].figures == new)
  }

  @Test func whatIsMovedIsSaidUnlessItWasDropped() throws {
    #expect(try standing(of: [.move]).fate == .kept)
    #expect(try standing(of: [.drop, .move]).fate == .dropped)
  }

  @Test func numbersOfOnesOwnAreNeverGivenTwice() throws {
    #expect(Decisions().nextOwnAddress == "own:1")
    var added = try decision(.addFinding("Mine."), about: "own:1")
    added.place = ReportPlace(criterion: try code("1.1"), side: .strength)
    let decisions = Decisions([added, try decision(.undo, about: "own:1")])
    #expect(decisions.standing == [])
    #expect(decisions.nextOwnAddress == "own:2")
  }

  @Test func typedReasonsCountAsTheLatestSays() throws {
    let about = "other:1.1a:00000000"
    var decisions = Decisions([
      try decision(.map(try code("late")), about: about), try decision(.map(try code("victims")), about: about),
    ])
    #expect(decisions.mappedReasons == [about: try code("victims")])
    #expect(decisions.standing == [])
    decisions.all.append(try decision(.undo, about: about))
    #expect(decisions.mappedReasons == [:])
  }

  @Test func whatANewerVersionDecidesHasNoEffect() throws {
    let decisions = Decisions([try decision(.keep), try decision(.unknown("merge"))])
    #expect(decisions.standing.map(\.latest.deed) == [.keep])
    #expect(decisions.unknown.count == 1)
  }

  @Test func everyLanguageHasItsOwnWords() throws {
    var welsh = try decision(.reword("Gwell."))
    welsh.language = "cy"
    #expect(
      Decisions([try decision(.reword("Better.")), welsh]).standing[0].words == [nil: "Better.", "cy": "Gwell."])
  }

  static let places: [(String, ReportPlace?)] = [
    ("3", ReportPlace(position: 3)), ("first", ReportPlace(position: 1)),
    ("last", ReportPlace(position: ReportPlace.last)), ("strength", ReportPlace(side: .strength)),
    ("improvement/2", ReportPlace(side: .improvement, position: 2)),
    ("1.2", ReportPlace(criterion: CriterionNumber("1.2"))),
    ("1.2/strength/1", ReportPlace(criterion: CriterionNumber("1.2"), side: .strength, position: 1)),
    ("1/strength", ReportPlace(criterion: CriterionNumber("1"), side: .strength)),
    ("1/2", ReportPlace(criterion: CriterionNumber("1"), position: 2)),
    ("", nil), ("0", ReportPlace(criterion: CriterionNumber("0"))), ("strength/1.2", nil), ("1.2//3", nil),
    ("1.2/strength/3/4", nil), ("no such place", nil), ("/", nil),
  ]

  @Test(arguments: places) func aPlaceIsReadAsItIsMeant(_ text: String, _ place: ReportPlace?) {
    #expect(ReportPlace(text) == place)
  }

  @Test(arguments: ["The file was lent.", "the  file was lent.", " The file\nWAS lent. "])
  func spacesAndCapitalsMakeNoOtherReason(_ words: String) throws {
    let question: QuestionID = try code("1.1a")
    let expected = TypedReason.address(of: "the file was lent.", question)
    #expect(TypedReason.address(of: words, question) == expected)
    #expect(expected.hasPrefix("other:1.1a:"))
    #expect(TypedReason.address(of: words, try code("1.1b")) != expected)
    #expect(TypedReason.address(of: words + "!", question) != expected)
  }

  private func standing(of deeds: [Decision.Deed]) throws -> StandingDecision {
    let decisions = Decisions(try deeds.map { try decision($0) })
    return try #require(decisions.standing.first)
  }

  private func decision(_ deed: Decision.Deed, about: String = "1.1a") throws -> Decision {
    Decision(
      about: about, deed, by: try #require(AssessorID("L1")), at: try #require(Timestamp("2012-02-01T10:00:00Z")))
  }

  private func figure(_ sufficient: Int) -> DecidedFigure {
    DecidedFigure(claim: "1.1a", sufficient: sufficient, relevant: 9)
  }

  private func code<Kind>(_ text: String) throws -> Code<Kind> {
    try #require(Code<Kind>(text))
  }
}
