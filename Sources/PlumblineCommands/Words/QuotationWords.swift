import Diagnostics
import Drafting
import InspectionModel

/// What is said of quotations by which a child could be recognised.
extension Diagnostic {
  static func quotationIdentifies(_ id: CaseID, _ key: EntryKey, _ found: [IdentifyingDetail]) -> Diagnostic {
    let what = found.map(\.words)
    let list = what.count > 1 ? what.dropLast().joined(separator: ", ") + " and " + (what.last ?? "") : what.joined()
    return Diagnostic(
      "quotation-identifies",
      "case '\(id)': the evidence under '\(key.text)' is marked as quotable and seems to hold \(list)",
      severity: .warning, safe: "A draft leaves out what names a case or an assessor; anything else it would print.",
      remedy: "answer the question again with evidence that names nobody, or without the mark for quotation.")
  }

  static func findingSinglesOut(_ finding: SinglingOut) -> Diagnostic {
    let cause =
      switch finding.cause {
      case .fewCases(let count): "rests on \(count == 1 ? "one case" : "\(count) cases")"
      case .protectedCharacteristic: "names a characteristic that the law protects"
      }
    return Diagnostic(
      "finding-singles-out",
      "the finding on '\(finding.question)' \(cause) and quotes an example, by which a child could be recognised",
      severity: .warning, safe: "Nothing has left the folder.",
      remedy: "take the mark for quotation back, or see that the example could be about anybody.")
  }
}

extension IdentifyingDetail {
  fileprivate var words: String {
    switch self {
    case .caseReference: "the reference of a case"
    case .assessor: "the code of an assessor"
    case .dateOfBirth: "a date of birth"
    case .postcode: "a postcode"
    case .telephone: "a telephone number"
    case .healthNumber: "an NHS number"
    case .titledName: "a surname with a title"
    }
  }
}
