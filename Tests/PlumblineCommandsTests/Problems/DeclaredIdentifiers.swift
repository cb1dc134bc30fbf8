import DurableFiles
import PlumblineTestSupport

/// The identifiers of all diagnostics that the sources declare.
enum DeclaredIdentifiers {
  /// In a file that makes diagnostics, a literal of lower-case words joined by hyphens is an identifier; and so is whatever
  /// a diagnostic begins with.
  static func all() throws -> Set<String> {
    var found: Set<String> = []
    for text in try texts(in: ProjectFolder.path.appending("Sources"))
    where text.contains("Diagnostic") || text.contains("JSONErrorWords") {
      for match in text.matches(of: /"([a-z0-9]+(?:-[a-z0-9]+)+)"/) { found.insert(String(match.1)) }
      for match in text.matches(of: /Diagnostic\(\s*"([a-z]+)"/) { found.insert(String(match.1)) }
    }
    return found
  }

  /// The identifiers that a text of diagnostics names: `[json-cut-short]` at the end of a line.
  static func shown(in text: String) -> Set<String> {
    Set(text.matches(of: /(?m)^(?:error|warning|note): .*\[([a-z0-9-]+)\]$/).map { String($0.1) })
  }

  private static func texts(in folder: FilePath) throws -> [String] {
    let files = DurableFiles()
    return try files.list(folder).names.filter { !$0.isHidden }.flatMap { name -> [String] in
      let path = folder.appending(name)
      if try files.kind(of: path) == .folder { return try texts(in: path) }
      return name.text.hasSuffix(".swift") ? [String(decoding: try files.read(path).bytes, as: UTF8.self)] : []
    }
  }
}
