/// Decides whether a condition can ever be true.
///
/// It looks for a case in which it is: it answers the questions that the condition rests on, those that their conditions
/// rest on included, in asking order and in every way that conditions can tell apart. A question that does not apply in
/// such a case has no answer there, and comparisons with it are false (design, section 6).
struct ConditionSolver {
  private let framework: Framework
  private let places: [QuestionID: Int]
  private let phasePlace: Int?
  /// What all conditions of the framework tell apart.
  private let samples: [AnswerSample]

  /// So many answers are tried before a condition is taken for one that can be true.
  private static let patience = 200_000

  init(_ framework: Framework) {
    self.framework = framework
    let places = Dictionary(
      framework.questions.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.places = places
    phasePlace = framework.phaseQuestion.flatMap { places[$0] }
    var samples = framework.questions.map { _ in AnswerSample() }
    for condition in framework.questions.compactMap(\.condition) + framework.checks.map(\.condition) {
      for (question, comparison) in condition.comparisons {
        if let place = places[question] { samples[place].note(comparison) }
      }
    }
    if let phasePlace { for phase in framework.phases { samples[phasePlace].note(phase.code) } }
    self.samples = samples
  }

  /// Whether there is a case in which the condition, which names what the framework has, is true.
  ///
  /// Phased questions are meant for the phase given. Those that are `free` apply whatever their own conditions say.
  func canHold(_ condition: Condition, phase: PhaseCode? = nil, free: Set<Int> = []) -> Bool {
    var search = Search(solver: self, goal: condition, phase: phase, free: free)
    return search.succeeds()
  }

  /// The places of the questions that a condition rests on, directly or through their conditions, in asking order.
  func roots(of condition: Condition, phase: PhaseCode? = nil, free: Set<Int> = []) -> [Int] {
    var found: Set<Int> = []
    var waiting = [condition]
    while let next = waiting.popLast() {
      for place in direct(next) where found.insert(place).inserted && !free.contains(place) {
        let question = framework.questions[place]
        if let condition = question.condition { waiting.append(condition) }
        if question.isPhased, let phase { waiting.append(.phase(phase)) }
      }
    }
    return found.sorted()
  }

  private func direct(_ condition: Condition) -> [Int] {
    condition.questions.compactMap { places[$0] } + (condition.phases.isEmpty ? [] : [phasePlace].compactMap(\.self))
  }

  /// A search through the answers to a few questions, one after the other.
  private struct Search {
    let solver: ConditionSolver
    let goal: Condition
    let phase: PhaseCode?
    let free: Set<Int>
    let questions: [Int]
    var answers: [Int: SampleAnswer] = [:]
    var tries = 0

    init(solver: ConditionSolver, goal: Condition, phase: PhaseCode?, free: Set<Int>) {
      (self.solver, self.goal, self.phase, self.free) = (solver, goal, phase, free)
      questions = solver.roots(of: goal, phase: phase, free: free)
    }

    mutating func succeeds(from place: Int = 0) -> Bool {
      tries += 1
      if tries > ConditionSolver.patience { return true }
      switch truth(of: goal) {
      case .yes: return true
      case .no: return false
      case .unknown: break
      }
      // What is unknown to the end refers to something that is not there, which is told elsewhere.
      guard place < questions.count else { return true }
      let question = questions[place]
      defer { answers[question] = nil }
      for answer in possible(question) {
        answers[question] = answer
        if succeeds(from: place + 1) { return true }
      }
      return false
    }

    private func possible(_ place: Int) -> [SampleAnswer] {
      let answers = solver.samples[place].answers(solver.framework.questions[place].answer)
      switch applies(place) {
      case .yes: return answers
      case .no: return [.notAsked]
      case .unknown: return answers + [.notAsked]
      }
    }

    private func applies(_ place: Int) -> Truth {
      if free.contains(place) { return .yes }
      let question = solver.framework.questions[place]
      let holds = question.condition.map(truth) ?? .yes
      guard question.isPhased, let phase else { return holds }
      return truth(of: .phase(phase)) && holds
    }

    private func truth(of condition: Condition) -> Truth {
      solver.truth(of: condition, amid: answers)
    }
  }

  /// What is certain of a condition once some questions are answered, by their places.
  func truth(of condition: Condition, amid answers: [Int: SampleAnswer]) -> Truth {
    switch condition {
    case .compare(let question, let comparison):
      guard let place = places[question], let answer = answers[place] else { return .unknown }
      return Truth(answer.satisfies(comparison))
    case .phase(let phase):
      guard let place = phasePlace, let answer = answers[place] else { return .unknown }
      return Truth(answer.has(phase: phase))
    case .not(let inner): return !truth(of: inner, amid: answers)
    case .all(let parts): return parts.reduce(Truth.yes) { $0 && truth(of: $1, amid: answers) }
    case .any(let parts): return parts.reduce(Truth.no) { $0 || truth(of: $1, amid: answers) }
    }
  }
}
