import Analysis
import Documents
import Drafting
import InspectionModel

/// What `plumbline findings` says.
struct FindingsWords {
  let sample: DecidedSample
  let filter: FindingsFilter
  /// Whether the words that assessors typed as other reasons are shown.
  let showsWords: Bool

  private var draft: DecidedDraft { sample.draft }

  /// Everything that the filter lets through, line by line.
  var lines: [String] {
    let parts =
      sample.framework.criteria.map(criterion) + [recommendations, withoutSubject, typedReasons].map(\.self)
      + [filter == FindingsFilter() ? [total] + hint : []]
    let told = parts.filter { !$0.isEmpty }
    return told.isEmpty ? ["Nothing to list."] : Array(told.joined(separator: [""]))
  }

  private func criterion(_ criterion: Criterion) -> [String] {
    let findings = filter.findings(draft).filter { $0.criterion == criterion.number }
    guard !findings.isEmpty else { return [] }
    let sides = Finding.Kind.allCases.flatMap { kind -> [String] in
      let side = findings.filter { $0.kind == kind }
      guard !side.isEmpty else { return [] }
      return ["  \(Self.heading(kind))"]
        + zip(numbers(side.map(\.isListed)), side).flatMap { number, finding in
          item(number, finding.address, finding.sentence.plainText, finding.figures, finding.decision)
        }
    }
    return ["\(criterion.number) \(criterion.title)"] + sides
  }

  private static func heading(_ kind: Finding.Kind) -> String {
    switch kind {
    case .strength: "Strengths"
    case .improvement: "Areas for improvement"
    case .undecided: "Neither, for you to decide"
    }
  }

  private var recommendations: [String] {
    let listed = filter.recommendations(draft)
    guard !listed.isEmpty else { return [] }
    return ["Recommendations"]
      + zip(numbers(listed.map(\.isListed)), listed).flatMap { number, one in
        item(number, one.address, "\(one.text.plainText) (\(one.role))", one.figures, one.decision)
      }
  }

  /// The numbers in the report; a hyphen for what it does not have.
  private func numbers(_ isListed: [Bool]) -> [String] {
    var number = 0
    return isListed.map { isListed in
      guard isListed else { return "-" }
      number += 1
      return "\(number)."
    }
  }

  private func item(
    _ number: String, _ address: String, _ words: String, _ figures: [DecidedFigure], _ decision: StandingDecision?
  ) -> [String] {
    let figure = figures.first.map { " \(self.figure($0.tally))" } ?? ""
    var lines = ["  \(number) [\(address)]\(figure)"]
    // Words that the report cannot have are told by a note of their own.
    if !words.isEmpty { lines.append("     \(words)") }
    lines += decision.map { ["     \(Self.told($0))"] } ?? []
    lines += draft.moved(address).map { ["     \(Self.moved($0))"] } ?? []
    if let unused = Self.unused(address, draft) { lines.append("     \(unused)") }
    return lines
  }

  private func figure(_ tally: Tally) -> String {
    let count = "\(tally.sufficient) of \(tally.relevant)"
    guard sample.framework.publishesScores, let score = tally.score else { return count }
    return "\(score.percentage)%, \(count)"
  }

  /// What stands about something, who decided it and when.
  static func told(_ decision: StandingDecision) -> String {
    let what =
      switch decision.latest.deed {
      case .keep: decision.words.isEmpty || decision.own != nil ? "Kept" : "Kept as reworded"
      case .drop: "Dropped"
      case .reword: "Reworded"
      case .move: "Moved"
      case .addFinding, .addRecommendation: "Added"
      case .undo, .map, .unknown: "Decided"
      }
    let who = "\(what) by \(decision.latest.by) on \(decision.latest.at.date)"
    return decision.why.map { "\(who), because: \($0)" } ?? "\(who)."
  }

  /// The figures that moved, then and now.
  static func moved(_ moved: MovedDecision) -> String {
    "Its figures have moved: \(figures(moved))."
  }

