import PlumblineTestSupport
import Terminal
import Testing

struct ConsoleMessagesTests {
  @Test(arguments: [
    (
      ConsoleError.outputClosed(.results),
      """
      error: standard output was closed before everything was written [output-closed]
        To do: run the command again; what reads its output must read to the end.
      exit 74
      """
    ),
    (
      .outputFull(.words),
      """
      error: the disk that standard error goes to is full [output-full]
        What was written there is cut off; the inspection is not touched by this.
        To do: make room, then run the command again.
      exit 74
      """
    ),
    (
      .outputFailed(.results, code: 5),
      """
      error: standard output could not be written (system error 5) [output-failed]
        What was written there is cut off; the inspection is not touched by this.
        To do: look where the output goes, then run the command again.
      exit 74
      """
    ),
    (
      .inputFailed(code: 9),
      """
      error: standard input could not be read (system error 9) [input-failed]
        Nothing was taken for an answer.
        To do: start the command again from a terminal.
      exit 74
      """
    ),
  ])
  func saysWhatFailedAndWhatToDo(error: ConsoleError, text: String) {
    #expect(error.diagnostic.wholeText == text)
  }
}
