import InspectionModel

/// What a form is for.
enum FormKind {
  /// One case of the sample.
  case ofCase
  /// A talk with one person.
  case ofInterview

  /// Whether the questions of such a section stand in the form.
  func includes(_ section: Section.Kind) -> Bool {
    (section == .interview) == (self == .ofInterview)
  }

  /// How the header of an answers file calls it.
  var header: String {
    switch self {
    case .ofCase: "case"
    case .ofInterview: "interview"
    }
  }
}

extension Framework {
  /// The framework as far as a form of this kind is concerned.
  func asked(in kind: FormKind) -> Framework {
    var part = self
    part.sections = sections.filter { kind.includes($0.kind) }
    let criteria = Set(part.criteria.map(\.number))
    part.questions = questions.filter { criteria.contains($0.criterion) }
    return part
  }
}
