extension String {
  /// Whether both texts are the same bytes; `==` takes composed and decomposed accents as equal.
  package func hasSameBytes(as other: String) -> Bool {
    utf8.count == other.utf8.count && firstDifference(from: other) == nil
  }

  /// Whether this text comes before another by its bytes.
  package func precedesByBytes(_ other: String) -> Bool {
    guard let place = firstDifference(from: other) else { return utf8.count < other.utf8.count }
    return utf8[utf8.index(utf8.startIndex, offsetBy: place)]
      < other.utf8[other.utf8.index(other.utf8.startIndex, offsetBy: place)]
  }
}
