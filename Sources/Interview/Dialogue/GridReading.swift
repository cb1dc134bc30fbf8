import InspectionModel

/// Reads answers to many rows of a grid in one line: `1-3 yes, 4 na, police no`.
struct GridReading {
  /// For each row named, its place and its answer.
  let answers: [(row: Int, answer: String)]

  /// Nil where the line is not of this form, or names a row twice.
  init?(_ line: String, rows: [GridRow]) {
    var answers: [Int: String] = [:]
    for part in line.split(separator: ",") {
      let words = part.split(whereSeparator: \.isWhitespace).map(String.init)
      guard words.count >= 2, let last = words.last, let answer = AnswerReading.judgement(last) else { return nil }
      for word in words.dropLast() {
        guard let places = Self.places(word, rows) else { return nil }
        for place in places {
          guard answers.updateValue(answer, forKey: place) == nil else { return nil }
        }
      }
    }
    guard !answers.isEmpty else { return nil }
    self.answers = answers.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private static func places(_ word: String, _ rows: [GridRow]) -> [Int]? {
    if let place = rows.firstIndex(where: { $0.code.text == word }) { return [place] }
    return NumberRange(word, upTo: rows.count)?.places.map { $0 - 1 }
  }
}
