import Arguments
import Diagnostics
import Documents
import Drafting
import InspectionModel
import Terminal

/// What `plumbline why` says.
enum WhyWords {
  static let discussion = [
    "For the lead inspector alone: what it shows names cases and assessors and holds evidence that may not be quoted.",
    "Of the figure at an address it tells the words that the draft has for it, the cases behind it, who is not counted and for "
      + "what cause, the reasons of the insufficient judgements, what one more or one fewer sufficient judgement would do, and "
      + "the insufficient judgements with case, assessor and evidence. Under a judgement that was settled stand those that it "
      + "agrees with.",
    "An address is what a draft's evidence file and the attribute `data-claim` of its page call a figure: theme:CODE, "
      + "section:NUMBER, criterion:NUMBER, score:QUESTION, a question alone, with a phase or with a row, as 2.1c3@custody or "
      + "1.2c1:police, recommendation:CODE, a group of cases such as age:15, sample, interviews, or interviews:QUESTION=ANSWER. "
      + "Capitals make no difference. Of a theme, section or criterion the bare code is enough. Without an address, all are "
      + "listed.",
  ]

  /// Everything behind a figure.
  static func text(of words: ExplanationWords) -> String {
    "\(words.heading)\n\(words.figure)\n"
      + words.parts.map { part in
        "\n\(part.heading):\n"
          + part.lines.map { "  \($0.text)\n" + $0.details.map { "      \($0)\n" }.joined() }.joined()
      }.joined()
  }

  /// All addresses, by kind.
  static func list(_ addresses: [Address]) -> String {
    let kinds = Address.Kind.allCases.compactMap { kind -> String? in
      let ofKind = addresses.filter { $0.kind == kind }
      guard !ofKind.isEmpty else { return nil }
      let table = TextTable([.left, .left], rows: ofKind.map { [$0.id.rawValue, $0.title] })
      return "\(heading(of: kind)):\n" + table.lines.map { "  \($0)\n" }.joined()
    }
    return kinds.joined(separator: "\n")
  }

  private static func heading(of kind: Address.Kind) -> String {
    switch kind {
    case .theme: "Scores of themes"
    case .section: "Scores of sections"
    case .criterion: "Scores of criteria"
    case .score: "Scores of questions"
    case .question: "Questions, their phases and rows"
    case .recommendation: "Recommendations"
    case .group: "Groups"
    case .sample: "The sample"
    case .interviews: "Interviews"
    case .other: "Other figures of the draft"
    }
  }
}

extension Diagnostic {
  static func addressUnknown(_ address: String, suggestions: [String]) -> Diagnostic {
    Diagnostic(
      "address-unknown", "there is no figure at '\(address)'", safe: "Nothing was changed.",
      remedy: (EditDistance.question(suggestions).map { "\($0) " } ?? "")
        + "`plumbline why` without an address lists all.",
      exitCode: .usage)
  }
}
