/// How much a JSON text may ask of its reader before it is refused.
///
/// Limits are values so that a test can set small ones. A depth above 64 counts as 64, a size above 1 GiB as 1 GiB.
package struct JSONLimits: Equatable, Sendable {
  /// How many arrays and objects may stand inside one another: 1 allows `[]`, but not `[[]]`.
  package let depth: Int
  /// How many bytes a text may have, a byte order mark included.
  package let bytes: Int

  /// What files of an inspection are read with: 32 levels, 8 MiB.
  package static let standard = JSONLimits()

  package init(depth: Int = 32, bytes: Int = 8 << 20) {
    self.depth = min(max(depth, 0), 64)
    self.bytes = min(max(bytes, 0), 1 << 30)
  }
}
