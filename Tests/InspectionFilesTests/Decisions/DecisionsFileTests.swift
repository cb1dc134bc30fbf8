import Diagnostics
import DurableFiles
import InspectionFiles
import InspectionModel
import PlumblineTestSupport
import StrictJSON
import Testing

struct DecisionsFileTests {
  static let whole = """
    {
      "format": "plumbline.decisions",
      "version": 1,
      "inspection": "small-2012",
      "decisions": [
        {"about": "1.1a", "what": "keep", "side": "strength", "by": "L1", "at": "2012-02-01T10:00:00Z", "figures": [{"claim": "1.1a", "sufficient": 3, "relevant": 4}]},
        {"about": "1.1b", "what": "drop", "why": "said elsewhere", "by": "L1", "at": "2012-02-01T10:00:00Z"},
        {"about": "1.1b", "what": "reword", "words": "Gwell.", "language": "cy", "side": "improvement", "why": "as agreed", "by": "L1", "at": "2012-02-01T10:00:00Z"},
        {"about": "1.1c", "what": "move", "criterion": "2.1", "side": "strength", "place": 2, "by": "L1", "at": "2012-02-01T10:00:00Z"},
        {"about": "1.1c", "what": "move", "place": "last", "by": "L1", "at": "2012-02-01T10:00:00Z"},
        {"about": "own:1", "what": "add", "words": "Mine.", "criterion": "1.1", "side": "strength", "why": "seen", "by": "L1", "at": "2012-02-01T10:00:00Z"},
        {"about": "own:2", "what": "add", "words": "Do it.", "role": "head-of-service", "why": "needed", "by": "L1", "at": "2012-02-01T10:00:00Z"},
        {"about": "own:2", "what": "undo", "by": "L1", "at": "2012-02-01T10:00:00Z"},
        {"about": "other:1.1a:4f2a9c01", "what": "map", "reason": "late", "by": "L1", "at": "2012-02-01T10:00:00Z", "zeal": {"b": 1}},
        {"about": "1.1a", "what": "fold", "side": 7, "by": "L1", "at": "2012-02-01T10:00:00Z", "into": ["1.1b"]}
      ],
      "note": [1, 2.50]
    }

    """

  @Test func whatIsReadIsWrittenAgainByteForByte() throws {
    let decisions = try read(Self.whole)
    #expect(decisions.all.count == 10)
    #expect(decisions.all[9].deed == .unknown("fold"))
    #expect(text(decisions) == Self.whole)
  }

  @Test func noDecisionsAreAFileToo() throws {
    let bytes = DecisionsFile.bytes(of: Decisions(), of: SmallInspection.inspection.id)
    #expect(try read(String(decoding: bytes, as: UTF8.self)) == Decisions())
  }

  /// A field that is not as it must be, in place of one that is, and the identifier of what is said.
  static let faults: [(String, String, String)] = [
    ("\"about\": \"1.1a\"", "\"about\": \"1.1 a\"", "field-wrong"),
    ("\"about\": \"1.1a\", ", "", "field-missing"),
    ("\"side\": \"strength\"", "\"side\": \"left\"", "field-wrong"),
    ("\"why\": \"said elsewhere\", ", "", "field-missing"),
    ("\"words\": \"Mine.\"", "\"words\": \"\"", "field-wrong"),
    ("\"words\": \"Mine.\", \"criterion\": \"1.1\"", "\"words\": \"Mine.\"", "field-missing"),
    ("\"sufficient\": 3", "\"sufficient\": -3", "field-wrong"),
    ("\"sufficient\": 3", "\"suficient\": 3", "field-unknown"),
    ("\"by\": \"L1\"", "\"by\": \"l1\"", "field-wrong"),
    ("10:00:00Z", "10:00:00", "field-wrong"), ("\"place\": 2", "\"place\": 0", "field-wrong"),
    ("small-2012", "other-2012", "other-inspection"), ("\"version\": 1", "\"version\": 2", "newer-version"),
    ("plumbline.decisions", "plumbline.case", "not-of-form"),
  ]

  @Test(arguments: faults) func whatIsNotAsItMustBeIsRefused(_ good: String, _ bad: String, _ identifier: String) throws
  {
    let range = try #require(Self.whole.firstRange(of: good))
    let text = Self.whole.replacingCharacters(in: range, with: bad)
    let error = #expect(throws: UnusableFiles.self) { try read(text) }
    #expect(error?.diagnostics.first?.identifier.rawValue == identifier)
    #expect(error?.diagnostics.first?.place?.line != nil)
  }

  @Test func whatIsSavedIsReadAgain() throws {
    let small = try SmallInspection()
    #expect(try small.opened.readDecisions().decisions == Decisions())
    let first = try small.opened.save([try decision("1.1a")], after: .none)
    let second = try small.opened.save([try decision("1.1b")], after: first)
    #expect(second.decisions.all.map(\.about) == ["1.1a", "1.1b"])
    #expect(try small.opened.readDecisions().decisions == second.decisions)
  }

  @Test func whatSomebodyDecidedMeanwhileStaysAndComesFirst() throws {
    let small = try SmallInspection()
    let loaded = try small.opened.save([try decision("1.1a")], after: .none)
    _ = try small.opened.save([try decision("1.1b")], after: loaded)
    let saved = try small.opened.save([try decision("1.1c")], after: loaded)
    #expect(saved.decisions.all.map(\.about) == ["1.1a", "1.1b", "1.1c"])
    _ = try small.opened.save([try decision("1.1d")], after: .none)
    #expect(try small.opened.readDecisions().decisions.all.map(\.about) == ["1.1a", "1.1b", "1.1c", "1.1d"])
  }

  @Test func aBrokenFileIsNeverReplaced() throws {
    let small = try SmallInspection()
    let loaded = try small.opened.save([try decision("1.1a")], after: .none)
    let file = small.opened.folder.decisionsFile
    try DurableFiles().save(Array("{".utf8), to: file, replacing: .anything)
    #expect(throws: UnusableFiles.self) { try small.opened.save([try decision("1.1b")], after: loaded) }
    #expect(try DurableFiles().read(file).bytes == Array("{".utf8))
  }

  private func decision(_ about: String) throws -> Decision {
    Decision(
      about: about, .keep, by: try #require(AssessorID("L1")), at: try #require(Timestamp("2012-02-01T10:00:00Z")))
  }

  private func read(_ text: String) throws -> Decisions {
    try DecisionsFile.read(Array(text.utf8), file: "decisions.json", of: SmallInspection.inspection.id)
  }

  private func text(_ decisions: Decisions) -> String {
    String(decoding: DecisionsFile.bytes(of: decisions, of: SmallInspection.inspection.id), as: UTF8.self)
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, with text: String) -> String {
    self[..<range.lowerBound] + text + self[range.upperBound...]
  }
}
