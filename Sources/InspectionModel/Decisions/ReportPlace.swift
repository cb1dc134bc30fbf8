/// Where in the report a finding or a recommendation is to stand, as far as somebody said so.
///
/// As text `1.2/strength/3`; each part may be missing: `1.2`, `strength`, `3`, `strength/first`. A number by itself is a place in
/// the list, so that a criterion without a dot is named with its side: `1/strength`.
package struct ReportPlace: Sendable, Hashable {
  /// The criterion; nil where it stays.
  package var criterion: CriterionNumber?
  /// The side; nil where it stays.
  package var side: FindingSide?
  /// The place in the list, from 1; nil where it stays, and `last` for the end.
  package var position: Int?

  /// The position that stands for the end of a list.
  package static let last = Int.max

  package init(criterion: CriterionNumber? = nil, side: FindingSide? = nil, position: Int? = nil) {
    (self.criterion, self.side, self.position) = (criterion, side, position)
  }

  package init?(_ text: String) {
    var parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    if let final = parts.last, let position = Self.position(final) {
      self.position = position
      parts.removeLast()
    }
    if let final = parts.last, let side = FindingSide(rawValue: final) {
      self.side = side
      parts.removeLast()
    }
    if let final = parts.last, let criterion = CriterionNumber(final) {
      self.criterion = criterion
      parts.removeLast()
    }
    guard parts.isEmpty, self != ReportPlace() else { return nil }
  }

  private static func position(_ text: String) -> Int? {
    if text == "first" { return 1 }
    if text == "last" { return last }
    return Int(text).flatMap { (1...999).contains($0) && String($0) == text ? $0 : nil }
  }
}
