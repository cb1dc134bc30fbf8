#if os(Linux)
  import Diagnostics
  import Glibc
  import Terminal
  import Testing

  @Suite(.enabled(if: TestTerminal.isAvailable))
  struct PseudoTerminalTests {
    @Test func readsWhatIsTypedAndGoesOnAfterAnEndOfInput() throws {
      let terminal = try TestTerminal()
      defer { terminal.hangUp() }
      let console = self.console(at: terminal)
      #expect(console.isInteractive)
      terminal.type("yes\n\u{4}no\n")
      #expect(try console.readLine() == .line("yes"))
      #expect(try console.readLine() == .endOfInput)
      #expect(try console.readLine() == .line("no"))
    }

    @Test func takesAHalfTypedLineThatIsEndedForALine() throws {
      let terminal = try TestTerminal()
      defer { terminal.hangUp() }
      let console = self.console(at: terminal)
      terminal.type("half\u{4}\u{4}")
      #expect(try console.readLine() == .line("half"))
      #expect(try console.readLine() == .endOfInput)
    }

    @Test(arguments: [4093, 4094])
    func takesTheLongestLineThatATerminalHandsOverWhole(length: Int) throws {
      let terminal = try TestTerminal()
      defer { terminal.hangUp() }
      let console = self.console(at: terminal)
      terminal.type(String(repeating: "w", count: length) + "\n")
      #expect(try console.readLine() == .line(String(repeating: "w", count: length)))
    }

    @Test(arguments: [4095, 4096, 5000])
    func refusesALineThatTheTerminalMayHaveCut(length: Int) throws {
      let terminal = try TestTerminal()
      defer { terminal.hangUp() }
      let console = self.console(at: terminal)
      terminal.type(String(repeating: "w", count: length) + "\n")
      #expect(try console.readLine() == .refused(.maybeCut))
    }

    @Test func letsTheBackspaceKeyTakeAWholeLetterAway() throws {
      let terminal = try TestTerminal()
      defer { terminal.hangUp() }
      let console = self.console(at: terminal)
      terminal.type("first\n")
      #expect(try console.readLine() == .line("first"))
      terminal.type("tŷ\u{7F}o\n")
      #expect(try console.readLine() == .line("to"))
    }

    @Test func putsTheTerminalsSettingsBack() throws {
      let terminal = try TestTerminal()
      defer { terminal.hangUp() }
      #expect(try !terminal.knowsUTF8)
      let console = self.console(at: terminal)
      terminal.type("first\n")
      #expect(try console.readLine() == .line("first"))
      #expect(try terminal.knowsUTF8)
      console.restore()
      #expect(try !terminal.knowsUTF8)
    }

    @Test func dropsTheRestOfAPaste() throws {
      let terminal = try TestTerminal()
      defer { terminal.hangUp() }
      let console = self.console(at: terminal)
      terminal.type("one\ntwo\nthree\n")
      #expect(try console.readLine() == .line("one"))
      #expect(console.discardPendingInput())
      #expect(!console.discardPendingInput())
      terminal.type("yes\n")
      #expect(try console.readLine() == .line("yes"))
    }

    @Test(arguments: [(0, 80), (1, 20), (19, 20), (20, 20), (132, 132), (400, 400), (401, 400)])
    func asksForTheColumnsAnewWithinBounds(columns: Int, expected: Int) throws {
      let terminal = try TestTerminal()
      defer { terminal.hangUp() }
      let console = self.console(at: terminal)
      terminal.setColumns(60)
      #expect(console.width == 60)
      terminal.setColumns(UInt16(columns))
      #expect(console.width == expected)
    }

    @Test(arguments: [("xterm", "\u{1B}[1mhead\u{1B}[0m"), ("dumb", "head")])
    func headingsStandOutWhereTheTerminalCanShowThat(name: String, expected: String) throws {
      let terminal = try TestTerminal()
      defer { terminal.hangUp() }
      let console = TerminalConsole(
        input: terminal.line, results: terminal.line, words: terminal.line, catchingSignals: false,
        colours: ColourRules(noColour: nil, terminal: name))
      try console.write(EmphasisedText("head", .heading))
      var bytes = [UInt8](repeating: 0, count: 100)
      let count = read(terminal.keyboard, &bytes, bytes.count)
      #expect(String(decoding: bytes.prefix(max(0, count)), as: UTF8.self) == expected)
    }

    private func console(at terminal: TestTerminal) -> TerminalConsole {
      TerminalConsole(input: terminal.line, results: terminal.line, words: terminal.line, catchingSignals: false)
    }
  }
#endif
