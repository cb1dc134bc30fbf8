/// Text for a manual page in the macros of mdoc, which `man` shows everywhere.
enum MdocText {
  /// A paragraph: every sentence begins a line, as mdoc wants it; what stands in backquotes is shown in bold.
  static func paragraph(_ text: String) -> String {
    var lines: [String] = []
    var line = ""
    var isLiteral = false
    let words = text.split(separator: " ")
    for (place, word) in words.enumerated() {
      let isEnd = ".!?".contains(word.last ?? " ") && place + 1 < words.count && begins(words[place + 1])
      line += (line.isEmpty ? "" : " ") + shown(word, &isLiteral)
      if line.count > 60 || (isEnd && !isLiteral) {
        lines.append(line)
        line = ""
      }
    }
    if !line.isEmpty { lines.append(line) }
    return lines.map { protected($0) + "\n" }.joined()
  }

  /// Lines as they are.
  static func lines(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      protected(line.map { escaped($0, isLiteral: true) }.joined())
    }
    return lines.joined(separator: "\n")
  }

  /// One word after a macro.
  static func argument(_ word: String) -> String {
    let text = word.map { escaped($0, isLiteral: true) }.joined()
    let scalars = Array(word)
    // A capital and a small letter may be the name of a macro, and a lone mark is taken for punctuation.
    let isMacro = (2...3).contains(scalars.count) && scalars[0].isUppercase && scalars[1].isLowercase
    let isMark = scalars.count == 1 && !scalars[0].isLetter && !scalars[0].isNumber
    return isMacro || isMark ? "\\&\(text)" : text
  }

  /// Several words after a macro that prints its line as it is.
  static func words(_ text: String) -> String {
    text.split(separator: " ").map { argument(String($0)) }.joined(separator: " ")
  }

  /// What begins a sentence.
  private static func begins(_ word: Substring) -> Bool {
    guard let first = word.first else { return false }
    return first.isUppercase || first == "`" || word.hasPrefix("--")
  }

  private static func shown(_ word: Substring, _ isLiteral: inout Bool) -> String {
    // The hyphens of an option are to be copied, those of a word may break a line.
    let isOption = word.hasPrefix("-")
    var text = ""
    for character in word {
      if character == "`" {
        isLiteral.toggle()
        text += isLiteral ? "\\fB" : "\\fR"
      } else {
        text += escaped(character, isLiteral: isLiteral || isOption)
      }
    }
    return text
  }

  private static func escaped(_ character: Character, isLiteral: Bool) -> String {
    switch character {
    case "\\": "\\e"
    case "-" where isLiteral: "\\-"
    case "'" where isLiteral: "\\(aq"
    case "\"": "\\(dq"
    case "~": "\\(ti"
    case "^": "\\(ha"
    case "`": "\\(ga"
    default:
      if character.isASCII {
        String(character)
      } else {
        character.unicodeScalars.map { "\\[u\(hexadecimal($0))]" }.joined()
      }
    }
  }

  private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// A full stop or an apostrophe at the beginning of a line would make it a command.
  private static func protected(_ line: String) -> String {
    line.hasPrefix(".") || line.hasPrefix("'") ? "\\&\(line)" : line
  }
}
