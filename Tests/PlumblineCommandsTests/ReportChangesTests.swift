import Diagnostics
import PlumblineTestSupport
import StrictJSON
import Testing

/// What moved between drafts, and which evidence a draft belongs to.
struct ReportChangesTests {
  private static func withAnotherJudgement() throws -> Workplace {
    let place = try SmallSample.settled()
    try #require(try place.run("-C ~/merged report").exitCode == .done)
    try place.write(
      "case W-004\nby A2\n1.1c:csc = no\n1.1c:police = no\n1.1z = Seen.\n2.1a@community = no\n", to: "~/more.answers")
    try #require(try place.run("-C ~/merged assess --answers ~/more.answers").exitCode == .done)
    return place
  }

  @Test func withoutAnEarlierDraftThereIsNothingToCompare() throws {
    let place = try SmallSample.settled()
    let run = try place.run("-C ~/merged report --changes --dry-run")
    #expect(run.output.hasSuffix("There is no earlier draft in Markdown to compare with.\n"), "\(run.whole)")
    #expect(try place.run("-C ~/merged report --changes --json --dry-run").output.contains("\"changes\": null"))
  }

  @Test func whereNothingMovedNothingIsListed() throws {
    let place = try SmallSample.settled()
    _ = try place.run("-C ~/merged report")
    let run = try place.run("-C ~/merged report --changes")
    #expect(run.output.hasSuffix("as it was written last: nothing changed.\n"), "\(run.whole)")
  }

  @Test func whatMovedIsListedBySection() throws {
    let place = try Self.withAnotherJudgement()
    let planned = try place.run("-C ~/merged report --changes --dry-run")
    let run = try place.run("-C ~/merged report --changes")
    try Golden.check(run.whole, "report-changes.txt")
    let list = { (text: String) in text.split(separator: "Compared with ").last.map(String.init) }
    #expect(list(planned.output) == list(run.output))
    #expect(try place.run("-C ~/merged report --changes").output.contains("nothing changed"))
  }

  @Test func whatMovedIsThereForProgramsToo() throws {
    let place = try Self.withAnotherJudgement()
    let run = try place.run("-C ~/merged report --changes --json")
    try Golden.check(run.whole, "report-changes-json.txt")
  }

  @Test func anEditedDraftIsComparedWithItsEditorsWords() throws {
    let place = try SmallSample.settled()
    _ = try place.run("-C ~/merged report")
    let edited = try place.text("~/merged/report/draft.md") + "\nThe editor's own words.\n"
    try place.write(edited, to: "~/merged/report/draft.md")
    let run = try place.run("-C ~/merged report --changes")
    #expect(run.output.contains("Compared with ~/merged/report/draft.md, which was edited: 1 gone; "), "\(run.whole)")
    #expect(run.output.contains("  gone: The editor's own words.\n"))
    let again = try place.run("-C ~/merged report --changes")
    #expect(again.output.contains("Compared with ~/merged/report/draft-2.md, as it was written last: nothing changed."))
    let named = try place.run("-C ~/merged report --against ~/merged/report/draft.md")
    #expect(named.output.contains("Compared with ~/merged/report/draft.md: 1 gone; "), "\(named.whole)")
    #expect(try place.text("~/merged/report/draft.md") == edited)
  }

  @Test func anotherFormatIsWrittenAnewBeforeItLosesItsEvidence() throws {
    let place = try Self.withAnotherJudgement()
    let run = try place.run("-C ~/merged report --format md")
    #expect(
      run.output.hasPrefix(
        "Wrote ~/merged/report/draft.md.\n"
          + "Wrote ~/merged/report/draft.html anew, because it rests on the same evidence.\n"), "\(run.whole)")
    let after = try place.tree("~/merged/report")
    _ = try place.run("-C ~/merged report")
    #expect(try place.tree("~/merged/report") == after)
  }

  @Test func everyDraftNamesTheEvidenceThatItWasWrittenWith() throws {
    let place = try Self.withAnotherJudgement()
    _ = try place.run("-C ~/merged report --format html")
    let tree = try place.tree("~/merged/report")
    let table = try #require(tree["digests.json"])
    let digests = try #require(try JSONValue(parsing: table).object)
    for name in ["draft.html", "draft.md"] {
      let record = try #require(digests[name]?.object)
      let (draft, evidence) = (try #require(tree[name]), try #require(tree["draft-evidence.json"]))
      #expect(record["sha256"]?.string == SHA256.hexDigest(of: draft))
      #expect(record["evidence"]?.object?["file"]?.string == "draft-evidence.json")
      #expect(record["evidence"]?.object?["sha256"]?.string == SHA256.hexDigest(of: evidence))
    }
  }

  @Test func ofAnEditedDraftItIsSaidWhatItRestsOn() throws {
    let place = try SmallSample.settled()
    _ = try place.run("-C ~/merged report")
    try place.write("Mine.\n", to: "~/merged/report/draft.md")
    let kept = "~/merged/report/draft.md was edited and stays as it is"
    let whole = try place.run("-C ~/merged report")
    #expect(
      whole.output.hasPrefix("\(kept), with its evidence ~/merged/report/draft-evidence.json.\n"), "\(whole.whole)")
    try place.write("{}\n", to: "~/merged/report/draft-evidence.json")
    let broken = try place.run("-C ~/merged report")
    #expect(
      broken.output.hasPrefix("\(kept); its evidence ~/merged/report/draft-evidence.json has changed since.\n"),
      "\(broken.whole)")
  }

  @Test func evidenceWithNotesInItIsNeverOverwritten() throws {
    let place = try Self.withAnotherJudgement()
    let notes = try place.text("~/merged/report/draft-evidence.md") + "\nAsk A2 about this.\n"
    try place.write(notes, to: "~/merged/report/draft-evidence.md")
    let run = try place.run("-C ~/merged report")
    #expect(run.output.hasPrefix("~/merged/report/draft-evidence.md was edited and stays as it is.\n"), "\(run.whole)")
    #expect(try place.text("~/merged/report/draft-evidence.md") == notes)
    #expect(try place.exists("~/merged/report/draft-2-evidence.md"))
  }

  @Test func digestsOfAnEarlierVersionStillTell() throws {
    let place = try Self.withAnotherJudgement()
    let tree = try place.tree("~/merged/report")
    let digests = ["draft.html", "draft.md"].map { SHA256.hexDigest(of: tree[$0] ?? []) }
    try place.write(
      "{\"draft.html\": \"\(digests[0])\", \"draft.md\": \"\(digests[1])\"}\n",
      to: "~/merged/report/digests.json")
    _ = try place.run("-C ~/merged report")
    #expect(try !place.exists("~/merged/report/draft-2.md"))
  }

  @Test func theEvidencePageSaysThatItIsPrivate() throws {
    let place = try SmallSample.settled()
    _ = try place.run("-C ~/merged report")
    let page = try place.text("~/merged/report/draft-evidence.md")
    try Golden.check(page, "report-draft-evidence.md")
    #expect(page.contains("**Private: must not leave with the draft.**"))
  }
}
