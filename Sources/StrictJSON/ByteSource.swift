/// The bytes being read: the one place in StrictJSON where unsafe pointers stand.
///
/// Why here at all: the scores of a national programme come from ten thousand files, and the tokenizer is most of that
/// work. Reading eight bytes at a time through `Array` or `Span` costs two and a half times as much (design, section
/// 11). Why here alone: every access below is checked against `count`, whatever index it is given, and what lies
/// outside reads as zero, which no grammar rule accepts. So a mistake anywhere else can give a wrong answer, but never
/// touch foreign memory. A source is valid only inside the closure of `withSource`, and the tokenizer that holds it is
/// not copyable and is lent to its consumer for just as long.
struct ByteSource {
  private let base: UnsafePointer<UInt8>
  let count: Int
  /// Before this index, eight bytes can be read at once.
  private let wordsEnd: UInt

  private init(base: UnsafePointer<UInt8>, count: Int) {
    self.base = base
    self.count = count
    wordsEnd = UInt(max(count - 7, 0))
  }

  static func withSource<Result, Failure: Error>(
    of bytes: Span<UInt8>, _ body: (ByteSource) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try bytes.withUnsafeBufferPointer { (buffer) throws(Failure) -> Result in
      // An empty span may have no address; any address serves for no bytes.
      guard let base = buffer.baseAddress else {
        var nothing: UInt8 = 0
        return try withUnsafePointer(to: &nothing) { (base) throws(Failure) -> Result in
          try body(ByteSource(base: base, count: 0))
        }
      }
      return try body(ByteSource(base: base, count: buffer.count))
    }
  }

  /// The byte at an index, zero outside.
  @inline(__always)
  func byte(at index: Int) -> UInt8 {
    UInt(bitPattern: index) < UInt(bitPattern: count) ? base[index] : 0
  }

  /// Eight bytes from an index on, the first in the lowest bits; zero bytes where the text is over.
  @inline(__always)
  func word(at index: Int) -> UInt64 {
    // A negative index counts as huge.
    guard UInt(bitPattern: index) < wordsEnd else { return lastWord(at: index) }
    return UInt64(littleEndian: UnsafeRawPointer(base).loadUnaligned(fromByteOffset: index, as: UInt64.self))
  }

  @inline(never)
  private func lastWord(at index: Int) -> UInt64 {
    guard index >= 0, index < count else { return 0 }
    var word: UInt64 = 0
    var shift: UInt64 = 0
    for place in index..<min(index + 8, count) {
      word |= UInt64(base[place]) &<< shift
      shift &+= 8
    }
    return word
  }

  /// The next 136 bytes from an index on, for reading many of them without asking each time where the text ends; nil where
  /// it ends before.
  @inline(__always)
  func window(at index: Int) -> Window? {
    guard index >= 0, index &+ Window.count <= count else { return nil }
    return Window(base: base + index)
  }

  /// A stretch of bytes that is there whole: whatever offset is asked for is cut to what lies inside.
  struct Window {
    static let count = 136
    fileprivate let base: UnsafePointer<UInt8>

    /// Eight bytes from an offset on, the first in the lowest bits.
    @inline(__always)
    func word(at offset: Int) -> UInt64 {
      UInt64(littleEndian: UnsafeRawPointer(base).loadUnaligned(fromByteOffset: offset & 127, as: UInt64.self))
    }

    /// The byte at an offset.
    @inline(__always)
    func byte(at offset: Int) -> UInt8 { base[offset & 127] }
  }

  /// Lends a range of the bytes, cut to what there is.
  @inline(__always)
  func withSpan<Result, Failure: Error>(
    of range: Range<Int>, _ body: (Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let range = range.clamped(to: 0..<count)
    return try body(UnsafeBufferPointer(start: base + range.lowerBound, count: range.count).span)
  }

  /// The bytes of a range as a string; to be asked only for what has been found to be UTF-8.
  @inline(__always)
  func string(in range: Range<Int>) -> String {
    let range = range.clamped(to: 0..<count)
    return String(decoding: UnsafeBufferPointer(start: base + range.lowerBound, count: range.count), as: UTF8.self)
  }

  /// The bytes of a range, copied.
  func array(in range: Range<Int>) -> [UInt8] {
    let range = range.clamped(to: 0..<count)
    return [UInt8](UnsafeBufferPointer(start: base + range.lowerBound, count: range.count))
  }
}

extension String {
  /// The first eight bytes of the text, the first highest, filled up with zeros.
  ///
  /// Of two texts the one with the lower number comes first by its bytes.
  var leadingBytes: UInt64 {
    withBytes { $0.word(at: 0).byteSwapped }
  }

  /// Where this text and another first differ by their bytes, as far as both go; nil where they do not.
  func firstDifference(from other: String) -> Int? {
    withBytes { mine in other.withBytes { mine.firstDifference(from: $0) } }
  }

  /// Whether the text has a tab, or ends a line somewhere.
  package var hasTabOrLineEnd: Bool {
    withBytes { $0.hasTabOrLineEnd }
  }

  @inline(__always)
  private func withBytes<Result>(_ body: (ByteSource) -> Result) -> Result {
    // Only a text of another system's making has no bytes of its own, and is copied.
    utf8.withContiguousStorageIfAvailable { ByteSource.withSource(of: $0.span, body) }
      ?? ByteSource.withSource(of: Array(utf8).span, body)
  }
}

extension ByteSource {
  fileprivate var hasTabOrLineEnd: Bool {
    // Without leaving early, so that many bytes are looked at in one step.
    var found: UInt8 = 0
    for index in 0..<count {
      let byte = base[index]
      found |= (byte == .tab ? 1 : 0) | (byte == .lineFeed ? 1 : 0) | (byte == .carriageReturn ? 1 : 0)
    }
    return found != 0
  }

  fileprivate func firstDifference(from other: ByteSource) -> Int? {
    let shared = min(count, other.count)
    var index = 0
    while index < shared {
      let differing = word(at: index) ^ other.word(at: index)
      if differing != 0 {
        let first = index &+ differing.trailingZeroBitCount &>> 3
        return first < shared ? first : nil
      }
      index &+= 8
    }
    return nil
  }

  /// 3 where the text starts with a byte order mark, else 0.
  var startAfterByteOrderMark: Int {
    word(at: 0) & 0xFF_FFFF == 0xBF_BBEF ? 3 : 0
  }
}
