import DurableFiles
import InspectionModel

/// Reads `findings.json`: when a share becomes a finding, and which findings are told in one sentence.
enum FindingsFile {
  private static let form = FileForm(format: "plumbline.findings", name: "a file of thresholds for findings")
  private static let fields = [
    "strengthFrom", "improvementBelow", "fewestCases", "countBelow", "most", "fewestRowCases", "fewestReasonCases",
    "phasesApart", "comparisonApart", "keyLead", "groups",
  ]

  static func read(_ source: inout FrameworkSource) -> (thresholds: FindingThresholds, groups: [FindingGroup])? {
    guard let reader = source.open(source.path("findings.json"), as: form, fields: fields) else { return nil }
    var groups: [FindingGroup] = []
    for part in reader.parts("groups", .optional, fields: ["sentence", "shortfall", "questions"]) {
      let memberFields = ["id", "done", "doneNext", "missed", "missedNext"]
      let members = part.parts("questions", fields: memberFields).compactMap(member)
      guard let sentence = part.line("sentence"), let shortfall = part.line("shortfall") else { continue }
      let group = FindingGroup(sentence: sentence, shortfall: shortfall, members: members)
      source.note(group.subject, at: part)
      groups.append(group)
    }
    return thresholds(reader).map { ($0, groups) }
  }

  private static func member(_ reader: FieldReader) -> FindingGroup.Member? {
    guard let id: QuestionID = reader.identifier("id"), let done = reader.line("done") else { return nil }
    return FindingGroup.Member(
      id, done: done, next: reader.line("doneNext", .optional), missed: reader.line("missed", .optional),
      next: reader.line("missedNext", .optional))
  }

  private static func thresholds(_ reader: FieldReader) -> FindingThresholds? {
    let most = reader.part("most", fields: ["strength", "improvement", "rows", "reasons", "joined"])
    guard let strengthFrom = reader.number("strengthFrom", in: 0...100),
      let improvementBelow = reader.number("improvementBelow", in: 0...100),
      let fewestCases = reader.number("fewestCases", in: 1...Int.max),
      let countBelow = reader.number("countBelow", in: 1...Int.max),
      let mostStrengths = most?.number("strength", in: 1...Int.max),
      let mostImprovements = most?.number("improvement", in: 1...Int.max)
    else { return nil }
    var thresholds = FindingThresholds(
      strengthFrom: strengthFrom, improvementBelow: improvementBelow, fewestCases: fewestCases,
      countBelow: countBelow, mostStrengths: mostStrengths, mostImprovements: mostImprovements)
    func set(_ path: WritableKeyPath<FindingThresholds, Int>, _ number: Int?) {
      if let number { thresholds[keyPath: path] = number }
    }
    set(\.mostRows, most?.number("rows", .optional, in: 2...Int.max))
    set(\.mostReasons, most?.number("reasons", .optional, in: 1...Int.max))
    set(\.mostJoined, most?.number("joined", .optional, in: 2...Int.max))
    set(\.fewestReasonCases, reader.number("fewestReasonCases", .optional, in: 1...Int.max))
    set(\.phasesApart, reader.number("phasesApart", .optional, in: 1...100))
    set(\.comparisonApart, reader.number("comparisonApart", .optional, in: 1...100))
    set(\.keyLead, reader.number("keyLead", .optional, in: 0...100))
    thresholds.fewestRowCases = reader.number("fewestRowCases", .optional, in: 1...Int.max)
    return thresholds
  }
}
