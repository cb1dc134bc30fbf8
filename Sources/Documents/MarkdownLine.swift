/// Inlines as one line of Markdown that means exactly their text.
///
/// What could act is escaped with a backslash, and nothing else, so that ordinary prose stays pleasant to read.
struct MarkdownLine {
  /// Where the line stands, which decides what could act.
  enum Place {
    case paragraph, heading, cell
  }

  private typealias Style = StyledText.Style

  private let text: StyledText
  private let place: Place
  /// What is written before a character; one more than there are characters.
  private var markup: [String]

  init(_ inlines: [Inline], in place: Place) {
    var text = StyledText(inlines)
    text.dropStylesThatWouldNotShow()
    self.text = text
    self.place = place
    markup = Array(repeating: "", count: text.characters.count + 1)
    addMarkup()
  }

  /// The line, without a line break; empty where there is no text.
  var markdown: String {
    let characters = text.characters
    let escapedStart = place == .paragraph ? indexEscapedAtStart : nil
    var line = ""
    for (index, character) in characters.enumerated() {
      line += markup[index]
      if index == escapedStart || mustEscape(at: index) { line += "\\" }
      line.unicodeScalars.append(character.scalar)
    }
    return line + (markup.last ?? "")
  }

  private mutating func addMarkup() {
    // Weight lies outside stress: what opens first is written first, and what closes first too.
    for run in text.runs(of: .strong) { markup[run.lowerBound] += "**" }
    for run in text.runs(of: .emphasis) {
      markup[run.lowerBound] += "_"
      markup[run.upperBound] = "_" + markup[run.upperBound]
    }
    for run in text.runs(of: .strong) { closeStrong(at: run.upperBound) }
  }

  private mutating func closeStrong(at index: Int) {
    // Behind a stress that ends here, before one that begins here.
    let endsStress = index > 0 && markup[index].hasPrefix("_") && text.characters[index - 1].style.contains(.emphasis)
    markup[index] = endsStress ? "_**" + markup[index].dropFirst() : "**" + markup[index]
  }

  private func scalar(_ index: Int) -> Unicode.Scalar? {
    text.characters.indices.contains(index) ? text.characters[index].scalar : nil
  }

  /// Whether a character could act wherever it stands in the line.
  private func mustEscape(at index: Int) -> Bool {
    switch text.characters[index].scalar {
    case "\\", "`", "*", "[", "]", "~": true
    case "_": !isInsideWord(index)
    case "<": scalar(index + 1).map(Self.opensTag) ?? false
    case "&": startsEntity(index)
    case "|": place == .cell
    case "#": place == .heading
    default: false
    }
  }

  /// An underscore between letters of one style stresses nothing.
  private func isInsideWord(_ index: Int) -> Bool {
    [index - 1, index + 1].allSatisfy { neighbour in
      guard let scalar = scalar(neighbour) else { return false }
      return text.characters[neighbour].style == text.characters[index].style
        && !scalar.properties.isWhitespace && !scalar.isPunctuation
    }
  }

  private static func opensTag(_ next: Unicode.Scalar) -> Bool {
    next.properties.isAlphabetic || ["/", "!", "?"].contains(next)
  }

  private func startsEntity(_ index: Int) -> Bool {
    if scalar(index + 1) == "#" { return true }
    let name = text.characters[(index + 1)...].prefix { $0.scalar.isASCIILetterOrDigit }
    return !name.isEmpty && scalar(name.endIndex) == ";"
  }

  /// The character that would make the line something else than a paragraph.
  private var indexEscapedAtStart: Int? {
    switch scalar(0) {
    case "#", ">": 0
    case "-", "+": isGapOrEnd(1) || scalar(1) == scalar(0) ? 0 : nil
    case .some(let first) where first.isASCIIDigit: indexOfNumberMark
    default: nil
    }
  }

  private var indexOfNumberMark: Int? {
    let digits = text.characters.prefix { $0.scalar.isASCIIDigit }
    let mark = digits.endIndex
    guard digits.count <= 9, scalar(mark) == "." || scalar(mark) == ")", isGapOrEnd(mark + 1) else { return nil }
    return mark
  }

  private func isGapOrEnd(_ index: Int) -> Bool {
    scalar(index).map { $0 == " " } ?? true
  }
}

extension StyledText {
  /// Writes plain what Markdown cannot mark: beside a letter a mark may be no mark.
  fileprivate mutating func dropStylesThatWouldNotShow() {
    for run in runs(of: .strong) where !canMark(run, .strong) {
      for index in run { characters[index].style.remove(.strong) }
    }
    for run in runs(of: .emphasis) where !canMark(run, .emphasis) {
      for index in run { characters[index].style.remove(.emphasis) }
    }
  }

  private func canMark(_ run: Range<Int>, _ style: Style) -> Bool {
    canMark(inside: run.lowerBound, outside: run.lowerBound - 1, style)
      && canMark(inside: run.upperBound - 1, outside: run.upperBound, style)
  }

  /// One end of a stretch, by CommonMark's rule of flanking; for `_` the stricter one.
  private func canMark(inside: Int, outside: Int, _ style: Style) -> Bool {
    guard characters.indices.contains(outside) else { return true }
    let (inner, outer) = (characters[inside], characters[outside])
    if outer.scalar.properties.isWhitespace || outer.scalar.isAlwaysPunctuation { return true }
    switch style {
    case .strong: return !inner.scalar.isPunctuation && !inner.style.contains(.emphasis)
    default: return inner.style.contains(.strong) != outer.style.contains(.strong)
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }

  fileprivate var isASCIILetterOrDigit: Bool {
    isASCIIDigit || ("a"..."z").contains(self) || ("A"..."Z").contains(self)
  }
}
