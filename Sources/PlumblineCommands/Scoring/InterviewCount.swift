import Analysis
import Diagnostics
import InspectionFiles
import InspectionModel
import StrictJSON

/// The counting of an inspection's interviews.
struct InterviewCount {
  /// What staff said; nil where nobody is interviewed.
  let tally: InterviewTally?
  /// The files left out, each with its reason.
  let leftOut: [Diagnostic]
  /// How often an entry was found that is kept but not counted.
  let entriesNotCounted: Int

  /// Counts the interviews of a folder.
  init(_ opened: OpenedInspection, _ selection: CaseSelection) throws(CommandFailure) {
    guard let interviews = opened.interviews else {
      tally = nil
      entriesNotCounted = 0
      leftOut = try ending { () throws(UnusableFiles) in try opened.strayInterviews() }
      return
    }
    let (counted, reading) = try ending { () throws(UnusableFiles) in
      try interviews.reduceFacts(into: InterviewTally(interviews.index, selection)) { tally, pulled in
        tally.add(pulled.id, CaseView(pulled.facts, interviews.index))
      }
    }
    (tally, leftOut, entriesNotCounted) = (counted, reading.leftOut, reading.notCounted)
  }

  /// Whether there is an interview to count.
  var isEmpty: Bool { tally?.interviews.isEmpty ?? true }

  /// The counts as programs read them; nil where nobody is interviewed.
  var json: JSONValue? {
    guard let tally else { return nil }
    var questions = JSONObject()
    for count in tally.counts { questions[tally.index.keys.slots[count.slot].key.text] = Self.json(of: count) }
    return [
      "foundation": [
        "interviews": Self.number(tally.interviews.count), "complete": Self.number(tally.complete),
        "notCounted": Self.number(tally.passedOver), "conflicts": Self.number(tally.conflicts),
        "pending": Self.number(tally.pending),
      ],
      "entriesNotCounted": Self.number(entriesNotCounted), "questions": .object(questions),
    ]
  }

  private static func json(of count: InterviewTally.Count) -> JSONValue {
    var answers = JSONObject()
    for answer in count.answers { answers[answer.code] = number(answer.given.count) }
    var values = JSONObject()
    values["answered"] = number(count.answered.count)
    if !count.answers.isEmpty { values["answers"] = .object(answers) }
    return .object(values)
  }

  private static func number(_ value: Int) -> JSONValue { .number(JSONNumber(value)) }
}
