import Analysis
import Documents
import InspectionModel

/// One characteristic of the sample, with what of its counts may be shown.
private struct CharacteristicTable {
  let characteristic: Characteristic
  let titles: [String]
  let counts: [Int]
  let claims: [ClaimID]
  let hidden: Set<Int>
  /// Whether nothing of it can be shown; a table without a single figure would only say which groups there are.
  let isWithheld: Bool
  let mayOverlap: Bool
}

extension SlotFiller {
  /// In a group smaller than this, somebody who knows the area may recognise a child.
  private static let fewestUnrecognised = 3

  /// A chart with its table for each characteristic of the sample, without small counts.
  mutating func characteristicBlocks() -> [Block] {
    let tables = framework.characteristics.compactMap { characteristicTable($0) }
    countsHidden = tables.count { !$0.hidden.isEmpty }
    let filler = self
    return tables.flatMap { filler.blocks(of: $0) }
  }

  /// Every group makes its claim, shown or not, so that the evidence file has them all.
  private mutating func characteristicTable(_ characteristic: Characteristic) -> CharacteristicTable? {
    let groups = sample.groups(of: characteristic.code)
    guard !groups.isEmpty else { return nil }
    let counts = groups.map(\.cases.count)
    if framework.smallCounts <= 1, counts.contains(where: { $0 < Self.fewestUnrecognised }) {
      caution(.fewInGroup(characteristic.title))
    }
    let claims = groups.map { group, cases in
      book.claim(.group(characteristic.code, group.code(framework, characteristic.question)), cases: cases)
    }
    let options = framework.question(characteristic.question)?.answer.options ?? []
    let mayOverlap = CaseGrouping.characteristic(characteristic.code).mayOverlap(in: framework)
    let sharing = groups.indices.filter { place in
      guard mayOverlap, case .option(let option) = groups[place].group else { return false }
      return options.indices.contains(option) && !options[option].isExclusive
    }
    let table = SmallCounts(threshold: framework.smallCounts)
      .table(counts, of: sample.tally.cases, sharing: Set(sharing))
    let all = Set(counts.indices)
    let hidden = if case .shown(let hidden) = table { hidden } else { all }
    return CharacteristicTable(
      characteristic: characteristic, titles: groups.map { title(of: $0.group, characteristic) }, counts: counts,
      claims: claims, hidden: hidden, isWithheld: hidden == all, mayOverlap: mayOverlap)
  }

  private func blocks(of table: CharacteristicTable) -> [Block] {
    let cases = wording.counted("count.cases", sample.tally.cases)
    let slots = [
      "characteristic": table.characteristic.title, "cases": cases, "fewest": wording.number(framework.smallCounts),
    ]
    let caption = wording.phrase("table.characteristics.caption", slots)
    if table.isWithheld {
      return [
        .paragraph([.strong([.text(caption)])]),
        .paragraph([.text(wording.phrase("table.characteristics.withheld", slots))]),
      ]
    }
    let marker = table.hidden.isEmpty ? "" : wording.phrase("table.characteristics.hidden")
    let values = table.counts.indices.map { place in
      table.hidden.contains(place)
        ? BarChart.Value(nil, sign: marker) : BarChart.Value(table.counts[place], claim: table.claims[place])
    }
    let isWhole = table.hidden.isEmpty
    var notes = isWhole ? [] : [wording.phrase("table.characteristics.hidden-note", slots)]
    let description =
      [wording.phrase("chart.characteristics.alt", slots)]
      + (isWhole ? [] : [wording.phrase("chart.characteristics.hidden")])
    if table.mayOverlap { notes.append(wording.phrase("table.characteristics.several")) }
    let chart = BarChart(
      title: [.text(caption)], unit: "", labelHeading: table.characteristic.title, labels: table.titles,
      series: [BarChart.Series(name: wording.phrase("table.characteristics.cases"), values: values)],
      description: [.text(description.joined(separator: " "))])
    return [.chart(chart)] + notes.map { .paragraph([.text($0)]) }
  }

  private func title(of group: CaseGroup, _ characteristic: Characteristic) -> String {
    if group == .unanswered { return wording.phrase("table.not-answered") }
    return group.title(in: framework, question: characteristic.question)
  }
}

extension CaseGroup {
  /// The group's part of an address.
  func code(_ framework: Framework, _ question: QuestionID) -> String {
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
