import Diagnostics
import Drafting
import InspectionFiles
import InspectionModel

/// Whether what is marked as quotable could tell a reader whom it is about.
enum QuotationCheck {
  /// Quotations that name somebody, by case and key, and findings whose example could be traced to a child.
  static func diagnostics(_ reading: CaseReading, in opened: OpenedInspection) -> [Diagnostic] {
    var sample = DraftSample(opened.index)
    for loaded in reading.cases { sample.add(loaded.record) }
    let known = Set(opened.inspection.plan.cases.map(\.id) + reading.cases.map(\.record.id))
    return reading.cases.flatMap { diagnostics($0.record, in: opened, cases: known) }
      + SinglingOut.all(in: sample).map { .findingSinglesOut($0) }
  }

  /// The quotations of one case that name somebody.
  static func diagnostics(_ record: CaseRecord, in opened: OpenedInspection, cases: Set<CaseID>) -> [Diagnostic] {
    let team = Set(opened.inspection.team.map(\.code) + record.all.map(\.entry.id.by))
    return record.all.compactMap { key, entry in
      guard let quote = entry.quote, let evidence = entry.evidence else { return nil }
      let text = evidence + "\n" + (quote.alteredName ?? "")
      let found = IdentifyingDetail.found(in: text, cases: cases.union([record.id]), assessors: team)
      return found.isEmpty ? nil : .quotationIdentifies(record.id, key, found)
    }
  }
}
