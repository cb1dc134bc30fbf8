import Diagnostics
import InspectionModel

/// The header of an answers file while it is read.
struct HeaderFields {
  private(set) var kind = RecordKind.case
  private(set) var caseID: CaseID?
  private(set) var assessor: AssessorID?
  private(set) var at: Timestamp?
  private(set) var session: SessionToken?
  private var named: Set<String> = []

  static let names: Set<String> = ["case", "interview", "by", "at", "session"]

  /// Whether it is told what the file is about, readable or not.
  var namesRecord: Bool { isNamed("case") || isNamed("interview") }

  /// Whether the field was there, readable or not.
  func isNamed(_ field: String) -> Bool { named.contains(field) }

  mutating func read(_ field: String, _ value: String, at place: SourcePlace) throws(Diagnostic) {
    guard named.insert(field).inserted else { throw .answersHeaderTwice(field, at: place) }
    switch field {
    case "case", "interview":
      guard !isNamed("case") || !isNamed("interview") else { throw .answersCaseAndInterview(at: place) }
      kind = field == "interview" ? .interview : .case
      caseID = try Self.identifier(value, field, at: place)
    case "by": assessor = try Self.identifier(value, field, at: place)
    case "at": at = try Self.identifier(value, field, at: place)
    default: session = try Self.identifier(value, field, at: place)
    }
  }

  private static func identifier<ID: Identifier>(_ value: String, _ field: String, at place: SourcePlace)
    throws(Diagnostic) -> ID
  {
    guard let identifier = ID(value) else { throw .answersBadHeader(field, at: place) }
    return identifier
  }
}

/// Remembers what was said of each key, so that nothing is said twice.
struct OncePerKey {
  private var firstLines: [String: Int] = [:]

  mutating func note(_ key: String, _ what: String, at place: SourcePlace) throws(Diagnostic) {
    let name = "\(key) \(what)"
    if let first = firstLines[name] { throw .answersTwice(key, what, firstLine: first, at: place) }
    firstLines[name] = place.line ?? 0
  }
}
