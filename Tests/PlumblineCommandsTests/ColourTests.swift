import Testing

struct ColourTests {
  @Test(arguments: [["help"], ["help", "merge"], ["merge"], ["show", "W-1"], ["chekc"], ["check", "--jsno"]])
  func nothingIsColouredUnlessItIsAskedFor(_ words: [String]) throws {
    let place = try Workplace()
    let plain = try place.run(words)
    #expect(!plain.transcript.contains("\u{1B}"))
    for options in [["--color=never"], ["--color", "auto"]] {
      #expect(try place.run(options + words).transcript == plain.transcript)
    }
    for options in [["--color=always"], ["--color", "always"]] {
      let coloured = try place.run(options + words).transcript
      #expect(coloured.contains("\u{1B}["))
      #expect(Self.stripped(coloured) == plain.transcript, "colour says nothing of its own")
    }
  }

  @Test func theSeverityOfAnErrorStandsOut() throws {
    let run = try Workplace().run(["show", "--color=always"])
    #expect(run.words.hasPrefix("\u{1B}[1;31merror\u{1B}[0m: 'show' needs CASE"))
  }

  @Test func headingsOfHelpStandOut() throws {
    #expect(try Workplace().run(["--help", "--color=always"]).output.contains("\n\u{1B}[1mCommands:\u{1B}[0m\n"))
  }

  @Test func anOperandIsNoOption() throws {
    #expect(try !Workplace().run(["help", "--", "--color=always"]).transcript.contains("\u{1B}"))
  }

  @Test func aWordThatIsNoneIsRefused() throws {
    #expect(
      try Workplace().run("--color=alway help").whole == """
        error: 'alway' is no value for '--color'; possible are 'auto', 'always', 'never' [usage-invalid-value]
          To do: did you mean `--color always`? `plumbline help help` shows how it is used.
        [exit 64]

        """)
  }

  private static func stripped(_ text: String) -> String {
    var result = ""
    var isEscape = false
    for character in text {
      if character == "\u{1B}" { isEscape = true }
      if !isEscape { result.append(character) }
      if character == "m" { isEscape = false }
    }
    return result
  }
}
