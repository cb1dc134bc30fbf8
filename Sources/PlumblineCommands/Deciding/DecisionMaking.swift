import Arguments
import Diagnostics
import Drafting
import InspectionFiles
import InspectionModel
import Interview

/// Makes decisions that fit what there is to decide about.
struct DecisionMaking {
  let sample: DecidedSample
  let assessor: AssessorID
  let moment: Timestamp

  private var draft: DecidedDraft { sample.draft }

  /// The decision that a command line asks for, without its words and its reason.
  ///
  /// - Throws: what keeps it from being recorded, before anybody is asked for words.
  func decision(_ request: DecisionRequest, _ place: ReportPlace) throws(CommandFailure) -> Decision {
    switch request {
    case .keep(let address): return made(address, .keep, try placeStanding(address, place))
    case .reword(let address): return made(address, .reword(""), try placeStanding(address, place))
    case .drop(let address):
      try refuseUnknown(address)
      return made(address, .drop)
    case .move(let address): return made(address, .move, try placeMoved(address, place))
    case .undo(let address): return try undoing(address)
    case .map(let address, let reason): return try mapping(address, to: reason)
    case .addRecommendation(let role):
      try refuseUnknown(role)
      return made(sample.loaded.decisions.nextOwnAddress, .addRecommendation("", role))
    case .addFinding:
      try refuseUnknown(place.criterion, "--add-finding")
      return made(sample.loaded.decisions.nextOwnAddress, .addFinding(""), place)
    }
  }

  /// The same decision with the words and the reason that it needs.
  func worded(_ decision: Decision, _ text: DecisionText) throws(CommandFailure) -> Decision {
    var decision = decision
    if decision.deed.words != nil, text.words.isEmpty { throw CommandFailure(.wordsMissing()) }
    guard let why = text.why else { throw CommandFailure(.whyMissing()) }
    try refuseNames(in: text.words)
    decision.deed = decision.deed.saying(text.words)
    decision.why = why
    return decision
  }

  /// The decision that was made in the dialogue.
  func decision(_ address: String, _ choice: DecidingChoice) throws(CommandFailure) -> Decision {
    switch choice {
    case .keep(let side): return made(address, .keep, ReportPlace(side: side))
    case .confirm: return confirming(address)
    case .drop(let why):
      var decision = made(address, .drop)
      decision.why = why
      return decision
    case .reword(let words, let side, let why):
      try refuseNames(in: words)
      var decision = made(address, .reword(words), ReportPlace(side: side))
      decision.why = why
      return decision
    case .undo: return try undoing(address)
    case .map(let reason): return try mapping(address, to: reason)
    }
  }

  /// The decision that stands, on the figures of today.
  private func confirming(_ address: String) -> Decision {
    let standing = sample.loaded.decisions.standing.first { $0.about == address }
    guard standing?.fate == .dropped else {
      return made(address, .keep, ReportPlace(side: sample.finding(address)?.kind.side))
    }
    var decision = made(address, .drop)
    decision.why = standing?.why
    return decision
  }

  private func made(_ address: String, _ deed: Decision.Deed, _ place: ReportPlace = ReportPlace()) -> Decision {
    var decision = Decision(
      about: address, deed, place: place, by: assessor, at: moment, figures: sample.figures(of: address))
    if deed.words != nil { decision.language = sample.language }
    return decision
  }

  /// Where something that is kept or reworded stands: of a finding always the side.
  private func placeStanding(_ address: String, _ place: ReportPlace) throws(CommandFailure) -> ReportPlace {
    try refuseUnknown(address)
    guard place.criterion == nil, place.position == nil else {
      throw CommandFailure(misplaced(address, "use strength or improvement; --move says the rest"))
    }
    guard let finding = sample.finding(address) else {
      if place.side != nil { throw CommandFailure(misplaced(address, "leave it out: a recommendation has no side")) }
      return place
    }
    guard let side = finding.kind.side else {
      guard place.side != nil else { throw CommandFailure(.sideNeeded(address)) }
      return place
    }
    guard place.side == nil || place.side == side else {
      throw CommandFailure(misplaced(address, "use --move to put a finding on the other side"))
    }
    return ReportPlace(side: side)
  }

