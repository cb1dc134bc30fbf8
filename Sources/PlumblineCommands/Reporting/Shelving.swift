import Diagnostics
import Drafting
import InspectionFiles
import InspectionModel
import StrictJSON

/// A draft with the bytes of all its files, on its way to the shelf.
struct Shelving {
  private let draft: ShelvedDraft
  private let shelf: ReportShelf
  private let formats: [DraftFormat]
  private let stem: String

  init(_ drafted: DraftedInspection, _ options: DraftOptions, _ formats: [DraftFormat]) {
    let evidence = EvidenceFile(drafted.explainer)
    let framework = drafted.sample.index.framework
    let page = EvidencePage(evidence: evidence, framework: framework, area: drafted.opened.inspection.area)
    let value = EvidenceJSON.value(of: evidence, in: framework)
    draft = ShelvedDraft(
      drafts: DraftFormat.allCases.map { ($0, $0.bytes(of: drafted.draft)) },
      evidence: Array(CanonicalJSON.indented(of: value, leading: ["format", "version"]).utf8),
      page: Array(page.markdown.utf8))
    shelf = ReportShelf(folder: drafted.opened.folder)
    self.formats = formats
    let kind = options.isFinal ? "final" : options.findingsOnly ? "findings" : "draft"
    stem = drafted.otherLanguage.map { "\(kind)-\($0)" } ?? kind
  }

  /// Puts everything under the first name at which nothing was edited; in a dry run only says where that is.
  func put(isDryRun: Bool) throws(CommandFailure) -> WrittenDraft {
    try ending { () throws(Diagnostic) in try shelf.put(draft, formats: formats, stem: stem, isDryRun: isDryRun) }
  }
}
