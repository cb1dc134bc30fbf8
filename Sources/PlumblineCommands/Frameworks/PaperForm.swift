import Documents
import InspectionModel

/// A form to fill in by pen: everything that is asked of one case, or of one person who is interviewed.
///
/// Paper cannot ask the next question, so each says when it is to be answered, and where an answer leads.
struct PaperForm {
  let framework: Framework
  let kind: RecordKind
  private let routing: Routing

  /// A form for a framework as far as records of the kind are concerned.
  init(_ framework: Framework, _ kind: RecordKind) {
    self.framework = framework
    self.kind = kind
    routing = Routing(framework)
  }

  /// The form as a document.
  var document: Document {
    Document(
      title: PaperFormWords.title(framework, kind), language: LanguageTag(rawValue: framework.language),
      blocks: heading + framework.sections.flatMap(blocks) + ending)
  }

  private var heading: [Block] {
    [.table(PaperFormWords.heading(kind))] + PaperFormWords.directions(framework, kind).map { .paragraph([.text($0)]) }
  }

  private var ending: [Block] {
    [.heading(level: 1, [.text(PaperFormWords.endHeading)])]
      + PaperFormWords.ending.map { .paragraph([.text($0)]) }
  }

  private func blocks(_ section: Section) -> [Block] {
    let title = "\(section.number). \(section.title)"
    return [.heading(level: 1, [.text(title)])] + section.criteria.flatMap(blocks)
  }

  private func blocks(_ criterion: Criterion) -> [Block] {
    let questions = framework.questions.enumerated().filter { $0.element.criterion == criterion.number }
    return [
      .heading(level: 2, [.text("\(criterion.number) \(criterion.title)")]),
      .paragraph([.emphasis([.text(criterion.statement)])]),
    ] + questions.flatMap { blocks($0.element, at: $0.offset) }
  }

  private func blocks(_ question: Question, at place: Int) -> [Block] {
    let description = QuestionDescription(framework: framework, question: question)
    var blocks: [Block] = [.paragraph([.strong([.text("\(question.id). \(question.text)")])])]
    let notes = [PaperFormWords.condition(description.condition), description.need.map(PaperFormWords.sentence)]
    let note = notes.compactMap(\.self).joined(separator: " ")
    if !note.isEmpty { blocks.append(.paragraph([.emphasis([.text(note)])])) }
    if !question.guidance.isEmpty {
      blocks.append(.paragraph([.text(question.guidance.joined(separator: " "))]))
    }
    let labels: [String?] = question.isPhased ? framework.phases.map(\.label) : [nil]
    for label in labels { blocks += answer(question, description, part: label) }
    if !question.isPhased { blocks += leads(question, at: place) }
    return blocks
  }

  private func answer(_ question: Question, _ description: QuestionDescription, part: String?) -> [Block] {
    var blocks: [Block] = []
    if let part { blocks.append(.paragraph([.text(PaperFormWords.part(part))])) }
    switch question.answer {
    case .yesNo: blocks.append(.paragraph([.text(PaperFormWords.boxes(withNA: false))]))
    case .yesNoNA: blocks.append(.paragraph([.text(PaperFormWords.boxes(withNA: true))]))
    case .choice(let options), .choices(let options, _):
      blocks.append(.paragraph([.text(PaperFormWords.choose(description))]))
      blocks.append(.list(List(.bulleted, lines: options.map { [.text(PaperFormWords.box($0.label, $0.code.text))] })))
    case .number, .date: blocks.append(.paragraph([.text(PaperFormWords.blank(description))]))
    case .text: blocks += PaperFormWords.lines.map { .paragraph([.text($0)]) }
    case .grid(let rows): blocks.append(.table(PaperFormWords.grid(question, rows, part: part)))
    }
    guard question.answer.isJudgement else { return blocks }
    if let list = description.reasons {
      blocks.append(.paragraph([.text(PaperFormWords.why(list, inRows: !question.answer.rows.isEmpty))]))
    }
    blocks.append(.paragraph([.text(PaperFormWords.evidence)]))
    return blocks
  }

  /// Where answers lead that pass over questions.
  private func leads(_ question: Question, at place: Int) -> [Block] {
    let codes: [(code: String, label: String)] =
      switch question.answer {
      case .yesNo: [("yes", "yes"), ("no", "no")]
      case .yesNoNA, .grid: [("yes", "yes"), ("no", "no"), ("na", "na")]
      case .choice(let options): options.map { ($0.code.text, $0.label) }
      case .choices, .number, .date, .text: []
      }
    var labels: [Int: [String]] = [:]
    for (code, label) in codes {
      let next = routing.next(after: place, answering: code)
      if next > place + 1 { labels[next, default: []].append(label) }
    }
    return labels.keys.sorted().map { next in
      let target = next < framework.questions.count ? framework.questions[next].id.text : nil
      return .paragraph([.text(PaperFormWords.goOn(labels[next] ?? [], to: target))])
    }
  }
}
