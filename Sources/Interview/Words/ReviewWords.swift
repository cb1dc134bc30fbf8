import InspectionModel

/// How a review reads.
struct ReviewWords {
  private let review: CaseReview
  private let name: RecordName

  /// So many obstacles are listed by number; the others are counted.
  static let most = 20

  init(_ review: CaseReview, _ name: RecordName) {
    (self.review, self.name) = (review, name)
  }

  /// What is answered and what is to do.
  var lines: [String] {
    ["Review of \(name.text). \(DialogueWords.answered(review.answered, of: review.total))"]
      + review.counts.filter { $0.open + $0.pending + $0.setAside > 0 }.map(line) + toDo
  }

  /// The same where nothing is to do.
  var readyLines: [String] {
    ["\(name.atBeginning): all \(review.total) questions answered, nothing is missing."]
  }

  private func line(_ count: CriterionCount) -> String {
    var parts = ["\(count.answered) answered"]
    if count.open > 0 { parts.append("\(count.open) open") }
    if count.pending > 0 { parts.append("\(count.pending) not decided yet") }
    if count.setAside > 0 { parts.append("\(count.setAside) set aside") }
    return "  Section \(count.criterion): \(parts.joined(separator: ", "))"
  }

  private var toDo: [String] {
    let obstacles = review.obstacles
    switch obstacles.count {
    case 0: return ["Nothing is missing."]
    case 1: return ["1 thing to do:"] + numbered
    default: return ["\(obstacles.count) things to do:"] + numbered
    }
  }

  private var numbered: [String] {
    let shown = review.obstacles.prefix(Self.most).enumerated().map { "  \($0 + 1) \($1.words)" }
    let left = review.obstacles.count - shown.count
    return left > 0 ? shown + ["  and \(left) more"] : shown
  }
}
