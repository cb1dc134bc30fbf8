/// The names in a folder.
package struct FolderListing: Equatable, Sendable {
  /// The names, ordered by their bytes; hidden ones too.
  package var names: [FileName]
  /// Names that are not UTF-8, as bytes, in order.
  ///
  /// Their files cannot be opened; they are to be named and counted.
  package var unreadableNames: [[UInt8]]
}
