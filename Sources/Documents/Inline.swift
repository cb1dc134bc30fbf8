/// A part of a line.
package indirect enum Inline: Equatable, Sendable {
  /// Text as it is: no character in it means anything but itself. A line break in it counts as a space.
  case text(String)
  /// Something of weight.
  case strong([Inline])
  /// Something stressed.
  case emphasis([Inline])
  /// A figure or quantity phrase that rests on evidence, found there under its id.
  case claim(id: ClaimID, [Inline])
}

extension Inline: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) {
    self = .text(value)
  }
}

extension Sequence where Element == Inline {
  /// The text alone, without weight, stress and claims.
  package var plainText: String {
    map { inline in
      switch inline {
      case .text(let text): text
      case .strong(let inlines), .emphasis(let inlines), .claim(_, let inlines): inlines.plainText
      }
    }.joined()
  }
}
