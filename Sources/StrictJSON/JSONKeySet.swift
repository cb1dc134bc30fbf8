/// The keys seen so far in each object that is open, so that a duplicate is noticed at once.
///
/// Keys are compared by their bytes, escapes resolved: `"a"` and `"\u0061"` are the same, composed and decomposed accents
/// are not. A few keys are compared one by one; many go through a table, so that an object with a hundred thousand keys
/// takes no longer for each than one with a hundred.
package struct JSONKeySet {
  private struct Key {
    var hash: UInt64
    /// Where the key's bytes start: in the text, or in `unescaped`.
    var offset: Int
    var length: Int
    var isUnescaped: Bool
  }

  private struct Scope {
    var firstKey: Int
    var firstUnescaped: Int
  }

  /// Up to so many keys, looking at each is faster than a table.
  private static let fewKeys = 16

  private var keys: [Key] = []
  private var scopes: [Scope] = []
  private var scope = Scope(firstKey: 0, firstUnescaped: 0)
  /// The bytes of keys that hold escapes, resolved.
  private var unescaped: [UInt8] = []
  /// For each level that has had many keys, an open table of their numbers within the object, from 1; 0 is free.
  private var tables: [[UInt32]] = []
  /// Hashes start from the process's own random seed, so that nobody can make a file of keys that collide.
  private let seed: UInt64

  package init() {
    seed = UInt64(truncatingIfNeeded: 0.hashValue) | 1
  }

  /// Notes that an object opens.
  package mutating func beginObject() {
    scopes.append(scope)
    scope = Scope(firstKey: keys.count, firstUnescaped: unescaped.count)
  }

  /// Notes that the innermost object closes, and forgets its keys.
  package mutating func endObject() {
    keys.removeLast(keys.count - scope.firstKey)
    unescaped.removeLast(unescaped.count - scope.firstUnescaped)
    scope = scopes.popLast() ?? Scope(firstKey: 0, firstUnescaped: 0)
  }

  /// Notes the key that the tokenizer stands on, as one of the innermost object.
  ///
  /// All keys of a set must come from the same text.
  ///
  /// - Throws: where the object has that key already.
  package mutating func insert(keyOf tokenizer: borrowing JSONTokenizer) throws(JSONSyntaxError) {
    // The fields one by one: asking a borrowed tokenizer for its range would copy it.
    let isNew = insert(
      from: tokenizer.start, to: tokenizer.end, of: tokenizer.source, hasEscapes: tokenizer.hasEscapes)
    if !isNew { throw tokenizer.duplicateKey() }
  }

  /// Notes a key; false where the object has it already.
  mutating func insert(from start: Int, to end: Int, of source: ByteSource, hasEscapes: Bool) -> Bool {
    if hasEscapes { return insertUnescaped(source.unescaped(start..<end), beside: source) }
    let hash = source.hash(from: start, to: end, seed: seed)
    let key = Key(hash: hash, offset: start, length: end &- start, isUnescaped: false)
    return insert(key, beside: source)
  }

  private mutating func insertUnescaped(_ bytes: [UInt8], beside source: ByteSource) -> Bool {
    let hash = ByteSource.withSource(of: bytes.span) { $0.hash(from: 0, to: bytes.count, seed: seed) }
    let key = Key(hash: hash, offset: unescaped.count, length: bytes.count, isUnescaped: true)
    unescaped.append(contentsOf: bytes)
    return insert(key, beside: source)
  }

  @inline(__always)
  private mutating func insert(_ key: Key, beside source: ByteSource) -> Bool {
    let number = keys.count &- scope.firstKey
    if number >= Self.fewKeys { return insertIntoTable(key, number: number, source) }
    for other in scope.firstKey..<keys.count where keys[other].hash == key.hash {
      if isSame(keys[other], key, source) { return false }
    }
    keys.append(key)
    return true
  }

  private func isSame(_ first: Key, _ second: Key, _ source: ByteSource) -> Bool {
    first.length == second.length && bytes(of: first, source) == bytes(of: second, source)
  }

  private func bytes(of key: Key, _ source: ByteSource) -> [UInt8] {
    let range = key.offset..<key.offset + key.length
    return key.isUnescaped ? Array(unescaped[range]) : source.array(in: range)
  }
}

extension JSONKeySet {
  private mutating func insertIntoTable(_ key: Key, number: Int, _ source: ByteSource) -> Bool {
    let level = scopes.count
    while tables.count <= level { tables.append([]) }
    if number == Self.fewKeys || number * 2 >= tables[level].count { rebuildTable(at: level, keys: number) }
    var slot = firstSlot(of: key, at: level)
    while tables[level][slot] != 0 {
      let other = keys[scope.firstKey + Int(tables[level][slot]) - 1]
      if other.hash == key.hash, isSame(other, key, source) { return false }
      slot = (slot + 1) & (tables[level].count - 1)
    }
    keys.append(key)
    tables[level][slot] = UInt32(number + 1)
    return true
  }

  private mutating func rebuildTable(at level: Int, keys count: Int) {
    let size = 1 << (Int.bitWidth - (count * 3).leadingZeroBitCount)
    tables[level] = [UInt32](repeating: 0, count: size)
    for number in 0..<count {
      var slot = firstSlot(of: keys[scope.firstKey + number], at: level)
      while tables[level][slot] != 0 { slot = (slot + 1) & (size - 1) }
      tables[level][slot] = UInt32(number + 1)
    }
  }

  private func firstSlot(of key: Key, at level: Int) -> Int {
    Int(truncatingIfNeeded: key.hash) & (tables[level].count - 1)
  }
}

extension ByteSource {
  /// A hash of a range of bytes: for each eight of them one multiplication, folded.
  @inline(__always)
  func hash(from start: Int, to end: Int, seed: UInt64) -> UInt64 {
    var hash = seed ^ UInt64(truncatingIfNeeded: end &- start)
    var index = start
    while end &- index > 8 {
      hash = Self.folded(hash ^ word(at: index))
      index &+= 8
    }
    return Self.folded(hash ^ word(at: index, length: end &- index))
  }

  @inline(__always)
  private static func folded(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return product.high ^ product.low
  }
}
