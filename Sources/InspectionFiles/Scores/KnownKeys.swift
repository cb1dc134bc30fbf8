import InspectionModel
import StrictJSON

/// The keys that a file can have, in the order of their bytes, as they stand in a file in canonical form.
struct KnownKeys: Sendable {
  /// `long` for those that are too long.
  private let texts: [WideText]
  /// The bytes of those that are too long; empty for the others.
  private let bytes: [[UInt8]]
  private let slots: [Int]
  /// For each slot, whether it is a grid as a whole, which nobody answers.
  let isGrid: [Bool]

  init(_ index: FrameworkIndex) {
    let names = index.keys.slots.map(\.key.text)
    let texts = names.map { WideText($0) ?? .long }
    slots = names.indices.sorted { one, other in
      if texts[one].isSame(as: .long) || texts[other].isSame(as: .long) {
        return names[one].precedesByBytes(names[other])
      }
      return texts[one].precedes(texts[other])
    }
    self.texts = slots.map { texts[$0] }
    bytes = slots.map { texts[$0].isSame(as: .long) ? Array(names[$0].utf8) : [] }
    isGrid = names.indices.map(index.isGrid)
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
