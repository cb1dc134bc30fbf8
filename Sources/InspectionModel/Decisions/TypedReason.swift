import StrictJSON

/// Words that assessors typed as another reason than the coded ones, and how often.
///
/// The words are private: a draft never has them, and `decisions.json` names them by their address alone.
package struct TypedReason: Sendable, Equatable {
  /// The question.
  package let question: QuestionID
  /// The words; of those that differ in spaces and capitals alone, the first by their bytes, whichever case came first.
  package private(set) var words: String
  /// In how many judgements.
  package private(set) var count: Int

  package init(question: QuestionID, words: String, count: Int = 1) {
    (self.question, self.words, self.count) = (question, words, count)
  }

  /// Counts one more judgement in which they were typed, perhaps with other spaces and capitals.
  package mutating func count(_ words: String) {
    count += 1
    if words.utf8.lexicographicallyPrecedes(self.words.utf8) { self.words = words }
  }

  /// Its address, `other:1.1a2:4f2a9c01`: the same for the same words, however their spaces and capitals are.
  ///
  /// A few digits of a digest tell the words of one question apart and say nothing of them.
  package var address: String { Self.address(of: words, question) }

  /// The address of words typed at a question.
  package static func address(of words: String, _ question: QuestionID) -> String {
    let folded = words.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    let digest = SHA256.hexDigest(of: Array("\(question.text)\n\(folded)".utf8))
    return "other:\(question.text):\(digest.prefix(8))"
  }
}

/// What one judgement's typed reasons come to.
package struct TypedReasons: Sendable, Equatable {
  /// The slot of the judgement.
  package let slot: Int
  /// The words that were typed, by every assessor whose answer stands.
  package let words: [String]

  package init(slot: Int, words: [String]) {
    (self.slot, self.words) = (slot, words)
  }

  /// The typed reasons of a case, in asking order: of judgements that stand and are insufficient, where one asks for words.
  package static func all(in record: CaseRecord, _ view: CaseView) -> [TypedReasons] {
    view.states.indices.compactMap { slot in
      guard view.states[slot] == .answered(.no), let list = view.index.reasons(at: slot),
        let other = list.reasons.firstIndex(where: \.asksForWords), view.reasons(at: slot).contains(other)
      else { return nil }
      let code = list.reasons[other].code.text
      let entries = view.currentEntries(at: slot, in: record).filter { $0.reasons.contains(code) }
      return TypedReasons(slot: slot, words: entries.map { $0.other ?? "" })
    }
  }
}
