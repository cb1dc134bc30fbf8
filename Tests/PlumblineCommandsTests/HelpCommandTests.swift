import Arguments
import Diagnostics
import DurableFiles
import PlumblineCommands
import PlumblineTestSupport
import Testing

struct HelpCommandTests {
  static let commands = Plumbline.table.commands.map(\.name)
  static let everyCommand = Plumbline.table.everyCommand.map(\.name)
  static let topics = Plumbline.table.topics.map(\.name)

  @Test func theOverviewNamesEveryCommandAndTopic() throws {
    let place = try Workplace()
    let run = try place.run("help")
    try Golden.check(run.whole, "help.txt")
    for name in Self.commands + Self.topics { #expect(run.output.contains("  \(name) ")) }
    for words in [["--help"], ["-h"]] {
      #expect(try place.run(words).output == run.output, "\(words)")
    }
  }

  @Test(arguments: everyCommand) func everyCommandHasItsHelp(_ name: String) throws {
    let place = try Workplace()
    let run = try place.run("help \(name)")
    try Golden.check(run.whole, "help-\(name.split(separator: " ").joined(separator: "-")).txt")
    #expect(try place.run("\(name) --help").output == run.output)
    // Examples are to be copied, and so are never wrapped.
    let lines = run.output.split(separator: "\n").filter { !$0.hasPrefix("  plumbline ") }
    #expect(lines.dropFirst().allSatisfy { $0.count <= 80 })
  }

  @Test(arguments: topics) func everyTopicHasItsHelp(_ name: String) throws {
    try Golden.check(try Workplace().run("help \(name)").whole, "help-\(name).txt")
  }

  @Test func withoutACommandTheOverviewIsSaidAndNothingDone() throws {
    let place = try Workplace()
    let run = try place.run([])
    #expect(run.words == (try place.run("help").output))
    #expect(run.output == "")
    #expect(run.exitCode == .usage)
  }

  @Test func anUnknownTopicGetsASuggestion() throws {
    let run = try Workplace().run("help mrge")
    #expect(
      run.whole == """
        error: there is no help on 'mrge' [unknown-topic]
          To do: did you mean `plumbline help merge`? `plumbline help` lists what there is.
        [exit 64]

        """)
  }

  @Test func theVersionIsOneLine() throws {
    #expect(try Workplace().run("--version").whole == "plumbline \(Plumbline.version)\n[exit 0]\n")
  }

  @Test func theTopicOnExitCodesNamesThemAll() throws {
    let text = try Workplace().run("help exit-codes").output
    let named = text.split(separator: "\n").compactMap { $0.split(separator: " ").first.flatMap { Int32($0) } }
    #expect(named == ExitCode.allCases.map(\.rawValue))
  }

  @Test func theReadmeNamesEveryCommand() throws {
    let readme = ProjectFolder.path.appending("README.md")
    guard try DurableFiles().kind(of: readme) != nil else { return }
    let text = String(decoding: try DurableFiles().read(readme).bytes, as: UTF8.self)
    for name in Self.everyCommand { #expect(text.contains("plumbline \(name)"), "\(name)") }
  }
}
