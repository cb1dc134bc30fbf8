import Analysis
import InspectionFiles
import InspectionModel
import Terminal

/// What `plumbline score` shows of several inspections.
struct ComparisonWords {
  let count: AreaCount
  let comparison: AreaComparison
  let stored: StoredComparators?

  private var framework: Framework { count.index.framework }

  var text: String {
    foundation + (framework.publishesScores ? figures + "\n" : "") + areas + standings + outcome
  }

  private var foundation: String {
    let areas = comparison.areas
    let cases = areas.reduce(0) { $0 + $1.cases }
    let passedOver = areas.reduce(0) { $0 + $1.passedOver }
    let notCounted = passedOver == 0 ? "" : " (\(passedOver) not complete and not counted)"
    let files = count.areas.reduce(0) { $0 + $1.reading.leftOut.count }
    let left = [
      (count.foldersLeftOut, "folder", "folders"), (files, "case file", "case files"),
    ].filter { $0.0 > 0 }.map { "; \(CommandWords.count($0.0, $0.1, $0.2)) left out" }.joined()
    return "\(CommandWords.count(areas.count, "inspection", "inspections")), \(framework.edition)\n"
      + "\(framework.unit.counted(cases))\(notCounted)\(left).\n\n"
  }

  /// The lowest, highest and average score, as reports print them.
  private var figures: String {
    var table = TextTable([.left, .left, .right, .right, .right, .right])
    table.append([ScoreWords.heading(of: count.part), "", "Areas", "Lowest", "Highest", "Average"])
    for subject in comparison.subjects {
      let figures = comparison.comparator(of: subject)
      let cells = [figures?.lowest, figures?.highest, figures?.average].map { $0.map { "\($0)%" } ?? "-" }
      let areas = String(comparison.areas(withScoreOf: subject))
      table.append([subject.code, count.index.title(of: subject), areas] + cells)
    }
    return table.text
  }

  /// A line for each area.
  private var areas: String {
    let subjects = comparison.subjects
    var table = TextTable([.left, .left, .left] + Array(repeating: .right, count: 4 + subjects.count))
    table.append(
      ["Area", "Inspection", "Date", framework.unit.manyAtBeginning, "Complete", "Differing", "Pending"]
        + subjects.map(\.code))
    for area in comparison.areas {
      let numbers = [area.cases, area.completeCases, area.conflicts, area.pending].map { String($0) }
      table.append(
        [area.area, area.id.text, area.date ?? "-"] + numbers + subjects.map { cell(area.tally(of: $0)) })
    }
    return table.text
  }

  private func cell(_ tally: Tally) -> String {
    guard let score = tally.score else { return "-" }
    return framework.publishesScores ? "\(score.percentage)%" : "\(tally.sufficient)/\(tally.relevant)"
  }

  /// Which areas are listed and do not count.
  private var standings: String {
    var text = ""
    for area in comparison.areas {
      switch comparison.standing(of: area) {
      case .counted: continue
      case .later: text += "\(area.id) is later than \(comparison.limit ?? "") and does not count.\n"
      case .beside: text += "\(area.id) is what the figures will stand beside, and does not count.\n"
      }
    }
    return text.isEmpty ? "" : "\n" + text
  }

  private var outcome: String {
    guard let stored else { return "" }
    let what =
      "what \(CommandWords.count(comparison.counted.count, "area", "areas")) reached up to \(stored.comparators.date)"
    return switch stored.outcome {
    case .written: "\nStored \(what) in \(stored.file).\n"
    case .onlySaid: "\nWould store \(what) in \(stored.file).\n"
    case .unchanged: "\n\(stored.file) has these comparators already.\n"
    }
  }
}
