import Diagnostics
import PlumblineTestSupport
import StrictJSON
import Testing

struct WhyCommandTests {
  @Test(arguments: [
    "", "1.1a", "1.1a --all", "1.1b", "1.1c:police", "2.1a@custody", "score:1.1c", "criterion:1.1", "theme:saf",
    "sample",
    "age:14 --completed", "1.1a --json", "--json",
  ]) func everythingBehindAFigureIsTold(_ arguments: String) throws {
    let place = try SmallSample.merged()
    let run = try place.run("-C ~/merged why\(arguments.isEmpty ? "" : " " + arguments)")
    let name = arguments.isEmpty ? "list" : String(arguments.map { $0.isLetter || $0.isNumber || $0 == "." ? $0 : "-" })
    try Golden.check(run.whole, "why-\(name).txt")
  }

  @Test func itWritesNothing() throws {
    let place = try SmallSample.merged()
    let before = try place.tree("~")
    _ = try place.run("-C ~/merged why 1.1a")
    _ = try place.run("-C ~/merged why")
    #expect(try place.tree("~") == before)
  }

  @Test func underAResolutionStandTheJudgementsThatItAgreesWith() throws {
    let place = try SmallSample.settled()
    let run = try place.run("-C ~/merged why 1.1a --all")
    try Golden.check(run.whole, "why-settled.txt")
  }

  @Test func whatStaffSaidIsToldByInterview() throws {
    let place = try InterviewSample.held()
    let run = try place.run("-C ~/A1 why interviews:5a=yes")
    try Golden.check(run.whole, "why-interviews.txt")
    #expect(run.exitCode == .done)
  }

  @Test func aMistypedAddressIsAnsweredWithWhatWasMeant() throws {
    let place = try SmallSample.merged()
    let run = try place.run("-C ~/merged why criterion:1.3")
    #expect(run.exitCode == .usage)
    #expect(run.words.contains("did you mean `criterion:1.1`"), "\(run.words)")
  }

  @Test func evidenceCannotPlayTricksAtATerminal() throws {
    let place = try SmallSample.begun()
    try place.write(
      "case W-002\nby A2\n0.1 = community\n0.2 = 14\n1.1a = no: late\n1.1a evidence = Red \u{202E}herring.\n",
      to: "~/x.answers")
    let recorded = try place.run("-C ~/lead assess --answers ~/x.answers")
    #expect(recorded.exitCode == .done, "\(recorded.whole)")
    let run = try place.run("-C ~/lead why 1.1a")
    #expect(run.output.contains("Red <U+202E>herring."), "\(run.whole)")
    #expect(!run.output.unicodeScalars.contains("\u{202E}"))
  }

  @Test func everyAddressThatIsListedIsExplained() throws {
    let place = try SmallSample.merged()
    let listed = try place.run("-C ~/merged why --json").output
    let list = try #require(try JSONValue(parsing: Array(listed.utf8)).object)
    let addresses = try #require(list["addresses"]?.array).compactMap { $0.object?["address"]?.string }
    #expect(addresses.count > 20)
    for address in addresses {
      let run = try place.run(["-C", "~/merged", "why", address])
      #expect(run.exitCode == .done && run.output.hasPrefix(address), "\(address): \(run.whole)")
    }
  }
}