  /// `30 of 36 then, 28 of 36 now`; of several, each after the address of its claim.
  static func figures(_ moved: MovedDecision) -> String {
    moved.figures.map { figure in
      let words = "\(count(figure.then)) then, \(count(figure.now)) now"
      return moved.figures.count == 1 && figure.claim == moved.about ? words : "\(figure.claim) \(words)"
    }.joined(separator: "; ")
  }

  private static func count(_ tally: Tally?) -> String {
    tally.map { "\($0.sufficient) of \($0.relevant)" } ?? "nothing"
  }

  private static func unused(_ address: String, _ draft: DecidedDraft) -> String? {
    if draft.unused.contains(.nameSomebody(address)) {
      return "The words decided on are not used, because they name a case or an assessor."
    }
    return draft.unused.contains(.otherLanguage(address))
      ? "The words decided on are in another language and not used here." : nil
  }

  private var withoutSubject: [String] {
    let decisions = filter.withoutSubject(draft)
    guard !decisions.isEmpty else { return [] }
    return ["Decided about, and no longer there"]
      + decisions.flatMap { ["  - [\($0.about)]", "     \(Self.told($0))"] }
  }

  private var typedReasons: [String] {
    guard filter.reasons else { return [] }
    let typed = sample.sample.typedReasons
    guard !typed.isEmpty else { return ["Nobody typed another reason."] }
    var lines: [String] = []
    for (place, reason) in typed.enumerated() {
      if place == 0 || typed[place - 1].question != reason.question {
        let text = sample.framework.question(reason.question)?.text ?? ""
        lines += (place == 0 ? [] : [""]) + ["\(reason.question) \(text)"]
      }
      lines.append("  [\(reason.address)] \(Self.counted(reason, as: sample.sample.reason(for: reason)))")
      if showsWords { lines.append("     \(Self.typed(reason))") }
    }
    return lines + (showsWords ? [] : ["", "The words are shown to the lead inspector: `--as CODE`."])
  }

  /// The typed words as one line.
  static func typed(_ typed: TypedReason) -> String {
    typed.words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// How often words were typed, and as what they count.
  static func counted(_ typed: TypedReason, as reason: ReasonCode?) -> String {
    CommandWords.count(typed.count, "time", "times") + (reason.map { ", counted as \($0)" } ?? ", not mapped yet")
  }

  private var total: String {
    let listed = draft.findings.filter(\.isListed)
    let undecided = draft.findings.count { $0.kind == .undecided && $0.decision?.fate != .dropped }
    return "In the report: "
      + "\(CommandWords.count(listed.count { $0.kind == .strength }, "strength", "strengths")), "
      + CommandWords.count(listed.count { $0.kind == .improvement }, "area for improvement", "areas for improvement")
      + ", \(CommandWords.count(draft.recommendations.count(where: \.isListed), "recommendation", "recommendations")). "
      + "\(undecided) undecided, \(draft.moved.count) moved, \(draft.unknown.count) no longer there."
  }

  private var hint: [String] {
    let unmapped = sample.unmapped.count
    guard unmapped > 0 else { return [] }
    return [
      "\(CommandWords.count(unmapped, "typed reason is", "typed reasons are")) not mapped: "
        + "`plumbline findings --reasons`."
    ]
  }

  /// What was recorded, or would be.
  static func done(_ decision: Decision, isDryRun: Bool) -> String {
    let what =
      switch decision.deed {
      case .keep: "kept"
      case .drop: "dropped"
      case .reword: "reworded"
      case .move: "moved"
      case .addFinding, .addRecommendation: "added"
      case .undo: "undone"
      case .map(let reason): "counted as \(reason)"
      case .unknown(let name): name
      }
    return "\(decision.about): \(isDryRun ? "would be " : "")\(what).\n"
  }

  static func whoDecides(_ codes: [String]) -> String {
    "Who decides? Your code (\(codes.joined(separator: ", "))), or q to stop: "
  }

  static let stopped = "\nStopped. What was decided is saved. To go on: plumbline findings\n"

  static let wordsPrompt = "The words, on one line; Enter alone decides nothing: "
  static let whyPrompt = "Why? On one line; Enter alone decides nothing: "
}
