import InspectionModel
import PlumblineTestSupport
import Testing

struct IdentifierTests {
  @Test(arguments: ["W", "W-014", "WA-001", "0", "A1B2-C3", String(repeating: "A", count: 40)])
  func acceptsCaseIDs(text: String) {
    #expect(CaseID(text)?.text == text)
  }

  @Test(arguments: [
    "", "w-014", "-W", "W-", "../X", "A/B", "A\\B", "A.B", "A B", "CON:", "A\u{0}B", "É", "A\u{202E}B", "~", ".",
    String(repeating: "A", count: 41),
  ])
  func refusesWhatCouldBeAPathOrIsNoCaseID(text: String) {
    #expect(CaseID(text) == nil)
  }

  @Test(arguments: ["A", "A1", "L1", "ABCDEFGH"])
  func acceptsAssessors(text: String) {
    #expect(AssessorID(text)?.text == text)
  }

  @Test(arguments: ["", "a1", "1A", "A-1", "ABCDEFGHI", "Å", "A\u{0}"])
  func refusesWhatIsNoAssessor(text: String) {
    #expect(AssessorID(text) == nil)
  }

  @Test func ordersPackedCodesAsTheirTexts() {
    let texts = ["A", "A1", "A10", "A2", "AA", "B", "Z9"]
    #expect(texts.compactMap(AssessorID.init).sorted().map(\.text) == texts)
  }

  @Test(arguments: ["A2.k3f9x2aq.14", "L1.00000000.1"])
  func readsEntryIDs(text: String) {
    #expect(EntryID(text)?.text == text)
  }

  @Test(arguments: [
    "", "A2", "A2.k3f9x2aq", "A2.k3f9x2aq.0", "A2.k3f9x2aq.014", "A2.k3f9x2aq.-1", "A2.k3f9x2a.1", "A2.K3f9x2aq.1",
    "A2.k3f9x2aq.1.2", "a2.k3f9x2aq.1", "A2.k3f9x2aq.+1", "A2.k3f9x2aq.99999999999999999999",
  ])
  func refusesWhatIsNoEntryID(text: String) {
    #expect(EntryID(text) == nil)
  }

  @Test(arguments: ["1.1a2", "1.2c1:police", "2.1c3@custody", "2.3c1:csc@custody", "0.06"])
  func readsKeysAndWritesThemAlike(text: String) {
    #expect(Key(text)?.text == text)
  }

  @Test(arguments: ["", ":", "@", "1.1:", "1.1@", "1.1:a:b", "1.1@a@b", "1.1@a:b", "1 1", "é"])
  func refusesWhatIsNoKey(text: String) {
    #expect(Key(text) == nil)
  }

  @Test(arguments: ["2012-01-17", "2012-02-29", "2000-02-29", "9999-12-31", "0001-01-01"])
  func acceptsDays(text: String) {
    #expect(CalendarDate(text)?.text == text)
  }

  @Test(arguments: [
    "2012-02-30", "2011-02-29", "1900-02-29", "2012-13-01", "2012-00-10", "2012-1-17", "2012-01-32", "0000-01-01",
    "2012/01/17", "20120117", "2012-01-17 ", "२०१२-01-17",
  ])
  func refusesImpossibleDays(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test(arguments: ["2012-01-17T10:02:11Z", "2012-02-29T23:59:59Z"])
  func acceptsMoments(text: String) {
    #expect(Timestamp(text)?.text == text)
  }

  @Test(arguments: [
    "2012-02-30T10:00:00Z", "2012-01-17T24:00:00Z", "2012-01-17T10:60:00Z", "2012-01-17T10:00:60Z",
    "2012-01-17T10:02:11", "2012-01-17 10:02:11Z", "2012-01-17T10:02:11+00:00", "",
  ])
  func refusesImpossibleMoments(text: String) {
    #expect(Timestamp(text) == nil)
  }

  @Test func keepsKeysApartThatOnlyLookAlike() {
    #expect(EntryKey("caf\u{E9}") != EntryKey("cafe\u{301}"))
  }

  @Test(arguments: [
    ("cci/1", true), ("cci/12", true), ("cci/0", false), ("cci", false), ("cci/01", false), ("/1", false),
    ("cci/", false), ("cci/+1", false), ("cci/-1", false), ("cci/1/2", false), ("cci//1", false),
    ("cci/\u{301}1", false), ("cci/1 ", false), ("", false),
  ])
  func readsFrameworkEditions(text: String, isOne: Bool) {
    #expect((FrameworkEdition(text)?.text == text) == isOne)
  }

  @Test(arguments: [
    (0, "1970-01-01T00:00:00Z"), (1_326_797_631, "2012-01-17T10:53:51Z"), (951_827_696, "2000-02-29T12:34:56Z"),
    (-1, "1969-12-31T23:59:59Z"), (-62_135_596_800, "0001-01-01T00:00:00Z"), (253_402_300_799, "9999-12-31T23:59:59Z"),
    (Int.max / 2, "9999-12-31T23:59:59Z"), (Int.min / 2, "0001-01-01T00:00:00Z"),
    (4_107_542_399, "2100-02-28T23:59:59Z"),
    (4_107_542_400, "2100-03-01T00:00:00Z"),
  ])
  func countsSecondsAsTheCalendarDoes(seconds: Int, expected: String) {
    #expect(Timestamp(secondsSince1970: seconds).text == expected)
    #expect(Timestamp(expected) != nil)
  }

  @Test func drawsTokensOfTheRightForm() {
    var random = SeededRandom(seed: 4)
    let tokens = (0..<200).map { _ in SessionToken(using: &random) }
    #expect(tokens.allSatisfy { SessionToken($0.text) == $0 })
    #expect(Set(tokens).count == 200)
  }
}
