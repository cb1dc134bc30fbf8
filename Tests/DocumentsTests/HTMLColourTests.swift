import Documents
import PlumblineTestSupport
import Testing

/// The colours of a page against each other, as WCAG 2.2 reckons (1.4.3, 1.4.11); checkers cannot see them in drawings.
struct HTMLColourTests {
  private static let text = [
    ("ink", "paper"), ("ink", "tint"), ("soft", "paper"), ("link", "paper"), ("link", "tint"), ("gap-ink", "gap"),
  ]
  private static let shapes = [
    ("bar", "paper"), ("bar", "tint"), ("edge", "paper"), ("edge", "tint"), ("link", "paper"), ("link", "tint"),
  ]

  @Test func lettersAndShapesStandOutInEveryScheme() throws {
    let palettes = try palettes()
    #expect(palettes.count == 3)
    for (number, palette) in palettes.enumerated() {
      for (pairs, least) in [(Self.text, 4.5), (Self.shapes, 3.0)] {
        for (one, other) in pairs {
          let ratio = contrast(try #require(palette[one]), try #require(palette[other]))
          #expect(ratio >= least, "scheme \(number): \(one) on \(other) has \(ratio)")
        }
      }
    }
  }

  @Test func contrastIsReckonedAsWritten() {
    #expect(contrast([0, 0, 0], [255, 255, 255]) == 21)
    #expect(abs(contrast([118, 118, 118], [255, 255, 255]) - 4.54) < 0.01)
  }

  /// The colours by name, for light, dark and print: each `:root` with what it sets.
  private func palettes() throws -> [[String: [Int]]] {
    let html = HTMLWriter().html(for: Document(title: "T", language: .britishEnglish, blocks: []))
    let sheet = try #require(try StrictHTML.page(html).all.first { $0.name == "style" }).text
    return sheet.split(separator: ":root {").dropFirst().map { part in
      var palette: [String: [Int]] = [:]
      for line in part.prefix(while: { $0 != "}" }).split(separator: ";") {
        let pair = line.split(separator: ":").map { $0.filter { !$0.isWhitespace } }
        guard pair.count == 2, pair[0].hasPrefix("--"), pair[1].count == 7 else { continue }
        let digits = pair[1].dropFirst().compactMap(\.hexDigitValue)
        palette[String(pair[0].dropFirst(2))] = [0, 2, 4].map { digits[$0] * 16 + digits[$0 + 1] }
      }
      return palette
    }
  }

  private func contrast(_ one: [Int], _ other: [Int]) -> Double {
    let levels = [luminance(one), luminance(other)].sorted()
    return (levels[1] + 0.05) / (levels[0] + 0.05)
  }

  private func luminance(_ colour: [Int]) -> Double {
    zip(colour, [0.2126, 0.7152, 0.0722]).reduce(0) { $0 + linear(Double($1.0) / 255) * $1.1 }
  }

  /// sRGB as light; the power is taken by a series, since the standard library has none.
  private func linear(_ value: Double) -> Double {
    value <= 0.04045 ? value / 12.92 : power((value + 0.055) / 1.055)
  }

  /// The 2.4th power of a number from 0 to 1: its square, and the fifth root of its square found by Newton's method.
  private func power(_ base: Double) -> Double {
    let square = base * base
    var root = 1.0
    for _ in 0..<60 { root -= (root * root * root * root * root - square) / (5 * root * root * root * root) }
    return square * root
  }
}
