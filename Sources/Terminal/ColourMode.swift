/// When words stand out in colour: what `--color` says.
package enum ColourMode: String, CaseIterable, Sendable {
  /// At a terminal that can show it, unless the surroundings say otherwise.
  case auto
  /// Into pipes and files too.
  case always
  /// Not at all.
  case never
}
