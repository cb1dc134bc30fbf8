import Arguments
import InspectionModel

/// The decision that a command line asks for.
enum DecisionRequest: Equatable {
  case keep(String)
  case drop(String)
  case reword(String)
  case move(String)
  case undo(String)
  case map(String, ReasonCode)
  case addRecommendation(RoleCode)
  case addFinding

  /// The options that ask for one, in the order of the help.
  static let options = [
    "--keep", "--drop", "--reword", "--move", "--add-finding", "--add-recommendation", "--map", "--undo",
  ]

  /// Whether it says something in words of somebody's own.
  var takesWords: Bool {
    switch self {
    case .reword, .addRecommendation, .addFinding: true
    case .keep, .drop, .move, .undo, .map: false
    }
  }

  /// Whether a text is read for it: words, a reason, or both.
  var takesText: Bool {
    if case .drop = self { true } else { takesWords }
  }

  /// What `--to` may say for it: where it goes, or nothing.
  var takesPlace: Bool {
    switch self {
    case .keep, .reword, .move: true
    case .drop, .undo, .map, .addRecommendation, .addFinding: false
    }
  }
}

extension Invocation {
  /// The decision asked for, and where something is to stand; nil where none is asked for.
  func decision() throws(UsageError) -> (request: DecisionRequest, place: ReportPlace)? {
    let given = DecisionRequest.options.filter(flag)
    if given.count > 1 { throw .exclusive(given[0], given[1], command: command) }
    guard let option = given.first, let value = value(option) else {
      if flag("--to") { throw .missingOption("--move ADDRESS", command: command) }
      return nil
    }
    let request = try request(option, value)
    var place = ReportPlace()
    if request.takesPlace, let text = self.value("--to") { place = try self.place(text, of: "--to") }
    if case .addFinding = request { place = try newPlace(value) }
    if case .move = request, place == ReportPlace() { throw .missingOption("--to PLACE", command: command) }
    let needsNone = !request.takesPlace
    if needsNone, flag("--to"), option != "--map" { throw .exclusive(option, "--to", command: command) }
    return (request, place)
  }

  private func request(_ option: String, _ value: String) throws(UsageError) -> DecisionRequest {
    switch option {
    case "--keep": return .keep(value)
    case "--drop": return .drop(value)
    case "--reword": return .reword(value)
    case "--move": return .move(value)
    case "--undo": return .undo(value)
    case "--add-finding": return .addFinding
    case "--add-recommendation":
      guard let role = RoleCode(value) else {
        throw .invalidValue(name: option, given: value, expected: "use the code of a role", command: command)
      }
      return .addRecommendation(role)
    default:
      guard let reason = self.value("--to").flatMap(ReasonCode.init) else {
        throw .missingOption("--to REASON", command: command)
      }
      return .map(value, reason)
    }
  }

  private func place(_ text: String, of option: String) throws(UsageError) -> ReportPlace {
    guard let place = ReportPlace(text) else {
      throw .invalidValue(
        name: option, given: text,
        expected: "use a criterion, strength or improvement, and a number, first or last, such as 1.2/strength/1 or 3",
        command: command)
    }
    return place
  }

  /// Where a finding of somebody's own stands: a criterion and a side.
  private func newPlace(_ text: String) throws(UsageError) -> ReportPlace {
    let place = try self.place(text, of: "--add-finding")
    guard place.criterion != nil, place.side != nil else {
      throw .invalidValue(
        name: "--add-finding", given: text, expected: "use a criterion and a side, such as 1.2/strength",
        command: command)
    }
    return place
  }
}
