package import Diagnostics
package import InspectionModel

/// What came of reading a framework's folder.
package struct FrameworkLoading: Equatable, Sendable {
  /// The framework; nil where a file could not be read as what it must be.
  package let framework: Framework?
  /// Everything that makes it unusable, by file and place; empty where it can be used.
  package let problems: [Diagnostic]

  /// The framework, if nothing is wrong with it.
  package func usable() throws(UnusableFiles) -> Framework {
    guard let framework, problems.isEmpty else { throw UnusableFiles(problems) }
    return framework
  }
}
