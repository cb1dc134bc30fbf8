import Arguments

/// What only the folder worked in or the templates can say: a list whose values shells offer.
enum OfferedList: String, CaseIterable {
  /// The cases of the plan and those that have a file.
  case cases = "case"
  /// The interviews that have a file.
  case interviews = "interview"
  /// The team.
  case assessors = "assessor"
  /// The frameworks that came with the program.
  case frameworks = "framework"
  /// What scores can be set out by.
  case breakdowns = "breakdown"
  /// The themes, sections, criteria and scored questions.
  case parts = "part"
  /// What `plumbline why` explains, as far as it is known without reading cases.
  case addresses = "address"

  /// The kind of an option's or an operand's value.
  var kind: ValueKind { .listed(rawValue) }
}
