import Analysis
import Diagnostics
import DurableFiles
import InspectionFiles
import InspectionModel
import PlumblineTestSupport
import Testing

struct QuestionnaireCommandTests {
  /// A questionnaire of one item.
  static let victims =
    #"{"format": "plumbline.questionnaires", "version": 1, "words": [{"from": "0/1", "word": "some"}], "questionnaires": ["#
    + #"{"code": "victims", "title": "Victims", "respondents": "victims", "opening": {"one": "One victim answered.", "#
    + #""many": "{count} victims answered."}, "introduction": ["Leave out what you like."], "consent": "Print my words.", "#
    + #""items": [{"code": "needs", "text": "Were your needs seen?", "answer": "yes-no", "#
    + #""sentence": "{share} said that their needs were seen."}]}]}"#

  @Test(arguments: ["children", "victims"]) func aBlankFormReadsAsRecorded(_ code: String) throws {
    let place = try Workplace()
    let form = try place.run("framework print cci --questionnaire \(code)")
    try Golden.check(form.output, "questionnaire-\(code).md")
    let page = try StrictHTML.page(try place.run("framework print cci --questionnaire \(code) --format html").output)
    #expect(StrictHTML.brokenNames(in: page) == [])
    for text in ["is yes", "plan is", "(yes)"] { #expect(!form.output.contains(text), "\(text)") }
  }

  @Test func theBlankTableTakesAnswersAsItStands() throws {
    let place = try Workplace()
    let run = try place.run("framework print cci --questionnaire victims --format md,html,answers --output ~/forms")
    #expect(
      run.words
        == "Wrote ~/forms/cci-victims-form.md.\nWrote ~/forms/cci-victims-form.html.\nWrote ~/forms/cci-victims.csv.\n")
    let heading = try place.text("~/forms/cci-victims.csv")
    #expect(heading == "respondent,needs,worries,benefit,worried,safety,satisfied,quote,about,quotable\n")
    let framework = try FrameworkFiles.load(folder: ProjectFolder.framework("cci"), using: DurableFiles()).usable()
    let victims = try #require(framework.questionnaires.last)
    let read = try QuestionnaireFile.read(Array(heading.utf8), file: "victims.csv", of: victims)
    #expect(read.respondents == [])
  }

  @Test func aQuestionnaireIsForNobodyWhoIsInterviewed() throws {
    let run = try Workplace().run("framework print cci --questionnaire victims --interview")
    #expect(run.exitCode == .usage)
  }

  @Test func noRespondentAndNoUnmarkedWordIsInADraft() throws {
    let place = try SmallSample.settled()
    try place.write(Self.victims, to: "~/merged/framework/questionnaires.json")
    try place.write("{{questionnaire:victims}}\n", to: "~/merged/framework/layouts/plain.md")
    try place.write(
      "respondent,needs,quote,about,quotable\nCANARY-1,yes,CANARY words,,no\nCANARY-2,no,Heard at last.,,yes\n",
      to: "~/merged/questionnaires/victims.csv")
    let wording = try place.text("~/merged/framework/wording.json")
    let phrases =
      #""wording": {"respondents.wrote.one": "One wrote: {quotations}", "respondents.quotation": "'{quotation}'","#
    try place.write(wording.replacing(#""wording": {"#, with: phrases), to: "~/merged/framework/wording.json")
    let run = try place.run("-C ~/merged report")
    #expect(run.exitCode == .done, "\(run.whole)")
    for ending in ["md", "html"] {
      let draft = try place.text("~/merged/report/draft.\(ending)")
      #expect(!draft.contains("CANARY"))
      #expect(draft.contains("Heard at last."))
    }
    #expect(try place.text("~/merged/report/draft-evidence.json").contains("CANARY-2"))
  }

  @Test func checkTellsWhatIsWrongWithAnswers() throws {
    let place = try SmallSample.settled()
    try place.write(Self.victims, to: "~/merged/framework/questionnaires.json")
    try place.write("respondent,needs\nV-1,perhaps\n", to: "~/merged/questionnaires/victims.csv")
    let run = try place.run("-C ~/merged check")
    #expect(run.exitCode == .problems)
    #expect(run.whole.contains("~/merged/questionnaires/victims.csv:2:5"), "\(run.whole)")
    let report = try place.run("-C ~/merged report")
    #expect(report.exitCode == .badData)
    #expect(try !place.exists("~/merged/report/draft.md"))
  }

  /// A printed share of an item, between two bounds in per mille.
  struct Printed: Sendable, CustomTestStringConvertible {
    let sample: String
    let code: String
    let item: String
    let share: ClosedRange<Int>
    var testDescription: String { "\(sample) \(code) \(item)" }
  }

  private static func printed(_ sample: String, _ code: String, _ shares: [(String, ClosedRange<Int>)]) -> [Printed] {
    shares.map { Printed(sample: sample, code: code, item: $0, share: $1) }
  }

  static let printed =
    printed(
      "wandsworth-2012", "children",
      [
        ("why", 900...999), ("discussed", 1000...1000), ("copy", 0...499), ("reviewed", 600...666),
        ("listened", 900...999), ("needs", 900...999), ("school", 501...999), ("health", 0...499), ("life", 0...499),
        ("less-likely", 751...999),
      ])
    + printed(
      "wandsworth-2012", "victims",
      [
        ("needs", 666...667), ("worries", 666...667), ("worried", 166...167), ("safety", 833...834),
        ("satisfied", 500...500),
      ])
    + printed(
      "leeds-2011", "children",
      [
        ("why", 900...999), ("copy", 660...670), ("reviewed", 750...750), ("needs", 900...999), ("easy", 900...999),
        ("barrier-help", 900...999), ("afraid", 123...124), ("afraid-help", 730...790), ("decisions", 667...699),
        ("school", 667...749), ("health", 501...666), ("life", 700...749), ("less-likely", 800...950),
      ])
    + printed(
      "leeds-2011", "victims",
      [("needs", 950...960), ("worries", 950...960), ("benefit", 251...299), ("satisfied", 900...999)])
    + printed(
      "stockport-2009", "children",
      [
        ("why", 900...999), ("self", 900...999), ("listened", 901...999), ("needs", 870...899),
        ("decisions", 800...999),
        ("less-likely", 915...925),
      ]) + printed("stockport-2009", "victims", [("needs", 1000...1000), ("satisfied", 500...500)])

  @Test(arguments: printed) func theSamplesMeetThePrintedShares(_ printed: Printed) throws {
    let merged = ProjectFolder.path.appending("Samples").appending(printed.sample).appending("merged")
    let opened = try OpenedInspection.open(at: merged, using: DurableFiles())
    let returned = try #require(try opened.readQuestionnaires().first { $0.questionnaire.text == printed.code })
    let questionnaire = try #require(opened.index.whole.questionnaires.first { $0.code == returned.questionnaire })
    let count = try #require(
      QuestionnaireTally(questionnaire, returned).counts.first { $0.item.id.text == printed.item })
    #expect(printed.share.contains(1000 * count.tally.sufficient / count.tally.relevant), "\(count.tally)")
  }

  @Test(arguments: [
    ("wandsworth-2012", 48, 6), ("leeds-2011", 154, 22), ("stockport-2009", 27, 2),
  ])
  func asManyAnsweredAsIsPrinted(_ sample: String, _ children: Int, _ victims: Int) throws {
    let merged = ProjectFolder.path.appending("Samples").appending(sample).appending("merged")
    let returns = try OpenedInspection.open(at: merged, using: DurableFiles()).readQuestionnaires()
    #expect(returns.map(\.respondents.count) == [children, victims])
  }
}
