import PlumblineTestSupport
import Terminal
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// One at a time: signals and what becomes of a closed pipe belong to the whole process.
@Suite(.serialized)
struct TerminalConsoleTests {
  @Test func readsLinesOfAPipeUntilItEnds() throws {
    let lines = try readAll { pipe in
      pipe.send("yes\r\n\nno: late\n")
      pipe.send([0x61, 0xFF, 0x0A, 0x00, 0x0A, 0x1B, 0x5B, 0x41, 0x0A])
      pipe.send("last line")
    }
    #expect(
      lines == [
        .line("yes"), .line(""), .line("no: late"), .refused(.notUTF8), .refused(.zeroByte),
        .refused(.controlCharacters), .line("last line"), .endOfInput, .endOfInput,
      ])
  }

  @Test func neverTakesAnEmptyInputForALine() throws {
    #expect(try readAll { _ in } == [.endOfInput, .endOfInput])
  }

  @Test func readsALineOfAnyLengthThroughAPipe() throws {
    let stream = try #require(popen("head -c 3000000 /dev/zero | tr '\\0' w; echo; echo end", "r"))
    defer { pclose(stream) }
    let console = TerminalConsole(input: fileno(stream), catchingSignals: false)
    #expect(try console.readLine() == .line(String(repeating: "w", count: 3_000_000)))
    #expect(try console.readLine() == .line("end"))
    #expect(try console.readLine() == .endOfInput)
  }

  @Test func refusesALineOverItsBoundAndKeepsTheNext() throws {
    let pipe = try TestPipe()
    pipe.send("123456789\n12345678\n")
    let console = TerminalConsole(input: pipe.reading, catchingSignals: false, longestLine: 8)
    #expect(try console.readLine() == .refused(.tooLong))
    #expect(try console.readLine() == .line("12345678"))
    _ = pipe.received()
  }

  @Test func saysThatTheInputCannotBeRead() throws {
    let console = TerminalConsole(input: -1, catchingSignals: false)
    #expect(throws: ConsoleError.inputFailed(code: EBADF)) { try console.readLine() }
    let watching = TerminalConsole(input: -1)
    defer { watching.restore() }
    #expect(throws: ConsoleError.inputFailed(code: EBADF)) { try watching.readLine() }
  }

  @Test(arguments: [(SIGINT, StopSignal.interrupt), (SIGTERM, .terminate), (SIGHUP, .hangUp)])
  func handsOverASignalThatCameBeforeTheWaitBeforeAnyLine(number: Int32, signal: StopSignal) throws {
    let pipe = try TestPipe()
    let console = TerminalConsole(input: pipe.reading)
    defer { console.restore() }
    pipe.send("first\nsecond\n")
    #expect(try console.readLine() == .line("first"))
    pthread_kill(pthread_self(), number)
    #expect(try console.readLine() == .interrupted(signal))
    #expect(try console.readLine() == .line("second"))
    _ = pipe.received()
  }

  @Test func handsOverTheWeightiestOfSeveralSignalsOnce() throws {
    let pipe = try TestPipe()
    let console = TerminalConsole(input: pipe.reading)
    defer { console.restore() }
    pipe.send("first\nsecond\n")
    #expect(try console.readLine() == .line("first"))
    for number in [SIGHUP, SIGINT, SIGTERM] { pthread_kill(pthread_self(), number) }
    #expect(try console.readLine() == .interrupted(.hangUp))
    #expect(try console.readLine() == .line("second"))
    _ = pipe.received()
  }

  @Test func wakesUpWhenASignalComesDuringTheWait() throws {
    let pipe = try TestPipe()
    let console = TerminalConsole(input: pipe.reading)
    defer { console.restore() }
    pipe.send("first\n")
    #expect(try console.readLine() == .line("first"))
    let reader = pthread_self()
    Task.detached {
      usleep(20_000)
      pthread_kill(reader, SIGINT)
    }
    #expect(try console.readLine() == .interrupted(.interrupt))
    pipe.send("after\n")
    #expect(try console.readLine() == .line("after"))
    _ = pipe.received()
  }

  @Test func leavesAnIgnoredSignalIgnored() throws {
    let former = signal(SIGHUP, SIG_IGN)
    defer {
      // Ignoring once more throws away what waits on this thread, should the thread block the signal.
      signal(SIGHUP, SIG_IGN)
      signal(SIGHUP, former)
    }
    let pipe = try TestPipe()
    let console = TerminalConsole(input: pipe.reading)
    defer { console.restore() }
    pipe.send("first\nsecond\n")
    #expect(try console.readLine() == .line("first"))
    pthread_kill(pthread_self(), SIGHUP)
    #expect(try console.readLine() == .line("second"))
    _ = pipe.received()
  }

  @Test func putsTheTreatmentOfSignalsBack() throws {
    let before = blockedSignals()
    let pipe = try TestPipe()
    let console = TerminalConsole(input: pipe.reading)
    pipe.send("first\n")
    #expect(try console.readLine() == .line("first"))
    #expect(blockedSignals() == before.union([SIGINT, SIGTERM, SIGHUP]))
    console.restore()
    #expect(blockedSignals() == before)
    _ = pipe.received()
  }

  @Test func endsARunAsShellsExpectAfterASignal() {
    #expect(
      StopSignal.allCases.map { "\($0) \($0.exitCode)" } == [
        "interrupt interrupted", "terminate terminated", "hangUp hangUp",
      ])
  }

  @Test func writesResultsAsTheyAreAndMakesWordsVisible() throws {
    let results = try TestPipe()
    let words = try TestPipe()
    let console = TerminalConsole(results: results.writing, words: words.writing, catchingSignals: false)
    try console.write("a\u{1B}[A\t\u{202E}b\n")
    try console.say("a\u{1B}[A\t\u{202E}b\n")
    #expect(results.received() == "a\u{1B}[A\t\u{202E}b\n")
    #expect(words.received() == "a<U+001B>[A<U+0009><U+202E>b\n")
  }

  @Test(.enabled(if: access("/dev/full", W_OK) == 0))
  func saysThatTheDiskIsFull() {
    let full = open("/dev/full", O_WRONLY)
    defer { close(full) }
    let console = TerminalConsole(results: full, words: full, catchingSignals: false)
    #expect(throws: ConsoleError.outputFull(.results)) { try console.write("x") }
    #expect(throws: ConsoleError.outputFull(.words)) { try console.say("x") }
  }

  @Test func saysThatThePipeIsClosedInsteadOfDying() throws {
    let pipe = try TestPipe()
    close(pipe.reading)
    defer { close(pipe.writing) }
    let console = TerminalConsole(results: pipe.writing, words: -1, catchingSignals: false)
    #expect(throws: ConsoleError.outputClosed(.results)) { try console.write("x") }
    #expect(throws: ConsoleError.outputClosed(.words)) { try console.say("x") }
  }

  @Test func dropsNothingOfAPipe() throws {
    let pipe = try TestPipe()
    let console = TerminalConsole(input: pipe.reading, catchingSignals: false)
    pipe.send("one\ntwo\n")
    #expect(try console.readLine() == .line("one"))
    #expect(!console.discardPendingInput())
    #expect(try console.readLine() == .line("two"))
    _ = pipe.received()
  }

  @Test func takesEightyColumnsWhereNobodyKnows() throws {
    let pipe = try TestPipe()
    let console = TerminalConsole(
      input: pipe.reading, results: pipe.writing, words: pipe.writing, catchingSignals: false)
    #expect(console.width == 80)
    #expect(!console.isInteractive)
    _ = pipe.received()
  }

  /// What a console reads from a pipe, up to the second end of input.
  private func readAll(_ send: (TestPipe) -> Void) throws -> [InputLine] {
    let pipe = try TestPipe()
    send(pipe)
    close(pipe.writing)
    defer { close(pipe.reading) }
    let console = TerminalConsole(input: pipe.reading, catchingSignals: false)
    var lines: [InputLine] = []
    while lines.count(where: { $0 == .endOfInput }) < 2 { lines.append(try console.readLine()) }
    return lines
  }

  private func blockedSignals() -> Set<Int32> {
    var mask = sigset_t()
    pthread_sigmask(SIG_BLOCK, nil, &mask)
    return Set((1...31).filter { sigismember(&mask, $0) == 1 })
  }
}
