extension Section.Kind {
  /// In which records the section's questions are asked.
  package var recordKind: RecordKind { self == .interview ? .interview : .case }
}

extension Framework {
  /// Whether staff are interviewed.
  package var hasInterviews: Bool { sections.contains { $0.kind == .interview } }

  /// The framework as far as records of a kind are concerned: the questions that are asked in them, in asking order, and
  /// what refers to these.
  ///
  /// What is asked of cases is everything but the interviews. An interview has no phases, is never scored and is described
  /// by no characteristics: what staff say is counted.
  package func asked(in kind: RecordKind) -> Framework {
    guard hasInterviews || kind == .interview else { return self }
    var part = self
    part.sections = sections.filter { $0.kind.recordKind == kind }
    let criteria = Set(part.criteria.map(\.number))
    part.questions = questions.filter { criteria.contains($0.criterion) }
    let asked = Set(part.questions.map(\.id))
    part.checks = checks.filter { asked.contains($0.last) }
    guard kind == .interview else { return part }
    part.unit = UnitName(one: "interview", many: "interviews")
    (part.phaseQuestion, part.phases, part.themes, part.bands, part.characteristics) = (nil, [], [], [], [])
    part.publishesScores = false
    part.recommendations = RecommendationRules(stem: recommendations.stem, rules: [])
    return part
  }
}
