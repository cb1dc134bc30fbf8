import Analysis
import Documents
import Drafting
import InspectionModel

/// What is said of everything behind a figure, at a terminal and in the evidence file.
struct ExplanationWords {
  /// Some lines under a heading.
  struct Part: Equatable {
    let heading: String
    let lines: [Line]
  }

  /// A line, and what stands beneath it.
  struct Line: Equatable {
    let text: String
    var details: [String] = []
  }

  let explanation: Explanation
  let framework: Framework
  /// Whether sufficient judgements are listed like insufficient ones.
  var showsAll = false
  /// Whether what the whole sample lacks is said of each figure.
  var showsGaps = true

  private var claim: Claim { explanation.claim }
  private var unit: UnitName { framework.unit }

  /// Address and title.
  var heading: String {
    let title = explanation.address.title.isEmpty ? Self.title(of: claim.filter, unit) : explanation.address.title
    return title.isEmpty ? explanation.address.id.rawValue : "\(explanation.address.id.rawValue): \(title)"
  }

  private static func title(of filter: Claim.Filter, _ unit: UnitName) -> String {
    switch filter {
    case .sample: "all \(unit.many) of the sample"
    case .interviews: "all interviews with staff"
    default: ""
    }
  }

  /// The figure in one sentence.
  var figure: String {
    let (sufficient, relevant) = (claim.tally.sufficient, claim.tally.relevant)
    switch claim.filter {
    case .sample: return "\(unit.counted(relevant)) counted."
    case .interviews: return "\(CommandWords.count(relevant, "interview", "interviews")) counted."
    case .group: return "\(sufficient) of \(unit.counted(relevant)) in this group."
    case .answer:
      return "Said in \(sufficient) of \(CommandWords.count(relevant, "interview", "interviews")) that answer it."
    default: break
    }
    guard relevant > 0 else { return "No judgement is relevant, so that there is no figure." }
    let judgements = CommandWords.count(relevant, "relevant judgement", "relevant judgements")
    return "\(sufficient) of \(judgements) sufficient\(share(claim.tally)).\(interval)"
  }

  /// Within which shares of all such work the figure may well lie; nothing where a case counts more than once.
  private var interval: String {
    guard framework.publishesScores, let interval = claim.interval else { return "" }
    // Whole percentages, rounded outwards as the interval is.
    let (lower, upper) = (interval.lower / 10, (interval.upper + 9) / 10)
    return " Were the cases drawn by chance, the share of all such work would lie between \(lower)% and \(upper)% "
      + "(95% interval)."
  }

  /// `, 38%`; nothing where the framework publishes no scores.
  private func share(_ tally: Tally) -> String {
    guard framework.publishesScores, let score = tally.score else { return "" }
    return ", \(score.percentage)%"
  }

  /// Everything else, part by part; none is without a line.
  var parts: [Part] {
    [said, standing, members, notCounted, reasons, whatIf, recorded].filter { !$0.lines.isEmpty }
  }

  private var said: Part {
    let words = explanation.said.map { Line(text: "\"\($0)\"") }
    return Part(
      heading: "What the draft says of it",
      lines: words.isEmpty ? [Line(text: "Nothing: the draft does not use it.")] : words)
  }

  private var standing: Part {
    let findings = explanation.findings.map { finding in
      Line(
        text: "\(Self.side(finding.kind)), \(finding.isListed ? "listed" : "not listed") under \(finding.criterion):",
        details: [finding.sentence.plainText])
    }
    let recommendations = (explanation.whatIf?.now.recommendations ?? []).map { standing in
      Line(text: "recommendation:\(standing.code) is \(standing.fires ? "called for" : "not called for").")
    }
    return Part(heading: "What follows from it", lines: band + findings + recommendations)
  }

  private var band: [Line] {
    explanation.whatIf?.now.band.map { [Line(text: "The comment is \($0).")] } ?? []
  }

  static func side(_ kind: Finding.Kind) -> String {
    switch kind {
    case .strength: "Strength"
    case .improvement: "Area for improvement"
    case .undecided: "Undecided"
    }
  }

  private var members: Part {
    let names: (within: String, outside: String) =
      explanation.countsJudgements ? ("sufficient", "insufficient") : ("counted", "others")
    let lines = [(names.within, claim.sufficientIn), (names.outside, claim.insufficientIn)].filter { !$0.1.isEmpty }
    let isOfStaff =
      switch claim.filter {
      case .interviews, .answer: true
      default: false
      }
    return Part(
      heading: isOfStaff ? "Interviews" : unit.manyAtBeginning,
      lines: lines.map { Line(text: "\($0.1.count) \($0.0): \(Self.list($0.1))") })
  }

