/// The slots that each score pools, worked out once: of grids the whole, never the rows.
package struct ScoredSlots: Sendable {
  private var criteria: [CriterionNumber] = []
  private var sections: [SectionNumber] = []
  private var themes: [ThemeCode] = []
  /// For each criterion, section and theme its slots, in asking order.
  private var slotsOfCriteria: [[Int]] = []
  private var slotsOfSections: [[Int]] = []
  private var slotsOfThemes: [[Int]]
  private var isScored: [Bool]

  init(_ framework: Framework, _ keys: KeyTable) {
    themes = framework.themes.map(\.code)
    slotsOfThemes = Array(repeating: [], count: themes.count)
    isScored = Array(repeating: false, count: keys.slots.count)
    for place in framework.questions.indices where framework.questions[place].isScored {
      let slots = keys.slots(ofQuestion: place).filter { keys.slots[$0].row == nil }
      for slot in slots { isScored[slot] = true }
      add(slots, to: framework.questions[place].criterion)
      guard framework.questions[place].isKey else { continue }
      for theme in themes.indices where framework.questions[place].themes.contains(themes[theme]) {
        slotsOfThemes[theme] += slots
      }
    }
    for section in framework.sections {
      let own = criteria.indices.filter { framework.section(of: criteria[$0])?.number == section.number }
      sections.append(section.number)
      slotsOfSections.append(own.flatMap { slotsOfCriteria[$0] }.sorted())
    }
  }

  private mutating func add(_ slots: [Int], to criterion: CriterionNumber) {
    if let place = criteria.lastIndex(of: criterion) {
      slotsOfCriteria[place] += slots
    } else {
      criteria.append(criterion)
      slotsOfCriteria.append(slots)
    }
  }

  /// Whether what stands at a slot counts for scores.
  package subscript(_ slot: Int) -> Bool { isScored[slot] }

  /// The scored slots of a criterion, in asking order.
  package func slots(ofCriterion number: CriterionNumber) -> [Int] {
    criteria.firstIndex(of: number).map { slotsOfCriteria[$0] } ?? []
  }

  /// The scored slots of a section, in asking order.
  package func slots(ofSection number: SectionNumber) -> [Int] {
    sections.firstIndex(of: number).map { slotsOfSections[$0] } ?? []
  }

  /// The slots of a theme's key questions, in asking order.
  package func slots(ofTheme code: ThemeCode) -> [Int] {
    themes.firstIndex(of: code).map { slotsOfThemes[$0] } ?? []
  }
}
