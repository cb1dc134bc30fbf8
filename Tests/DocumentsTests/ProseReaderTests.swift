import Documents
import Testing

struct ProseReaderTests {
  @Test func readsParagraphsHeadingsAndLists() {
    let text = """
      \u{FEFF}# Overall ##

      The team did
      well.\r
      # Next
      - first
        goes on
      - second
      lazily

        and a paragraph
        1. nested
        2) more

      * third

      5. not a list
      """
    #expect(
      ProseReader(headingsFrom: 2).blocks(of: text) == [
        .heading(level: 2, ["Overall"]),
        .paragraph(["The team did well."]),
        .heading(level: 2, ["Next"]),
        .list(
          List(
            .bulleted,
            items: [
              [.paragraph(["first goes on"])],
              [
                .paragraph(["second lazily"]), .paragraph(["and a paragraph"]),
                .list(List(.numbered, lines: [["nested"], ["more"]])),
              ],
              [.paragraph(["third"])],
            ])),
        .paragraph(["5. not a list"]),
      ])
  }

  @Test(arguments: ["", "\n\n", " \t\r\n"]) func readsNothingFromNothing(_ text: String) {
    #expect(ProseReader().blocks(of: text) == [])
  }

  @Test(arguments: ["#", "#tag", "-", "-a", "1.", "1.1a2 was late", "2012. A year", "<b>x</b>", "**x**", "| a |"])
  func takesEverythingElseForText(_ text: String) {
    #expect(ProseReader().blocks(of: text) == [.paragraph([.text(text)])])
  }

  @Test func keepsHeadingsWithinFiveLevels() {
    #expect(ProseReader(headingsFrom: 3).blocks(of: "###### x") == [.heading(level: 5, ["x"])])
  }

  @Test func doesNotGoDeeperThanListsDo() {
    let text = String(repeating: "- ", count: 20_000) + "x"
    let written = markdown(ProseReader().blocks(of: text))
    #expect(written.hasPrefix("- - - - - - \\- - -"))
    #expect(written.filter { $0 == "-" }.count == 20_000)
  }

  @Test func givesBackWhatTheWriterWrites() {
    let text = """
      ## Overall

      The team did well.

      - first
      - second
        1. nested
        2. more
      - third

      Last.

      """
    #expect(markdown(ProseReader().blocks(of: text.replacing("## ", with: "# "))) == text)
  }
}
