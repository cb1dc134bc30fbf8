import Documents
import Testing

struct InlineTests {
  @Test func givesTheTextAlone() {
    let inlines: [Inline] = ["a ", .strong(["b", .emphasis(["c"])]), .claim(id: ClaimID(rawValue: "x"), [" 58%"])]
    #expect(inlines.plainText == "a bc 58%")
  }

  @Test func squaresATable() {
    let table = Table(caption: [], columns: [.init(["A"])], rows: [[["1"], ["2"]], []])
    #expect(table.squared.columns.count == 2)
    #expect(table.squared.rows.map(\.count) == [2, 2])
  }
}
