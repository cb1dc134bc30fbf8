import Diagnostics
import DurableFiles
import PlumblineTestSupport
import StrictJSON
import Testing

struct FrameworkCommandTests {
  private static let base = ProjectFolder.path.appending("Samples").appending("problems").appending("base")

  private func place() throws -> Workplace {
    let place = try Workplace()
    try place.copy(Self.base.text, to: "~/base")
    return place
  }

  @Test func listsFrameworksAndThatOfHere() throws {
    let place = try place()
    // Which frameworks there are besides is no matter of this test.
    let lines = try place.run("framework list").output.split(separator: "\n").map(String.init)
    let words = lines.map { line in line.split(separator: " ").joined(separator: " ") }
    #expect(words.first == "framework title questions scored layouts languages")
    #expect(words.contains("small/1 Small inspection 9 4 plain en-GB"))
    #expect(words.contains { $0.hasPrefix("cci/1 Core case inspection 172 135 ") })
    let here = try place.run("-C ~/base framework list").output
    #expect(
      here.hasSuffix("\nHere: small/1 Small inspection; 9 questions, 4 of them scored (~/base/framework).\n"))
  }

  @Test func listsForPrograms() throws {
    let output = try place().run("-C ~/base framework list --json").output
    let value = try #require(try JSONValue(parsing: Array(output.utf8)).object)
    #expect(value["format"] == "plumbline.frameworks" && value["version"] == 1)
    #expect(
      value["here"] == [
        "edition": 1, "folder": "~/base/framework", "id": "small", "languages": ["en-GB"], "layouts": ["plain"],
        "questions": 9, "scored": 4, "scores": true, "title": "Small inspection",
      ])
    let ids = value["frameworks"]?.array?.compactMap { $0.object?["id"]?.string } ?? []
    #expect(ids.contains("cci") && ids.contains("small") && ids == ids.sorted())
  }

  @Test func showsEverythingThatIsAsked() throws {
    let place = try place()
    try Golden.check(try place.run("framework show ~/base").whole, "framework-show.txt")
    #expect(try place.run("-C ~/base framework show").whole == (try place.run("framework show ~/base").whole))
    try Golden.check(try place.run("framework show ~/base --json").whole, "framework-show.json.txt")
  }

  @Test func showsOneQuestionWithEverything() throws {
    let place = try place()
    let run = try place.run("framework show ~/base 1.1a")
    try Golden.check(run.whole, "framework-show-question.txt")
    // In an inspection's folder the question alone is enough.
    #expect(try place.run("-C ~/base framework show 1.1a").whole == run.whole)
    try Golden.check(try place.run("framework show ~/base 1.1a --json").whole, "framework-show-question.json.txt")
  }

  @Test func nothingIsWrongWithOurFrameworks() throws {
    let folder = ProjectFolder.path.appending("Templates").appending("frameworks")
    let names = try DurableFiles().list(folder).names.map(\.text)
    #expect(names.contains("cci"))
    for name in names {
      let run = try Workplace().run(["framework", "check", folder.appending(name).text])
      #expect(run.output.hasSuffix(": nothing is wrong with it.\n"), "\(name): \(run.output)")
    }
  }

  @Test func checksSeveralAndSaysForEach() throws {
    let place = try place()
    try place.copy(Self.base.text, to: "~/broken")
    try place.write("{", to: "~/broken/framework/reasons.json")
    try Golden.check(try place.run("framework check ~/base ~/broken").whole, "framework-check-two.txt")
    try Golden.check(try place.run("framework check ~/broken --json").whole, "framework-check.json.txt")
  }

  @Test func printsAFormForPaper() throws {
    let place = try place()
    try Golden.check(try place.run("-C ~/base framework print").output, "framework-print.md")
    try Golden.check(try place.run("-C ~/base framework print --format answers").output, "framework-print.answers")
    let html = try place.run("-C ~/base framework print --format html").output
    #expect(html.hasPrefix("<!DOCTYPE html>"))
    #expect(html.contains("Was a screening completed?"))
  }

  @Test func writesFilesAndNeverOverAnother() throws {
    let place = try place()
    let command = "-C ~/base framework print --format html,md,answers --output ~/forms"
    let dry = try place.run(command + " --dry-run")
    #expect(dry.exitCode == .done)
    #expect(try !place.exists("~/forms"))
    #expect(
      try place.run(command).words == """
        Wrote ~/forms/small-form.html.
        Wrote ~/forms/small-form.md.
        Wrote ~/forms/small.answers.

        """)
    #expect(try place.text("~/forms/small-form.md") == (try place.run("-C ~/base framework print").output))
    try place.write("mine\n", to: "~/forms/small.answers")
    let again = try place.run("-C ~/base framework print --format answers --output ~/forms")
    #expect(again.exitCode == .cannotCreate)
    #expect(try place.text("~/forms/small.answers") == "mine\n")
    #expect(try place.run("-C ~/base framework print --format md --output ~/one.md").words == "Wrote ~/one.md.\n")
  }

  @Test func severalFormatsNeedAFolder() throws {
    let run = try place().run("-C ~/base framework print --format html,md")
    #expect(run.exitCode == .usage)
    #expect(run.words.contains("'framework print' needs --output DIR here [usage-missing-option]"))
  }

  @Test func printsInAnotherLanguageOfTheFramework() throws {
    let place = try place()
    let sample = ProjectFolder.path.appending("Samples").appending("problems").appending("framework-untranslated")
    try place.copy(sample.appending("framework").appending("languages").text, to: "~/base/framework/languages")
    let head = try place.text("~/base/framework/framework.json")
    let own = #""language": "en-GB""#
    let range = try #require(head.firstRange(of: own))
    try place.write(
      head[..<range.lowerBound] + own + #", "languages": ["en-GB", "cy"]"# + head[range.upperBound...],
      to: "~/base/framework/framework.json")
    let run = try place.run("-C ~/base framework show 1.1b --language cy")
    #expect(run.output.contains("  1.1b  (cy) Was it good enough?"))
    let refused = try place.run("-C ~/base framework show --language ga")
    #expect(refused.words.contains("'ga' is no value for '--language'; possible are 'en-GB', 'cy'"))
  }
}
