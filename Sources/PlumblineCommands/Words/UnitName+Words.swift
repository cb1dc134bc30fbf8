import InspectionModel

extension UnitName {
  /// So many of them: `1 case`, `2 cases`.
  func counted(_ number: Int) -> String {
    CommandWords.count(number, one, many)
  }

  /// One of them, at the beginning of a sentence or of a column.
  var oneAtBeginning: String { Self.atBeginning(one) }
  /// Several of them, at the beginning of a sentence or of a column.
  var manyAtBeginning: String { Self.atBeginning(many) }

  private static func atBeginning(_ word: String) -> String {
    word.prefix(1).uppercased() + word.dropFirst()
  }
}
