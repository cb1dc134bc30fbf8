import Documents
import InspectionModel

/// The words of a form to fill in by pen; those of its questions are the framework's own.
enum PaperFormWords {
  private static let tick = "\u{2610}"
  /// Wide, and not taken together with others of its kind on a web page.
  private static let gap = " \u{2003}"
  private static let line = String(repeating: ".", count: 90)

  static func title(_ framework: Framework, _ kind: RecordKind) -> String {
    switch kind {
    case .case: "\(framework.title): form for one \(framework.unit.one)"
    case .interview: "\(framework.title): form for one interview"
    }
  }

  static func heading(_ kind: RecordKind) -> Table {
    let first = kind == .case ? "Reference of the case" : "Reference of the interview"
    let rows = [first, "Assessor, by code", "Date"].map { [[Inline.text($0)], [Inline.text(blankField)]] }
    return Table(
      caption: ["What this form is about"], columns: [Table.Column(["Field"]), Table.Column(["Entry"])], rows: rows)
  }

  private static let blankField = String(repeating: ".", count: 40)

  static func directions(_ framework: Framework, _ kind: RecordKind) -> [String] {
    [
      "Edition \(framework.edition). Write no names: of a \(framework.unit.one) its reference, of an assessor the code.",
      "Answer the questions in their order. Where one says ‘Only where’, look whether that holds, and pass over it if it "
        + "does not. An unticked question is unanswered: it counts neither as no nor as na.",
      "The word in brackets behind a box is the code for whoever types the form up; ‘plumbline help answers’ says how.",
    ]
  }

  static let endHeading = "At the end"
  static let ending =
    [
      "\(tick) Everything that applies is answered, and the assessment is complete.",
      "A child or anybody else in immediate danger: what was seen, whom you told, and when. Do not wait for the form.",
    ] + lines

  static let lines = [line, line, line]
  /// The reasons to tick, in one paragraph, so that a form does not become a book.
  static func why(_ list: ReasonList, inRows: Bool) -> String {
    let question =
      inRows
      ? "If no in any row, why? Tick all that hold, and write the row beside each:" : "If no, why? Tick all that hold:"
    let boxes = list.reasons.map { reason in
      box(reason.label, reason.code.text) + (reason.asksForWords ? " \(blankField)" : "")
    }
    return ([question] + boxes).joined(separator: gap)
  }

  static let evidence = "Evidence, if wanted: " + line

  static func condition(_ words: String?) -> String? {
    words.map { "Only where \($0)." }
  }

  static func sentence(_ words: String) -> String {
    words.prefix(1).uppercased() + words.dropFirst() + "."
  }

  static func part(_ label: String) -> String {
    label.prefix(1).uppercased() + label.dropFirst() + ", where this part was inspected:"
  }

  static func boxes(withNA: Bool) -> String {
    (["\(tick) yes", "\(tick) no"] + (withNA ? ["\(tick) na (not applicable)"] : [])).joined(separator: gap)
  }

  static func box(_ label: String, _ code: String) -> String {
    "\(tick) \(label) (\(code))"
  }

  static func choose(_ description: QuestionDescription) -> String {
    if case .choice = description.question.answer { return "Tick one:" }
    return "Tick \(description.answer.replacing(" of the options", with: "")):"
  }

  static func blank(_ description: QuestionDescription) -> String {
    sentence(description.answer).dropLast() + ": " + blankField
  }

  static func grid(_ question: Question, _ rows: [GridRow], part: String?) -> Table {
    let caption = "\(question.id)\(part.map { ", \($0)" } ?? ""): tick one in each row"
    return Table(
      caption: [.text(caption)],
      columns: [Table.Column(["Row"]), Table.Column(["yes"]), Table.Column(["no"]), Table.Column(["na"])],
      rows: rows.map { row in
        [[.text("\(row.label) (\(row.code))")]] + Array(repeating: [.text(tick)], count: 3)
      })
  }

  static func goOn(_ labels: [String], to target: String?) -> String {
    let answers = labels.joined(separator: " or ")
    return "If \(answers): go on to \(target ?? "the end")."
  }
}
