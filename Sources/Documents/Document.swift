/// A document as a tree, before any format: what is said, not how it looks.
///
/// It is written by one writer for each format. All text in it is data; each writer escapes it for its format.
package struct Document: Equatable, Sendable {
  /// Its title, which stands above everything else.
  package var title: String
  /// The language that it is written in.
  package var language: LanguageTag
  /// What it says, in order.
  package var blocks: [Block]

  package init(title: String, language: LanguageTag, blocks: [Block]) {
    self.title = title
    self.language = language
    self.blocks = blocks
  }
}
