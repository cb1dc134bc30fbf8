import Analysis
import Documents
import Drafting
import DurableFiles
import InspectionFiles
import InspectionModel
import PlumblineTestSupport
import StrictJSON
import Testing

/// A small framework with sentences, the wording of the core case inspection, and cases written as words.
enum SmallDraft {
  static func framework() throws -> Framework {
    let cci = try WandsworthSample.framework()
    var framework = SmallFramework.framework
    // One form for each phrase, so that a sentence does not depend on the question's id.
    framework.wording = Wording(
      cci.wording.phrases.filter {
        $0.key.split(separator: ".").last.flatMap { Int($0) } == nil
          || !$0.key.hasPrefix("reasons.")
      })
    framework.thresholds = FindingThresholds(fewestCases: 2, countBelow: 6)
    framework.smallCounts = 0
    // One way of speaking, so that a sentence does not depend on its turn.
    framework.quantities = cci.quantities
    framework.quantities.many = Array(cci.quantities.many.prefix(1))
    // Numbers of cases are told in full, so that an example shows which cases are meant.
    for place in framework.quantities.objects.indices where framework.quantities.objects[place].code.text != "share" {
      framework.quantities.objects[place].plain = nil
    }
    framework.glossary = [GlossaryTerm(term: "Plan", meaning: "What will be done")]
    framework.characteristics.append(
      Characteristic(code: try code("phases"), question: try code("0.1"), title: "Parts of the sentence"))
    for (place, question) in framework.questions.enumerated() {
      framework.questions[place].patterns = patterns[question.id.text]
      if question.answer.isJudgement { framework.questions[place].reasons = try code("LATE") }
    }
    framework.recommendations.rules.append(
      RecommendationRule(
        code: try code("phases"), text: "work is good in every phase", role: try code("board"),
        keys: [Key(try code("2.1a"))], below: 90, fewest: 2, weight: 50))
    framework.roles.append(Role(code: try code("board"), title: "Management Board"))
    try #require(FrameworkValidation.problems(in: framework).isEmpty)
    return framework
  }

  private static let patterns = [
    "1.1a": SentencePatterns(
      strength: "A screening was done in {share} {of_cases}.",
      improvement: "A screening was done in {only}{share} {of_cases}{reasons}.",
      shortfall: "A screening was not done in {share} {of_cases}{reasons}."),
    "1.1b": SentencePatterns(
      strength: "Where there was a screening, it was good in {share} {of_cases}.",
      improvement: "Where there was a screening, it was good in {only}{share} {of_cases}{reasons}.",
      shortfall: "Where there was a screening, it was not good in {share} {of_cases}{reasons}."),
    "1.1c": SentencePatterns(
      strength: "Work with {row} was sufficient in {share} {of_cases}.",
      improvement: "Work with {row} was sufficient in {only}{share} {of_cases}{reasons}.",
      shortfall: "Work with {row} was not sufficient in {share} {of_cases}{reasons}."),
    "2.1a": SentencePatterns(
      strength: "Contact was kept in {share} {of_cases} {phase}.",
      improvement: "Contact was kept in {only}{share} {of_cases} {phase}{reasons}.",
      shortfall: "Contact was not kept in {share} {of_cases} {phase}{reasons}."),
  ]

  static func code<Kind>(_ text: String) throws -> Code<Kind> {
    try #require(Code<Kind>(text))
  }

