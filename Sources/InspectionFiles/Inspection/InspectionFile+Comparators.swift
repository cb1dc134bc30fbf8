package import InspectionModel
import StrictJSON

extension InspectionFile {
  /// The file with these comparators in place of its own or, where it has none, before its plan.
  ///
  /// People write this file: everything else stays as it stands, byte for byte. Only where it could not be read back as
  /// exactly what it is to say is it written anew in canonical form.
  ///
  /// - Throws: everything that is wrong with the file as it is.
  package static func bytes(
    _ bytes: [UInt8], with comparators: Comparators, file: String
  ) throws(UnusableFiles) -> [UInt8] {
    var inspection = try read(bytes, file: file)
    inspection.comparators = comparators
    let canonical = self.bytes(of: inspection)
    guard let spliced = splice(canonical, into: bytes), (try? read(spliced, file: file)) == inspection else {
      return canonical
    }
    return spliced
  }

  /// The old text with the new one's comparators; nil where their place cannot be found.
  private static func splice(_ new: [UInt8], into old: [UInt8]) -> [UInt8]? {
    let path: JSONPath = [.key("comparators")]
    guard let member = JSONLocator.memberRange(of: path, in: new).map({ Array(new[$0]) }) else { return nil }
    var text = old
    if let place = JSONLocator.memberRange(of: path, in: old) {
      text.replaceSubrange(place, with: member)
      return text
    }
    guard let plan = JSONLocator.memberRange(of: [.key("plan")], in: old) else { return nil }
    let blanks: [UInt8] = [0x20, 0x09, 0x0A, 0x0D]
    let space = old[..<plan.lowerBound].reversed().prefix { blanks.contains($0) }.reversed()
    text.insert(contentsOf: member + [UInt8(ascii: ",")] + space, at: plan.lowerBound)
    return text
  }
}
