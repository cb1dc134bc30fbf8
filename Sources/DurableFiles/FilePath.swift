/// Where a file or folder is, as text with `/` between the components.
///
/// A path is compared by its bytes and never resolved: what it says is what the system is asked for.
package struct FilePath: Hashable, Sendable {
  /// The path as text.
  package let text: String

  package init(_ text: String) {
    self.text = text
  }

  /// The path of something with this name inside this folder.
  package func appending(_ name: FileName) -> FilePath {
    appending(name.text)
  }

  /// The path of something inside this folder.
  ///
  /// For names that the program itself chooses, such as `cases`. Text that a person typed or a file holds goes through
  /// ``FileName`` first, so that it cannot climb out of the folder.
  package func appending(_ component: String) -> FilePath {
    let base = trimmed
    if base.isEmpty || base == "." { return FilePath(component) }
    var joined = base
    joined.reserveCapacity(base.utf8.count + 1 + component.utf8.count)
    if base.utf8.last != UInt8(ascii: "/") { joined += "/" }
    joined += component
    return FilePath(joined)
  }

  /// The last component, without slashes; empty for the root.
  package var lastComponent: String {
    let base = trimmed
    guard let slash = base.utf8.lastIndex(of: UInt8(ascii: "/")) else { return base }
    return String(base[base.utf8.index(after: slash)...])
  }

  /// The folder that it is in: `.` for a bare name.
  package var parent: FilePath {
    let base = trimmed
    if base == "/" || base == "." || base.isEmpty { return FilePath(base == "/" ? "/" : ".") }
    if lastComponent == "." || lastComponent == ".." { return FilePath(base + "/..") }
    guard let slash = base.utf8.lastIndex(of: UInt8(ascii: "/")) else { return FilePath(".") }
    let folder = FilePath(String(base[..<slash])).trimmed
    return FilePath(folder.isEmpty ? "/" : folder)
  }

  /// The text without slashes at its end, except for the root itself.
  private var trimmed: String {
    guard text.utf8.last == UInt8(ascii: "/") else { return text }
    var bytes = Substring(text).utf8
    while bytes.count > 1, bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
    return String(Substring(bytes))
  }

  package static func == (lhs: FilePath, rhs: FilePath) -> Bool {
    lhs.text.utf8.elementsEqual(rhs.text.utf8)
  }

  package func hash(into hasher: inout Hasher) {
    for byte in text.utf8 { hasher.combine(byte) }
  }
}

extension FilePath: CustomStringConvertible {
  package var description: String { text }
}