  static func inspection() throws -> Inspection {
    var inspection = Inspection(
      id: try code("small-2026"), area: "Littleton", framework: try #require(FrameworkEdition("small/1")))
    inspection.fieldwork = "May 2026"
    inspection.responsible = [try code("board"): "YOS Board"]
    inspection.team = [TeamMember(code: try #require(AssessorID("ASSR7")), role: "inspector")]
    inspection.comparators = Comparators(
      date: "April 2026", themes: [try code("Saf"): Comparator(lowest: 30, highest: 90, average: 65)])
    return inspection
  }

  /// A case from words such as `0.1=community+custody 1.1a=no/late COMPLETE`.
  ///
  /// `B2` makes the words after it another assessor's. Every answer carries evidence that must not leave.
  static func record(_ id: String, _ text: String, quoting quoted: [String: (kind: String, text: String)] = [:]) throws
    -> CaseRecord
  {
    let inspection = try inspection()
    var record = CaseRecord(
      inspection: inspection.id, framework: inspection.framework, id: try #require(CaseID(id)))
    var builder = EntryBuilder("ASSR7")
    for word in text.split(separator: " ").map(String.init) {
      if AssessorID(word) != nil, word != "COMPLETE" {
        builder = EntryBuilder(word, from: builder.seq)
      } else if word == "COMPLETE" {
        let covers: JSONValue = ["aaaaaaaa": .number(JSONNumber(builder.seq - 1))]
        record.add(try builder.entry("complete", ["covers": covers]), under: .wholeCase)
      } else {
        try add(word, &builder, to: &record, quoting: quoted)
      }
    }
    return record
  }

  private static func add(
    _ word: String, _ builder: inout EntryBuilder, to record: inout CaseRecord,
    quoting quoted: [String: (kind: String, text: String)]
  ) throws {
    let parts = word.split(separator: "=").map(String.init)
    let answer = parts[1].split(separator: "/").map(String.init)
    let question = try #require(Key(parts[0])).question
    let value: JSONValue =
      switch SmallFramework.framework.question(question)?.answer {
      case .choices: .array(answer[0].split(separator: "+").map { .string(String($0)) })
      case .number: .number(JSONNumber(Int(answer[0]) ?? -1))
      default: .string(answer[0])
      }
    let reasons: JSONValue = .array(answer.dropFirst().map(JSONValue.string))
    let key = EntryKey(parts[0])
    if let quote = quoted[parts[0]] {
      let mark: JSONValue = ["as": "Jo", "of": .string(quote.kind), "criterion": "1.1"]
      record.add(
        try builder.answer(value, ["reasons": reasons, "evidence": .string(quote.text), "quote": mark]), under: key)
    } else {
      record.add(
        try builder.answer(value, ["reasons": reasons, "evidence": "CANARY evidence", "other": "CANARY other"]),
        under: key)
    }
  }

  /// Six cases: two with both phases, one in conflict with what hangs on it pending, one not finished.
  static func records() throws -> [CaseRecord] {
    [
      try record(
        "CASE-1",
        "0.1=community 0.2=15 0.3=2012-01-02 1.1a=yes 1.1b=no/late 1.1c:csc=yes 1.1c:police=no/late 1.1z=CANARY "
          + "2.1a@community=yes COMPLETE",
        quoting: ["1.1b": ("shortfall", "Jo's plan came after the [event] *late*.")]),
      try record(
        "CASE-2",
        "0.1=community+custody 0.2=16 0.3=2012-01-02 1.1a=yes 1.1b=no/late/victims 1.1c:csc=yes 1.1c:police=no/late "
          + "1.1z=CANARY 2.1a@community=yes 2.1a@custody=no 2.1b=early COMPLETE",
        quoting: ["1.1a": ("good-practice", "Jo was asked first.")]),
      try record(
        "CASE-3",
        "0.1=community+custody 0.2=16 0.3=2012-01-02 1.1a=yes 1.1b=no/victims/late 1.1c:csc=yes 1.1c:police=na "
          + "2.1a@community=yes 2.1a@custody=no 2.1b=late 1.1z=CANARY COMPLETE",
        quoting: ["1.1a": ("good-practice", "CASE-3 was a QUOTED-CANARY.")]),
      try record(
        "CASE-4",
        "0.1=community 0.2=17 0.3=2012-01-02 1.1a=yes 1.1c:csc=yes 1.1c:police=yes 2.1a@community=no B2 1.1a=no",
        quoting: ["1.1a": ("good-practice", "An UNSETTLED-CANARY.")]),
      try record(
        "CASE-5", "0.1=community 1.1a=yes 1.1b=yes 1.1c:csc=no/other 1.1c:police=no/late 2.1a@community=yes",
        quoting: ["1.1a": ("good-practice", "Jo came back.")]),
      try record("CASE-6", "0.1=community 0.2=9 1.1a=yes 1.1b=na 2.1a@community=yes"),
    ]
  }

  static func sample(_ records: [CaseRecord], _ framework: Framework? = nil) throws -> DraftSample {
    var sample = DraftSample(FrameworkIndex(try framework ?? self.framework()))
    for record in records { sample.add(record) }
    return sample
  }

  static let layout = """
    # Report on {{area}}

    {{service}}, {{fieldwork}}, {{report-date}}: {{cases}} cases, by the **{{title}}**.

    {{commentary:foreword}}

    {{comparators}}

    {{headline-scores}}

    {{recommendations}}

    {{good-practice}}

    {{each section}}
    ## {{section.number}}. {{section.title}}

    **OVERALL SCORE: {{section.score}}** ({{section.comment}})

    {{each criterion}}
    ### {{criterion.number}} {{criterion.title}}

    {{criterion.statement}}

    - Score: {{criterion.score}}
    - Comment: {{criterion.comment}}

    {{strengths}}

    {{improvements}}

    {{end}}
    {{commentary:{{section.number}}}}
    {{end}}

    {{score-appendix}}

    {{characteristics}}

    {{criteria-appendix}}

    {{glossary}}
    """

  static func draft(
    _ records: [CaseRecord], _ framework: Framework? = nil, options: DraftOptions = DraftOptions()
  ) throws -> Draft {
    let commentary = ["1": "# What we saw\n\nWork was *mixed*.\n\n- one\n- two\n", "foreword": " \n"]
    return ReportDrafter.draft(
      try inspection(), try sample(records, framework), layout: try LayoutParser.parse(layout), commentary: commentary,
      options: options)
  }
}
