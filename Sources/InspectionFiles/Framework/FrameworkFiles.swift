import Diagnostics
package import DurableFiles
package import InspectionModel
import StrictJSON

/// Reads a framework from its folder: criteria, questions, reasons, checks, wording and layouts (design, section 9).
///
/// ```
/// framework.json  reasons.json  checks.json  findings.json  quantities.json  recommendations.json  wording.json
/// glossary.json
/// outline.json  questionnaires.json  context.json (all three only where there is something in them)
/// questions/CRITERION.json  layouts/LAYOUT.md  languages/LANGUAGE/strings.json  languages/LANGUAGE/LAYOUT.md
/// ```
package enum FrameworkFiles {
  /// How thoroughly a framework is looked at.
  package enum Care: Sendable {
    /// Whether it can be used.
    case usability
    /// Also whether it says what its author will have meant, which takes longer.
    case everything
  }

  /// How much of a framework is read.
  package enum Extent: Sendable {
    /// Everything.
    case whole
    /// What is asked, and what it counts towards; of a framework in several languages, everything.
    case scoring

    /// The files that only reports and forms need.
    static let ofReports: Set<String> = [
      "findings.json", "quantities.json", "recommendations.json", "wording.json", "glossary.json", "outline.json",
      "questionnaires.json", "context.json",
    ]
  }

  /// Reads a framework and finds everything that is wrong with it; with the care of `everything`, what deserves a look too.
  ///
  /// `phrases` says what reports do with the framework's phrases, where that is to be looked at.
  package static func load(
    folder: FilePath, using files: DurableFiles, extent: Extent = .whole, care: Care = .usability,
    phrases: (Framework) -> PhraseUse? = { _ in nil }
  ) -> FrameworkLoading {
    var source = FrameworkSource(folder: folder, files: files)
    let framework = read(extent, &source)
    let unread = source.diagnostics
    guard let framework else { return FrameworkLoading(framework: nil, legible: nil, problems: unread) }
    var found =
      extent.isScoring(framework)
      ? FrameworkValidation.problemsOfScoring(in: framework) : FrameworkValidation.problems(in: framework)
    if care == .everything { found += FrameworkReview.problems(in: framework, phrases: phrases(framework)) }
    // What could not be read is missing everywhere else, and only the first of the two is a fault.
    if unread.contains(where: { $0.severity == .error }) { found = found.filter(\.kind.standsAlone) }
    let isWhole = unread.isEmpty
    return FrameworkLoading(
      framework: isWhole ? framework : nil, legible: framework, problems: unread + source.diagnostics(for: found))
  }

  private static func read(_ extent: Extent, _ source: inout FrameworkSource) -> Framework? {
    guard var framework = FrameworkHead.read(&source) else {
      readWithoutHead(&source)
      return nil
    }
    for criterion in framework.criteria {
      framework.questions += QuestionsFile.read(criterion.number, publishesScores: framework.publishesScores, &source)
    }
    refuseStrayQuestions(framework, &source)
    framework.reasonLists = FrameworkParts.reasonLists(&source)
    framework.checks = FrameworkParts.checks(&source)
    // A translation that nobody declared is refused with the rest.
    if !extent.isScoring(framework) || !source.names(in: "languages").isEmpty {
      readReports(into: &framework, &source)
    }
    return framework
  }

  /// What reports and forms need beside what is asked.
  private static func readReports(into framework: inout Framework, _ source: inout FrameworkSource) {
    if let findings = FindingsFile.read(&source) {
      (framework.thresholds, framework.findingGroups) = (findings.thresholds, findings.groups)
    }
    framework.outline = OutlineFile.read(&source)
    framework.quantities = QuantitiesFile.read(&source) ?? framework.quantities
    framework.recommendations = RecommendationsFile.read(&source) ?? framework.recommendations
    framework.wording = FrameworkParts.wording(&source)
    framework.glossary = FrameworkParts.glossary(&source)
    (framework.shareWords, framework.questionnaires) = QuestionnairesFile.read(&source)
    framework.context = ContextFile.read(&source)
    TranslationFiles.read(into: &framework, &source)
  }

  /// Even where nobody knows which criteria there are, what is wrong with the other files is told.
  private static func readWithoutHead(_ source: inout FrameworkSource) {
    guard source.exists else { return }
    for name in source.names(in: "questions") where !name.isHidden && name.text.hasSuffix(".json") {
      guard let criterion = CriterionNumber(String(name.text.dropLast(5))) else { continue }
      _ = QuestionsFile.read(criterion, publishesScores: true, &source)
    }
    _ = FrameworkParts.reasonLists(&source)
    _ = FrameworkParts.checks(&source)
    _ = FindingsFile.read(&source)
    _ = OutlineFile.read(&source)
    _ = QuantitiesFile.read(&source)
    _ = RecommendationsFile.read(&source)
    _ = FrameworkParts.wording(&source)
    _ = FrameworkParts.glossary(&source)
    _ = QuestionnairesFile.read(&source)
    _ = ContextFile.read(&source)
  }

  /// A file of questions that belongs to no criterion would silently never be asked.
  private static func refuseStrayQuestions(_ framework: Framework, _ source: inout FrameworkSource) {
    let expected = Set(framework.criteria.map { "\($0.number.text).json" })
    for name in source.names(in: "questions") where !name.isHidden && !expected.contains(name.text) {
      source.report(.strayQuestions(name, in: source.path("questions", name.text)))
    }
  }
}

extension FrameworkFiles.Extent {
  /// Whether of this framework no more is read than scores need: a translation has words for everything else too.
  fileprivate func isScoring(_ framework: Framework) -> Bool {
    self == .scoring && framework.translations.isEmpty
  }
}
