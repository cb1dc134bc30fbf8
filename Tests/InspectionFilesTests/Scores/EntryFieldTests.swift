import StrictJSON
import Testing

@testable import InspectionFiles

struct EntryFieldTests {
  @Test(arguments: EntryField.allCases)
  func fieldIsNamedByItsBytes(_ field: EntryField) {
    #expect(ShortText("\(field)")?.word == field.rawValue)
  }

  @Test func everyFieldHasItsOwnBit() {
    #expect(EntryField.allCases.reduce(0) { $0 ^ $1.bit } == (1 << UInt32(EntryField.allCases.count)) - 1)
  }
}
