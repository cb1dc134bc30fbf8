/// A document as a tree, before any format: what is said, not how it looks.
///
/// It is written by one writer for each format. All text in it is data; each writer escapes it for its format.
package struct Document: Equatable, Sendable {
  /// Its title, which stands above everything else.
  package var title: String
  /// What every page of it must say beside the title, such as that it is a draft; nil where there is nothing.
  package var status: String?
  /// The language that it is written in.
  package var language: LanguageTag
  /// What it says, in order.
  package var blocks: [Block]

  package init(title: String, status: String? = nil, language: LanguageTag, blocks: [Block]) {
    self.title = title
    self.status = status
    self.language = language
    self.blocks = blocks
  }
}
