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
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let id = FrameworkID(String(parts[0])), let number = Int(parts[1]) else { return nil }
    guard number >= 1, String(number) == parts[1] else { return nil }
    self.init(id, number)
  }

  package var text: String { "\(id.text)/\(number)" }
}
