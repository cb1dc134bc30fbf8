import DurableFiles
import InspectionModel
import StrictJSON

/// Reads `framework.json`, and the layouts that it names.
enum FrameworkHead {
  private static let form = FileForm(format: "plumbline.framework", name: "a framework")
  private static let fields = [
    "id", "edition", "title", "language", "languages", "service", "unit", "scores", "answers", "phases", "themes",
    "bands",
    "characteristics", "smallCounts", "sections", "roles", "layouts", "improvementPlanWeeks",
  ]

  /// A framework without questions; nil where not even its name is known.
  static func read(_ source: inout FrameworkSource) -> Framework? {
    guard let reader = source.open(source.path("framework.json"), as: form, fields: fields, .frame) else { return nil }
    let id: FrameworkID? = reader.identifier("id")
    let edition = reader.number("edition", in: 1...Int.max)
    let title = reader.line("title")
    let languages = languages(reader)
    let scores = reader.truth("scores")
    guard let id, let edition, let title, let languages, let scores else { return nil }
    var framework = Framework(edition: FrameworkEdition(id, edition), title: title)
    framework.language = languages.own.text
    framework.translations = languages.others.map { Translation(language: $0, texts: [:], layouts: []) }
    for language in languages.others {
      source.note("language", language.text, at: FieldPlace([.key("languages")]), in: reader.problems)
    }
    framework.publishesScores = scores
    readNames(reader, into: &framework, &source)
    readPhases(reader, into: &framework, &source)
    framework.bands = bands(reader, scores: scores, &source)
    framework.themes = reader.parts("themes", .optional, fields: ["code", "title"]).compactMap { part in
      guard let code: ThemeCode = part.identifier("code"), let title = part.line("title") else { return nil }
      source.note("theme", code.text, at: part)
      return Theme(code: code, title: title)
    }
    let weeks = reader.number("improvementPlanWeeks", .optional, in: 1...104)
    framework.improvementPlanWeeks = weeks ?? framework.improvementPlanWeeks
    framework.characteristics = characteristics(reader, &source)
    framework.smallCounts = reader.number("smallCounts", .optional, in: 0...100) ?? framework.smallCounts
    framework.sections = reader.parts("sections", fields: ["number", "title", "kind", "criteria"])
      .compactMap { section($0, &source) }
    framework.layouts = layouts(reader, &source)
    source.note("framework", at: reader)
    return framework
  }

  /// The framework's own language, and the others into which it is translated.
  private static func languages(_ reader: FieldReader) -> (own: LanguageCode, others: [LanguageCode])? {
    let own: LanguageCode? = reader.identifier("language", as: .language)
    let all: [LanguageCode] = reader.identifiers("languages", .optional, as: .language)
    guard let own else { return nil }
    if reader.has("languages"), !all.contains(own) {
      reader.problems.report(.languageNotAmong(own), at: [.key("languages")])
    }
    var others: [LanguageCode] = []
    for (place, language) in all.enumerated() where language != own {
      if others.contains(language) {
        reader.problems.report(.languageTwice(language), at: [.key("languages"), .index(place)])
      } else {
        others.append(language)
      }
    }
    return (own, others)
  }

  private static func readNames(
    _ reader: FieldReader, into framework: inout Framework, _ source: inout FrameworkSource
  ) {
    if let unit = reader.part("unit", fields: ["one", "many"]), let one = unit.line("one"), let many = unit.line("many")
    {
      framework.unit = UnitName(one: one, many: many)
    }
    framework.service = InspectionFile.service(reader) ?? framework.service
    if let answers = reader.part("answers", fields: ["yes", "no", "na"]), let yes = answers.line("yes"),
      let no = answers.line("no"), let notApplicable = answers.line("na")
    {
      framework.answerLabels = AnswerLabels(yes: yes, no: no, notApplicable: notApplicable)
    }
    framework.roles = reader.parts("roles", .optional, fields: ["code", "title"]).compactMap { part in
      guard let code: RoleCode = part.identifier("code"), let title = part.line("title") else { return nil }
      source.note("role", code.text, at: part)
      return Role(code: code, title: title)
    }
  }

  private static func readPhases(
    _ reader: FieldReader, into framework: inout Framework, _ source: inout FrameworkSource
  ) {
    guard let phases = reader.part("phases", .optional, fields: ["question", "list"]) else { return }
    framework.phaseQuestion = phases.identifier("question")
    framework.phases = phases.parts("list", fields: ["code", "label"]).compactMap { part in
      guard let code: PhaseCode = part.identifier("code"), let label = part.line("label") else { return nil }
      source.note("phase", code.text, at: part)
      return Phase(code: code, label: label)
    }
    source.note("phases", at: phases)
  }

  private static func bands(_ reader: FieldReader, scores: Bool, _ source: inout FrameworkSource) -> [Band] {
    if !scores, reader.has("bands") { reader.problems.report(.bandsWithoutScores(), at: [.key("bands")], ofKey: true) }
    if reader.has("bands") {
      source.note(
        "bands", at: FieldReader(object: JSONObject(), path: reader.path.key("bands"), problems: reader.problems))
    } else {
      source.note("bands", at: reader)
    }
    let need: FieldNeed = scores ? .required : .optional
    return reader.parts("bands", need, fields: ["code", "from", "comment"]).compactMap { part in
      guard let code: Code<Band> = part.identifier("code"), let from = part.number("from", in: 0...100),
        let comment = part.line("comment")
      else { return nil }
      source.note("band", code.text, at: part)
      return Band(code: code, from: from, comment: comment)
    }
  }

  private static func characteristics(_ reader: FieldReader, _ source: inout FrameworkSource) -> [Characteristic] {
    var result: [Characteristic] = []
    for part in reader.parts("characteristics", .optional, fields: ["code", "question", "title"]) {
      guard let code: CharacteristicCode = part.identifier("code"),
        let question: QuestionID = part.identifier("question"), let title = part.line("title")
      else { continue }
      source.note("characteristic", code.text, at: part)
      result.append(Characteristic(code: code, question: question, title: title))
    }
    return result
  }

  private static func section(_ reader: FieldReader, _ source: inout FrameworkSource) -> Section? {
    let criteria = reader.parts("criteria", fields: ["number", "title", "statement"])
      .compactMap { criterion($0, &source) }
    guard let number: SectionNumber = reader.identifier("number"), let title = reader.line("title"),
      let kind: Section.Kind = reader.word("kind")
    else { return nil }
    source.note("section", number.text, at: reader)
    return Section(number: number, title: title, kind: kind, criteria: criteria)
  }

  private static func criterion(_ reader: FieldReader, _ source: inout FrameworkSource) -> Criterion? {
    guard let number: CriterionNumber = reader.identifier("number"), let title = reader.line("title"),
      let statement = reader.line("statement")
    else { return nil }
    source.note("criterion", number.text, at: reader)
    return Criterion(number: number, title: title, statement: statement)
  }

  private static func layouts(_ reader: FieldReader, _ source: inout FrameworkSource) -> [Layout] {
    var layouts: [Layout] = []
    for (place, name) in reader.identifiers("layouts", .optional, of: LayoutName.self).enumerated() {
      source.note("layout", name.text, at: FieldPlace([.key("layouts")], .index(place)), in: reader.problems)
      guard let text = source.text(source.path("layouts", "\(name.text).md"), .named("layout", name.text)) else {
        continue
      }
      layouts.append(Layout(name: name, text: text))
    }
    return layouts
  }
}
