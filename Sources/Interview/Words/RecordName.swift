import InspectionModel

/// What a case or an interview is called where the dialogue speaks of it: `case W-014`, `interview CM-01`.
struct RecordName {
  private let unit: UnitName
  private let id: CaseID

  init(_ recorder: Recorder) {
    (unit, id) = (recorder.index.framework.unit, recorder.record.id)
  }

  /// One of its kind, without its reference.
  var kind: String { unit.one }

  /// Its name within a sentence.
  var text: String { "\(unit.one) \(id)" }

  /// Its name at the beginning of a sentence.
  var atBeginning: String { "\(unit.one.prefix(1).uppercased())\(unit.one.dropFirst()) \(id)" }
}
