import Arguments
import Diagnostics
import Testing

struct UsageErrorMessageTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let line: String
    let expected: String
    var testDescription: String { line }
  }

  @Test(arguments: [
    Example(
      line: "",
      expected: """
        error: no command was given [usage-no-command]
          To do: type `tea help` for the list of commands.

        """),
    Example(
      line: "brw",
      expected: """
        error: there is no command 'brw' [usage-unknown-command]
          To do: did you mean `tea brew`? `tea help` lists all.

        """),
    Example(
      line: "juggle",
      expected: """
        error: there is no command 'juggle' [usage-unknown-command]
          To do: type `tea help` for the list of commands.

        """),
    Example(
      line: "brew assam --minute 4",
      expected: """
        error: 'brew' has no option '--minute' [usage-unknown-option]
          To do: did you mean `--minutes`? `tea help brew` shows how it is used.

        """),
    Example(
      line: "--loud",
      expected: """
        error: there is no option '--loud' [usage-unknown-option]
          To do: `tea help` shows how it is used.

        """),
    Example(
      line: "brew assam --minutes",
      expected: """
        error: option '--minutes' needs a value: --minutes N [usage-missing-value]
          To do: `tea help brew` shows how it is used.

        """),
    Example(
      line: "brew assam --dry-run=yes",
      expected: """
        error: option '--dry-run' takes no value [usage-unexpected-value]
          To do: `tea help brew` shows how it is used.

        """),
    Example(
      line: "brew assam --with salt",
      expected: """
        error: 'salt' is no value for '--with'; possible are 'milk', 'lemon' [usage-invalid-value]
          To do: `tea help brew` shows how it is used.

        """),
    Example(
      line: "brew assam -m 4 -m 5",
      expected: """
        error: option '--minutes' was given twice [usage-repeated-option]
          To do: `tea help brew` shows how it is used.

        """),
    Example(
      line: "brew",
      expected: """
        error: 'brew' needs LEAF [usage-missing-operand]
          To do: `tea help brew` shows how it is used.

        """),
    Example(
      line: "count today tomorrow",
      expected: """
        error: 'count' does not know what to do with 'tomorrow' [usage-unexpected-operand]
          To do: `tea help count` shows how it is used.

        """),
    Example(
      line: "count tomorrow",
      expected: """
        error: 'tomorrow' is no value for 'DAY'; possible are 'today', 'yesterday' [usage-invalid-value]
          To do: `tea help count` shows how it is used.

        """),
    Example(
      line: "cup",
      expected: """
        error: 'cup' needs one of 'mend', 'list' [usage-no-command]
          To do: `tea help cup` shows how it is used.

        """),
    Example(
      line: "cup lst",
      expected: """
        error: 'cup' has no command 'lst'; possible are 'mend', 'list' [usage-unknown-command]
          To do: did you mean `tea cup list`? `tea help cup` shows how it is used.

        """),
    Example(
      line: "cup smash blue",
      expected: """
        error: 'cup' has no command 'smash'; possible are 'mend', 'list' [usage-unknown-command]
          To do: `tea help cup` shows how it is used.

        """),
    Example(
      line: "cup mend",
      expected: """
        error: 'cup mend' needs CUP [usage-missing-operand]
          To do: `tea help cup mend` shows how it is used.

        """),
    Example(
      line: "brew assam --dry",
      expected: """
        error: 'brew' has no option '--dry' [usage-unknown-option]
          To do: did you mean `--dry-run`? `tea help brew` shows how it is used.

        """),
    Example(
      line: "brew assam -minutes 4",
      expected: """
        error: 'brew' has no option '-minutes' [usage-unknown-option]
          To do: did you mean `--minutes`? `tea help brew` shows how it is used.

        """),
    Example(
      line: "brw assam --minutes 4",
      expected: """
        error: there is no command 'brw' [usage-unknown-command]
          To do: did you mean `tea brew`? `tea help` lists all.

        """),
    Example(
      line: "c",
      expected: """
        error: there is no command 'c' [usage-unknown-command]
          To do: type `tea help` for the list of commands.

        """),
    Example(
      line: "cou",
      expected: """
        error: there is no command 'cou' [usage-unknown-command]
          To do: did you mean `tea count`? `tea help` lists all.

        """),
    Example(
      line: "brew assam --minutes --dry-run",
      expected: """
        error: option '--minutes' needs a value, and '--dry-run' is an option [usage-missing-value]
          To do: give the value; if '--dry-run' is meant as the value, write `--minutes=--dry-run`.

        """),
    Example(
      line: "brew assam --with lemno",
      expected: """
        error: 'lemno' is no value for '--with'; possible are 'milk', 'lemon' [usage-invalid-value]
          To do: did you mean `--with lemon`? `tea help brew` shows how it is used.

        """),
    Example(
      line: "count toady",
      expected: """
        error: 'toady' is no value for 'DAY'; possible are 'today', 'yesterday' [usage-invalid-value]
          To do: did you mean `today`? `tea help count` shows how it is used.

        """),
    Example(
      line: "cup mned",
      expected: """
        error: 'cup' has no command 'mned'; possible are 'mend', 'list' [usage-unknown-command]
          To do: did you mean `tea cup mend`? `tea help cup` shows how it is used.

        """),
  ])
  func saysWhatWasWrongAndWhatWouldBeRight(example: Example) {
    do throws(UsageError) {
      let request = try ArgumentParser.parse(
        example.line.split(separator: " ").map(String.init), by: SampleTable.table)
      Issue.record("understood as \(request)")
    } catch {
      let diagnostic = error.diagnostic(program: "tea")
      #expect(DiagnosticFormatter().text(for: [diagnostic]) == example.expected)
      #expect(diagnostic.exitCode == .usage)
    }
  }
}
