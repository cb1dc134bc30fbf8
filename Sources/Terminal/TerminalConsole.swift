package import Diagnostics

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The real console: standard input, standard output and standard error.
///
/// From the first `readLine` on SIGINT, SIGTERM and SIGHUP are caught, and come out of `readLine` as `.interrupted`;
/// until then, and in commands that never read, they end the program as usual. `restore` must be called before the
/// program ends and before it starts another one, such as an editor. It belongs to one thread.
package final class TerminalConsole: Console {
  private var input: DescriptorInput
  private let inputTerminal: LineDiscipline
  private let results: DescriptorOutput
  private let words: DescriptorOutput
  private let colours: ColourRules
  private var colourMode = ColourMode.auto
  private var formerPipeHandling: sigaction?

  /// A console over three open file descriptors, by default those that every program starts with.
  ///
  /// From now until `restore` a closed pipe is an error thrown by `write` and `say`, and no longer the end of the
  /// program by SIGPIPE. `longestLine` is in bytes; longer lines are refused as `.tooLong`.
  /// `colours` is what the surroundings say about colour: without them there is none, unless it is asked for.
  package init(
    input: Int32 = STDIN_FILENO, results: Int32 = STDOUT_FILENO, words: Int32 = STDERR_FILENO,
    catchingSignals: Bool = true, longestLine: Int = 64 << 20,
    colours: ColourRules = ColourRules(noColour: nil, terminal: nil)
  ) {
    self.input = DescriptorInput(descriptor: input, catchingSignals: catchingSignals, longestLine: longestLine)
    inputTerminal = LineDiscipline(descriptor: input)
    self.results = DescriptorOutput(descriptor: results, stream: .results)
    self.words = DescriptorOutput(descriptor: words, stream: .words)
    self.colours = colours
    ignoreClosedPipes()
  }

  package var isInteractive: Bool { inputTerminal.isTerminal }

  package var width: Int {
    let columns = [words.descriptor, results.descriptor, inputTerminal.descriptor]
      .lazy.compactMap { LineDiscipline(descriptor: $0).columns }.first
    return min(max(columns ?? 80, 20), 400)
  }

  package func readLine() throws(ConsoleError) -> InputLine {
    try input.readLine()
  }

  package func write(_ text: String) throws(ConsoleError) {
    try results.write(text)
  }

  package func say(_ text: String) throws(ConsoleError) {
    try words.write(VisibleText(text).text)
  }

  package func write(_ text: EmphasisedText) throws(ConsoleError) {
    try show(text, on: results)
  }

  package func say(_ text: EmphasisedText) throws(ConsoleError) {
    try show(text, on: words)
  }

  package func useColour(_ mode: ColourMode) {
    colourMode = mode
  }

  private func show(_ text: EmphasisedText, on output: DescriptorOutput) throws(ConsoleError) {
    let isTerminal = LineDiscipline(descriptor: output.descriptor).isTerminal
    try output.write(text.shown(coloured: colours.allowColour(colourMode, isTerminal: isTerminal)))
  }

  @discardableResult
  package func discardPendingInput() -> Bool {
    input.discardPending()
  }

  /// Puts the terminal's settings and the treatment of signals back as they were found.
  ///
  /// The console can be used again afterwards; its next `readLine` takes hold of both anew.
  package func restore() {
    input.restore()
    guard var former = formerPipeHandling else { return }
    sigaction(SIGPIPE, &former, nil)
    formerPipeHandling = nil
  }

  /// Takes the places of those of the three standard descriptors that are closed, as after `<&-` in a shell.
  ///
  /// To be called first of all. Otherwise the next file to be opened, a case perhaps, would get such a place and be read
  /// as if typed, or written over. The places are taken the wrong way round, so that using them is still an error.
  package static func occupyClosedStandardDescriptors() {
    for (descriptor, wrongWay) in [(STDIN_FILENO, O_WRONLY), (STDOUT_FILENO, O_RDONLY), (STDERR_FILENO, O_RDONLY)]
    where fcntl(descriptor, F_GETFD) == -1 {
      // The lowest free number is taken, which is this one, as those below it are open by now.
      _ = open("/dev/null", wrongWay)
    }
  }

  private func ignoreClosedPipes() {
    var former = sigaction()
    sigaction(SIGPIPE, nil, &former)
    formerPipeHandling = former
    signal(SIGPIPE, SIG_IGN)
  }
}
