/// The identity of an entry within its case, `A2.k3f9x2aq.14`: who, in which run, and its number.
package struct EntryID: Identifier {
  /// Who made the entry.
  package let by: AssessorID
  /// The run that wrote it.
  package let session: SessionToken
  /// One more than the highest number in the case as that run saw it; from 1.
  package let seq: Int

  package init(by: AssessorID, session: SessionToken, seq: Int) {
    self.by = by
    self.session = session
    self.seq = seq
  }

  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard let first = bytes.firstIndex(of: UInt8(ascii: ".")),
      let second = bytes[(first + 1)...].firstIndex(of: UInt8(ascii: ".")),
      let by = AssessorID(bytes: bytes[..<first]), let session = SessionToken(bytes: bytes[(first + 1)..<second]),
      let seq = Self.number(bytes[(second + 1)...])
    else { return nil }
    self.init(by: by, session: session, seq: seq)
  }

  /// The number from 1 that these bytes write in the one way there is; nil where they do not.
  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard let first = digits.first, first != UInt8(ascii: "0") else { return nil }
    var number = 0
    for digit in digits {
      guard digit.isASCIIDigit else { return nil }
      let (tens, isTooLarge) = number.multipliedReportingOverflow(by: 10)
      let (sum, isTooLargeNow) = tens.addingReportingOverflow(Int(digit - UInt8(ascii: "0")))
      if isTooLarge || isTooLargeNow { return nil }
      number = sum
    }
    return number
  }

  package var text: String { "\(by.text).\(session.text).\(seq)" }

  /// The order in which entries stand in a file: by number, then by assessor and session (design, section 5).
  package static func < (lhs: EntryID, rhs: EntryID) -> Bool {
    (lhs.seq, lhs.by, lhs.session) < (rhs.seq, rhs.by, rhs.session)
  }
}
