import InspectionModel

/// What sets the comments of a framework's bands apart, short enough to stand beside a bar.
///
/// Words with which all comments begin or end are left out: of "MODERATE improvement required" and "DRASTIC improvement
/// required" remain "MODERATE" and "DRASTIC".
struct BandWords {
  private let leading: Int
  private let trailing: Int

  init(_ bands: [Band]) {
    let comments = bands.map { $0.comment.split(separator: " ") }
    let shortest = comments.map(\.count).min() ?? 0
    func shared(_ place: ([Substring]) -> Substring) -> Bool { Set(comments.map(place)).count == 1 }
    guard comments.count > 1 else {
      (leading, trailing) = (0, 0)
      return
    }
    // A word remains of each.
    let leading = (0..<max(shortest - 1, 0)).prefix { index in shared { $0[index] } }.count
    let left = max(shortest - 1 - leading, 0)
    trailing = (0..<left).prefix { index in shared { $0[$0.count - 1 - index] } }.count
    self.leading = leading
  }

  /// The words of a band's comment that the others lack.
  func words(of band: Band) -> String {
    band.comment.split(separator: " ").dropFirst(leading).dropLast(trailing).joined(separator: " ")
  }
}
