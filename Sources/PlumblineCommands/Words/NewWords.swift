import DurableFiles
import InspectionModel

/// What `plumbline new` says.
enum NewWords {
  static func done(_ inspection: Inspection, _ framework: Framework, at folder: FilePath, isDryRun: Bool) -> String {
    let cases = CommandWords.count(inspection.plan.cases.count, "planned case", "planned cases")
    let team = CommandWords.count(inspection.team.count, "person", "people")
    let asked = framework.asked(in: .case).questions.count
    let interviews =
      framework.hasInterviews ? ", \(framework.asked(in: .interview).questions.count) more for interviews" : ""
    let scored = framework.questions.count(where: \.isScored)
    let first = isDryRun ? "Would make" : "Made"
    let next = inspection.plan.cases.first?.id.text ?? "CASE"
    let assessor = inspection.plan.cases.first?.assessor ?? inspection.team.last?.code
    return """
      \(first) \(folder.text) for \(inspection.area): \(framework.title), \(inspection.framework.text).
      \(asked) questions, \(scored) of them scored\(interviews); \(cases); a team of \(team).
      Give each assessor a copy of this folder. To assess a case in it:
        plumbline -C \(folder.text) assess \(next) --as \(assessor?.text ?? "CODE")\(inspection.plan.cases.isEmpty ? " --new" : "")

      """
  }
}
