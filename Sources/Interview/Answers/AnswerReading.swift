import InspectionModel

/// Turns what somebody typed into an answer: words or letters, codes or numbers from a list, reasons after a colon.
///
/// It never fails: what no answer is stays as it was typed, and `Recorder` refuses it with what is possible.
struct AnswerReading {
  private let question: Question
  private let reasons: ReasonList?
  private let takesNumbers: Bool

  /// Where it takes numbers, options and reasons may be named by their place in a list that was shown.
  init(_ question: Question, _ reasons: ReasonList?, takesNumbers: Bool) {
    (self.question, self.reasons, self.takesNumbers) = (question, reasons, takesNumbers)
  }

  func read(_ typed: String) -> DetailedAnswer {
    switch question.answer {
    case .yesNo, .yesNoNA, .grid: return judgement(typed)
    case .choice(let options):
      return DetailedAnswer(.word(code(typed.trimmed, among: options.map(\.code.text))))
    case .choices(let options, _):
      return DetailedAnswer(.words(codes(typed, among: options.map(\.code.text))))
    case .number:
      return DetailedAnswer(Int(typed.trimmed).map(GivenAnswer.number) ?? .word(typed))
    case .date: return DetailedAnswer(.word(typed.trimmed))
    case .text: return DetailedAnswer(.word(typed))
    }
  }

  /// The codes of the reasons that somebody typed.
  func readReasons(_ typed: String) -> [String] {
    codes(typed, among: reasons?.reasons.map(\.code.text) ?? [])
  }

  /// The code of a judgement that a word or letter stands for; nil where it stands for none.
  static func judgement(_ word: String) -> String? {
    switch word.trimmed.lowercased() {
    case "y", "yes": "yes"
    case "n", "no": "no"
    case "na", "n/a": "na"
    default: nil
    }
  }

  private func judgement(_ typed: String) -> DetailedAnswer {
    let parts = typed.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let word = Self.judgement(parts[0]) ?? parts[0].trimmed
    guard parts.count == 2 else { return DetailedAnswer(.word(word)) }
    return DetailedAnswer(.word(word), AnswerDetails(reasons: readReasons(parts[1])))
  }

  private func codes(_ typed: String, among codes: [String]) -> [String] {
    let words = typed.split(whereSeparator: { $0 == "," || $0.isWhitespace }).map(String.init)
    return words.flatMap { word in range(word, among: codes) ?? [code(word, among: codes)] }
  }

  private func code(_ word: String, among codes: [String]) -> String {
    if codes.contains(word) { return word }
    if takesNumbers, let number = Int(word), codes.indices.contains(number - 1) { return codes[number - 1] }
    return codes.first { $0 == word.lowercased() } ?? word
  }

  private func range(_ word: String, among codes: [String]) -> [String]? {
    guard takesNumbers, !codes.contains(word) else { return nil }
    return NumberRange(word, upTo: codes.count)?.places.map { codes[$0 - 1] }
  }
}

/// Numbers of a list as somebody types them: `3` or `3-5`.
struct NumberRange {
  /// The numbers, from 1.
  let places: ClosedRange<Int>

  /// Nil where the text is no number or range, or goes beyond the list.
  init?(_ text: String, upTo last: Int) {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard let first = ends.first ?? nil, let end = ends.last ?? nil, ends.count <= 2 else { return nil }
    guard first >= 1, first <= end, end <= last else { return nil }
    places = first...end
  }
}

extension StringProtocol {
  /// The text without white space at its ends.
  var trimmed: String {
    let start = firstIndex { !$0.isWhitespace } ?? endIndex
    let end = lastIndex { !$0.isWhitespace }.map { index(after: $0) } ?? start
    return String(self[start..<end])
  }
}
