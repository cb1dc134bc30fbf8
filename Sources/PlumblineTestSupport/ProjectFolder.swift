package import DurableFiles

/// The project's own folder, for tests that read its templates and samples.
package enum ProjectFolder {
  /// Where the project is, as the compiler found this file.
  package static let path = FilePath(#filePath).parent.parent.parent

  /// A framework as the project delivers it.
  package static func framework(_ name: String) -> FilePath {
    path.appending("Templates").appending("frameworks").appending(name)
  }
}
