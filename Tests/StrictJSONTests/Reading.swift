import StrictJSON

/// What reading a text both ways came to: as a tree, and skipped by the tokenizer.
struct Reading {
  var value: JSONValue?
  var treeError: JSONSyntaxError?
  var skipError: JSONSyntaxError?

  init(_ text: String, limits: JSONLimits = .standard) {
    self.init([UInt8](text.utf8), limits: limits)
  }

  init(_ bytes: [UInt8], limits: JSONLimits = .standard) {
    do throws(JSONSyntaxError) {
      value = try JSONValue(parsing: bytes, limits: limits)
    } catch {
      treeError = error
    }
    skipError = JSONTokenizer.withTokens(of: bytes, limits: limits) { tokenizer in
      do throws(JSONSyntaxError) {
        try tokenizer.skipValue()
        try tokenizer.next()
        return nil
      } catch {
        return error
      }
    }
  }
}

/// A repeatable source of random numbers (SplitMix64), so that a failure can be had again by its seed.
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
