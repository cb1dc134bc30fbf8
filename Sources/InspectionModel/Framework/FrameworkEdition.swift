/// A framework by name and edition, as case files name it: `cci/1`.
package struct FrameworkEdition: Identifier {
  /// The programme.
  package let id: FrameworkID
  /// The edition of its questions, from 1.
  package let number: Int

  package init(_ id: FrameworkID, _ number: Int) {
    self.id = id
    self.number = number
  }

  package init?(_ text: String) {
    // By bytes: every case file names its framework.
    guard let slash = text.utf8.firstIndex(of: UInt8(ascii: "/")) else { return nil }
    let written = text[text.utf8.index(after: slash)...]
    guard let id = FrameworkID(String(text[..<slash])), let number = Int(written), number >= 1 else { return nil }
    guard String(number).utf8.elementsEqual(written.utf8) else { return nil }
    self.init(id, number)
  }

  package var text: String { "\(id.text)/\(number)" }
}
