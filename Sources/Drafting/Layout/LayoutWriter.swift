import Documents

/// Turns the lines of a layout into blocks: headings, lists, paragraphs, and words of weight between `**`.
///
/// What fills a slot is text and never read as Markdown.
struct LayoutWriter {
  private(set) var title: String?
  private(set) var blocks: [Block] = []
  /// The level of the last heading; 0 before the first.
  private(set) var level = 0
  private var paragraph: [Inline] = []
  private var list: List?
  private var isBetween = false

  /// Takes a line, its slots filled.
  mutating func add(_ pieces: [LayoutPiece], _ fill: (TextSlot) -> [Inline]) {
    let (mark, rest) = Self.mark(of: pieces)
    let inlines = Self.inlines(rest, fill)
    if isBetween { begin(mark) }
    switch mark {
    case .heading(let marks): addHeading(marks - 1, inlines)
    case .item(let style): addItem(style, inlines)
    case .none:
      if var list, var item = list.items.popLast(), case .paragraph(let begun) = item.popLast() {
        // An indented or lazy line goes on with the item.
        list.items.append(item + [.paragraph(begun + [.text(" ")] + inlines)])
        self.list = list
      } else {
        paragraph += paragraph.isEmpty ? inlines : [.text(" ")] + inlines
      }
    }
  }

  /// Ends the paragraph or list that is being written.
  mutating func end() {
    if !paragraph.isEmpty { blocks.append(.paragraph(paragraph)) }
    if let list { blocks.append(.list(list)) }
    (paragraph, list, isBetween) = ([], nil, false)
  }

  /// Stands between two rounds of a part that repeats: only an item of the list that is being written goes on with it.
  mutating func endRound() {
    isBetween = true
  }

  private mutating func begin(_ mark: Mark) {
    if case .item(let style) = mark, let list, list.style == style {
      isBetween = false
    } else {
      end()
    }
  }

  /// Takes blocks made elsewhere.
  mutating func add(_ made: [Block]) {
    end()
    blocks += made
  }

  /// Puts blocks that could be made only at the end where they belong.
  mutating func insert(_ made: [Block], at place: Int) {
    blocks.insert(contentsOf: made, at: place)
  }

  private mutating func addHeading(_ level: Int, _ inlines: [Inline]) {
    end()
    guard level > 0 else {
      // The first heading of the highest level is the document's title.
      if title == nil { title = inlines.plainText } else { blocks.append(.heading(level: 1, inlines)) }
      return
    }
    self.level = level
    blocks.append(.heading(level: level, inlines))
  }

  private mutating func addItem(_ style: List.Style, _ inlines: [Inline]) {
    if !paragraph.isEmpty || (list.map { $0.style != style } ?? false) { end() }
    var list = self.list ?? List(style, items: [])
    list.items.append([.paragraph(inlines)])
    self.list = list
  }

  private enum Mark {
    case heading(Int)
    case item(List.Style)
    case none
  }

  private static func mark(of pieces: [LayoutPiece]) -> (Mark, [LayoutPiece]) {
    guard case .text(let first) = pieces.first else { return (.none, pieces) }
    let text = first.drop { $0 == " " }
    let others = pieces.dropFirst()
    let marks = text.prefix { $0 == "#" }.count
    if (1...6).contains(marks), text.dropFirst(marks).first == " " {
      return (.heading(marks), [.text(String(text.dropFirst(marks + 1)))] + others)
    }
    if text.hasPrefix("- ") || text.hasPrefix("* ") {
      return (.item(.bulleted), [.text(String(text.dropFirst(2)))] + others)
    }
    let digits = text.prefix { $0.isASCII && $0.isNumber }.count
    if (1...3).contains(digits), text.dropFirst(digits).hasPrefix(". ") {
      return (.item(.numbered), [.text(String(text.dropFirst(digits + 2)))] + others)
    }
    return (.none, [.text(String(text))] + others)
  }

  private static func inlines(_ pieces: [LayoutPiece], _ fill: (TextSlot) -> [Inline]) -> [Inline] {
    var inlines: [Inline] = []
    var strong: [Inline]?
    func append(_ more: [Inline]) {
      if strong == nil { inlines += more } else { strong? += more }
    }
    for piece in pieces {
      guard case .text(let text) = piece else {
        if case .slot(let slot) = piece { append(fill(slot)) }
        continue
      }
      for (place, part) in text.parts(between: "**").enumerated() {
        if place > 0 {
          if let weighty = strong { inlines.append(.strong(weighty)) }
          strong = strong == nil ? [] : nil
        }
        if !part.isEmpty { append([.text(part)]) }
      }
    }
    return inlines + (strong.map { [.text("**")] + $0 } ?? [])
  }
}

extension String {
  /// The parts between the occurrences of a mark.
  fileprivate func parts(between mark: String) -> [String] {
    var parts: [String] = []
    var current = ""
    var rest = self[...]
    while !rest.isEmpty {
      if rest.hasPrefix(mark) {
        parts.append(current)
        current = ""
        rest = rest.dropFirst(mark.count)
      } else {
        current.append(rest.removeFirst())
      }
    }
    return parts + [current]
  }
}
