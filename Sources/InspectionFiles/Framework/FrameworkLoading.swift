package import Diagnostics
package import InspectionModel

/// What came of reading a framework's folder.
package struct FrameworkLoading: Equatable, Sendable {
  /// The framework; nil where a file could not be read as what it must be.
  package let framework: Framework?
  /// What could be read of a framework of which some file could not; otherwise the framework.
  package let legible: Framework?
  /// Everything that makes it unusable, by file and place; where it was looked at closely, advice too.
  package let problems: [Diagnostic]

  /// The framework, if nothing is wrong with it.
  package func usable() throws(UnusableFiles) -> Framework {
    let errors = problems.filter { $0.severity == .error }
    guard let framework, errors.isEmpty else { throw UnusableFiles(errors) }
    return framework
  }
}
