import Diagnostics
import InspectionModel
import Interview
import Testing

struct AnswersFileTests {
  static let header = "case W-014\nby A2\n"

  static let everything = """
    # typed up from paper
    session k3f9x2aq
    by A2
    at 2012-01-17T10:00:00Z
    case W-014

    0.1=community, custody
    0.2 = 15
    1.1a = no: late, victims
    1.1a reason other = the file was lent to another team
    1.1a evidence <<STOP-IT
    Dated 19 days after sentence.

      # not a comment
    STOP-IT
    1.1a quote shortfall 1.1 as Jo
    1.1a note to A1 = please look
    case note = a thick file
    1.1a because = agreed
    1.1b withdraw
    waive grown-up@custody = older at the end
    concern = what was seen
    done = whom I told
    1.1z <<END
    One.
    END
    2.1a@custody = na
    complete
    """

  @Test(arguments: ["\n", "\r\n"], [[], [0xEF, 0xBB, 0xBF]])
  func everyKindOfLineIsRead(_ end: String, _ mark: [UInt8]) throws {
    let text = Self.everything.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: end)
    let file = try AnswersFile.parse(mark + Array(text.utf8), name: "a.answers")
    #expect(file.header.caseID.text == "W-014" && file.header.assessor.text == "A2")
    #expect(file.header.at?.text == "2012-01-17T10:00:00Z" && file.header.session?.text == "k3f9x2aq")
    let key = try SmallCase.key("1.1a")
    let quote = Quote(alteredName: "Jo", kind: .shortfall, criterion: try #require(CriterionNumber("1.1")))
    let acts: [AnswersFile.Act] = [
      .answer(try SmallCase.key("0.1"), "community, custody"), .answer(try SmallCase.key("0.2"), "15"),
      .answer(key, "no: late, victims"), .otherWords(key, "the file was lent to another team"),
      .evidence(key, "Dated 19 days after sentence.\n\n  # not a comment"), .quote(key, quote),
      .note(EntryKey(key), to: AssessorID("A1"), "please look"), .note(.wholeCase, to: nil, "a thick file"),
      .because(key, "agreed"), .withdraw(try SmallCase.key("1.1b")),
      .waive(check: "grown-up@custody", why: "older at the end"), .concern("what was seen", done: "whom I told"),
      .answer(try SmallCase.key("1.1z"), "One."), .answer(try SmallCase.key("2.1a@custody"), "na"), .complete,
    ]
    #expect(file.lines.map(\.act) == acts)
    #expect(file.lines.prefix(5).map { $0.place.line } == [7, 8, 9, 10, 11])
  }

  struct Fault: Sendable, CustomTestStringConvertible {
    let text: String
    let found: [String]
    var testDescription: String { text }

    init(_ text: String, _ found: String...) {
      (self.text, self.found) = (text, found)
    }
  }

  static let faults = [
    Fault("", "a: the file does not say which case it is about", "a: the file does not say who judged"),
    Fault("case w\nby A2\n", "a:1: 'case' is not followed by a case's reference in capitals, such as W-014"),
    Fault("case W-1\nby Mr Smith\n", "a:2: 'by' is not followed by an assessor's code, such as A2"),
    Fault(header + "at noon\n", "a:3: 'at' is not followed by a time such as 2012-01-17T10:00:00Z"),
    Fault(header + "session 7\n", "a:3: 'session' is not followed by eight small letters or digits"),
    Fault(header + "by A2\n", "a:3: 'by' stands there twice"),
    Fault(header + "1.1a = yes\nsession k3f9x2aq\n", "a:4: 'session' stands after the first answer"),
    Fault(header + "1.1a is yes\n", "a:3: the line is not understood"),
    Fault(header + "hello\n", "a:3: the line is not understood"),
    Fault(header + "1.1a reason late = x\n", "a:3: the line is not understood"),
    Fault(header + "1.1a note for A1 = x\n", "a:3: the line is not understood"),
    Fault(header + "1.1a evidnce <<END\nx y z\nEND\n", "a:3: the line is not understood"),
    Fault(header + "?? = yes\n", "a:3: the line does not begin with a question's number"),
    Fault(header + "?? evidence <<END\nx y z\nEND\n", "a:3: the line does not begin with a question's number"),
    Fault(header + "1.1a =\n", "a:3: nothing is given"),
    Fault(header + "1.1z <<END\n\n \nEND\n", "a:3: nothing is given"),
    Fault(header + "1.1z <<\n", "a:3: after `<<` one word must follow that ends the text"),
    Fault(header + "1.1z <<THE END\n", "a:3: after `<<` one word must follow that ends the text"),
    Fault(header + "1.1z <<END\nx\n", "a:3: the text that begins here is never ended"),
    Fault(header + "1.1a reason other <<END\nx\ny\nEND\n", "a:3: the words must stand on one line here"),
    Fault(header + "1.1a = yes\n1.1a = no\n", "a:4: '1.1a' has its answer in line 3 already"),
    Fault(header + "1.1a = yes\n1.1a withdraw\n", "a:4: '1.1a' has its answer in line 3 already"),
    Fault(header + "1.1a evidence = x\n1.1a evidence = y\n", "a:4: '1.1a' has its evidence in line 3 already"),
    Fault(
      header + "1.1a reason other = x\n1.1a reason other = y\n",
      "a:4: '1.1a' has its words to 'other' in line 3 already"),
    Fault(header + "1.1a because = x\n1.1a because = y\n", "a:4: '1.1a' has its reason in line 3 already"),
    Fault(header + "waive c = x\nwaive c = y\n", "a:4: 'check c' has its reason in line 3 already"),
    Fault(header + "1.1a quote praise 1.1\n", "a:3: how the evidence may be quoted is not understood"),
    Fault(header + "1.1a quote good practice 1.1 as\n", "a:3: how the evidence may be quoted is not understood"),
    Fault(header + "1.1a note to Ann = x\n", "a:3: a note can be addressed to an assessor's code alone"),
    Fault(header + "done = x\n", "a:3: 'done' does not follow a concern"),
    Fault(header + "concern = x\n1.1a = yes\n", "a:3: the concern does not say what was done"),
    Fault(header + "concern = x\n", "a:3: the concern does not say what was done"),
    Fault(header + "complete\n1.1a = yes\n", "a:4: something follows 'complete'"),
    Fault(header + "1.1z = a\u{7}b\n", "a:3: the line has control characters"),
    Fault(header + "1.1z <<END\nok\n\u{1B}[A\nEND\n", "a:5: the line has control characters"),
    Fault(
      header + "1.1a is yes\n1.1b = \n?? = x\n", "a:3: the line is not understood", "a:4: nothing is given",
      "a:5: the line does not begin with a question's number"),
  ]

  @Test(arguments: faults) func everythingWrongIsNamedByLine(_ fault: Fault) {
    #expect(Self.problems(in: Array(fault.text.utf8)) == fault.found)
  }

  @Test func bytesThatAreNoTextAreNamed() {
    let bytes = Array((Self.header + "1.1z = ").utf8) + [0xFF, 0x0A] + Array("1.1y <<END\n".utf8) + [0xC3, 0x0A]
    #expect(
      Self.problems(in: bytes + Array("END\n".utf8)) == [
        "a:3: the line is not UTF-8 text", "a:5: the line is not UTF-8 text",
      ])
  }

  private static func problems(in bytes: [UInt8]) -> [String] {
    do throws(AnswersFileProblems) {
      _ = try AnswersFile.parse(bytes, name: "a")
      return []
    } catch {
      return error.diagnostics.map { "\($0.place?.description ?? ""): \($0.summary)" }
    }
  }
}
