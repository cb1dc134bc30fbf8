import Diagnostics
import PlumblineTestSupport
import Testing

/// Each cause that forbids a final report, brought about alone in a report that could otherwise be final.
struct FinalReportTests {
  /// What is done to the folder, and the one line that the list of causes then has.
  struct Cause: Sendable, CustomTestStringConvertible {
    let name: String
    let line: String
    let change: @Sendable (Workplace) throws -> Void
    var testDescription: String { name }
  }

  private static let inspection = "~/merged/inspection.json"
  private static let layout = "~/merged/framework/layouts/plain.md"

  static let causes = [
    Cause(name: "conflict", line: "- W-002: judgements differ at 0.2") { place in
      let other = SmallSample.whole(of: "W-002", by: "A2", "eeeeeee1", "0.2 = 17")
      try place.write(other, to: "~/other.answers")
      _ = try place.run("-C ~/merged assess --answers ~/other.answers")
    },
    Cause(name: "incomplete case", line: "- W-004 is not complete") { place in
      let reopened = SmallSample.whole(of: "W-004", by: "A2", "eeeeeee2", "2.1a@community = no")
      try place.write(reopened, to: "~/again.answers")
      _ = try place.run("-C ~/merged assess --answers ~/again.answers --reopen again")
    },
    Cause(name: "planned case without file", line: "- W-005 is planned, and no file holds it") { place in
      try place.change(inspection, #", "reserve": true"#, to: "")
    },
    Cause(name: "file left out", line: "- ~/merged/cases/W-009.json was left out") { place in
      try place.write("{", to: "~/merged/cases/W-009.json")
    },
    Cause(name: "prose not written", line: "- commentary/foreword.md is not written") { place in
      try place.write("", to: "~/merged/commentary/foreword.md")
    },
    Cause(name: "day of publication", line: "- inspection.json has no date 'published'") { place in
      try place.write("{{plan-due}} and {{published}}\n", to: layout)
    },
    Cause(
      name: "a reason missing",
      line: "- inspection.json does not say in words fit to print why planned cases were left out"
    ) { place in
      try place.change(inspection, "moved to another area, 3 May", to: "see W-001")
      try place.write("{{sample-account}}\n", to: layout)
    },
    Cause(name: "fact", line: "- inspection.json has no fact 'population' about the area") { place in
      try place.write(
        #"{"format": "plumbline.context", "version": 1, "sentences": [{"code": "p", "title": "people", "#
          + #""sentence": "{population} live there."}]}"#, to: "~/merged/framework/context.json")
      try place.write("{{context}}\n", to: layout)
    },
    Cause(name: "questionnaire", line: "- questionnaires/victims.csv is not there, or nobody answered") { place in
      try place.write(QuestionnaireCommandTests.victims, to: "~/merged/framework/questionnaires.json")
      try place.write("{{questionnaire:victims}}\n", to: layout)
    },
  ]

  /// A sample that could be final.
  private func ready() throws -> Workplace {
    let place = try SmallSample.settled()
    let rest = SmallSample.whole(
      of: "W-004", by: "A2", "ddddddd1",
      "1.1c:csc = yes\n1.1c:police = na\n1.1z = seen\n2.1a@community = yes\ncomplete")
    try place.write(rest, to: "~/rest.answers")
    _ = try place.run("-C ~/merged assess --answers ~/rest.answers")
    for name in ["foreword", "1", "2"] { try place.write("As written.\n", to: "~/merged/commentary/\(name).md") }
    return place
  }

  @Test(arguments: causes) func eachCauseAloneForbidsAFinalReport(_ cause: Cause) throws {
    let place = try ready()
    #expect(try place.run("-C ~/merged report --final --dry-run").exitCode == .done)
    try cause.change(place)
    let run = try place.run("-C ~/merged report --final")
    #expect(run.exitCode == .problems, "\(run.whole)")
    #expect(run.words.contains("[not-final]"), "\(run.whole)")
    #expect(run.words.contains(cause.line), "\(run.whole)")
    #expect(try !place.exists("~/merged/report/final.md"))
  }

  @Test func aPendingQuestionIsAmongTheCauses() throws {
    let place = try ready()
    let other = SmallSample.whole(of: "W-002", by: "A2", "eeeeeee3", "0.1 = custody")
    try place.write(other, to: "~/other.answers")
    _ = try place.run("-C ~/merged assess --answers ~/other.answers")
    let run = try place.run("-C ~/merged report --final")
    #expect(run.words.contains(" pending\n"), "\(run.whole)")
  }
}

extension Workplace {
  /// Puts other words in place of some that must be there.
  fileprivate func change(_ path: String, _ words: String, to others: String) throws {
    let text = try text(path)
    try #require(text.contains(words), "\(text)")
    try write(text.replacing(words, with: others), to: path)
  }
}
