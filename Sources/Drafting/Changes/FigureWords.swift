/// Tells the figures of a sentence from its words.
struct FigureWords {
  private let numberWords: Set<String>

  /// `numberWords` count as figures beside everything with a digit in it.
  init(_ numberWords: Set<String>) {
    self.numberWords = numberWords
  }

  /// Whether two sentences have the same words in the same places, and differ in figures at most.
  func skeletonsAgree(_ one: DraftSentence, _ other: DraftSentence) -> Bool {
    let (words, others) = (one.words, other.words)
    guard words.count == others.count, words.contains(where: isFigure) else { return false }
    return zip(words, others).allSatisfy { word, other in
      word.utf8.elementsEqual(other.utf8) || isFigure(word) && isFigure(other) && frame(word) == frame(other)
    }
  }

  /// The figures in which two sentences with the same words differ, in the order of reading.
  func changed(_ one: DraftSentence, _ other: DraftSentence) -> [DraftChange.Figure] {
    zip(one.words, other.words).filter { !$0.utf8.elementsEqual($1.utf8) }.map {
      DraftChange.Figure(old: bare($0), new: bare($1))
    }
  }

  private func isFigure(_ word: Substring) -> Bool {
    word.hasDigit || numberWords.contains(bare(word).lowercased())
  }

  /// The signs around a figure, which belong to the sentence.
  private func frame(_ word: Substring) -> [Substring] {
    let inner = word.inner
    return [word[..<inner.startIndex], word[inner.endIndex...]]
  }

  private func bare(_ word: Substring) -> String { String(word.inner) }
}

extension Substring {
  private static let signs = ".,;:!?()[]\"'\u{2018}\u{2019}\u{201C}\u{201D}"

  /// Without the signs around it.
  fileprivate var inner: Substring {
    var rest = drop { Self.signs.contains($0) }
    while let last = rest.last, Self.signs.contains(last) { rest.removeLast() }
    return rest
  }
}
