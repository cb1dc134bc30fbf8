extension Plumbline {
  /// The version of the program.
  package static let version = "0.1.0"

  /// The day on which that version was released; the manual page carries it.
  package static let released = "2026-11-20"
}
