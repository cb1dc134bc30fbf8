import Analysis
import InspectionModel
import Testing

struct OpenConflictTests {
  @Test func conflictsComeInAskingOrderWithoutWhoSaidWhat() throws {
    let index = FrameworkIndex(try SmallSample.framework())
    let text = "2.1g:police=yes 1.1c=na 0p=home 0a=15 A2 0p=home+away 2.1g:police=no 1.1c=yes 0a=12 A3 1.1c=no 0a=15"
    let conflicts = CaseView(try SmallSample.facts(text, index), index).openConflicts
    #expect(
      conflicts.map { "\($0.key) \($0.values.joined(separator: " | ")) (\($0.entries))" }
        == ["0a 12 | 15 (3)", "0p away, home | home (2)", "1.1c yes | no | na (3)", "2.1g:police yes | no (2)"])
  }
}
