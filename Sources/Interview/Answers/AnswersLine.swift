/// One line of a file as it stands there.
struct AnswersLine {
  /// Its number, from 1.
  let number: Int
  /// Its text without the line's end; nil where the bytes are no UTF-8.
  let text: String?

  /// The lines of a file, without its byte order mark.
  static func split(_ bytes: [UInt8]) -> [AnswersLine] {
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    return content.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated().map {
      number, line in
      let line = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
      return AnswersLine(number: number + 1, text: String(validating: line, as: UTF8.self))
    }
  }
}

/// The words of a line, taken one by one until a value begins.
struct AnswersWords {
  private var text: Substring

  init(_ text: String) {
    self.text = text[...]
  }

  /// The next word: up to white space, `=` or `<<`; empty where none comes.
  mutating func next() -> String {
    let end = text.indices.first { text[$0].isWhitespace || text[$0] == "=" || text[$0...].hasPrefix("<<") }
    let word = text[..<(end ?? text.endIndex)]
    text = text[(end ?? text.endIndex)...].drop(while: \.isWhitespace)
    return String(word)
  }

  /// The next word without taking it.
  var peek: String {
    var copy = self
    return copy.next()
  }

  /// Whether a value comes next.
  var isFollowedByValue: Bool { text.hasPrefix("=") || text.hasPrefix("<<") }

  /// Whether another word comes next.
  var isFollowedByWord: Bool { !text.isEmpty && !isFollowedByValue }

  /// Everything that comes.
  var remainder: String { text.trimmed }

  /// The value, without its `=`.
  var value: String { (text.hasPrefix("=") ? text.dropFirst() : text).trimmed }
}
