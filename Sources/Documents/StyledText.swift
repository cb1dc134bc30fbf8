/// Inlines as one row of characters, each with its style.
///
/// Flat, since what a character means in Markdown depends on its neighbours, wherever one inline ends and the next begins.
struct StyledText: Equatable {
  /// How a character is set apart from the others.
  struct Style: OptionSet, Equatable {
    let rawValue: UInt8
    static let strong = Style(rawValue: 1)
    static let emphasis = Style(rawValue: 2)
  }

  /// One character.
  struct Character: Equatable {
    var scalar: Unicode.Scalar
    var style: Style
  }

  /// The characters: no line breaks, no control characters, no white space at either end.
  var characters: [Character] = []

  init(_ inlines: [Inline]) {
    for inline in inlines { append(inline, style: []) }
    while characters.last?.scalar.properties.isWhitespace == true { characters.removeLast() }
    for style in [Style.strong, .emphasis] { unstyleEdges(of: style) }
  }

  private mutating func append(_ inline: Inline, style: Style) {
    switch inline {
    case .text(let text): for scalar in text.unicodeScalars { append(scalar, style: style) }
    case .strong(let inlines): for inner in inlines { append(inner, style: style.union(.strong)) }
    case .emphasis(let inlines): for inner in inlines { append(inner, style: style.union(.emphasis)) }
    case .claim(_, let inlines), .gap(let inlines): for inner in inlines { append(inner, style: style) }
    case .tickBox: append(.text(Inline.tickBoxText), style: style)
    case .blank(let width): append(.text(Inline.blankText(width)), style: style)
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar, style: Style) {
    switch scalar {
    case _ where scalar.isBreakOrTab:
      // A line break would begin a new line, with all that a line's beginning can mean.
      if let last = characters.last, last.scalar != " " { characters.append(Character(scalar: " ", style: style)) }
    case _ where characters.isEmpty && scalar.properties.isWhitespace: break
    default:
      characters.append(Character(scalar: scalar.isUnfitForText ? "\u{FFFD}" : scalar, style: style))
    }
  }

  /// Markdown knows no style that begins or ends with a space.
  private mutating func unstyleEdges(of style: Style) {
    for run in runs(of: style) {
      let inner = run.filter { !characters[$0].scalar.properties.isWhitespace }
      guard let first = inner.first, let last = inner.last else {
        for index in run { characters[index].style.remove(style) }
        continue
      }
      for index in run where index < first || index > last { characters[index].style.remove(style) }
    }
  }

  /// The longest stretches of a style.
  func runs(of style: Style) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for index in characters.indices where characters[index].style.contains(style) {
      if let last = runs.last, last.upperBound == index, !splits(style, before: index) {
        runs[runs.count - 1] = last.lowerBound..<(index + 1)
      } else {
        runs.append(index..<(index + 1))
      }
    }
    return runs
  }

  /// Stress never reaches over the edge of weight: the two must nest.
  private func splits(_ style: Style, before index: Int) -> Bool {
    style == .emphasis
      && characters[index].style.contains(.strong) != characters[index - 1].style.contains(.strong)
  }
}

extension Unicode.Scalar {
  /// What some edition of CommonMark counts as punctuation when it looks at the neighbours of a `*` or `_`.
  var isPunctuation: Bool {
    switch properties.generalCategory {
    case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol: true
    default: isAlwaysPunctuation
    }
  }

  /// What every edition counts as punctuation: of the symbols only those of ASCII.
  var isAlwaysPunctuation: Bool {
    switch properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation:
      true
    case .mathSymbol, .currencySymbol, .modifierSymbol: isASCII
    default: false
    }
  }
}
