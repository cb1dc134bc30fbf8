import Documents
import InspectionModel

/// Which terms of a glossary a text really uses, so that a report explains no word that stands nowhere in it.
struct UsedTerms {
  private let exact: [String]
  private let folded: [String]
  private let places: [String: [Int]]

  init(_ texts: [String]) {
    // Between two texts stands what is no word, so that no term begins in one and ends in the next.
    exact = texts.flatMap { Self.words(of: $0) + [""] }
    folded = exact.map { $0.lowercased() }
    var places: [String: [Int]] = [:]
    for (place, word) in folded.enumerated() { places[word, default: []].append(place) }
    self.places = places
  }

  /// The terms of the glossary that the texts use, in its order.
  func used(of glossary: [GlossaryTerm]) -> [GlossaryTerm] {
    glossary.filter { $0.allForms.contains(where: holds) }
  }

  private func holds(_ form: String) -> Bool {
    let words = Self.words(of: form)
    guard let first = words.first else { return false }
    let beginnings = words.count == 1 ? Self.plurals(of: first.lowercased()) : [first.lowercased()]
    return beginnings.flatMap { places[$0] ?? [] }.contains { stands(words, at: $0) }
  }

  private func stands(_ words: [String], at place: Int) -> Bool {
    guard place + words.count <= exact.count else { return false }
    return words.enumerated().allSatisfy { offset, word in
      let isLast = offset == words.count - 1
      // An abbreviation means nothing in small letters: ETE is none in "crete", and a CAF no caf.
      let found = Self.isAbbreviation(word) ? exact[place + offset] : folded[place + offset]
      let wanted = Self.isAbbreviation(word) ? word : word.lowercased()
      return isLast ? Self.plurals(of: wanted).contains(found) : found == wanted
    }
  }

  private static func isAbbreviation(_ word: String) -> Bool {
    word.utf8.count { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) } > 1
  }

  private static func plurals(of word: String) -> [String] { [word, word + "s", word + "es"] }

  private static func words(of text: String) -> [String] {
    text.split { !($0.isLetter || $0.isNumber || $0 == "-") }.map(String.init)
  }
}

extension Block {
  /// Every text that stands in the block, run by run.
  var texts: [String] {
    switch self {
    case .heading(_, let inlines), .paragraph(let inlines): [inlines.plainText]
    case .list(let list): list.items.flatMap { $0.flatMap(\.texts) }
    case .table(let table): table.texts
    case .chart(let chart): [chart.title.plainText] + chart.table.texts
    case .quote(let blocks), .prose(let blocks), .together(let blocks): blocks.flatMap(\.texts)
    case .writingLines: []
    }
  }
}

extension Table {
  fileprivate var texts: [String] {
    [caption.plainText] + columns.map(\.heading.plainText) + rows.flatMap { $0.map(\.plainText) }
  }
}
