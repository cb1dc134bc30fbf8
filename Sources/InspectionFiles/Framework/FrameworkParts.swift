import DurableFiles
import InspectionModel
import StrictJSON

/// Reads the smaller files of a framework: reasons, checks, wording and glossary.
enum FrameworkParts {
  static func reasonLists(_ source: inout FrameworkSource) -> [ReasonList] {
    let form = FileForm(format: "plumbline.reasons", name: "a file of reasons")
    guard let reader = source.open(source.path("reasons.json"), as: form, fields: ["lists"]) else { return [] }
    var lists: [ReasonList] = []
    for part in reader.parts("lists", fields: ["code", "reasons"]) {
      let reasons = part.parts("reasons", fields: ["code", "clause", "label"]).compactMap(reason)
      guard let code: ReasonListCode = part.identifier("code") else { continue }
      source.note("reason list", code.text, at: part)
      lists.append(ReasonList(code: code, reasons: reasons))
    }
    return lists
  }

  private static func reason(_ reader: FieldReader) -> Reason? {
    guard let code: ReasonCode = reader.identifier("code"), let clause = reader.line("clause") else { return nil }
    return Reason(code: code, clause: clause, label: reader.line("label", .optional))
  }

  static func checks(_ source: inout FrameworkSource) -> [ConsistencyCheck] {
    let form = FileForm(format: "plumbline.checks", name: "a file of checks")
    guard let reader = source.open(source.path("checks.json"), as: form, fields: ["checks"]) else { return [] }
    var checks: [ConsistencyCheck] = []
    for part in reader.parts("checks", fields: ["code", "kind", "when", "last", "message"]) {
      let condition = part.condition("when")
      guard let code: CheckCode = part.identifier("code"), let kind: ConsistencyCheck.Kind = part.word("kind"),
        let condition, let last: QuestionID = part.identifier("last"), let message = part.line("message")
      else { continue }
      source.note("check", code.text, at: part)
      checks.append(ConsistencyCheck(code: code, kind: kind, condition: condition, last: last, message: message))
    }
    return checks
  }

  static func wording(_ source: inout FrameworkSource) -> Wording {
    let form = FileForm(format: "plumbline.wording", name: "a file of wording")
    guard let reader = source.open(source.path("wording.json"), as: form, fields: ["wording"]),
      let object = reader.value("wording", as: .object, { $0.object })
    else { return Wording([:]) }
    let part = FieldReader(object: object, at: reader.place.key("wording"), problems: reader.problems)
    let wording = FieldPlace.Base.place(part.place)
    var phrases: [String: String] = [:]
    phrases.reserveCapacity(object.members.count)
    for name in object.keys {
      phrases[name] = part.line(name)
      source.note("phrase", name, at: FieldPlace(wording, .key(name)), in: reader.problems)
    }
    return Wording(phrases)
  }

  static func glossary(_ source: inout FrameworkSource) -> [GlossaryTerm] {
    let form = FileForm(format: "plumbline.glossary", name: "a glossary")
    guard let reader = source.open(source.path("glossary.json"), as: form, fields: ["terms"]) else { return [] }
    return reader.parts("terms", fields: ["term", "meaning", "firstUse", "forms"]).compactMap { part in
      guard let term = part.line("term"), let meaning = part.line("meaning") else { return nil }
      source.note("term", term, at: part)
      let uses = part.parts("firstUse", .optional, fields: ["short", "full"]).compactMap(firstUse)
      return GlossaryTerm(term: term, meaning: meaning, forms: part.lines("forms", .optional), firstUses: uses)
    }
  }

  private static func firstUse(_ reader: FieldReader) -> GlossaryTerm.FirstUse? {
    guard let short = reader.line("short"), let full = reader.line("full") else { return nil }
    return GlossaryTerm.FirstUse(short: short, full: full)
  }
}
