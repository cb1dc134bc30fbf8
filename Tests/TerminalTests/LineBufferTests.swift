import Testing

@testable import Terminal

struct LineBufferTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let input: String
    let lines: [String]

    init(_ name: String, _ input: String, _ lines: [String]) {
      testDescription = name
      self.input = input
      self.lines = lines
    }
  }

  static let examples = [
    Example("nothing", "", []),
    Example("one line", "yes\n", ["yes"]),
    Example("an empty line", "\n", [""]),
    Example("CRLF", "yes\r\nno\r\n", ["yes", "no"]),
    Example("a last line without an end", "yes\nno", ["yes", "no"]),
    Example("a last line that ends in CR", "yes\r", ["yes\r"]),
    Example("CR within a line", "a\rb\n", ["a\rb"]),
    Example("two CR before LF", "a\r\r\n", ["a\r"]),
    Example("empty lines between", "a\n\n\nb\n", ["a", "", "", "b"]),
  ]

  @Test(arguments: examples, [1, 2, 3, 100])
  func cutsTheSameLinesWhateverTheChunks(example: Example, chunk: Int) {
    #expect(lines(of: Array(example.input.utf8), chunk: chunk) == example.lines.map { .bytes(Array($0.utf8)) })
  }

  @Test(arguments: [1, 3, 100])
  func throwsAwayALineThatIsTooLongAndGoesOnAfterIt(chunk: Int) {
    let input = Array("1234\n12345\n1234567890123\n12\n123456".utf8)
    #expect(
      lines(of: input, chunk: chunk, longestLine: 4) == [
        .bytes(Array("1234".utf8)), .tooLong, .tooLong, .bytes(Array("12".utf8)), .tooLong,
      ])
  }

  @Test func isEmptyOnlyWhenEverythingWasHandedOver() {
    var buffer = LineBuffer()
    #expect(buffer.isEmpty)
    buffer.append(Array("yes\nn".utf8)[...])
    #expect(!buffer.isEmpty)
    #expect(buffer.next() == .bytes(Array("yes".utf8)))
    #expect(!buffer.isEmpty)
    buffer.removeAll()
    #expect(buffer.isEmpty)
  }

  private func lines(of input: [UInt8], chunk: Int, longestLine: Int = 1000) -> [LineBuffer.Line] {
    var buffer = LineBuffer(longestLine: longestLine)
    var lines: [LineBuffer.Line] = []
    for start in stride(from: 0, to: input.count, by: chunk) {
      buffer.append(input[start..<min(start + chunk, input.count)])
      while let line = buffer.next() { lines.append(line) }
    }
    buffer.finish()
    while let line = buffer.next() { lines.append(line) }
    return lines
  }
}
