import Diagnostics
import InspectionModel
import StrictJSON

/// Finds where entries stand in the files that a case was read from.
///
/// Made only where there is something to say.
struct EntryPlaces {
  /// A file that a case was read from.
  struct Source {
    var file: String
    var bytes: [UInt8]
  }

  /// Beyond so many places the file alone is named: finding each means reading the file once more.
  private static let most = 50

  private let sources: [(source: Source, entries: JSONObject)]
  private var found = 0

  init(_ sources: [Source]) {
    self.sources = sources.map { source in
      let tree = try? JSONValue(parsing: source.bytes)
      return (source, tree?.object?["entries"]?.object ?? JSONObject())
    }
  }

  /// The place of an entry: its line and column, or at least a file of the case.
  ///
  /// Of several entries that go by one name, `occurrence` tells which is meant, from 0.
  mutating func place(of id: EntryID, under key: EntryKey, occurrence: Int = 0) -> SourcePlace? {
    let whole = sources.first.map { SourcePlace(file: $0.source.file) }
    guard found < Self.most else { return whole }
    found += 1
    var left = occurrence
    for (source, entries) in sources {
      let indices = (entries[key.text]?.array ?? []).enumerated().filter { Self.has($1, id) }.map(\.offset)
      guard indices.indices.contains(left) else {
        left -= indices.count
        continue
      }
      let index = indices[left]
      let path: JSONPath = [.key("entries"), .key(key.text), .index(index)]
      let position = JSONLocator.position(of: path, in: source.bytes)
      return SourcePlace(file: source.file, line: position?.line, column: position?.column)
    }
    return whole
  }

  private static func has(_ value: JSONValue, _ id: EntryID) -> Bool {
    guard let fields = value.object else { return false }
    return fields["seq"]?.integer == id.seq && fields["by"]?.string == id.by.text
      && fields["session"]?.string == id.session.text
  }
}
