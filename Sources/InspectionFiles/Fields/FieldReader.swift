import InspectionModel
import StrictJSON

/// Reads the fields of one JSON object; whatever is not as it must be is reported with its place, and comes out as nil.
struct FieldReader {
  /// The object's fields.
  let object: JSONObject
  /// Where the object stands in its file.
  let path: JSONPath
  /// Where problems go.
  let problems: FieldProblems

  init(object: JSONObject, path: JSONPath, problems: FieldProblems) {
    self.object = object
    self.path = path
    self.problems = problems
  }

  /// A reader of an object that may have these fields and no others; nil where the value is no object.
  init?(_ value: JSONValue, at path: JSONPath, _ problems: FieldProblems, fields: [String]) {
    guard let object = value.object else {
      problems.report(.fieldMustBe(path.name, .object), at: path)
      return nil
    }
    self.init(object: object, path: path, problems: problems)
    refuseFields(except: fields)
  }

  /// Reports every field that is not among these: a misspelt field must not pass as one left out.
  func refuseFields(except known: [String]) {
    for key in object.keys where !known.contains(key) {
      problems.report(.fieldUnknown(key), at: path.key(key), ofKey: true)
    }
  }

  /// Whether the object has the field.
  func has(_ name: String) -> Bool {
    object[name] != nil
  }

  /// The field as something else; nil where it is missing or cannot be read so.
  func value<Value>(
    _ name: String, _ need: FieldNeed = .required, as shape: FieldShape, _ read: (JSONValue) -> Value?
  ) -> Value? {
    guard let value = object[name] else {
      if need == .required { problems.report(.fieldMissing(name), at: path) }
      return nil
    }
    guard let result = read(value) else {
      problems.report(.fieldMustBe(name, shape), at: path.key(name))
      return nil
    }
    return result
  }

  /// Words on one line, not empty.
  func line(_ name: String, _ need: FieldNeed = .required) -> String? {
    value(name, need, as: .line) { $0.string.flatMap(Self.line) }
  }

  /// A whole number in a range.
  func number(
    _ name: String, _ need: FieldNeed = .required, in range: ClosedRange<Int> = .min ... .max
  ) -> Int? {
    value(name, need, as: .wholeNumber(range)) { value in value.integer.flatMap { range.contains($0) ? $0 : nil } }
  }

  /// True or false.
  func truth(_ name: String, _ need: FieldNeed = .required) -> Bool? {
    value(name, need, as: .truth, \.bool)
  }

  /// An identifier.
  func identifier<ID: Identifier>(
    _ name: String, _ need: FieldNeed = .required, as shape: FieldShape = .code, of type: ID.Type = ID.self
  ) -> ID? {
    value(name, need, as: shape) { $0.string.flatMap(ID.init) }
  }

  /// One of a few words.
  func word<Word: RawRepresentable & CaseIterable>(_ name: String, of type: Word.Type = Word.self) -> Word?
  where Word.RawValue == String {
    value(name, as: .oneOf(Word.allCases.map(\.rawValue))) { $0.string.flatMap(Word.init) }
  }

  /// The object under a field, which may have these fields and no others.
  func part(_ name: String, _ need: FieldNeed = .required, fields: [String]) -> FieldReader? {
    value(name, need, as: .object) { $0.object }.map { object in
      let part = FieldReader(object: object, path: path.key(name), problems: problems)
      part.refuseFields(except: fields)
      return part
    }
  }

  /// The elements of a list, each with its path; none where the field is missing or no list.
  func elements(_ name: String, _ need: FieldNeed = .required) -> [(value: JSONValue, path: JSONPath)] {
    let list = value(name, need, as: .list, \.array) ?? []
    return list.enumerated().map { ($1, path.key(name).index($0)) }
  }

  /// The objects of a list, each of which may have these fields and no others.
  func parts(_ name: String, _ need: FieldNeed = .required, fields: [String]) -> [FieldReader] {
    elements(name, need).compactMap { FieldReader($0.value, at: $0.path, problems, fields: fields) }
  }

  /// The identifiers of a list.
  func identifiers<ID: Identifier>(
    _ name: String, _ need: FieldNeed = .required, as shape: FieldShape = .code, of type: ID.Type = ID.self
  ) -> [ID] {
    elements(name, need).compactMap { value, path in
      guard let identifier = value.string.flatMap(ID.init) else {
        problems.report(.fieldMustBe(name, shape), at: path)
        return nil
      }
      return identifier
    }
  }

  /// The lines of a list.
  func lines(_ name: String, _ need: FieldNeed = .required) -> [String] {
    elements(name, need).compactMap { value, path in
      guard let line = value.string.flatMap(Self.line) else {
        problems.report(.fieldMustBe(name, .line), at: path)
        return nil
      }
      return line
    }
  }

  private static func line(_ text: String) -> String? {
    let breaks: [UInt8] = [0x09, 0x0A, 0x0D]
    return text.isEmpty || text.utf8.contains(where: breaks.contains) ? nil : text
  }
}

extension JSONPath {
  /// The last key of the way, for messages.
  var name: String {
    for component in components.reversed() {
      if case .key(let key) = component { return key }
    }
    return ""
  }
}
