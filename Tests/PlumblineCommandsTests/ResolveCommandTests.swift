import Diagnostics
import DurableFiles
import Testing

struct ResolveCommandTests {
  @Test func whatWasAgreedIsRecordedWithItsReason() throws {
    let place = try SmallSample.merged()
    try place.write(SmallSample.resolutions, to: "~/W-001.resolutions")
    #expect(
      try place.run("-C ~/merged resolve --answers ~/W-001.resolutions --as L1").whole == """
        W-001: 2 differing judgements settled, 0 left.
        [exit 0]

        """)
    let lines = try place.text("~/merged/cases/W-001.json").split(separator: "\n").filter { $0.contains("\"L1\"") }
    #expect(lines.count == 2)
    #expect(lines.allSatisfy { $0.contains("\"kind\": \"resolve\"") && $0.contains("\"why\"") })
  }

  @Test func settlingOneCanLeaveOthers() throws {
    let place = try SmallSample.merged()
    let file = """
      case W-001
      by L1

      1.1a = yes
      1.1a because = the form was found
      """
    let run = try place.run(
      ["-C", "~/merged", "resolve", "--answers", "-", "--json"],
      typing: file.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
    #expect(run.exitCode == .done)
    #expect(
      run.output == """
        {
          "format": "plumbline.resolve",
          "version": 1,
          "case": "W-001",
          "left": 1,
          "resolved": 1,
          "written": true
        }

        """)
  }

  /// A file that is refused as a whole, and what is said of it.
  struct Refusal: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    var options: [String] = []
    let golden: String
    var testDescription: String { name }
  }

  static let refusals = [
    Refusal(
      name: "without a reason", text: "case W-001\nby L1\n\n1.1a = yes\n", golden: "resolve-without-reason.txt"),
    Refusal(
      name: "a key that does not differ",
      text: "case W-001\nby L1\n\n1.1a = no: late\n1.1a because = read again\n0.2 = 14\n0.2 because = miscounted\n",
      golden: "resolve-not-differing.txt"),
    Refusal(
      name: "settled twice",
      text: "case W-001\nby L1\n\n1.1a = yes\n1.1a because = read again\n1.1a = yes\n1.1a because = again\n",
      golden: "resolve-twice.txt"),
    Refusal(
      name: "somebody else's name", text: SmallSample.resolutions, options: ["--as", "A1"],
      golden: "resolve-other-name.txt"),
    Refusal(
      name: "nobody of the team", text: "case W-001\nby X1\n\n1.1a = yes\n1.1a because = so\n",
      golden: "resolve-stranger.txt"),
    Refusal(
      name: "a case not begun", text: "case W-005\nby L1\n\n1.1a = yes\n1.1a because = so\n",
      golden: "resolve-not-begun.txt"),
    Refusal(
      name: "a case outside the plan", text: "case W-777\nby L1\n\n1.1a = yes\n1.1a because = so\n",
      golden: "resolve-unplanned.txt"),
  ]

  @Test(arguments: refusals) func aFileThatCannotStandIsRefusedAsAWhole(_ refusal: Refusal) throws {
    let place = try SmallSample.merged()
    try place.write(refusal.text, to: "~/r.resolutions")
    let before = try place.tree("~")
    let run = try place.run(["-C", "~/merged", "resolve", "--answers", "~/r.resolutions"] + refusal.options)
    try Golden.check(run.whole, refusal.golden)
    #expect(run.exitCode != .done)
    #expect(try place.tree("~") == before)
  }

  @Test func aDryRunWritesNothing() throws {
    let place = try SmallSample.merged()
    try place.write(SmallSample.resolutions, to: "~/W-001.resolutions")
    try DurableFiles().remove(place.path("~/merged/.lock"))
    let before = try place.tree("~")
    #expect(
      try place.run("-C ~/merged resolve --answers ~/W-001.resolutions --dry-run").whole == """
        W-001: 2 differing judgements would be settled, 0 left.
        [exit 0]

        """)
    #expect(try place.tree("~") == before)
    #expect(try !place.exists("~/merged/.lock"))
  }
}
