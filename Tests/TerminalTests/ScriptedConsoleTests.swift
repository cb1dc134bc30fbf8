import PlumblineTestSupport
import Terminal
import Testing

struct ScriptedConsoleTests {
  @Test func keepsOneTranscriptAndBothWaysOut() throws {
    let console = ScriptedConsole([.line("y"), .refused(.controlCharacters), .interrupted(.interrupt)])
    try console.say("Answer: ")
    #expect(try console.readLine() == .line("y"))
    try console.write("result\n")
    try console.say("Again: ")
    #expect(!console.isUsedUp)
    #expect(try console.readLine() == .refused(.controlCharacters))
    #expect(try console.readLine() == .interrupted(.interrupt))
    #expect(console.isUsedUp)
    #expect(try console.readLine() == .endOfInput)
    #expect(
      console.transcript == """
        Answer: y
        result
        Again: <refused: controlCharacters>
        <interrupt>
        <end of input>

        """)
    #expect(console.output == "result\n")
    #expect(console.words == "Answer: Again: ")
  }

  @Test func makesWordsVisibleAsATerminalDoes() throws {
    let console = ScriptedConsole(typing: "no")
    try console.say("\u{1B}[A")
    #expect(console.words == "<U+001B>[A")
    #expect(console.unused == [.line("no")])
  }

  @Test func failsCodeThatAsksForEver() {
    let console = ScriptedConsole([])
    #expect(throws: ConsoleError.inputFailed(code: 5)) {
      while true { _ = try console.readLine() }
    }
  }

  @Test func failsItsOutputWhenToldTo() {
    let console = ScriptedConsole([])
    console.outputError = .outputFull(.results)
    #expect(throws: ConsoleError.outputFull(.results)) { try console.write("x") }
    #expect(throws: ConsoleError.outputFull(.results)) { try console.say("x") }
    #expect(console.transcript == "")
  }
}
