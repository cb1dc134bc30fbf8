import Terminal
import Testing

struct TextTableTests {
  @Test func alignsWordsLeftAndFiguresRight() {
    let table = TextTable(
      [.left, .right, .left],
      rows: [["case", "answered", "state"], ["W-014", "41", "open"], ["W-2", "120", "complete, with a query"]])
    #expect(
      table.text == """
        case   answered  state
        W-014        41  open
        W-2         120  complete, with a query

        """)
  }

  @Test func measuresColumnsAsATerminalDrawsThem() {
    let table = TextTable([.left, .left], rows: [["tŷ", "a"], ["ty\u{302}", "b"], ["漢字", "c"]])
    #expect(table.lines == ["tŷ    a", "ty\u{302}    b", "漢字  c"])
  }

  @Test func leavesNothingAfterTheLastCell() {
    let table = TextTable(
      [.left, .left, .right], rows: [["a", "bbb", "1"], ["aa", "b"], ["aaa"], [], ["", "", "12"]])
    #expect(table.lines == ["a    bbb   1", "aa   b", "aaa", "", "          12"])
  }

  /// U+0600 takes the next character for its own, a space too, which then is no blank.
  @Test func leavesASpaceThatBelongsToACharacter() {
    let table = TextTable([.left], rows: [["ab\u{600}"], ["abcdefg"], ["abcdefg h"]])
    #expect(table.lines == ["ab\u{600} ", "abcdefg", "abcdefg h"])
  }

  @Test func keepsCellsOnOneLine() {
    let table = TextTable([.left], rows: [["a\nb\r\nc\u{2028}d", "x"]])
    #expect(table.lines == ["a b c d  x"])
  }

  @Test func isEmptyWithoutRows() {
    #expect(TextTable([.left]).text == "")
  }
}
