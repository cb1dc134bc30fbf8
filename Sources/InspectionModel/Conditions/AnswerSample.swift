/// An answer of a made-up case: one for each way in which conditions can tell answers apart.
enum SampleAnswer: Hashable {
  /// The question does not apply, so that every comparison with it is false.
  case notAsked
  /// A judgement, a choice or a day, by its code; what no condition names has an empty one.
  case code(String)
  /// A whole number.
  case number(Int)
  /// Those of the options that conditions name.
  case options(Set<String>)

  func satisfies(_ comparison: Condition.Comparison) -> Bool {
    switch (comparison, self) {
    case (.isEqual(let wanted), .code(let code)): wanted.text == code
    case (.isNot(let unwanted), .code(let code)): unwanted.text != code
    case (.isOneOf(let wanted), .code(let code)): wanted.contains { $0.text == code }
    case (.isEqual(let wanted), .number(let number)): Int(wanted.text) == number
    case (.isNot(let unwanted), .number(let number)): Int(unwanted.text) != number
    case (.isOneOf(let wanted), .number(let number)): wanted.contains { Int($0.text) == number }
    case (.atLeast(let least), .number(let number)): number >= least
    case (.atMost(let most), .number(let number)): number <= most
    case (.has(let option), .options(let chosen)): chosen.contains(option.text)
    default: false
    }
  }

  func has(phase: PhaseCode) -> Bool {
    switch self {
    case .code(let code): code == phase.text
    case .options(let chosen): chosen.contains(phase.text)
    default: false
    }
  }
}

/// The answers to one question that conditions can tell apart: a few, however many there are.
///
/// Of numbers these are the ends of the range and those at and beside each number that is compared with; of options, the
/// choices among those that are named.
struct AnswerSample {
  private var codes: Set<String> = []
  private var numbers: Set<Int> = []

  /// More named options than this are not told apart in every combination, but one by one, in pairs and together.
  private static let mostCombined = 10

  mutating func note(_ comparison: Condition.Comparison) {
    switch comparison {
    case .isEqual(let code), .isNot(let code): note(code.text)
    case .isOneOf(let list): for code in list { note(code.text) }
    case .has(let option): codes.insert(option.text)
    case .atLeast(let number), .atMost(let number): numbers.insert(number)
    }
  }

  mutating func note(_ phase: PhaseCode) {
    codes.insert(phase.text)
  }

  private mutating func note(_ code: String) {
    codes.insert(code)
    if let number = Int(code) { numbers.insert(number) }
  }

  /// The answers to a question of a type, in a fixed order.
  func answers(_ type: AnswerType) -> [SampleAnswer] {
    switch type {
    case .yesNo: [.code("yes"), .code("no")]
    case .yesNoNA, .grid: [.code("yes"), .code("no"), .code("na")]
    case .choice(let options): named(options).map { .code($0) } + (isNamingAll(options) ? [] : [.code("")])
    case .choices(let options, let atLeast): combinations(options, atLeast)
    case .number(let range): interesting(range).map { .number($0) }
    case .date: codes.filter { CalendarDate($0) != nil }.sorted().map { .code($0) } + [.code("")]
    case .text: [.code("")]
    }
  }

  private func named(_ options: [Option]) -> [String] {
    options.map(\.code.text).filter(codes.contains)
  }

  private func isNamingAll(_ options: [Option]) -> Bool {
    options.allSatisfy { codes.contains($0.code.text) }
  }

  private func interesting(_ range: ClosedRange<Int>) -> [Int] {
    let around = numbers.flatMap { number in
      [number, number.subtractingReportingOverflow(1).partialValue, number.addingReportingOverflow(1).partialValue]
    }
    return Set(around + [range.lowerBound, range.upperBound]).filter(range.contains).sorted()
  }

  private func combinations(_ options: [Option], _ atLeast: Int) -> [SampleAnswer] {
    let joinable = options.filter { !$0.isExclusive }
    let names = named(joinable)
    let unnamed = joinable.count - names.count
    var sets = Self.subsets(of: names).filter { chosen in
      let size = chosen.count + unnamed
      return size >= atLeast && (size > 0 || atLeast == 0)
    }
    if atLeast <= 1 {
      let alone = options.filter(\.isExclusive)
      sets += named(alone).map { [$0] }
      if !isNamingAll(alone), !sets.contains([]) { sets.append([]) }
    }
    // Where more must be chosen than can be, that is told by itself, and conditions are judged as if it were not so.
    return (sets.isEmpty ? Self.subsets(of: names) : sets).map { .options($0) }
  }

  private static func subsets(of names: [String]) -> [Set<String>] {
    guard names.count <= mostCombined else {
      let pairs = names.indices.flatMap { first in names[..<first].map { [names[first], $0] } }
      return ([[], names] + names.map { [$0] } + pairs).map { Set($0) }
    }
    return names.reduce([[]]) { sets, name in sets + sets.map { $0.union([name]) } }
  }
}
