package import Diagnostics
package import InspectionModel
import StrictJSON

/// Reads and writes case files (design, section 5).
package enum CaseFile {
  static let form = FileForm(format: "plumbline.case", name: "a case file")
  static let fields = ["format", "version", "inspection", "framework", "case", "entries"]

  /// What a case file must say to belong to an inspection.
  package struct Owner: Equatable, Sendable {
    /// The inspection.
    package let inspection: InspectionID
    /// Its framework.
    package let framework: FrameworkEdition

    package init(inspection: InspectionID, framework: FrameworkEdition) {
      (self.inspection, self.framework) = (inspection, framework)
    }

    package init(_ inspection: Inspection) {
      self.init(inspection: inspection.id, framework: inspection.framework)
    }
  }

  /// The record that a file holds.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - file: The file as a person would recognise it, for messages.
  ///   - owner: What it must say to belong to the inspection.
  /// - Returns: the record.
  /// - Throws: why the file is left out whole, with the place: it is broken, no case file, of a newer version, or belongs
  ///   elsewhere, or an entry says not who recorded it, when, or as which number.
  package static func read(_ bytes: [UInt8], file: String, owner: Owner) throws(Diagnostic) -> CaseRecord {
    let problems = FieldProblems(file: file, bytes: bytes)
    guard let reader = form.open(bytes, problems), let record = record(reader, owner), problems.diagnostics.isEmpty
    else { throw leftOut(problems) }
    return record
  }

  /// The first thing that is wrong is the one that says why the file is left out.
  private static func leftOut(_ problems: FieldProblems) -> Diagnostic {
    var diagnostic = problems.diagnostics.first ?? .notOfForm(form)
    diagnostic.safe = Diagnostic.safeLeftOut
    return diagnostic
  }

  private static func record(_ reader: FieldReader, _ owner: Owner) -> CaseRecord? {
    guard let inspection: InspectionID = reader.identifier("inspection"),
      let framework: FrameworkEdition = reader.identifier("framework", as: .frameworkEdition),
      let id: CaseID = reader.identifier("case", as: .caseID)
    else { return nil }
    guard inspection == owner.inspection else {
      reader.problems.report(.otherInspection(inspection, expected: owner.inspection), at: [.key("inspection")])
      return nil
    }
    guard framework == owner.framework else {
      reader.problems.report(.otherFramework(framework, expected: owner.framework), at: [.key("framework")])
      return nil
    }
    guard let entries = entries(reader) else { return nil }
    var unknown = JSONObject()
    for member in reader.object.members where !fields.contains(member.key) { unknown[member.key] = member.value }
    return CaseRecord(inspection: inspection, framework: framework, id: id, entries: entries, unknownFields: unknown)
  }

  private static func entries(_ reader: FieldReader) -> [EntryKey: [Entry]]? {
    guard let object = reader.value("entries", as: .object, { $0.object }) else { return nil }
    let part = FieldReader(object: object, path: reader.path.key("entries"), problems: reader.problems)
    var entries: [EntryKey: [Entry]] = [:]
    for key in object.keys {
      var list: [Entry] = []
      guard object[key]?.array != nil else {
        part.problems.report(.entriesNotList(), at: part.path.key(key))
        return nil
      }
      for (value, path) in part.elements(key) {
        guard let entry = entry(value, at: path, part.problems) else { return nil }
        list.append(entry)
      }
      entries[EntryKey(key)] = list
    }
    return entries
  }

  private static func entry(_ value: JSONValue, at path: JSONPath, _ problems: FieldProblems) -> Entry? {
    guard let object = value.object else {
      problems.report(.entryNotObject(), at: path)
      return nil
    }
    do throws(EntryFormatError) {
      return try Entry(fields: object)
    } catch {
      switch error {
      case .invalid(let field): problems.report(.entryMalformed(field), at: path.key(field))
      }
      return nil
    }
  }
}
