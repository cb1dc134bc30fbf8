package import Diagnostics
package import InspectionModel
import StrictJSON

/// Reads and writes case files (design, section 5).
package enum CaseFile {
  static let form = FileForm(format: "plumbline.case", name: "a case file")
  private static let interviewForm = FileForm(format: "plumbline.interview", name: "an interview file")

  /// The form of the records of a kind.
  static func form(of kind: RecordKind) -> FileForm { kind == .case ? form : interviewForm }

  static let fields = fieldNames(of: .case)

  /// The fields at the top of a file; the reference stands under the name of its kind.
  private static func fieldNames(of kind: RecordKind) -> [String] {
    ["format", "version", "inspection", "framework", kind.rawValue, "entries"]
  }

  /// What a case file must say to belong to an inspection.
  package struct Owner: Equatable, Sendable {
    /// The inspection.
    package let inspection: InspectionID
    /// Its framework.
    package let framework: FrameworkEdition
    /// Whether it must be a case or an interview.
    package let kind: RecordKind

    package init(inspection: InspectionID, framework: FrameworkEdition, kind: RecordKind = .case) {
      (self.inspection, self.framework, self.kind) = (inspection, framework, kind)
    }

    package init(_ inspection: Inspection, _ kind: RecordKind = .case) {
      self.init(inspection: inspection.id, framework: inspection.framework, kind: kind)
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
    guard let reader = form(of: owner.kind).open(bytes, problems), let record = record(reader, owner),
      problems.diagnostics.isEmpty
    else { throw misplaced(bytes, file: file, owner) ?? leftOut(problems, owner) }
    return record
  }

  /// That the file is an interview among the cases, or a case among the interviews; nil where it is neither.
  private static func misplaced(_ bytes: [UInt8], file: String, _ owner: Owner) -> Diagnostic? {
    guard let format = (try? JSONValue(parsing: bytes))?.object?["format"]?.string,
      let kind = RecordKind.allCases.first(where: { form(of: $0).format == format }), kind != owner.kind
    else { return nil }
    let problems = FieldProblems(file: file, bytes: bytes)
    problems.report(.wrongFolder(kind), at: [.key("format")])
    return problems.diagnostics.first
  }

  /// The first thing that is wrong is the one that says why the file is left out.
  private static func leftOut(_ problems: FieldProblems, _ owner: Owner) -> Diagnostic {
    var diagnostic = problems.diagnostics.first ?? .notOfForm(form(of: owner.kind))
    diagnostic.safe = Diagnostic.safeLeftOut
    return diagnostic
  }

  private static func record(_ reader: FieldReader, _ owner: Owner) -> CaseRecord? {
    guard let inspection: InspectionID = reader.identifier("inspection"),
      let framework: FrameworkEdition = reader.identifier("framework", as: .frameworkEdition),
      let id: CaseID = reader.identifier(owner.kind.rawValue, as: .caseID)
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
    for member in reader.object.members where !fieldNames(of: owner.kind).contains(member.key) {
      unknown[member.key] = member.value
    }
    return CaseRecord(
      inspection: inspection, framework: framework, kind: owner.kind, id: id, entries: entries, unknownFields: unknown)
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
      for element in part.elements(key) {
        guard let entry = entry(element, part.problems) else { return nil }
        list.append(entry)
      }
      entries[EntryKey(key)] = list
    }
    return entries
  }

  private static func entry(_ element: FieldReader.Element, _ problems: FieldProblems) -> Entry? {
    guard let object = element.value.object else {
      problems.report(.entryNotObject(), at: element.path)
      return nil
    }
    do throws(EntryFormatError) {
      return try Entry(fields: object)
    } catch {
      switch error {
      case .invalid(let field): problems.report(.entryMalformed(field), at: element.path.key(field))
      }
      return nil
    }
  }
}
