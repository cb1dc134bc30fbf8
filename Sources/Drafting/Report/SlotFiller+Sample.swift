import Documents
import InspectionModel

extension SlotFiller {
  var criteriaTable: Table {
    let criteria = framework.sections.filter { $0.kind == .scored }.flatMap(\.criteria)
    return Table(
      caption: [.text(wording.phrase("table.criteria.caption"))],
      columns: ["number", "statement"].map { Table.Column([.text(wording.phrase("table.criteria.\($0)"))]) },
      rows: criteria.map { [[.text("\($0.number) \($0.title)")], [.text($0.statement)]] })
  }

  func glossaryTable(_ terms: [GlossaryTerm]) -> Table {
    Table(
      caption: [.text(wording.phrase("table.glossary.caption"))],
      columns: ["term", "meaning"].map { Table.Column([.text(wording.phrase("table.glossary.\($0)"))]) },
      rows: terms.map { [[.text($0.term)], [.text($0.meaning)]] })
  }
}
