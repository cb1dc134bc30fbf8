import Documents
import Drafting
import InspectionModel
import Testing
struct TemporaryPrint {
  @Test func printAll() throws {
    let framework = try WandsworthSample.framework()
    var sample = DraftSample(FrameworkIndex(framework))
    for record in try WandsworthSample.records() { sample.add(record) }
    let layout = try LayoutParser.parse(framework.layouts[0].text)
    let draft = ReportDrafter.draft(try WandsworthSample.inspection(), sample, layout: layout)
    print(MarkdownWriter().markdown(for: draft.document))
    for f in draft.findings where !f.isListed || f.kind == .undecided {
      print("--", f.kind, f.isListed, f.sentence.plainText)
    }
    print(draft.cautions, draft.unfilledSlots, draft.claims.count)
  }
}
