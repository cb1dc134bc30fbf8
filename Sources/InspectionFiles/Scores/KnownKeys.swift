import InspectionModel
import StrictJSON

/// The keys that a file can have, in the order of their bytes, as they stand in a file in canonical form.
struct KnownKeys: Sendable {
  private let wides: [WideText]
  private let texts: [[UInt8]]
  private let slots: [Int]
  /// For each slot, whether it is a grid as a whole, which nobody answers.
  let isGrid: [Bool]

  init(_ index: FrameworkIndex) {
    let keys = index.keys.slots.enumerated().map { (text: [UInt8]($1.key.text.utf8), slot: $0) }
      .sorted { $0.text.lexicographicallyPrecedes($1.text) }
    texts = keys.map(\.text)
    wides = keys.map { WideText(index.keys.slots[$0.slot].key.text) ?? .long }
    slots = keys.map(\.slot)
    isGrid = index.keys.slots.map(\.isGrid)
  }

  /// The slot of the key that the tokenizer stands on, if it is one of the next; then `next` is the one after it.
  ///
  /// Questions that were not asked are passed over.
  func slot(_ tokenizer: borrowing JSONTokenizer, next: inout Int) -> Int? {
    let wide = tokenizer.wide
    for place in next..<min(next + 32, wides.count) where wides[place].isSame(as: wide) {
      if wide.isSame(as: .long), !tokenizer.matches(texts[place]) { continue }
      next = place + 1
      return slots[place]
    }
    return nil
  }
}
