import InspectionModel

/// Reads how evidence may be quoted: `good practice 1.1 as Jo`, `shortfall 1.1`.
enum QuoteReading {
  static func read(_ text: String) -> Quote? {
    var words = text.split(whereSeparator: \.isWhitespace).map(String.init)[...]
    guard let kind = kind(&words), let criterion = words.popFirst().flatMap(CriterionNumber.init) else { return nil }
    guard let next = words.popFirst() else { return Quote(alteredName: nil, kind: kind, criterion: criterion) }
    guard next == "as", !words.isEmpty else { return nil }
    return Quote(alteredName: words.joined(separator: " "), kind: kind, criterion: criterion)
  }

  /// The words that `read` turns into this quote.
  static func words(for quote: Quote) -> String {
    let kind = quote.kind == .shortfall ? "shortfall" : "good practice"
    return ([kind, quote.criterion.text] + (quote.alteredName.map { ["as", $0] } ?? [])).joined(separator: " ")
  }

  private static func kind(_ words: inout ArraySlice<String>) -> Quote.Kind? {
    switch words.popFirst() {
    case "shortfall": .shortfall
    case "good-practice": .goodPractice
    case "good" where words.popFirst() == "practice": .goodPractice
    default: nil
    }
  }
}
