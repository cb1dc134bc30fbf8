import InspectionModel
import StrictJSON

/// The keys that a file can have, in the order of their bytes, as they stand in a file in canonical form.
struct KnownKeys: Sendable {
  /// `long` for those that are too long.
  private let texts: [WideText]
  private let bytes: [[UInt8]]
  private let slots: [Int]
  /// For each slot, whether it is a grid as a whole, which nobody answers.
  let isGrid: [Bool]

  init(_ index: FrameworkIndex) {
    let keys = index.keys.slots.enumerated().map { (text: $1.key.text, slot: $0) }
      .sorted { $0.text.utf8.lexicographicallyPrecedes($1.text.utf8) }
    texts = keys.map { WideText($0.text) ?? .long }
    bytes = keys.map { Array($0.text.utf8) }
    slots = keys.map(\.slot)
    isGrid = index.keys.slots.map(\.isGrid)
  }

  /// The slot of a key, if it is one of the next; then `next` is the one after it.
  ///
  /// Questions that were not asked are passed over.
  func slot(_ text: WideText, next: inout Int) -> Int? {
    guard !text.isSame(as: .long) else { return nil }
    for place in next..<min(next + 32, texts.count) where texts[place].isSame(as: text) {
      next = place + 1
      return slots[place]
    }
    return nil
  }

  /// The same for the key that the tokenizer stands on, where it is too long for that.
  func slot(ofLong tokenizer: borrowing JSONTokenizer, next: inout Int) -> Int? {
    for place in next..<min(next + 32, texts.count) where texts[place].isSame(as: .long) {
      guard tokenizer.matches(bytes[place]) else { continue }
      next = place + 1
      return slots[place]
    }
    return nil
  }
}
