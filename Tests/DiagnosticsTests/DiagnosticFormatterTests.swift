import Diagnostics
import Testing

struct DiagnosticFormatterTests {
  @Test func saysWhatFailedWhereWhatIsSafeAndWhatToDo() {
    let diagnostic = Diagnostic(
      "json-cut-short", "the file stops in the middle of a value",
      at: SourcePlace(file: "cases/W-014.json", line: 40, column: 7),
      safe: "The file is left as it is and not counted.", remedy: "restore it from a copy of the folder.")
    #expect(
      DiagnosticFormatter().text(for: [diagnostic]) == """
        error: the file stops in the middle of a value [json-cut-short]
          --> cases/W-014.json:40:7
          The file is left as it is and not counted.
          To do: restore it from a copy of the folder.

        """)
  }

  @Test func leavesOutWhatIsNotKnown() {
    let diagnostic = Diagnostic("plain", "something is odd", severity: .warning)
    #expect(DiagnosticFormatter().lines(for: diagnostic) == ["warning: something is odd [plain]"])
  }

  @Test(arguments: [
    (SourcePlace(file: "a.json"), "a.json"),
    (SourcePlace(file: "a.json", line: 3), "a.json:3"),
    (SourcePlace(file: "a.json", line: 3, column: 9), "a.json:3:9"),
  ])
  func namesAPlaceAsEditorsUnderstandIt(place: SourcePlace, expected: String) {
    #expect(place.description == expected)
  }

  @Test func ordersSeveritiesByWeight() {
    #expect([Severity.error, .note, .warning].sorted() == [.note, .warning, .error])
  }
}
