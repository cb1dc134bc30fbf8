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
  /// What a person must still write, said in its place.
  case gap([Inline])
  /// An empty box to tick by pen.
  case tickBox
  /// An empty line of about so many characters, at least one, to write on by pen.
  case blank(Int)
}

extension Inline: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) {
    self = .text(value)
  }
}

extension Inline {
  /// A box as a character.
  static let tickBoxText = "\u{2610}"

  /// A line to write on as characters.
  static func blankText(_ width: Int) -> String {
    String(repeating: "_", count: min(max(width, 1), 80))
  }
}

extension Sequence where Element == Inline {
  /// The text alone, without weight, stress and claims; a box and a line to write on as they look in plain text.
  package var plainText: String {
    map { inline in
      switch inline {
      case .text(let text): text
      case .strong(let inlines), .emphasis(let inlines), .claim(_, let inlines), .gap(let inlines): inlines.plainText
      case .tickBox: Inline.tickBoxText
      case .blank(let width): Inline.blankText(width)
      }
    }.joined()
  }
}