  static func list(_ ids: [CaseID]) -> String { ids.map(\.text).joined(separator: ", ") }

  private var notCounted: Part {
    let own = explanation.notCounted.map { entry in
      Line(text: "\(entry.count) \(Self.cause(entry.cause)): \(Self.list(entry.cases))")
    }
    return Part(heading: "Not counted", lines: own + (showsGaps ? Self.gaps(explanation.gaps, unit) : []))
  }

  private static func cause(_ cause: NotCounted.Cause) -> String {
    let answers = cause.answers.map { "\($0.key) is \($0.answer ?? "not settled")" }
    let because = answers.isEmpty ? "" : " because \(answers.joined(separator: " and "))"
    switch cause {
    case .notAsked: return "not asked\(because)"
    case .notApplicable: return "not applicable"
    case .open: return "open: not answered yet"
    case .pending: return "pending\(because)"
    case .conflict: return "judged differently and not settled"
    case .setAside: return "answered, then set aside\(because)"
    case .otherAnswer: return "answered otherwise"
    }
  }

  /// What the whole sample lacks.
  static func gaps(_ gaps: SampleGaps, _ unit: UnitName) -> [Line] {
    var lines: [Line] = []
    if !gaps.passedOver.isEmpty {
      lines.append(
        Line(text: "\(unit.counted(gaps.passedOver.count)) not complete and passed over: \(list(gaps.passedOver))"))
    }
    if !gaps.missing.isEmpty {
      lines.append(Line(text: "\(unit.counted(gaps.missing.count)) planned, without a file: \(list(gaps.missing))"))
    }
    return lines
      + gaps.filesLeftOut.map { Line(text: "1 file left out: \($0)") }
  }

  private var reasons: Part {
    Part(
      heading: "Reasons of the insufficient judgements",
      lines: explanation.reasons.map { Line(text: "\($0.count) \($0.label)") })
  }

  private var whatIf: Part {
    guard let whatIf = explanation.whatIf else { return Part(heading: "", lines: []) }
    let lines = [("one more", whatIf.oneMore), ("one fewer", whatIf.oneFewer)].compactMap { name, outcome in
      outcome.map { Line(text: "With \(name) sufficient: \(words(of: $0, instead: whatIf.now)).") }
    }
    return Part(heading: "What one judgement would do", lines: lines)
  }

  private func words(of outcome: WhatIf.Outcome, instead now: WhatIf.Outcome) -> String {
    var words = ["\(outcome.tally.sufficient) of \(outcome.tally.relevant)\(share(outcome.tally))"]
    if let band = outcome.band { words.append(band == now.band ? "still \(band)" : "then \(band)") }
    if let side = outcome.side {
      let name = Self.side(side).lowercased()
      words.append(side == now.side ? "still \(name)" : "then \(name)")
    }
    for (then, before) in zip(outcome.recommendations, now.recommendations) where then.fires != before.fires {
      words.append("recommendation:\(then.code) \(then.fires ? "called for" : "no longer called for")")
    }
    return words.joined(separator: "; ")
  }

  private var recorded: Part {
    if case .answer(_, let code) = claim.filter {
      let answers = explanation.judgements.filter { showsAll || $0.answer == code }
      return Part(heading: "What was recorded", lines: answers.map(Self.line))
    }
    let shown = showsAll ? explanation.judgements : explanation.insufficient
    return Part(heading: showsAll ? "The judgements" : "The insufficient judgements", lines: shown.map(Self.line))
  }

  /// One judgement with what supports it.
  static func line(of judgement: RecordedJudgement) -> Line {
    let reasons = judgement.reasons.isEmpty ? "" : ": \(judgement.reasons.joined(separator: "; "))"
    let marks = (judgement.isResolution ? ", settled" : "") + (judgement.isQuotable ? ", quotable" : "")
    let text = "\(judgement.id)  \(judgement.key)  \(judgement.by)\(marks)  \(judgement.answer)\(reasons)"
    let words = [judgement.other, judgement.evidence].compactMap(\.self)
    return Line(text: text, details: words.flatMap { $0.split(separator: "\n").map(String.init) })
  }
}
