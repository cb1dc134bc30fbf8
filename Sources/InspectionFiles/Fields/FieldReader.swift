import InspectionModel
import StrictJSON

/// Reads the fields of one JSON object; whatever is not as it must be is reported with its place, and comes out as nil.
struct FieldReader {
  /// The object's fields.
  let object: JSONObject
  /// Where the object stands in its file.
  let place: FieldPlace
  /// Where problems go.
  let problems: FieldProblems

  init(object: JSONObject, at place: FieldPlace, problems: FieldProblems) {
    self.object = object
    self.place = place
    self.problems = problems
  }

  init(object: JSONObject, path: JSONPath, problems: FieldProblems) {
    self.init(object: object, at: FieldPlace(path), problems: problems)
  }

  /// A reader of an element that may have these fields and no others; nil where it is no object.
  private init?(_ element: Element, _ problems: FieldProblems, fields: [String]) {
    guard let object = element.value.object else {
      problems.report(.fieldMustBe(element.path.name, .object), at: element.path)
      return nil
    }
    self.init(object: object, at: element.place, problems: problems)
    refuseFields(except: fields)
  }

  /// The way to the object in its file.
  var path: JSONPath { place.path }

  /// An element of a list, and where it stands.
  struct Element {
    let value: JSONValue
    let place: FieldPlace

    var path: JSONPath { place.path }
  }

  /// Reports every field that is not among these: a misspelt field must not pass as one left out.
  func refuseFields(except known: [String], _ more: [String] = []) {
    for member in object.members where !known.contains(member.key) && !more.contains(member.key) {
      problems.report(.fieldUnknown(member.key), at: path.key(member.key), ofKey: true)
    }
  }

  /// Whether the object has the field.
  func has(_ name: String) -> Bool {
    object[name] != nil
  }

  /// The field as something else; nil where it is missing or cannot be read so.
  func value<Value>(
    _ name: String, _ need: FieldNeed = .required, as shape: @autoclosure () -> FieldShape,
    _ read: (JSONValue) -> Value?
  ) -> Value? {
    guard let value = object[name] else {
      if need == .required { problems.report(.fieldMissing(name), at: path) }
      return nil
    }
    guard let result = read(value) else {
      problems.report(.fieldMustBe(name, shape()), at: path.key(name))
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
      let part = FieldReader(object: object, at: place.key(name), problems: problems)
      part.refuseFields(except: fields)
      return part
    }
  }

  /// The elements of a list; none where the field is missing or no list.
  func elements(_ name: String, _ need: FieldNeed = .required) -> [Element] {
    elements(name, need) { $0 }
  }

  /// What is made of the elements of a list, as far as something is.
  private func elements<Result>(_ name: String, _ need: FieldNeed, _ read: (Element) -> Result?) -> [Result] {
    guard let values = value(name, need, as: .list, { $0.array }), !values.isEmpty else { return [] }
    let list = FieldPlace.Base.place(place.key(name))
    var results: [Result] = []
    results.reserveCapacity(values.count)
    for (place, value) in values.enumerated() {
      if let result = read(Element(value: value, place: FieldPlace(list, .index(place)))) { results.append(result) }
    }
    return results
  }

  /// The objects of a list, each of which may have these fields and no others.
  func parts(_ name: String, _ need: FieldNeed = .required, fields: [String]) -> [FieldReader] {
    elements(name, need) { FieldReader($0, problems, fields: fields) }
  }

  /// The identifiers of a list.
  func identifiers<ID: Identifier>(
    _ name: String, _ need: FieldNeed = .required, as shape: FieldShape = .code, of type: ID.Type = ID.self
  ) -> [ID] {
    elements(name, need) { element in
      guard let identifier = element.value.string.flatMap(ID.init) else {
        problems.report(.fieldMustBe(name, shape), at: element.path)
        return nil
      }
      return identifier
    }
  }

  /// The lines of a list.
  func lines(_ name: String, _ need: FieldNeed = .required) -> [String] {
    elements(name, need) { element in
      guard let line = element.value.string.flatMap(Self.line) else {
        problems.report(.fieldMustBe(name, .line), at: element.path)
        return nil
      }
      return line
    }
  }

  private static func line(_ text: String) -> String? {
    text.isEmpty || text.hasTabOrLineEnd ? nil : text
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
