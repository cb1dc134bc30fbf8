import Analysis
import InspectionFiles
import InspectionModel
import Terminal

/// What `plumbline score` shows.
struct ScoreWords {
  let count: ScoreCount
  let reading: FactsReading
  /// What staff said; nil where nobody is interviewed.
  let interviews: InterviewTally?
  let interviewsLeftOut: Int
  let inspection: Inspection

  private var sample: SampleTally { count.sample }
  private var index: FrameworkIndex { sample.index }
  private var unit: UnitName { index.framework.unit }

  /// Everything: by what was asked for, or the headline with its explanation.
  var text: String {
    switch count.breakdown {
    case .parts(.question): foundation + table(of: .question) + said
    case .parts(let part): foundation + table(of: part)
    case .cases(let grouping): foundation + groupTables(grouping)
    case nil: foundation + headline + said
    }
  }

  private var said: String { interviews.map { InterviewWords.text(of: $0, leftOut: interviewsLeftOut) } ?? "" }
  private var publishesScores: Bool { index.framework.publishesScores }

  /// What stands behind the figures.
  var foundation: String {
    let passedOver = sample.passedOver == 0 ? "" : " (\(sample.passedOver) not complete and not counted)"
    let leftOut = reading.leftOut.count
    let left = leftOut == 0 ? "" : "; \(CommandWords.count(leftOut, "file", "files")) left out"
    return "\(inspection.area) (\(inspection.id)), \(inspection.framework)\n"
      + "\(unit.counted(sample.cases)), \(sample.completeCases) of them complete\(passedOver); "
      + "\(CommandWords.count(sample.conflicts, "differing judgement", "differing judgements")) and "
      + "\(CommandWords.count(sample.pending, "pending question", "pending questions")) not counted\(left).\n\n"
  }

  private var headline: String {
    let parts: [FrameworkPart] = [.theme, .section] + (index.criteriaAreSections ? [] : [.criterion])
    let tables = parts.filter { !index.subjects($0).isEmpty }.map { table(of: $0) + "\n" }.joined()
    let themes = index.subjects(.theme).isEmpty ? index.subjects(.section) : index.subjects(.theme)
    return tables + themes.map(explanation).joined(separator: "\n")
  }

  private func table(of part: FrameworkPart) -> String {
    var table = TextTable([.left, .left, .right, .left])
    table.append([Self.heading(of: part), "", scoreHeading, publishesScores ? "Comment" : ""])
    for subject in index.subjects(part) {
      let tally = sample.tally(of: subject)
      table.append([
        subject.code, index.title(of: subject), figure(tally), comment(tally),
      ])
    }
    return table.text
  }

  private var scoreHeading: String { publishesScores ? "Score" : "Sufficient" }

  private func figure(_ tally: Tally) -> String {
    guard let score = tally.score else { return "-" }
    let count = "\(tally.sufficient) of \(tally.relevant)"
    return publishesScores ? "\(count)  \(score.percentage)%" : count
  }

  private func comment(_ tally: Tally) -> String {
    tally.score.flatMap(index.framework.band)?.comment ?? ""
  }

  private func groupTables(_ grouping: CaseGrouping) -> String {
    guard let groups = count.groups else { return "" }
    var table = TextTable([.left, .right])
    let subjects =
      index.subjects(.theme) + index.subjects(.section) + (index.criteriaAreSections ? [] : index.subjects(.criterion))
    table.append(["", unit.manyAtBeginning] + subjects.map(\.code))
    for (group, tally) in groups.groups {
      table.append(
        [group.title(in: index.framework, question: groups.question), String(tally.cases)]
          + subjects.map { cell(tally.tally(of: $0)) })
    }
    table.append(["All", String(sample.cases)] + subjects.map { cell(sample.tally(of: $0)) })
    table.alignments = Array(repeating: .right, count: subjects.count + 2)
    table.alignments[0] = .left
    let note =
      grouping.mayOverlap(in: index.framework)
      ? "The same \(unit.one) can stand in several lines, so that they need not add up.\n" : ""
    return table.text + note
  }

  private func cell(_ tally: Tally) -> String {
    guard let score = tally.score else { return "-" }
    return publishesScores ? "\(score.percentage)%" : "\(tally.sufficient)/\(tally.relevant)"
  }

  /// How one score comes about, and what would move it.
  func explanation(of subject: ScoreSubject) -> String {
    let explanation = ScoreExplanation(of: subject, in: sample)
    let comment = publishesScores ? "  \(comment(explanation.tally))" : ""
    var text = "\(index.title(of: subject)) (\(subject.code)): \(figure(explanation.tally))\(comment)\n"
    if !explanation.pulls.isEmpty { text += "  Most insufficient judgements:\n" + pulls(explanation) }
    if let next = explanation.nextBand {
      text +=
        "  \(CommandWords.count(next.moreSufficient, "more sufficient judgement", "more sufficient judgements"))"
        + " would reach \(next.band).\n"
    }
    if let bounds = explanation.bounds {
      let differing = CommandWords.count(bounds.conflicts, "differing judgement", "differing judgements")
      text +=
        publishesScores
        ? "  Settling \(differing) could give \(bounds.lowest.percentage)% to \(bounds.highest.percentage)%.\n"
        : "  \(differing) \(bounds.conflicts == 1 ? "is" : "are") not counted yet.\n"
    }
    if explanation.pendingJudgements > 0 {
      text +=
        "  \(CommandWords.count(explanation.pendingJudgements, "judgement waits", "judgements wait"))"
        + " for another question and could move it further.\n"
    }
    return text
  }

  private func pulls(_ explanation: ScoreExplanation) -> String {
    var table = TextTable([.left, .right, .left])
    for pull in explanation.pulls {
      let whole = pull.wholeIfAllWereSufficient.score.map { "\($0.percentage)% if all were sufficient" } ?? ""
      table.append(
        [pull.question.text, "\(pull.tally.insufficient) of \(pull.tally.relevant)"]
          + (publishesScores ? [whole] : []) + [index.title(of: .question(pull.question))])
    }
    return table.lines.map { "    \($0)\n" }.joined()
  }

  /// What a column of such parts is called.
  static func heading(of part: FrameworkPart) -> String {
    switch part {
    case .question: "Question"
    case .criterion: "Criterion"
    case .section: "Section"
    case .theme: "Theme"
    }
  }
}
