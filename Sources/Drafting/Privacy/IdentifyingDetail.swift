package import InspectionModel

/// Something in a text by which a person could be recognised.
package enum IdentifyingDetail: Sendable, Hashable, CaseIterable {
  /// The reference of a case or an interview.
  case caseReference
  /// The code of somebody in the team.
  case assessor
  /// A date of birth.
  case dateOfBirth
  /// A postcode of the United Kingdom.
  case postcode
  /// A telephone number of the United Kingdom.
  case telephone
  /// An NHS number: ten digits of which the last proves the others.
  case healthNumber
  /// A surname behind a title, as in "Mrs X".
  case titledName

  /// What stands in a text, in the order above; `cases` and `assessors` are the codes of the inspection.
  ///
  /// A pattern may see something where there is nothing, and cannot see every name: it warns, and a person decides.
  package static func found(
    in text: String, cases: some Sequence<CaseID>, assessors: some Sequence<AssessorID>
  ) -> [IdentifyingDetail] {
    let words = TextWords(text)
    var found: Set<IdentifyingDetail> = []
    if words.have(anyOf: cases.map(\.text)) { found.insert(.caseReference) }
    if words.have(anyOf: assessors.map(\.text)) { found.insert(.assessor) }
    if words.haveDateOfBirth { found.insert(.dateOfBirth) }
    if words.havePostcode { found.insert(.postcode) }
    if words.haveTitledName { found.insert(.titledName) }
    for number in words.numbers {
      if number.isHealthNumber { found.insert(.healthNumber) }
      if number.isTelephone { found.insert(.telephone) }
    }
    return allCases.filter(found.contains)
  }
}

/// A text as words and as numbers.
private struct TextWords {
  /// Letters and digits that stand together.
  private let words: [Substring]
  /// The same, hyphens included.
  private let hyphened: Set<String>
  private let text: String

  init(_ text: String) {
    self.text = text
    words = text.split { !($0.isLetter || $0.isNumber) }
    hyphened = Set(
      text.split { !($0.isASCII && ($0.isLetter || $0.isNumber) || $0 == "-") }
        .map { word in String(word.drop { $0 == "-" }.reversed().drop { $0 == "-" }.reversed()).uppercased() })
  }

  func have(anyOf codes: [String]) -> Bool {
    codes.contains { hyphened.contains($0.uppercased()) }
  }

  var haveTitledName: Bool {
    zip(words, words.dropFirst()).contains { title, name in
      IdentifyingWords.titles.contains(title.lowercased()) && title.first?.isUppercase == true
        && name.first?.isUppercase == true
    }
  }

  /// A date with its year, and in the same text a word that speaks of birth.
  var haveDateOfBirth: Bool {
    let speaksOfBirth =
      words.contains { IdentifyingWords.births.contains($0.lowercased()) }
      || zip(words, zip(words.dropFirst(), words.dropFirst(2))).contains { first, rest in
        [first, rest.0, rest.1].map { $0.lowercased() } == ["d", "o", "b"]
      }
    return speaksOfBirth && words.indices.contains { hasDate(at: $0) }
  }

  /// `3/4/1998`, `03.04.98`, `1998-04-03`, `3 April 1998`, `April 3rd, 1998`.
  private func hasDate(at place: Int) -> Bool {
    guard words.indices.contains(place + 2) else { return false }
    let parts = words[place...place + 2].map { $0.lowercased() }
    let isMonth = { (text: String) in IdentifyingWords.months.contains { text.hasPrefix($0) } || number(text, 1...12) }
    let isDay = { (text: String) in
      number(text, 1...31)
        || IdentifyingWords.ordinals.contains { text.hasSuffix($0) && number(String(text.dropLast(2)), 1...31) }
    }
    let isYear = { (text: String) in number(text, 1900...2100) || (text.utf8.count == 2 && number(text, 0...99)) }
    return (isDay(parts[0]) && isMonth(parts[1]) && isYear(parts[2]))
      || (isMonth(parts[0]) && isDay(parts[1]) && isYear(parts[2]))
      || (number(parts[0], 1900...2100) && isMonth(parts[1]) && isDay(parts[2]))
  }

  private func number(_ text: String, _ range: ClosedRange<Int>) -> Bool {
    Int(text).map(range.contains) ?? false
  }

  /// `SW1A 1AA`, in one word or in two.
  var havePostcode: Bool {
    words.contains { $0.count > 4 && Self.isOutward($0.dropLast(3)) && Self.isInward($0.suffix(3)) }
      || zip(words, words.dropFirst()).contains { Self.isOutward($0) && Self.isInward($1) }
  }

  /// One or two letters, a digit, and perhaps one more digit or letter.
  private static func isOutward(_ word: Substring) -> Bool {
    let letters = word.prefix { $0.isASCII && $0.isLetter }
    let rest = word.dropFirst(letters.count)
    guard (1...2).contains(letters.count), (1...2).contains(rest.count) else { return false }
    return rest.allSatisfy { $0.isASCII } && rest.first?.isNumber == true
  }

  /// A digit and two letters.
  private static func isInward(_ word: Substring) -> Bool {
    guard word.count == 3, word.first?.isNumber == true else { return false }
    let letters = word.dropFirst()
    return letters.allSatisfy { $0.isASCII && $0.isLetter } && !IdentifyingWords.ordinals.contains(letters.lowercased())
  }

  /// The digits that stand together, with nothing between them but spaces, hyphens and brackets; each with a plus before it.
  var numbers: [WrittenNumber] {
    var numbers: [WrittenNumber] = []
    var current = WrittenNumber()
    for character in text + "\n" {
      if character.isASCII, let digit = character.wholeNumberValue {
        current.digits.append(digit)
      } else if current.digits.isEmpty {
        current.hasPlus = character == "+"
      } else if !" -()\u{A0}".contains(character) {
        numbers.append(current)
        current = WrittenNumber(hasPlus: character == "+")
      }
    }
    return numbers
  }
}

/// Digits that stand together.
private struct WrittenNumber {
  var digits: [Int] = []
  var hasPlus = false

  /// Ten or eleven digits from 0 on, or the same from abroad.
  var isTelephone: Bool {
    if hasPlus || digits.starts(with: [0, 0]) {
      let rest = digits.drop { $0 == 0 }
      return rest.starts(with: [4, 4]) && (11...13).contains(rest.count)
    }
    return digits.first == 0 && (10...11).contains(digits.count) && digits.dropFirst().first != 0
  }

  /// Ten digits whose weighted sum with the last is a multiple of eleven.
  var isHealthNumber: Bool {
    guard digits.count == 10, !hasPlus, Set(digits).count > 1 else { return false }
    let sum = zip(digits, stride(from: 10, through: 2, by: -1)).reduce(0) { $0 + $1.0 * $1.1 }
    return (sum + digits[9]) % 11 == 0
  }
}
