import Diagnostics
package import DurableFiles
import InspectionModel
import StrictJSON

/// Reads a framework from its folder: criteria, questions, reasons, checks, wording and layouts (design, section 9).
///
/// ```
/// framework.json  reasons.json  checks.json  findings.json  recommendations.json  wording.json  glossary.json
/// questions/CRITERION.json  layouts/LAYOUT.md
/// ```
package enum FrameworkFiles {
  /// Reads a framework and finds everything that makes it unusable.
  package static func load(folder: FilePath, using files: DurableFiles) -> FrameworkLoading {
    var source = FrameworkSource(folder: folder, files: files)
    let framework = read(&source)
    guard let framework, source.diagnostics.isEmpty else {
      return FrameworkLoading(framework: nil, problems: source.diagnostics)
    }
    let problems = FrameworkValidation.problems(in: framework).map { source.diagnostic(for: $0) }
    return FrameworkLoading(framework: framework, problems: problems)
  }

  private static func read(_ source: inout FrameworkSource) -> Framework? {
    guard var framework = FrameworkHead.read(&source) else { return nil }
    for criterion in framework.criteria {
      framework.questions += QuestionsFile.read(criterion.number, publishesScores: framework.publishesScores, &source)
    }
    refuseStrayQuestions(framework, &source)
    framework.reasonLists = FrameworkParts.reasonLists(&source)
    framework.checks = FrameworkParts.checks(&source)
    if let findings = FindingsFile.read(&source) {
      (framework.thresholds, framework.joinedPatterns) = (findings.thresholds, findings.joined)
    }
    framework.recommendations = RecommendationsFile.read(&source) ?? framework.recommendations
    framework.wording = FrameworkParts.wording(&source)
    framework.glossary = FrameworkParts.glossary(&source)
    return framework
  }

  /// A file of questions that belongs to no criterion would silently never be asked.
  private static func refuseStrayQuestions(_ framework: Framework, _ source: inout FrameworkSource) {
    let expected = Set(framework.criteria.map { "\($0.number.text).json" })
    for name in source.names(in: "questions") where !name.isHidden && !expected.contains(name.text) {
      source.report(.strayQuestions(name, in: source.path("questions", name.text)))
    }
  }
}
