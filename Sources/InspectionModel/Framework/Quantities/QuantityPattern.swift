/// The words of a phrase with what follows, cut at its slots, for reading.
package struct QuantityPattern: Sendable {
  /// A piece of it.
  package enum Piece: Sendable, Equatable {
    /// Words that stand there as they are.
    case text(String)
    /// A number, in figures or in words.
    case slot(String)
  }

  /// The pieces, in order.
  package let pieces: [Piece]

  /// The pattern of any words.
  package init(_ words: String) {
    var pieces: [Piece] = []
    var rest = words[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      if open > rest.startIndex { pieces.append(.text(String(rest[..<open]))) }
      pieces.append(.slot(String(rest[rest.index(after: open)..<close])))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.text(String(rest))) }
    self.pieces = pieces
  }

  /// A phrase with its object, told in full.
  init(_ phrase: QuantityPhrase, _ table: QuantityTable) {
    self.init("\(phrase.words) \(table.object(phrase.object)?.text ?? "")")
  }

  /// The numbers that fill its slots so that it reads as the text; nil where none do.
  ///
  /// `number` reads a number in figures or in words. A slot that stands twice has one number.
  package func read(_ text: Substring, number: (Substring) -> Int?) -> [String: Int]? {
    Self.read(pieces[...], text, [:], number)
  }

  private static func read(
    _ pieces: ArraySlice<Piece>, _ text: Substring, _ found: [String: Int], _ number: (Substring) -> Int?
  ) -> [String: Int]? {
    guard let piece = pieces.first else { return text.isEmpty ? found : nil }
    switch piece {
    case .text(let words):
      guard text.hasPrefix(words) else { return nil }
      return read(pieces.dropFirst(), text.dropFirst(words.count), found, number)
    case .slot(let name):
      // A number is one word: it ends at a space, at what follows in the pattern, or with the text.
      var end = text.startIndex
      while end < text.endIndex, text[end] != " " {
        end = text.index(after: end)
        guard let value = number(text[..<end]), found[name].map({ $0 == value }) ?? true else { continue }
        var filled = found
        filled[name] = value
        if let result = read(pieces.dropFirst(), text[end...], filled, number) { return result }
      }
      return nil
    }
  }

  /// The words with a number in every slot.
  var example: String {
    pieces.map { piece in
      switch piece {
      case .text(let words): words
      case .slot: "9"
      }
    }.joined()
  }
}
