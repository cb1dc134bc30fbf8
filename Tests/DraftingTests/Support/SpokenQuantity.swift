import Analysis
import InspectionModel

/// What an English phrase for a quantity says, read by itself: the literal meaning that a table must never go beyond.
///
/// It knows words, and nothing of any table.
enum SpokenQuantity {
  /// The fractions that phrases name, with their values as parts of 60.
  private static let fractions = [
    "one-fifth": 12, "one-quarter": 15, "one-third": 20, "half": 30, "two-thirds": 40, "three-quarters": 45,
  ]

  /// How far from a fraction something may be, in thousandths of the cases, where a phrase says that it is near.
  private static let (near, just) = (10, 40)

  /// Whether what is said is literally true of so many of so many; nil where the words are not known.
  static func isTrue(_ share: String, _ count: Int, of relevant: Int) -> Bool? {
    switch share {
    case "all": return count == relevant && relevant > 2
    case "none": return count == 0 && relevant > 2
    case "both": return count == 2 && relevant == 2
    case "neither": return count == 0 && relevant == 2
    case "the one": return count == 1 && relevant == 1
    case "no": return count == 0 && relevant == 1
    case "less than 1%": return count > 0 && 100 * count < relevant
    case "more than 99%": return count < relevant && 100 * count > 99 * relevant
    case "almost all": return count < relevant && 10 * count >= 9 * relevant
    case "the overwhelming majority": return count < relevant && 10 * count >= 9 * relevant
    case "the great majority": return count < relevant && 4 * count >= 3 * relevant
    case "most": return count < relevant && 3 * count >= 2 * relevant
    case "few": return count > 0 && 5 * count < relevant
    default: break
    }
    if share.hasSuffix("%"), let percent = Int(share.dropLast()) {
      // Nearest whole percentage, and never 0 or 100 of anything that is not.
      return abs(200 * count - 2 * percent * relevant) <= relevant && (1...99).contains(percent)
    }
    if share.hasPrefix("all but ") {
      return ["one", "two", "three"].firstIndex(of: String(share.dropFirst(8))).map { $0 + 1 == relevant - count }
    }
    return fraction(share, count, of: relevant)
  }

  private static func fraction(_ share: String, _ count: Int, of relevant: Int) -> Bool? {
    guard let name = fractions.keys.sorted(by: >).first(where: { share.hasSuffix($0) }), let parts = fractions[name]
    else { return nil }
    // The distance from the fraction, in cases × 60; and in thousandths of the relevant cases.
    let distance = 60 * count - parts * relevant
    let closeness = abs(distance) * 1000
    switch share.dropLast(name.count) {
    case "": return closeness <= near * 60 * relevant
    case "just over ": return distance > 0 && closeness <= just * 60 * relevant
    case "more than ", "well over ": return distance > 0
    case "almost ": return distance < 0 && closeness <= just * 60 * relevant
    case "less than ", "fewer than ": return distance < 0
    default: return nil
    }
  }
}
