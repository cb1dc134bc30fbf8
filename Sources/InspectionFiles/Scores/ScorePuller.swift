package import Diagnostics
package import InspectionModel
import StrictJSON

/// Reads what scores need straight from a case file's tokens, without making its record.
///
/// Whatever is rare goes the way of the whole record instead, so that both ways give the same answer or the same refusal:
/// broken and foreign files, redactions, entries that share an id. Made once for a run; it may be used by several threads.
package struct ScorePuller: Sendable {
  let owner: CaseFile.Owner
  let index: FrameworkIndex
  let names = FieldNames()
  let questions: [PulledQuestion]
  let slots: [PulledSlot]
  /// The slots in the order of their keys' bytes, as the keys of a file in canonical form stand.
  let keys: [PulledKey]

  /// A puller of the cases of one inspection, or of several that share the framework and the id.
  package init(owner: CaseFile.Owner, index: FrameworkIndex) {
    self.owner = owner
    self.index = index
    questions = index.framework.questions.map { PulledQuestion($0, index.framework) }
    slots = index.keys.slots.map { PulledSlot(question: $0.question, isGrid: $0.isGrid) }
    keys = index.keys.slots.enumerated().map { PulledKey([UInt8]($1.key.text.utf8), slot: $0) }
      .sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
  }

  /// The facts that a case file holds.
  ///
  /// - Throws: why the file is left out whole, as `CaseFile.read` says it.
  package func read(_ bytes: [UInt8], file: String) throws(Diagnostic) -> PulledCase {
    if let pulled = pull(bytes) { return pulled }
    return PulledCase(try CaseFile.read(bytes, file: file, owner: owner), index)
  }

  /// The facts that a case file holds; nil where only its whole record can tell.
  package func pull(_ bytes: [UInt8]) -> PulledCase? {
    var pull = CasePull(self)
    return JSONTokenizer.withTokens(of: bytes) { tokenizer in
      do throws(Detour) {
        return try pull.read(&tokenizer)
      } catch {
        return nil
      }
    }
  }
}

/// The tokens cannot tell; the whole record can.
enum Detour: Error {
  case throughRecord
}

/// What a puller knows of a question beforehand.
struct PulledQuestion: Sendable {
  /// The question itself, for answers that are not among those known beforehand.
  let question: Question
  /// Whether it is answered in words, which scores have no use for.
  let isText: Bool
  /// Short answers, and what they count as.
  let answers: [(short: ShortText, code: AnswerCode)]
  /// The reasons that may be given.
  let reasons: [PulledKey]

  init(_ question: Question, _ framework: Framework) {
    self.question = question
    isText = question.answer == .text
    let words = ["yes", "no", "na"] + question.answer.options.map(\.code.text)
    answers = words.compactMap { word in
      // The one rule of what counts as what, asked beforehand.
      guard let short = ShortText(word), let code = try? question.code(for: .word(word)) else { return nil }
      return (short, code)
    }
    let list = question.reasons.flatMap(framework.reasonList)
    reasons = (list?.reasons ?? []).enumerated().map { PulledKey([UInt8]($1.code.text.utf8), slot: $0) }
  }
}

/// What a puller knows of a slot beforehand.
struct PulledSlot: Sendable {
  let question: Int
  let isGrid: Bool
}

/// A text that may stand in a file, and the place that it stands for.
struct PulledKey: Sendable {
  let bytes: [UInt8]
  let short: ShortText
  let slot: Int

  init(_ bytes: [UInt8], slot: Int) {
    self.bytes = bytes
    self.slot = slot
    short = ShortText(bytes) ?? .long
  }

  /// Whether the tokenizer stands on this text.
  @inline(__always)
  func isCurrent(_ tokenizer: borrowing JSONTokenizer) -> Bool {
    short == .long ? tokenizer.short == .long && tokenizer.matches(bytes) : tokenizer.short == short
  }
}
