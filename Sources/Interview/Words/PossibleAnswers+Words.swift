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

  private static func several(_ codes: [OptionCode], _ atLeast: Int, _ alone: [OptionCode]) -> String {
    let least = atLeast > 1 ? "at least \(atLeast)" : "one or more"
    let single = alone.isEmpty ? "" : "; \(list(alone)) only alone"
    return "\(least) of \(list(codes))\(single)"
  }

  private static func list(_ codes: [OptionCode]) -> String {
    codes.map(\.text).joined(separator: ", ")
  }
}
