package import InspectionModel

/// A framework that fits on a page and has one of everything: `small/1`.
///
/// ```
/// 0.1  choices  phases: community, custody          0.2  number 10...19        0.3  date
/// 1.1a yes/no   key Saf, reasons LATE               1.1b yes/no/na  when 1.1a is yes, reasons LATE
/// 1.1c grid     csc, police                         1.1z text       required when any no in 1.1
/// 2.1a yes/no/na, each phase, key RoH               2.1b choice     when 0.1 has custody
/// checks: hard `young-date` (0.2 at most 10 and 1.1a is no), soft `late-plan` (1.1a is no and 1.1b is yes)
/// ```
package enum SmallFramework {
  /// The framework.
  package static let framework = make()
  /// The framework made ready for views.
  package static let index = FrameworkIndex(framework)

  private static func make() -> Framework {
    var framework = Framework(edition: FrameworkEdition(code("small"), 1), title: "Small inspection")
    framework.phaseQuestion = code("0.1")
    framework.phases = [
      Phase(code: code("community"), label: "in the community"), Phase(code: code("custody"), label: "in custody"),
    ]
    framework.themes = [
      Theme(code: code("Saf"), title: "Safeguarding"), Theme(code: code("RoH"), title: "Risk of harm"),
    ]
    framework.bands = [
      Band(code: code("MINIMUM"), from: 75, comment: "MINIMUM improvement required"),
      Band(code: code("DRASTIC"), from: 0, comment: "DRASTIC improvement required"),
    ]
    framework.characteristics = [Characteristic(code: code("age"), question: code("0.2"), title: "Age")]
    framework.roles = [Role(code: code("head-of-service"), title: "Head of Service")]
    framework.sections = sections
    framework.questions = facts + judgements
    framework.reasonLists = [
      ReasonList(
        code: code("LATE"),
        reasons: [
          Reason(code: code("late"), clause: "it was late"),
          Reason(code: code("victims"), clause: "victims were missed"),
          Reason(code: code("not_recorded"), clause: "nothing was recorded"),
          Reason(code: code("other"), clause: "of something else"),
        ])
    ]
    framework.checks = checks
    framework.quantities = quantities
    framework.recommendations = RecommendationRules(
      stem: "In more cases:",
      rules: [
        RecommendationRule(
          code: code("in-time"), text: "work is done in time", role: code("head-of-service"),
          keys: [Key(code("1.1a"))], below: 65, fewest: 3, weight: 10)
      ])
    framework.layouts = [Layout(name: code("plain"), text: "# {{title}}\n")]
    return framework
  }

  /// Everything is counted.
  private static var quantities: QuantityTable {
    let count = QuantityPhrase(code("count"), "{count}", of: code("counted"))
    return QuantityTable(
      objects: [QuantityObject(code("counted"), "of {relevant} cases")],
      ladders: [QuantityLadder(code("counts"), [count])],
      few: [QuantityTurn([code("counts")])], many: [QuantityTurn([code("counts")])])
  }

  private static let sections = [
    Section(
      number: code("0"), title: "Case details", kind: .context,
      criteria: [Criterion(number: code("0"), title: "Case details", statement: "Facts about the case.")]),
    Section(
      number: code("1"), title: "Assessment", kind: .scored,
      criteria: [Criterion(number: code("1.1"), title: "Assessment", statement: "Needs are assessed.")]),
    Section(
      number: code("2"), title: "Delivery", kind: .scored,
      criteria: [Criterion(number: code("2.1"), title: "Delivery", statement: "Plans are delivered.")]),
  ]

  private static var facts: [Question] {
    let phases = Question(
      id: code("0.1"), criterion: code("0"), text: "Phases of the sentence",
      answer: .choices(
        [
          Option(code: code("community"), label: "Community"), Option(code: code("custody"), label: "Custody"),
        ], atLeast: 1))
    let age = Question(id: code("0.2"), criterion: code("0"), text: "Age", answer: .number(10...19))
    var date = Question(id: code("0.3"), criterion: code("0"), text: "Date of sentence", answer: .date)
    date.requirement = .never
    return [phases, age, date]
  }

  private static var judgements: [Question] {
    var screened = Question(id: code("1.1a"), criterion: code("1.1"), text: "Was it screened?", answer: .yesNo)
    (screened.isScored, screened.isKey, screened.themes) = (true, true, [code("Saf")])
    screened.reasons = code("LATE")
    screened.patterns = SentencePatterns(
      strength: "Screening was done in {share} {of_cases}.",
      improvement: "Screening was done in {only}{share} {of_cases}{reasons}.",
      shortfall: "Screening was not done in {share} {of_cases}{reasons}.")
    var quality = Question(id: code("1.1b"), criterion: code("1.1"), text: "Was it good?", answer: .yesNoNA)
    (quality.isScored, quality.reasons) = (true, code("LATE"))
    quality.condition = .compare(code("1.1a"), .isEqual(code("yes")))
    var agencies = Question(
      id: code("1.1c"), criterion: code("1.1"), text: "Was each agency consulted?",
      answer: .grid([
        GridRow(code: code("csc"), label: "children's social care"), GridRow(code: code("police"), label: "the police"),
      ]))
    agencies.isScored = true
    var summary = Question(id: code("1.1z"), criterion: code("1.1"), text: "What supports this?", answer: .text)
    summary.requirement = .whenAnyNo(in: code("1.1"))
    var delivered = Question(id: code("2.1a"), criterion: code("2.1"), text: "Was it delivered?", answer: .yesNoNA)
    (delivered.isScored, delivered.isKey, delivered.themes) = (true, true, [code("RoH")])
    delivered.isPhased = true
    var release = Question(
      id: code("2.1b"), criterion: code("2.1"), text: "How was release planned?",
      answer: .choice([
        Option(code: code("early"), label: "Early"), Option(code: code("late"), label: "Late"),
        Option(code: code("not_at_all"), label: "Not at all"),
      ]))
    release.condition = .compare(code("0.1"), .has(code("custody")))
    return [screened, quality, agencies, summary, delivered, release]
  }

  private static let checks = [
    ConsistencyCheck(
      code: code("young-date"), kind: .hard,
      condition: .all([.compare(code("0.2"), .atMost(10)), .compare(code("1.1a"), .isEqual(code("no")))]),
      last: code("1.1a"), message: "A child of ten is always screened. Change one of the two answers."),
    ConsistencyCheck(
      code: code("late-plan"), kind: .soft,
      condition: .all([.compare(code("1.1a"), .isEqual(code("no"))), .compare(code("1.1b"), .isEqual(code("yes")))]),
      last: code("1.1b"), message: "Not screened, yet good? Change one of the two, or say why they stand."),
  ]

  /// A code that is known to be one; the fallback is never reached.
  static func code<Kind>(_ text: String) -> Code<Kind> {
    Code<Kind>(text) ?? code("x")
  }
}
