import Drafting
import InspectionModel
import Testing

/// What the patterns see in a quotation, and what they let pass.
struct IdentifyingDetailTests {
  private static let examples: [(text: String, found: [IdentifyingDetail])] = [
    ("As in W-014, nobody came.", [.caseReference]), ("As in w-014's file.", [.caseReference]),
    ("W-0145 is another matter.", []), ("A2 read the log.", [.assessor]), ("A24 motorway", []),
    ("Jo, born 3/4/1998, waited.", [.dateOfBirth]), ("DOB 03.04.98", [.dateOfBirth]),
    ("d.o.b. 1998-04-03", [.dateOfBirth]), ("Her birthday is 3 April 1998.", [.dateOfBirth]),
    ("Date of birth: April 3rd, 1998", [.dateOfBirth]), ("Seen on 3 April 2012.", []),
    ("Jo's brother was born in spring.", []), ("Lives at SW1A 1AA.", [.postcode]), ("moved to m13bt", [.postcode]),
    ("Plan B2 1st draft", []), ("In year 9 of school", []), ("ring 020 7946 0123", [.telephone]),
    ("ring 07700 900123 after six", [.telephone]), ("+44 7700 900123", [.telephone]),
    ("(0161) 496-0000", [.telephone]), ("Order 0123, then 4567", []), ("On 03 2012", []),
    ("NHS 943 476 5919", [.healthNumber]), ("9434765918", []), ("Mrs Patel rang.", [.titledName]),
    ("Dr. Lee wrote.", [.titledName]), ("a miss is as good", []), ("Ms and Mr", []),
    ("Jo came back to school.", []), ("", []),
    ("W-014: Mr Patel, SW1A 1AA", [.caseReference, .postcode, .titledName]),
  ]

  @Test(arguments: examples.indices) func whatIsSeen(_ place: Int) throws {
    let (text, expected) = Self.examples[place]
    let cases = [try #require(CaseID("W-014"))]
    let team = [try #require(AssessorID("A2"))]
    #expect(IdentifyingDetail.found(in: text, cases: cases, assessors: team) == expected, "\(text)")
  }

  @Test(arguments: [
    ("Work with disabled children was sufficient.", true), ("Girls were asked.", true),
    ("In all cases of that age.", true),
    ("Ethnic background was recorded.", true), ("Management was good.", false), ("The page was late.", false),
    ("Safeguarding of other children", false), ("Agencies worked together", false),
  ]) func aProtectedCharacteristicIsRecognised(_ sentence: String, _ names: Bool) {
    #expect(SinglingOut.namesProtectedCharacteristic(sentence) == names)
  }

  @Test func aQuotedExampleAmongFewCasesSinglesOut() throws {
    let sample = try SmallDraft.sample(try SmallDraft.records())
    let found = SinglingOut.all(in: sample)
    #expect(found.map(\.question.text) == ["1.1b"])
    #expect(found.map(\.cause) == [.fewCases(4)])
  }

  @Test func withoutQuotationsNothingSinglesOut() throws {
    let records = [try SmallDraft.record("CASE-1", "0.1=community 1.1a=yes 1.1b=no/late COMPLETE")]
    #expect(SinglingOut.all(in: try SmallDraft.sample(records)) == [])
  }
}
