package import Diagnostics

extension JSONSyntaxError {
  /// The error in words, for the file that the text came from.
  ///
  /// Of the text itself it shows nothing but the name of a key that stands twice.
  package func diagnostic(file: String) -> Diagnostic {
    let words = kind.words
    // Of a whole file that is too large or in another encoding no place is worth naming.
    let place =
      kind.isAboutWholeFile
      ? SourcePlace(file: file) : SourcePlace(file: file, line: position.line, column: position.column)
    return Diagnostic(
      DiagnosticIdentifier(rawValue: words.identifier), words.summary, at: place,
      safe: "The file is left as it is; nothing in it is counted.", remedy: words.remedy)
  }
}

/// What is said about one kind of error.
struct JSONErrorWords: Equatable {
  var identifier: String
  var summary: String
  var remedy: String

  init(_ identifier: String, _ summary: String, _ remedy: String) {
    self.identifier = identifier
    self.summary = summary
    self.remedy = remedy
  }
}

extension JSONSyntaxError.Kind {
  fileprivate var isAboutWholeFile: Bool {
    switch self {
    case .utf16, .tooLarge, .empty: true
    default: false
    }
  }

  /// The byte with which curly quotation marks begin, and much else in which word processors deal.
  private static var firstOfCurlyQuotes: UInt8 { 0xE2 }

  private static var restore: String { "restore the file from a copy of the folder." }
  private static var correct: String {
    "restore the file from a copy of the folder, or correct this place in an editor."
  }

  var words: JSONErrorWords {
    switch self {
    case .empty, .cutShort, .utf16, .invalidUTF8, .tooLarge, .tooDeep, .trailingContent: wordsForTheWhole
    case .badEscape, .loneSurrogate, .controlCharacter: wordsForStrings
    case .unexpectedByte(let byte, let expected):
      JSONErrorWords(
        "json-unexpected", "\(expected.words) is missing here",
        byte == Self.firstOfCurlyQuotes
          ? "if the quotation marks here are curly, type straight ones; otherwise \(Self.correct)" : Self.correct)
    case .unknownWord:
      JSONErrorWords(
        "json-unknown-word", "only true, false and null may stand without quotes",
        "put the word between quotes, or restore the file from a copy of the folder.")
    case .trailingComma:
      JSONErrorWords(
        "json-trailing-comma", "a comma stands after the last entry", "delete the comma, then run the command again.")
    case .duplicateKey(let key):
      JSONErrorWords(
        "json-duplicate-key", "the key '\(key.escapedForDisplay)' stands twice in the same object",
        "look which of the two is right, and delete the other one.")
    case .badNumber:
      JSONErrorWords(
        "json-bad-number", "a number is not written as JSON requires",
        "write it without a plus sign or leading zeros, with digits on both sides of the point.")
    }
  }

  private var wordsForTheWhole: JSONErrorWords {
    switch self {
    case .empty: JSONErrorWords("json-empty", "the file is empty", Self.restore)
    case .utf16:
      JSONErrorWords(
        "json-utf-16", "the file is encoded as UTF-16, not UTF-8", "save it as UTF-8 in the editor that changed it.")
    case .invalidUTF8:
      JSONErrorWords(
        "json-invalid-utf-8", "a character is not encoded as UTF-8",
        "save the file as UTF-8, or restore it from a copy.")
    case .tooLarge(let limit):
      JSONErrorWords(
        "json-too-large", "the file has more than \(limit) bytes", "look whether it is the right file, and restore it.")
    case .tooDeep(let limit):
      JSONErrorWords(
        "json-too-deep", "more than \(limit) objects and arrays stand inside one another", Self.restore)
    case .trailingContent:
      JSONErrorWords(
        "json-trailing-content", "something stands after the end of the value",
        "look whether two versions of the file were joined, and restore it from a copy of the folder.")
    default: JSONErrorWords("json-cut-short", "the file stops in the middle of a value", Self.restore)
    }
  }

  private var wordsForStrings: JSONErrorWords {
    switch self {
    case .badEscape:
      JSONErrorWords(
        "json-bad-escape", "a backslash in a text is followed by something that JSON does not know",
        "write a backslash that belongs to the text twice.")
    case .loneSurrogate:
      JSONErrorWords("json-lone-surrogate", "an escape in a text is only half of a character", Self.correct)
    default:
      JSONErrorWords(
        "json-control-character", "a text holds a line break, a tab or another control character as it is",
        "write a line break as \\n and a tab as \\t, or restore the file from a copy of the folder.")
    }
  }
}

extension JSONSyntaxError.Expectation {
  fileprivate var words: String {
    switch self {
    case .value: "a value"
    case .valueOrArrayEnd: "a value or the closing bracket of the array"
    case .key: "a key between quotes"
    case .keyOrObjectEnd: "a key between quotes or the closing brace of the object"
    case .colon: "the colon after the key"
    case .commaOrArrayEnd: "a comma or the closing bracket of the array"
    case .commaOrObjectEnd: "a comma or the closing brace of the object"
    }
  }
}

extension String {
  /// The text as canonical JSON writes it between its quotes, cut to what fits in a sentence.
  fileprivate var escapedForDisplay: String {
    let shown = String(String.UnicodeScalarView(unicodeScalars.prefix(60)))
    let line = CanonicalJSON.line(of: .string(shown)).dropFirst().dropLast()
    return unicodeScalars.count > 60 ? line + "..." : String(line)
  }
}
