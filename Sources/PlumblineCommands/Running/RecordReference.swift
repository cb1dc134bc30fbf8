import Arguments
import InspectionFiles
import InspectionModel

/// A case or an interview, as a command line names it.
struct RecordReference: Equatable {
  let kind: RecordKind
  let id: CaseID

  /// How it is typed on a command line.
  var typed: String { kind == .case ? id.text : "--interview \(id)" }
}

extension Invocation {
  /// The case that an operand names, or the interview that `--interview` names.
  func reference(_ operand: String) throws(UsageError) -> RecordReference? {
    if let interview = value("--interview") {
      guard self.operand(operand) == nil else { throw .exclusive(operand, "--interview", command: command) }
      return RecordReference(kind: .interview, id: try id(interview, of: "interview", such: "CM-01"))
    }
    guard let text = self.operand(operand) else { return nil }
    return RecordReference(kind: .case, id: try id(text, of: "case", such: "W-014"))
  }

  private func id(_ text: String, of name: String, such example: String) throws(UsageError) -> CaseID {
    guard let id = CaseID(text) else {
      throw .invalidValue(
        name: name, given: text, expected: "use capitals, digits and inner hyphens, at most 40, such as \(example)",
        command: command)
    }
    return id
  }
}

extension OpenedInspection {
  /// The inspection as far as records of a kind are concerned.
  func records(of kind: RecordKind) throws(CommandFailure) -> OpenedInspection {
    guard kind == .interview else { return self }
    guard let interviews else { throw CommandFailure(.noInterviews(inspection.framework)) }
    return interviews
  }
}
