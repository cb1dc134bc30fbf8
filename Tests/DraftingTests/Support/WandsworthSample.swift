import DurableFiles
import InspectionFiles
import InspectionModel
import PlumblineTestSupport
import StrictJSON
import Testing

/// The published sample, read from its answers files with a reader of its own: only what those files hold.
enum WandsworthSample {
  static let root = ProjectFolder.path
  private static let sources = root.appending("Samples").appending("wandsworth-2012").appending("sources")

  private static let loading = FrameworkFiles.load(folder: ProjectFolder.framework("cci"), using: DurableFiles())

  static func framework() throws -> Framework {
    try loading.usable()
  }

  static func inspection() throws -> Inspection {
    var inspection = Inspection(
      id: try #require(InspectionID("wandsworth-2012")), area: "Wandsworth",
      framework: try #require(FrameworkEdition("cci/1")))
    inspection.fieldwork = "November 2011"
    inspection.reportDate = "March 2012"
    return inspection
  }

  /// The cases, by id, settled or as the two readers left them.
  static func records(resolved: Bool = true) throws -> [CaseRecord] {
    var records: [CaseID: CaseRecord] = [:]
    for folder in ["A1", "A2", "A3", "A4"] {
      for text in try texts(in: sources.appending("answers").appending(folder)) {
        try add(AnswersText(text), to: &records, resolving: false)
      }
    }
    if resolved {
      for text in try texts(in: sources.appending("resolutions")) {
        try add(AnswersText(text), to: &records, resolving: true)
      }
    }
    return records.values.sorted { $0.id < $1.id }
  }

  private static func texts(in folder: FilePath) throws -> [String] {
    let files = DurableFiles()
    return try files.list(folder).names.map {
      String(decoding: try files.read(folder.appending($0)).bytes, as: UTF8.self)
    }
  }

  private static func add(_ answers: AnswersText, to records: inout [CaseID: CaseRecord], resolving: Bool) throws {
    let inspection = try inspection()
    let id = try #require(CaseID(answers.header["case"] ?? ""))
    var record = records[id] ?? CaseRecord(inspection: inspection.id, framework: inspection.framework, id: id)
    let framework = try self.framework()
    var seq = record.highestSeq
    for answer in answers.answers {
      seq += 1
      let key = EntryKey(answer.key)
      var fields = JSONObject()
      for name in ["by", "session", "at"] { fields[name] = .string(answers.header[name] ?? "") }
      fields["seq"] = .number(JSONNumber(seq))
      fields["answer"] = Self.value(answer, framework)
      if !answer.reasons.isEmpty { fields["reasons"] = .array(answer.reasons.map(JSONValue.string)) }
      fields["evidence"] = answer.evidence.map(JSONValue.string)
      if resolving {
        fields["kind"] = "resolve"
        fields["why"] = "as agreed"
        fields["replaces"] = .array(record[key].map { .string($0.id.text) })
      }
      record.add(try Entry(fields: fields), under: key)
    }
    if answers.isComplete {
      var fields = JSONObject()
      for name in ["by", "session", "at"] { fields[name] = .string(answers.header[name] ?? "") }
      fields["seq"] = .number(JSONNumber(seq + 1))
      fields["kind"] = "complete"
      var covers = JSONObject()
      covers[answers.header["session"] ?? ""] = .number(JSONNumber(seq))
      fields["covers"] = .object(covers)
      record.add(try Entry(fields: fields), under: .wholeCase)
    }
    records[id] = record
  }

  private static func value(_ answer: AnswersText.Answer, _ framework: Framework) -> JSONValue {
    let question = Key(answer.key).flatMap { framework.question($0.question) }
    switch question?.answer {
    case .number: return Int(answer.value).map { .number(JSONNumber($0)) } ?? .null
    case .choices:
      return .array(answer.value.split(separator: ",").map { .string(String($0.drop { $0 == " " })) })
    default: return .string(answer.value)
    }
  }
}

/// The lines of one answers file of the sample.
private struct AnswersText {
  struct Answer {
    var key: String
    var value: String
    var reasons: [String] = []
    var evidence: String?
  }

  var header: [String: String] = [:]
  var answers: [Answer] = []
  var isComplete = false

  init(_ text: String) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    while let line = lines.popFirst() {
      let words = line.split(separator: " ")
      guard let first = words.first, first.first != "#" else { continue }
      if words.last == "<<END" {
        var block: [String] = []
        while let next = lines.popFirst(), next != "END" { block.append(String(next)) }
        add(block.joined(separator: "\n"), to: String(first), isEvidence: words.count == 3)
      } else if words.count == 1 {
        isComplete = first == "complete"
      } else if words[1] == "=" {
        add(line.drop { $0 != "=" }.dropFirst(2), to: String(first))
      } else if answers.isEmpty {
        header[String(first)] = String(words[1])
      }
    }
  }

  private mutating func add(_ text: String, to key: String, isEvidence: Bool) {
    if isEvidence, let place = answers.lastIndex(where: { $0.key == key }) {
      answers[place].evidence = text
    } else {
      answers.append(Answer(key: key, value: text))
    }
  }

  private mutating func add(_ value: Substring, to key: String) {
    let parts = value.split(separator: ":", maxSplits: 1)
    let isReasoned = parts.count == 2 && parts[0] == "no"
    let reasons = isReasoned ? parts[1].split(separator: ",").map { String($0.drop { $0 == " " }) } : []
    answers.append(Answer(key: key, value: isReasoned ? "no" : String(value), reasons: reasons))
  }
}
