import Analysis
import Documents
import InspectionModel

extension SlotFiller {
  /// In a group smaller than this, somebody who knows the area may recognise a child.
  private static let fewestUnrecognised = 3

  /// A chart with its table for each characteristic of the sample.
  mutating func characteristicBlocks() -> [Block] {
    framework.characteristics.flatMap { characteristic -> [Block] in
      let groups = sample.groups(of: characteristic.code)
      guard !groups.isEmpty else { return [] }
      if groups.contains(where: { $0.cases.count < Self.fewestUnrecognised }) {
        caution(.fewInGroup(characteristic.title))
      }
      let titles = groups.map { title(of: $0.group, characteristic) }
      let values = zip(groups, titles).map { entry, title in
        let filter = Claim.Filter.group(characteristic.code, entry.group.code(framework, characteristic.question))
        return BarChart.Value(entry.cases.count, claim: book.claim(filter, cases: entry.cases))
      }
      let cases = wording.counted("count.cases", sample.tally.cases)
      let slots = ["characteristic": characteristic.title, "cases": cases]
      let chart = BarChart(
        title: [.text(wording.phrase("table.characteristics.caption", slots))], unit: "",
        labelHeading: characteristic.title, labels: titles,
        series: [BarChart.Series(name: wording.phrase("table.characteristics.cases"), values: values)],
        description: [.text(wording.phrase("chart.characteristics.alt", slots))])
      let isOverlapping = CaseGrouping.characteristic(characteristic.code).mayOverlap(in: framework)
      let note = Block.paragraph([.text(wording.phrase("table.characteristics.several"))])
      return [.chart(chart)] + (isOverlapping ? [note] : [])
    }
  }

  private func title(of group: CaseGroup, _ characteristic: Characteristic) -> String {
    if group == .unanswered { return wording.phrase("table.not-answered") }
    return group.title(in: framework, question: characteristic.question)
  }

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

extension CaseGroup {
  /// The group's part of an address.
  fileprivate func code(_ framework: Framework, _ question: QuestionID) -> String {
    switch self {
    case .option(let place): framework.question(question)?.answer.options[place].code.text ?? String(place)
    case .judgement(.yes): "yes"
    case .judgement(.no): "no"
    case .judgement: "na"
    case .unanswered: "unanswered"
    case .words: "words"
    case .assessor, .phase, .number, .date: title(in: framework)
    }
  }
}
