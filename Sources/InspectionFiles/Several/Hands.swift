/// How many threads work together.
package enum Hands: Sendable, Equatable {
  /// So many, as somebody asked for.
  case exactly(Int)
  /// So many where there is enough to do; a small sample is done sooner by one than a second could be called.
  case upTo(Int)

  /// The fewest files that are worth a second thread.
  static let fewestFiles = 256

  /// How many there are for so many files.
  func number(forFiles files: Int) -> Int {
    switch self {
    case .exactly(let number): max(number, 1)
    case .upTo(let number): files < Self.fewestFiles ? 1 : max(number, 1)
    }
  }
}
