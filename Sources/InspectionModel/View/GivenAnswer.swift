/// An answer as it was found in a file or typed, before anybody asked whether the question can be answered so.
///
/// Both ways of reading a case, the tree and the stream, come through here, so that they cannot disagree.
package enum GivenAnswer: Equatable, Sendable {
  /// A code, a day or words.
  case word(String)
  /// A whole number.
  case number(Int)
  /// Several codes.
  case words([String])
  /// Nothing at all.
  case missing
  /// Something that no answer is, such as an object.
  case malformed
}

extension Question {
  /// The coded answer that was given; of a grid, the answer to one of its rows.
  ///
  /// - Throws: `EntryProblem.Kind` where the question cannot be answered so: an unknown answer, or an impossible date.
  package func code(for given: GivenAnswer) throws(EntryProblem.Kind) -> AnswerCode {
    try answer.code(for: given)
  }
}

extension FrameworkIndex {
  /// The coded answer that was given at a slot.
  ///
  /// - Throws: `EntryProblem.Kind` where the question cannot be answered so.
  package func code(for given: GivenAnswer, at slot: Int) throws(EntryProblem.Kind) -> AnswerCode {
    try framework.questions[keys.slots[slot].question].answer.code(for: given)
  }
}

extension AnswerType {
  fileprivate func code(for given: GivenAnswer) throws(EntryProblem.Kind) -> AnswerCode {
    switch (self, given) {
    case (.yesNo, .word(let word)): return try judgement(word, allowsNA: false)
    case (.yesNoNA, .word(let word)), (.grid, .word(let word)): return try judgement(word, allowsNA: true)
    case (.choice(let options), .word(let word)):
      guard let place = options.firstIndex(where: { $0.code.text == word }) else { throw .unknownAnswer }
      return .option(place)
    case (.choices(let options, let atLeast), .words(let words)): return try chosen(words, options, atLeast)
    case (.number(let range), .number(let number)):
      guard range.contains(number) else { throw .unknownAnswer }
      return .number(number)
    case (.date, .word(let word)):
      guard let date = CalendarDate(word) else { throw .impossibleDate }
      return .date(date)
    case (.text, .word): return .text
    default: throw .unknownAnswer
    }
  }

  private func judgement(_ word: String, allowsNA: Bool) throws(EntryProblem.Kind) -> AnswerCode {
    guard let code = AnswerCode(judgement: word, allowsNA: allowsNA) else { throw .unknownAnswer }
    return code
  }

  private func chosen(_ words: [String], _ options: [Option], _ atLeast: Int) throws(EntryProblem.Kind) -> AnswerCode {
    var chosen = PlaceSet()
    for word in words {
      guard let place = options.firstIndex(where: { $0.code.text == word }) else { throw .unknownAnswer }
      chosen.insert(place)
    }
    guard chosen.count >= atLeast else { throw .unknownAnswer }
    guard chosen.count == 1 || !chosen.places.contains(where: { options[$0].isExclusive }) else { throw .unknownAnswer }
    return .options(chosen)
  }
}

extension ReasonList {
  /// The places of the reasons given.
  ///
  /// - Throws: `EntryProblem.Kind.unknownReason` where one is not in the list.
  package func places(of codes: some Sequence<String>) throws(EntryProblem.Kind) -> PlaceSet {
    var places = PlaceSet()
    for code in codes {
      guard let place = reasons.firstIndex(where: { $0.code.text == code }) else { throw .unknownReason }
      places.insert(place)
    }
    return places
  }
}
