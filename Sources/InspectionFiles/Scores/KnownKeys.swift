import InspectionModel
import StrictJSON

/// The keys that a file can have, in the order of their bytes, as they stand in a file in canonical form.
final class KnownKeys: Sendable {
  /// A key with what it stands for.
  private struct Known {
    /// `long` where it is too long.
    let text: WideText
    let key: EntryPull.Key
  }

  private let all: [Known]
  /// The bytes of those that are too long; empty for the others.
  private let bytes: [[UInt8]]
  /// For each slot, where its key is among all.
  private let places: [Int]

  init(_ index: FrameworkIndex) {
    let names = index.keys.slots.map(\.key.text)
    let slots = names.indices.sorted { names[$0].precedesByBytes(names[$1]) }
    all = slots.map { slot in
      Known(text: WideText(names[slot]) ?? .long, key: index.isGrid(at: slot) ? .grid : .slot(slot))
    }
    bytes = zip(all, slots).map { $0.text.isLong ? Array(names[$1].utf8) : [] }
    places = slots.enumerated().sorted { $0.element < $1.element }.map(\.offset)
  }

  /// How many there are.
  var count: Int { all.count }

  /// The place of a key, if it is one of the next ones from a place on: questions that were not asked are passed over.
  @inline(__always)
  func place(of text: WideText, from next: Int) -> Int? {
    var place = next
    let end = min(next + 32, all.count)
    while place < end {
      if all[place].text.isSame(as: text) { return text.isLong ? nil : place }
      place += 1
    }
    return nil
  }

  /// The same for the key that the tokenizer stands on, where it is too long for that.
  func place(ofLong tokenizer: borrowing JSONTokenizer, from next: Int) -> Int? {
    for place in next..<min(next + 32, all.count) where all[place].text.isLong {
      if tokenizer.matches(bytes[place]) { return place }
    }
    return nil
  }

  /// The place of the key of a slot.
  func place(ofSlot slot: Int) -> Int { places[slot] }

  /// What the key at a place stands for.
  func key(at place: Int) -> EntryPull.Key { all[place].key }
}

extension WideText {
  /// Whether it stands for all texts that are too long; unlike `==` no call to where the type is at home.
  @inline(__always)
  var isLong: Bool { low == .max }
}
