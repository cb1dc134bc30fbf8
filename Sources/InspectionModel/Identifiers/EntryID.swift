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
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count == 3, let by = AssessorID(bytes: parts[0]), let session = SessionToken(bytes: parts[1]) else {
      return nil
    }
    guard let digits = String(parts[2]), let seq = Int(digits), seq >= 1, String(seq) == digits else { return nil }
    self.init(by: by, session: session, seq: seq)
  }

  package var text: String { "\(by.text).\(session.text).\(seq)" }

  /// The order in which entries stand in a file: by number, then by assessor and session (design, section 5).
  package static func < (lhs: EntryID, rhs: EntryID) -> Bool {
    (lhs.seq, lhs.by, lhs.session) < (rhs.seq, rhs.by, rhs.session)
  }
}
