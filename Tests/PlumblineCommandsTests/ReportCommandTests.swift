import Diagnostics
import PlumblineTestSupport
import Testing

struct ReportCommandTests {
  @Test func theDraftIsWrittenWithItsEvidenceBeside() throws {
    let place = try SmallSample.settled()
    let run = try place.run("-C ~/merged report")
    try Golden.check(run.whole, "report.txt")
    try Golden.check(try place.text("~/merged/report/draft.md"), "report-draft.md")
    try Golden.check(try place.text("~/merged/report/draft.html"), "report-draft.html")
    try Golden.check(try place.text("~/merged/report/draft-evidence.json"), "report-draft-evidence.json")
    #expect(
      try place.tree("~/merged/report").keys.sorted()
        == ["digests.json", "draft-evidence.json", "draft-evidence.md", "draft.html", "draft.md"])
  }

  @Test func theSameCasesGiveTheSameBytes() throws {
    let place = try SmallSample.settled()
    _ = try place.run("-C ~/merged report")
    let first = try place.tree("~/merged/report")
    _ = try place.run("-C ~/merged report")
    #expect(try place.tree("~/merged/report") == first)
  }

  @Test func aTranslatedFrameworkSpeaksItsOtherLanguage() throws {
    let place = try SmallSample.settled()
    let head = try place.text("~/merged/framework/framework.json")
    try place.write(
      head.replacing(#""language": "en-GB","#, with: #""language": "en-GB", "languages": ["en-GB", "cy"],"#),
      to: "~/merged/framework/framework.json")
    try place.write(
      #"{"format": "plumbline.translation", "version": 1, "language": "cy", "strings": "#
        + #"{"phrase heading.strengths": "Cryfderau", "section 1": "Asesu", "phrase note.sample.many": "Aseswyd {cases}."}}"#,
      to: "~/merged/framework/languages/cy/strings.json")
    try place.write("Gwaith da.\n", to: "~/merged/commentary/cy/1.md")
    try place.write("Good work.\n", to: "~/merged/commentary/1.md")
    let own = try place.run("-C ~/merged report --format md --language en-GB")
    #expect(own.output.hasPrefix("Wrote ~/merged/report/draft.md.\n"))
    let run = try place.run("-C ~/merged report --language cy")
    #expect(
      run.output.hasPrefix("Wrote ~/merged/report/draft-cy.html.\nWrote ~/merged/report/draft-cy.md.\n"), "\(run.whole)"
    )
    let draft = try place.text("~/merged/report/draft-cy.md")
    for text in ["Cryfderau", "Asesu", "Aseswyd ", "Gwaith da.", "Areas for improvement"] {
      #expect(draft.contains(text), "\(text)")
    }
    #expect(!draft.contains("Good work."))
    #expect(try place.text("~/merged/report/draft-cy.html").contains(#"lang="cy">"#))
    #expect(try place.text("~/merged/report/draft.md").contains("Good work."))
  }

  @Test func aLayoutOfAnotherLanguageIsNamedWhereItStands() throws {
    let place = try SmallSample.settled()
    let head = try place.text("~/merged/framework/framework.json")
    try place.write(
      head.replacing(#""language": "en-GB","#, with: #""language": "en-GB", "languages": ["en-GB", "cy"],"#),
      to: "~/merged/framework/framework.json")
    try place.write(
      #"{"format": "plumbline.translation", "version": 1, "language": "cy", "strings": {}}"#,
      to: "~/merged/framework/languages/cy/strings.json")
    try place.write("{{nobody}}\n", to: "~/merged/framework/languages/cy/plain.md")
    let run = try place.run("-C ~/merged report --language cy")
    #expect(run.words.contains("--> ~/merged/framework/languages/cy/plain.md:1"), "\(run.whole)")
    let refused = try place.run("-C ~/merged report --language ga")
    #expect(refused.exitCode == .usage)
    #expect(refused.words.contains("'ga' is no value for '--language'; possible are 'en-GB', 'cy'"))
  }

  @Test func nothingPrivateIsInTheDraft() throws {
    let place = try SmallSample.merged()
    _ = try place.run("-C ~/merged report")
    for ending in ["md", "html"] {
      let whole = try place.text("~/merged/report/draft.\(ending)")
      // The style of a page and its digest say nothing of the cases.
      let draft = String(try #require(whole.split(separator: "</style>").last))
      for text in ["W-00", "A1", "A2", "L1", "private", "Private", "the form was lost", "fresh burn", "contact log"] {
        #expect(!draft.contains(text), "\(text)")
      }
      #expect(draft.contains("Sam waited for four weeks."))
    }
  }

  @Test(arguments: [("html", ["draft.html"]), ("md", ["draft.md"]), ("md,html,md", ["draft.html", "draft.md"])])
  func aFormatIsWrittenWhereItIsAskedFor(_ option: String, _ files: [String]) throws {
    let place = try SmallSample.settled()
    let run = try place.run("-C ~/merged report --format \(option)")
    let written = files.map { "Wrote ~/merged/report/\($0).\n" }.joined()
    #expect(run.output.hasPrefix(written + "The cases"), "\(run.output)")
    #expect(
      try place.tree("~/merged/report").keys.sorted() == ["digests.json", "draft-evidence.json", "draft-evidence.md"]
        + files)
  }

  @Test(arguments: ["docx", "html,docx", "html,", ""]) func anotherFormatIsRefused(_ option: String) throws {
    let place = try SmallSample.settled()
    let before = try place.tree("~")
    let run = try place.run("-C ~/merged report --format=\(option)")
    #expect(run.exitCode == .usage)
    #expect(run.whole.contains("possible are 'html', 'md'"), "\(run.whole)")
    #expect(try place.tree("~") == before)
  }

  @Test func thePageHoldsTogether() throws {
    let place = try SmallSample.settled()
    _ = try place.run("-C ~/merged report")
    let page = try StrictHTML.page(try place.text("~/merged/report/draft.html"))
    #expect(StrictHTML.brokenNames(in: page) == [])
    #expect(page.all.count { $0.name == "svg" } >= 3)
    #expect(page.all.filter { $0.name == "svg" }.count <= page.all.filter { $0.name == "table" }.count)
    let evidence = try place.text("~/merged/report/draft-evidence.json")
    let addresses = page.all.compactMap { $0.attributes["data-claim"] }
    #expect(!addresses.isEmpty)
    for address in addresses { #expect(evidence.contains("\"address\": \"\(address)\""), "\(address)") }
  }

  @Test(arguments: ["html", "md"]) func whereOneFormatWasEditedAllStandBeside(_ edited: String) throws {
    let place = try SmallSample.settled()
    _ = try place.run("-C ~/merged report")
    let words = try place.text("~/merged/report/draft.\(edited)") + "<!-- mine -->\n"
    try place.write(words, to: "~/merged/report/draft.\(edited)")
    let evidence = try place.text("~/merged/report/draft-evidence.json")
    try place.write("Now with a foreword.\n", to: "~/merged/commentary/foreword.md")
    let run = try place.run("-C ~/merged report --format \(edited == "md" ? "html" : "md")")
    #expect(run.output.hasPrefix("~/merged/report/draft.\(edited) was edited and stays as it is, "), "\(run.output)")
    #expect(try place.text("~/merged/report/draft.\(edited)") == words)
    #expect(try place.text("~/merged/report/draft-evidence.json") == evidence)
    #expect(try place.exists("~/merged/report/draft-2.\(edited == "md" ? "html" : "md")"))
    #expect(try !place.exists("~/merged/report/draft-2.\(edited)"))
  }

  @Test func anEditedDraftStaysAndTheNewOneIsWrittenBesideIt() throws {
    let place = try SmallSample.settled()
    _ = try place.run("-C ~/merged report")
    let edited = try place.text("~/merged/report/draft.md") + "\nThe editor's own words.\n"
    try place.write(edited, to: "~/merged/report/draft.md")
    let run = try place.run("-C ~/merged report")
    try Golden.check(run.whole, "report-beside-edited.txt")
    #expect(try place.text("~/merged/report/draft.md") == edited)
    let second = try place.text("~/merged/report/draft-2.md")
    #expect(second + "\nThe editor's own words.\n" == edited)
    _ = try place.run("-C ~/merged report")
    #expect(try !place.exists("~/merged/report/draft-3.md"))
    #expect(try place.text("~/merged/report/draft.md") == edited)
  }

  @Test func withoutItsDigestsEveryDraftIsKept() throws {
    let place = try SmallSample.settled()
    _ = try place.run("-C ~/merged report")
    try place.write("not JSON", to: "~/merged/report/digests.json")
    _ = try place.run("-C ~/merged report")
    #expect(try place.exists("~/merged/report/draft-2.md"))
  }

  @Test func commentaryFillsItsPlace() throws {
    let place = try SmallSample.settled()
    try place.write("# Beneath the foreword\n\nA service with *promise*.\n", to: "~/merged/commentary/foreword.md")
    try place.write("Work began late.\n", to: "~/merged/commentary/1.md")
    let run = try place.run("-C ~/merged report")
    #expect(run.output.contains("Still to be filled: commentary/2.md.\n"), "\(run.output)")
    let draft = try place.text("~/merged/report/draft.md")
    #expect(draft.contains("### Beneath the foreword\n\nA service with \\*promise\\*.\n"))
    #expect(draft.contains("Work began late."))
    #expect(!draft.contains("[To be written: foreword]"))
  }

  @Test func aFinalReportIsRefusedWithOneListOfAllCauses() throws {
    let place = try SmallSample.merged()
    try place.write("{", to: "~/merged/cases/W-003.json")
    let before = try place.tree("~")
    let run = try place.run("-C ~/merged report --final")
    try Golden.check(run.whole, "report-not-final.txt")
    #expect(run.exitCode == .problems)
    #expect(try place.tree("~") == before)
  }

  @Test func aFinalReportIsWrittenWhereNothingStandsAgainstIt() throws {
    let place = try SmallSample.settled()
    let rest = SmallSample.whole(
      of: "W-004", by: "A2", "ddddddd1",
      "1.1c:csc = yes\n1.1c:police = na\n1.1z = seen\n2.1a@community = yes\ncomplete")
    try place.write(rest, to: "~/rest.answers")
    _ = try place.run("-C ~/merged assess --answers ~/rest.answers")
    for name in ["foreword", "1", "2"] { try place.write("As written.\n", to: "~/merged/commentary/\(name).md") }
    let run = try place.run("-C ~/merged report --final")
    try Golden.check(run.whole, "report-final.txt")
    #expect(run.exitCode == .done)
    let final = try place.text("~/merged/report/final.md")
    #expect(!final.contains("Draft") && !final.contains("draft"))
  }

  @Test func findingsAloneForTheEndOfFieldwork() throws {
    let place = try SmallSample.merged()
    let run = try place.run("-C ~/merged report --findings-only --json")
    try Golden.check(run.whole, "report-findings-json.txt")
    try Golden.check(try place.text("~/merged/report/findings.md"), "report-findings.md")
  }

  @Test func aDryRunWritesNothing() throws {
    let place = try SmallSample.settled()
    let before = try place.tree("~")
    let run = try place.run("-C ~/merged report --dry-run")
    try Golden.check(run.whole, "report-dry-run.txt")
    #expect(try place.tree("~") == before)
  }

  @Test(arguments: ["--findings-only", "--completed"]) func finalGoesWithNoPart(_ option: String) throws {
    let place = try SmallSample.settled()
    #expect(try place.run("-C ~/merged report --final \(option)").exitCode == .usage)
    #expect(try !place.exists("~/merged/report/final.md"))
  }
}
