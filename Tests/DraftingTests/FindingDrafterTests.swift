import Analysis
import Documents
import Drafting
import InspectionModel
import Testing

struct FindingDrafterTests {
  private func findings(
    _ cases: [String], _ change: (inout Framework) throws -> Void = { _ in }
  ) throws -> [Finding] {
    var framework = try SmallDraft.framework()
    try change(&framework)
    let records = try cases.enumerated().map { try SmallDraft.record("C-\($0)", $1) }
    let sample = try SmallDraft.sample(records, framework)
    var book = ClaimBook(sample)
    let drafter = FindingDrafter(sample)
    return framework.criteria.flatMap { drafter.findings(of: $0.number, &book) }
  }

  private func sentences(_ cases: [String], _ change: (inout Framework) throws -> Void = { _ in }) throws -> [String] {
    try findings(cases, change).map { "\($0.kind): \($0.sentence.plainText)" }
  }

  /// So many judgements of yes and no to 1.1a, with the reasons of the noes.
  private func cases(yes: Int, no reasons: [String]) -> [String] {
    Array(repeating: "0.1=community 1.1a=yes", count: yes) + reasons.map { "0.1=community 1.1a=no" + $0 }
  }

  struct Example: Sendable, CustomTestStringConvertible {
    let yes: Int
    let no: [String]
    let sentence: String
    var testDescription: String { "\(yes) yes, no\(no)" }
  }

  static let examples = [
    // Too few to stand on a side, but the lead inspector sees them.
    Example(yes: 1, no: [], sentence: "undecided: A screening was done in the one relevant case."),
    Example(yes: 6, no: [], sentence: "strength: A screening was done in all relevant cases."),
    Example(yes: 5, no: ["/late"], sentence: "strength: A screening was done in 83% of cases."),
    Example(yes: 4, no: ["/late", "/late"], sentence: "undecided: A screening was done in 67% of cases."),
    Example(
      yes: 3, no: ["/late", "/late"],
      sentence: "improvement: A screening was not done in two of the five relevant cases; "
        + "the most common reason was that it was late."),
    Example(
      yes: 2, no: ["/late", "/late", "/victims"],
      sentence: "improvement: A screening was done in only two of the five relevant cases; "
        + "where it fell short, the most common reason was that it was late."),
    Example(
      yes: 5, no: ["/late", "/late", "/victims/late", "/victims"],
      sentence: "improvement: A screening was done in only 56% of cases; "
        + "where it fell short, the most common reasons were that it was late and that victims were missed."),
    Example(
      yes: 5, no: ["/late", "/late", "/late", "/late/victims/not_recorded", "/victims/not_recorded"],
      sentence: "improvement: A screening was done in only 50% of cases; "
        + "where it fell short, the most common reason was that it was late."),
    Example(
      yes: 2, no: ["/late/victims/not_recorded", "/late/victims/not_recorded"],
      sentence: "improvement: A screening was done in only two of the four relevant cases."),
    Example(
      yes: 1, no: ["/other", "/other", "/late/other", "/late"],
      sentence: "improvement: A screening was done in only one of the five relevant cases."),
    Example(
      yes: 0, no: ["/late", "/late", "/victims"],
      sentence:
        "improvement: A screening was done in none of the three relevant cases; "
        + "the most common reason was that it was late."),
    Example(
      yes: 1, no: ["/late"], sentence: "improvement: A screening was done in only one of the two relevant cases."),
  ]

  @Test(arguments: examples)
  func aSentenceFollowsFromItsTallyAndReasons(_ example: Example) throws {
    #expect(try sentences(cases(yes: example.yes, no: example.no)).first ?? "" == example.sentence)
  }

  /// "Only" stands before small shares of sufficient work and nowhere else, and no sentence has two polarities.
  @Test func everySentenceHasOnePolarity() throws {
    for relevant in stride(from: 2, through: 40, by: 3) {
      for sufficient in 0...relevant {
        let no = Array(repeating: "/late", count: relevant - sufficient)
        let finding = try #require(try findings(cases(yes: sufficient, no: no)).first)
        let text = finding.sentence.plainText
        let isNegative = text.contains(" not ") || text.contains(" none ") || text.contains(" neither ")
        #expect(text.ranges(of: " not ").count < 2 && !(text.contains(" not ") && text.contains(" none ")), "\(text)")
        switch finding.kind {
        case .improvement:
          #expect(text.contains("only ") != isNegative, "\(text)")
          if text.contains("only ") { #expect(100 * sufficient < 60 * relevant, "\(text)") }
        case .strength, .undecided: #expect(!text.contains("only ") && !isNegative, "\(text)")
        }
      }
    }
  }

  @Test func skippedReasonsAreNotNamedAndSilenceThoseTheyOutnumber() throws {
    let no = ["/late", "/late", "/late", "/victims", "/victims"]
    func skipping(_ extra: [String: String]) throws -> String? {
      try sentences(cases(yes: 5, no: no)) {
        $0.wording = Wording($0.wording.phrases.merging(["reasons.skip.late": "late"]) { $1 }.merging(extra) { $1 })
      }.first
    }
    #expect(try skipping([:]) == "improvement: A screening was done in only 50% of cases.")
    let apart = "; apart from late ones, the most common reason was that {clause}"
    #expect(
      try skipping(["reasons.apart.late.one": apart])
        == "improvement: A screening was done in only 50% of cases; "
        + "apart from late ones, the most common reason was that victims were missed.")
  }

