import Diagnostics
import InspectionModel

/// What is said of a framework's table of quantities.
extension QuantityProblem {
  var identifier: DiagnosticIdentifier {
    switch self {
    case .gap: "framework-quantities-gap"
    case .overlap: "framework-quantities-overlap"
    case .ambiguous: "framework-quantities-ambiguous"
    case .neverSaid: "framework-quantities-never-said"
    case .percentage: "framework-quantities-percentage"
    }
  }

  var words: String {
    switch self {
    case .gap(let part, let relevant):
      "at this turn, nothing is said of \(Self.cases(part, relevant))"
    case .overlap(let other, let part, let relevant):
      "this phrase and '\(other)' of the same ladder are both true of \(Self.cases(part, relevant))"
    case .ambiguous(let other): "it reads as '\(other)' does, so that nobody can say which of the two is meant"
    case .neverSaid: "no number of cases makes the table say this phrase"
    case .percentage(true): "it is a percentage, and would be said of so few cases that they are counted"
    case .percentage(false): "it is a percentage, although 'scores' says that none are published"
    }
  }

  var remedy: String {
    switch self {
    case .gap:
      "widen a range, or name a further ladder that has a phrase, then run the command again; phrases that imply 'only' do not count."
    case .overlap: "let one range end where the other begins, with 'below' or 'above', then run the command again."
    case .ambiguous: "give one of them other words, then run the command again."
    case .neverSaid: "correct its range or the ladders of the turns, or leave it out."
    case .percentage: "use ladders of counts and words there, then run the command again."
    }
  }

  private static func cases(_ part: Int, _ relevant: Int) -> String {
    "\(part) of \(relevant) (\(QuantityPhrase.percentage(part, of: relevant))%)"
  }
}

extension Diagnostic {
  static func fieldsExclude(_ one: String, _ other: String) -> Diagnostic {
    Diagnostic(
      "field-wrong", "the fields '\(one)' and '\(other)' exclude each other", safe: "The file is left as it is.",
      remedy: "leave one of them out.")
  }

  static func rangeTurned() -> Diagnostic {
    Diagnostic(
      "field-wrong", "the range ends before it begins", safe: "The file is left as it is.",
      remedy: "correct one of its ends.")
  }
}
