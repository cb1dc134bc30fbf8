import DurableFiles
import InspectionModel

/// Reads `findings.json`: when a share becomes a finding, and which findings are told in one sentence.
enum FindingsFile {
  private static let form = FileForm(format: "plumbline.findings", name: "a file of thresholds for findings")
  private static let fields = ["strengthFrom", "improvementBelow", "fewestCases", "countBelow", "most", "joined"]

  static func read(_ source: inout FrameworkSource) -> (thresholds: FindingThresholds, joined: [JoinedPattern])? {
    guard let reader = source.open(source.path("findings.json"), as: form, fields: fields) else { return nil }
    var joined: [JoinedPattern] = []
    for part in reader.parts("joined", .optional, fields: ["questions", "strength", "improvement", "shortfall"]) {
      let pattern = JoinedPattern(
        questions: part.identifiers("questions", of: QuestionID.self),
        strength: part.line("strength", .optional), improvement: part.line("improvement", .optional),
        shortfall: part.line("shortfall", .optional))
      source.note(pattern.subject, at: part)
      joined.append(pattern)
    }
    return thresholds(reader).map { ($0, joined) }
  }

  private static func thresholds(_ reader: FieldReader) -> FindingThresholds? {
    let most = reader.part("most", fields: ["strength", "improvement"])
    guard let strengthFrom = reader.number("strengthFrom", in: 0...100),
      let improvementBelow = reader.number("improvementBelow", in: 0...100),
      let fewestCases = reader.number("fewestCases", in: 1...Int.max),
      let countBelow = reader.number("countBelow", in: 1...Int.max),
      let mostStrengths = most?.number("strength", in: 1...Int.max),
      let mostImprovements = most?.number("improvement", in: 1...Int.max)
    else { return nil }
    return FindingThresholds(
      strengthFrom: strengthFrom, improvementBelow: improvementBelow, fewestCases: fewestCases,
      countBelow: countBelow, mostStrengths: mostStrengths, mostImprovements: mostImprovements)
  }
}