  /// Where something is moved to, if it can stand there.
  private func placeMoved(_ address: String, _ place: ReportPlace) throws(CommandFailure) -> ReportPlace {
    try refuseUnknown(address)
    guard let finding = sample.finding(address) else {
      guard place.criterion == nil, place.side == nil else {
        throw CommandFailure(misplaced(address, "use a number, first or last: a recommendation has no other place"))
      }
      return place
    }
    try refuseUnknown(place.criterion, "--to")
    if finding.kind == .undecided, place.side == nil { throw CommandFailure(.sideNeeded(address)) }
    return place
  }

  private func misplaced(_ address: String, _ expected: String) -> UsageError {
    .invalidValue(name: "--to", given: address, expected: expected, command: "findings")
  }

  private func undoing(_ address: String) throws(CommandFailure) -> Decision {
    let decisions = sample.loaded.decisions
    guard decisions.mappedReasons[address] != nil || decisions.standing.contains(where: { $0.about == address }) else {
      let known = decisions.standing.map(\.about) + decisions.mappedReasons.keys.sorted()
      throw CommandFailure(.nothingDecided(address, suggestions: EditDistance.suggestions(for: address, among: known)))
    }
    return Decision(about: address, .undo, by: assessor, at: moment)
  }

  private func mapping(_ address: String, to reason: ReasonCode) throws(CommandFailure) -> Decision {
    let typed = sample.sample.typedReasons
    guard let found = typed.first(where: { $0.address == address }) else {
      let suggestions = EditDistance.suggestions(for: address, among: typed.map(\.address))
      throw CommandFailure(.noSuchTypedReason(address, suggestions: suggestions))
    }
    let reasons = sample.codedReasons(at: found.question).map(\.code)
    guard reasons.contains(reason) else {
      throw CommandFailure(
        .valueNotAllowed(name: "--to", given: reason.text, allowed: reasons.map(\.text), command: "findings"))
    }
    return Decision(about: address, .map(reason), by: assessor, at: moment)
  }

  private func refuseUnknown(_ address: String) throws(CommandFailure) {
    guard !sample.addresses.contains(address) else { return }
    throw CommandFailure(
      .noSuchFinding(address, suggestions: EditDistance.suggestions(for: address, among: sample.addresses)))
  }

  private func refuseUnknown(_ role: RoleCode) throws(CommandFailure) {
    let roles = sample.framework.roles.map(\.code)
    guard !roles.contains(role) else { return }
    throw CommandFailure(
      .valueNotAllowed(
        name: "--add-recommendation", given: role.text, allowed: roles.map(\.text), command: "findings"))
  }

  private func refuseUnknown(_ criterion: CriterionNumber?, _ option: String) throws(CommandFailure) {
    let scored = sample.framework.sections.filter { $0.kind == .scored }.flatMap(\.criteria).map(\.number)
    guard let criterion, !scored.contains(criterion) else { return }
    throw CommandFailure(
      .valueNotAllowed(name: option, given: criterion.text, allowed: scored.map(\.text), command: "findings"))
  }

  private func refuseNames(in words: String) throws(CommandFailure) {
    let codes = sample.sample.codesThatNameSomebody(in: sample.opened.inspection)
    if words.names(anyOf: codes) { throw CommandFailure(.wordsNameSomebody()) }
  }
}

extension Decision.Deed {
  /// The same deed in these words; one without words as it is.
  fileprivate func saying(_ words: String) -> Decision.Deed {
    switch self {
    case .reword: .reword(words)
    case .addFinding: .addFinding(words)
    case .addRecommendation(_, let role): .addRecommendation(words, role)
    case .keep, .drop, .move, .undo, .map, .unknown: self
    }
  }
}
