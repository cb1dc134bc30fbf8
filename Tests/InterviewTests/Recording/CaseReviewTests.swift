import InspectionModel
import Interview
import StrictJSON
import Testing

struct CaseReviewTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let name: String
    let lines: [String]
    let toDo: [String]
    var testDescription: String { name }
  }

  static let examples = [
    Example(name: "everything", lines: SmallCase.whole, toDo: []),
    Example(
      name: "nothing", lines: [],
      toDo: [
        "0.1 is not answered.", "0.2 is not answered.", "1.1a is not answered.", "1.1c:csc is not answered.",
        "1.1c:police is not answered.", "Whether 4 more questions are asked is not known yet.",
      ]),
    Example(
      name: "a no without reasons and an empty box",
      lines: [
        "0.1 = community", "0.2 = 15", "1.1a = no", "1.1c:csc = yes", "1.1c:police = na", "2.1a@community = yes",
      ],
      toDo: [
        "1.1a is no without a reason.", "1.1z is empty; it is needed because a question of 1.1 is answered no.",
      ]),
    Example(
      name: "a soft check",
      lines: SmallCase.whole.map { $0 == "0.2 = 15" ? "0.2 = 18" : $0 == "1.1a = no: late" ? "1.1a = yes" : $0 }
        + ["1.1b = yes"],
      toDo: ["Eighteen, yet screened? Change one, or say why."]),
    Example(
      name: "a soft check that is waived",
      lines: SmallCase.whole.map { $0 == "0.2 = 15" ? "0.2 = 18" : $0 == "1.1a = no: late" ? "1.1a = yes" : $0 }
        + ["1.1b = yes", "waive grown-up = older at the end"],
      toDo: []),
  ]

  @Test(arguments: examples) func theReviewListsWhatIsToDo(_ example: Example) throws {
    let recorder = try SmallCase.recorder(answering: example.lines)
    let review = CaseReview(recorder)
    #expect(CompletionObstacle.lines(for: review.obstacles) == example.toDo)
    var copy = recorder
    let isTaken = (try? copy.complete(at: SmallCase.moment())) != nil
    #expect(isTaken == example.toDo.isEmpty)
  }

  @Test func aGridCountsAsOneQuestionAndWhatIsOptionalOnlyOnceAnswered() throws {
    let review = CaseReview(try SmallCase.recorder(answering: ["0.1 = custody", "0.3 = 2012-01-01", "1.1c:csc = yes"]))
    #expect(review.answered == 2)
    #expect(review.total == 7)
    let counts = review.counts.map { [$0.answered, $0.open, $0.optional, $0.pending, $0.setAside] }
    #expect(counts == [[2, 1, 0, 0, 0], [0, 2, 1, 1, 0], [0, 2, 0, 0, 0]])
  }

  @Test func aWaiverAtAnImpossibleMomentCountsForNothing() throws {
    let check = try #require(CheckInstance.all(in: SmallCase.index).first { $0.kind == .soft })
    var record = try SmallCase.recorder().record
    for (seq, moment, isWaived) in [(1, "2012-02-30T10:00:00Z", false), (2, "2012-02-29T10:00:00Z", true)] {
      let fields: JSONValue = [
        "by": "A2", "session": "aaaaaaaa", "seq": .number(JSONNumber(seq)), "at": .string(moment), "kind": "waive",
        "check": .string(check.code.text), "why": "older at the end",
      ]
      record.add(try Entry(fields: try #require(fields.object)), under: check.waiverKey)
      #expect(check.isWaived(in: record, by: try #require(AssessorID("A2"))) == isWaived)
    }
  }

  @Test func hardChecksAndOwnDifferencesBlock() throws {
    let one = try SmallCase.recorder(answering: ["0.2 = 10", "1.1c:csc = yes"], session: "aaaaaaaa")
    let two = try SmallCase.recorder(answering: ["1.1a = no: late", "1.1c:csc = na"], session: "bbbbbbbb")
    let review = CaseReview(try SmallCase.recorder(on: one.record.union(two.record)))
    let lines = CompletionObstacle.lines(for: review.obstacles)
    #expect(lines.contains("A child of ten is always screened. Change one of the two answers."))
    #expect(lines.contains("1.1c:csc has two differing answers of yours; answer it again."))
  }
}
