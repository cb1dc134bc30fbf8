package import InspectionModel

/// What scores are set out by: `--by question`, `--by phases`, `--by age`.
package enum Breakdown: Sendable, Hashable {
  /// By parts of the framework, all cases together.
  case parts(FrameworkPart)
  /// By groups of cases.
  case cases(CaseGrouping)

  /// What the word stands for; nil where the framework has nothing that goes by it.
  ///
  /// The words of the parts, `assessor` and `phases` come before a characteristic of the same name.
  package init?(_ word: String, in framework: Framework) {
    if let part = FrameworkPart(rawValue: word) {
      self = .parts(part)
    } else if word == "assessor" {
      self = .cases(.assessor)
    } else if word == "phases", framework.phaseQuestion != nil {
      self = .cases(.phases)
    } else if let characteristic = framework.characteristics.first(where: { $0.code.text == word }) {
      let isPhaseQuestion = characteristic.question == framework.phaseQuestion
      self = .cases(isPhaseQuestion ? .phases : .characteristic(characteristic.code))
    } else {
      return nil
    }
  }

  /// All words that a framework's scores can be set out by, in the order in which help lists them.
  package static func words(in framework: Framework) -> [String] {
    let fixed =
      FrameworkPart.allCases.map(\.rawValue) + ["assessor"] + (framework.phaseQuestion == nil ? [] : ["phases"])
    return fixed + framework.characteristics.map(\.code.text).filter { !fixed.contains($0) }
  }
}

/// How cases are put into groups.
package enum CaseGrouping: Sendable, Hashable {
  /// By who judged, each over their own entries alone. The groups need not add up to the whole: where a case was read twice
  /// it counts under both, and what was settled counts under neither.
  case assessor
  /// By phase: a case counts under each of its phases, a phased key under its own phase alone.
  case phases
  /// By the answer to a question about the case. Of several choices, a case counts under each.
  case characteristic(CharacteristicCode)

  /// Whether a case can count under several groups, so that they need not add up to the whole.
  package func mayOverlap(in framework: Framework) -> Bool {
    switch self {
    case .assessor, .phases: return true
    case .characteristic(let code):
      guard let question = framework.characteristics.first(where: { $0.code == code })?.question else { return false }
      if case .choices = framework.question(question)?.answer { return true }
      return false
    }
  }
}
