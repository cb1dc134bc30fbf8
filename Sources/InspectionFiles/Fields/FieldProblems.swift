import Diagnostics
import StrictJSON

/// What is wrong with one JSON file, gathered while it is read, so that a person learns all of it at once.
///
/// A class, because every reader of a part of the file adds to the same list. It never leaves the function that made it.
final class FieldProblems {
  /// The file as a person would recognise it.
  let file: String
  private let bytes: [UInt8]
  private(set) var diagnostics: [Diagnostic] = []

  init(file: String, bytes: [UInt8] = []) {
    self.file = file
    self.bytes = bytes
  }

  /// Adds a problem with the value at a path, or with its key.
  func report(_ diagnostic: Diagnostic, at path: JSONPath, ofKey: Bool = false) {
    diagnostics.append(diagnostic.located(at: place(of: path, ofKey: ofKey)))
  }

  /// Adds a problem that has its place already, or none.
  func report(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }

  /// Where a value or its key stands; where there is none, the nearest thing around it.
  func place(of path: JSONPath, ofKey: Bool = false) -> SourcePlace {
    var path = path
    while true {
      let position =
        ofKey ? JSONLocator.keyPosition(of: path, in: bytes) : JSONLocator.position(of: path, in: bytes)
      if let position { return SourcePlace(file: file, line: position.line, column: position.column) }
      guard !path.components.isEmpty else { return SourcePlace(file: file) }
      path.components.removeLast()
    }
  }
}
