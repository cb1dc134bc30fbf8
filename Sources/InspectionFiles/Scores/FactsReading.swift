package import Diagnostics

/// What else came of reading a folder's cases for scores.
package struct FactsReading: Equatable, Sendable {
  /// The files left out, each with its reason (law 11).
  package internal(set) var leftOut: [Diagnostic] = []
  /// What else was seen in the folder.
  package internal(set) var notes: [Diagnostic] = []
  /// How many case files there are, those left out included.
  package internal(set) var filesSeen = 0
  /// How many cases were read.
  package internal(set) var cases = 0
  /// How often an entry was found that is kept but not counted.
  package internal(set) var notCounted = 0

  /// Everything there is to say, files left out first.
  package var diagnostics: [Diagnostic] { leftOut + notes }
}