  @Test func phasesAreToldApartOnlyWhereTheyDiffer() throws {
    let both = "0.1=community+custody 2.1a@community=yes"
    #expect(
      try sentences(Array(repeating: both + " 2.1a@custody=no", count: 7)) == [
        "strength: Contact was kept in all relevant cases in the community.",
        "improvement: Contact was kept in none of the seven relevant cases in custody.",
      ])
    #expect(
      try sentences(Array(repeating: both + " 2.1a@custody=yes", count: 7))
        == ["strength: Contact was kept in all relevant cases."])
    // One phase alone is named; three cases that count twice are not counted as six.
    #expect(
      try sentences(Array(repeating: "0.1=custody 2.1a@custody=yes", count: 3))
        == ["strength: Contact was kept in all relevant cases in custody."])
    let few = [both + " 2.1a@custody=no", "0.1=community+custody 2.1a@community=no 2.1a@custody=yes"]
    #expect(try sentences(few).count == 2)
    // All of them is no number.
    #expect(try sentences(Array(repeating: both + " 2.1a@custody=yes", count: 2)).count == 1)
  }

  @Test func rowsOfAGridAreToldOneByOne() throws {
    let cases = Array(repeating: "0.1=community 1.1c:csc=yes 1.1c:police=no", count: 3)
    #expect(
      try sentences(cases) == [
        "strength: Work with children's social care was sufficient in all relevant cases.",
        "improvement: Work with the police was sufficient in none of the three relevant cases.",
      ])
  }

  @Test func rowsThatStandOutMakeOneSentence() throws {
    let cases = Array(repeating: "0.1=community 1.1c:csc=no 1.1c:police=no", count: 3)
    let listed = try findings(cases) { framework in
      for place in framework.questions.indices { framework.questions[place].patterns = nil }
      framework.wording = Wording(
        framework.wording.phrases.merging(["rows.1.1c.no": "Least came from {rows_sufficient}; missing: {rows}."]) {
          $1
        })
    }
    #expect(
      listed.map(\.sentence.plainText) == [
        "Least came from children's social care (none of the three relevant cases) and the police "
          + "(none of the three relevant cases); missing: children's social care (all relevant cases) and the police "
          + "(all relevant cases)."
      ])
    #expect(listed.first?.claims.map(\.rawValue) == ["1.1c:csc", "1.1c:police"])
  }

  @Test func goodWorkWithSeveralAgenciesIsOneSentence() throws {
    let cases = Array(repeating: "0.1=community 1.1c:csc=yes 1.1c:police=yes", count: 3)
    let listed = try findings(cases) { framework in
      framework.wording = Wording(framework.wording.phrases.merging(["rows.1.1c.yes": "Best was {rows}."]) { $1 })
    }
    #expect(
      listed.map(\.sentence.plainText) == [
        "Best was children's social care (all relevant cases) and the police (all relevant cases)."
      ])
    let apart = try findings(Array(repeating: "0.1=community 1.1c:csc=yes 1.1c:police=no", count: 3)) { framework in
      framework.wording = Wording(framework.wording.phrases.merging(["rows.1.1c.yes": "Best was {rows}."]) { $1 })
    }
    #expect(apart.map(\.kind) == [.strength, .improvement])
  }

  @Test func aPhraseWithSeveralFormsVariesByQuestion() throws {
    let no = ["/late", "/late", "/late", "/victims"]
    let told = try sentences(cases(yes: 4, no: no)) { framework in
      var phrases = framework.wording.phrases
      for form in ["", ".2", ".3"] { phrases["reasons.shortfall.one\(form)"] = "; form\(form): {clause}" }
      framework.wording = Wording(phrases)
    }
    // The bytes of 1.1a add up to 241, one more than a multiple of three: the second form.
    #expect(
      told == ["improvement: A screening was done in only 50% of cases; form.2: it was late."])
  }

  @Test func beyondTheNumberForACriterionFindingsWait() throws {
    let cases = Array(repeating: "0.1=community 1.1a=yes 1.1b=no 1.1c:csc=yes 1.1c:police=yes", count: 3)
    let findings = try findings(cases) { $0.thresholds.mostStrengths = 1 }
    #expect(findings.map(\.isListed) == [true, true, false, false])
  }

  /// So many cases with these judgements to 1.1a and 1.1b.
  private func pairs(_ counts: [(Int, String, String)]) -> [String] {
    counts.flatMap { Array(repeating: "0.1=community 1.1a=\($0.1) 1.1b=\($0.2)", count: $0.0) }
  }

  struct JoinedExample: Sendable, CustomTestStringConvertible {
    let name: String
    let counts: [(Int, String, String)]
    let sentences: [String]
    var testDescription: String { name }
  }

  static let joinedExamples = [
    JoinedExample(
      name: "both small", counts: [(2, "yes", "yes"), (3, "yes", "no/late"), (5, "no/late", "no")],
      sentences: [
        "improvement: Screenings were done in only 50% of cases and good in 20%; "
          + "the most common reason was that it was late."
      ]),
    JoinedExample(
      name: "both large", counts: [(8, "yes", "yes"), (1, "yes", "no"), (1, "no", "yes")],
      sentences: ["strength: Screenings were done in 90% of cases and good in 90%."]),
    JoinedExample(
      name: "both in between", counts: [(5, "yes", "yes"), (1, "yes", "no"), (1, "no", "yes"), (3, "no", "no")],
      sentences: ["improvement: Screenings were not done in 40% of cases and not good in 40%."]),
    JoinedExample(
      name: "on two sides", counts: [(3, "yes", "yes"), (7, "yes", "no")],
      sentences: [
        "strength: A screening was done in all relevant cases.",
        "improvement: Where there was a screening, it was good in only 30% of cases.",
      ]),
    JoinedExample(
      name: "only before one alone", counts: [(2, "yes", "yes"), (4, "yes", "no"), (4, "no", "no")],
      sentences: [
        "improvement: A screening was not done in 40% of cases.",
        "improvement: Where there was a screening, it was good in only 20% of cases.",
      ]),
    JoinedExample(
      name: "other relevant cases", counts: [(4, "yes", "yes"), (6, "no", "no"), (6, "no", "na")],
      sentences: ["improvement: Screenings were done in only 25% of cases and good in 40% of relevant cases."]),
    JoinedExample(
      name: "relevant where the first was done", counts: [(7, "yes", "yes"), (2, "yes", "no"), (1, "no", "na")],
      sentences: ["strength: Screenings were done in 90% of cases and good in 78% of these."]),
    JoinedExample(
      name: "too few for a percentage", counts: [(2, "yes", "yes"), (3, "no", "no")],
      sentences: ["improvement: Screenings were done in only two of the five relevant cases and good in two."]),
    JoinedExample(
      name: "all", counts: [(7, "yes", "yes")],
      sentences: ["strength: Screenings were done in all relevant cases and good in all relevant cases."]),
    JoinedExample(
      name: "none", counts: [(7, "no", "no")],
      sentences: [
        "improvement: Screenings were done in none of the seven relevant cases and good in none of the seven relevant "
          + "cases."
      ]),
  ]

  @Test(arguments: joinedExamples)
  func findingsThatWouldReadAlikeAreJoinedWhereOneSentenceIsTrueOfAll(_ example: JoinedExample) throws {
    let pair = [try #require(QuestionID("1.1a")), try #require(QuestionID("1.1b"))]
    func join(_ framework: inout Framework) {
      for place in framework.questions.indices { framework.questions[place].condition = nil }
      let sentence = "Screenings were {parts}{reasons}."
      framework.findingGroups = [
        FindingGroup(
          sentence: sentence, shortfall: sentence,
          members: [
            FindingGroup.Member(pair[0], done: "done in {quantity}", missed: "not done in {quantity}"),
            FindingGroup.Member(pair[1], done: "good in {quantity}", missed: "not good in {quantity}"),
          ])
      ]
    }
    #expect(try sentences(pairs(example.counts), join) == example.sentences)
    let found = try findings(pairs(example.counts), join)
    #expect(Set(found.flatMap(\.claims).map(\.rawValue)) == ["1.1a", "1.1b"])
    if found.count == 1 { #expect(found[0].slots.count == 2 && found[0].isListed) }
  }

  @Test func recommendationsComeHeaviestFirstWithTheInspectionsRoles() throws {
    let sample = try SmallDraft.sample(
      try SmallDraft.records() + [
        try SmallDraft.record("C-1", "0.1=community 1.1a=no"), try SmallDraft.record("C-2", "0.1=community 1.1a=no"),
        try SmallDraft.record("C-3", "0.1=community 1.1a=no"),
      ])
    var book = ClaimBook(sample)
    let recommendations = Recommendation.all(for: sample, try SmallDraft.inspection(), &book)
    #expect(recommendations.map(\.role) == ["YOS Board", "Head of Service"])
    #expect(recommendations.map(\.tally) == [Tally(sufficient: 5, relevant: 8), Tally(sufficient: 5, relevant: 8)])
    #expect(book.claims.last?.keys.map(\.text) == ["1.1a"])
  }
}
