import InspectionModel

extension PossibleAnswers {
  /// What can be answered, as a clause: `yes or no`.
  package var words: String {
    switch self {
    case .yesNo: "yes or no"
    case .yesNoNA: "yes, no or na"
    case .oneOf(let codes): "one of \(Self.list(codes))"
    case .severalOf(let codes, let atLeast, let alone): Self.several(codes, atLeast, alone)
    case .number(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .date: "a day as YYYY-MM-DD"
    case .text: "words"
    }
  }

  /// The same at a prompt that has numbered a list.
  var typedWords: String {
    switch self {
    case .oneOf(let codes): "a number from 1 to \(codes.count)"
    case .severalOf(let codes, let atLeast, let alone):
      Self.numbers(codes, atLeast) + (alone.isEmpty ? "" : "; \(Self.places(of: alone, in: codes)) only alone")
    default: words
    }
  }

  private static func numbers(_ codes: [OptionCode], _ atLeast: Int) -> String {
    "\(atLeast > 1 ? "at least \(atLeast)" : "one or more") of the numbers from 1 to \(codes.count)"
  }

  private static func places(of alone: [OptionCode], in codes: [OptionCode]) -> String {
    codes.indices.filter { alone.contains(codes[$0]) }.map { String($0 + 1) }.joined(separator: ", ")
  }

  private static func several(_ codes: [OptionCode], _ atLeast: Int, _ alone: [OptionCode]) -> String {
    let least = atLeast > 1 ? "at least \(atLeast)" : "one or more"
    let single = alone.isEmpty ? "" : "; \(list(alone)) only alone"
    return "\(least) of \(list(codes))\(single)"
  }

  private static func list(_ codes: [OptionCode]) -> String {
    codes.map(\.text).joined(separator: ", ")
  }
}
