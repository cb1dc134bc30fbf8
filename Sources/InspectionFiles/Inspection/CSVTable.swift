/// A table as text: fields between commas, in quotes where they hold commas, quotes or line breaks (RFC 4180).
struct CSVTable {
  /// One row, with the line on which it starts, counted from 1.
  struct Row: Equatable {
    var line: Int
    var fields: [String]
    /// Where each field starts.
    var places: [Place] = []
  }

  /// Where a field starts: its line, and its column in Unicode scalars, both counted from 1.
  struct Place: Equatable {
    var line: Int
    var column: Int
  }

  /// What breaks the form of a table.
  enum Fault: Equatable {
    /// A field in quotes has no closing quote.
    case openQuote
    /// Something stands between a closing quote and the next comma.
    case textAfterQuote
    /// A quote stands inside a field that is not in quotes.
    case strayQuote
  }

  /// The rows, without blank lines.
  private(set) var rows: [Row] = []
  /// What was wrong, with its line; the rows around it are not to be relied on.
  private(set) var faults: [(line: Int, fault: Fault)] = []

  private var line = 1
  private var column = 1
  private var start = Place(line: 1, column: 1)
  private var row = Row(line: 1, fields: [])
  private var field: [UInt8] = []

  /// The table that the bytes hold.
  ///
  /// A byte order mark and CRLF are accepted; the bytes must be UTF-8.
  init(_ bytes: [UInt8]) {
    var rest = bytes[...]
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    while let byte = rest.first {
      rest = rest.dropFirst()
      count(byte)
      switch byte {
      case Self.quote where field.isEmpty: readQuoted(&rest)
      case Self.quote:
        faults.append((line, .strayQuote))
        field.append(byte)
      case Self.comma: endField()
      case Self.lineFeed: endRow()
      case Self.carriageReturn where rest.first == Self.lineFeed: break
      default: field.append(byte)
      }
    }
    endRow()
  }

  private static let quote = UInt8(ascii: "\"")
  private static let comma = UInt8(ascii: ",")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  private mutating func readQuoted(_ rest: inout ArraySlice<UInt8>) {
    let start = line
    while let byte = rest.first {
      rest = rest.dropFirst()
      count(byte)
      if byte == Self.lineFeed { (line, column) = (line + 1, 1) }
      guard byte == Self.quote else {
        field.append(byte)
        continue
      }
      if rest.first == Self.quote {
        field.append(byte)
        rest = rest.dropFirst()
        column += 1
        continue
      }
      let isEnded = rest.first.map { [Self.comma, Self.lineFeed, Self.carriageReturn].contains($0) } ?? true
      if !isEnded { faults.append((line, .textAfterQuote)) }
      return
    }
    faults.append((start, .openQuote))
  }

  /// Counts a character by the first of its bytes.
  private mutating func count(_ byte: UInt8) {
    if byte & 0xC0 != 0x80 { column += 1 }
  }

  private mutating func endField() {
    row.places.append(start)
    start = Place(line: line, column: column)
    row.fields.append(String(decoding: field, as: UTF8.self))
    field = []
  }

  private mutating func endRow() {
    endField()
    if row.fields != [""] { rows.append(row) }
    (line, column) = (line + 1, 1)
    start = Place(line: line, column: column)
    row = Row(line: line, fields: [])
  }
}
