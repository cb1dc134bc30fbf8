package import InspectionModel
import StrictJSON

extension CaseFile {
  /// The file in its canonical form: equal content is equal bytes (design, section 5).
  ///
  /// Keys stand by bytes, one entry on a line; fields that this version does not know come last.
  package static func bytes(of record: CaseRecord) -> [UInt8] {
    var text = """
      {
        "format": "\(form(of: record.kind).format)",
        "version": \(FileForm.version),
        "inspection": "\(record.inspection)",
        "framework": "\(record.framework)",
        "\(record.kind.rawValue)": "\(record.id)",
        "entries": {
      """
    for (place, key) in record.keys.enumerated() {
      text += place == 0 ? "\n" : ",\n"
      text += "    \(quoted(key.text)): [\n      "
      text += record[key].map(\.line).joined(separator: ",\n      ")
      text += "\n    ]"
    }
    text += record.keys.isEmpty ? "}" : "\n  }"
    for member in record.unknownFields.members {
      text += ",\n  \(quoted(member.key)): \(CanonicalJSON.line(of: member.value))"
    }
    return [UInt8]((text + "\n}\n").utf8)
  }

  private static func quoted(_ text: String) -> String {
    CanonicalJSON.line(of: .string(text))
  }
}
