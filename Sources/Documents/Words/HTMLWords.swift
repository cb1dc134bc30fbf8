/// What an HTML page says of itself, in the language of the document.
package struct HTMLWords: Equatable, Sendable {
  /// The heading over the list of headings.
  package var contents: String
  /// The link with which a keyboard or a screen reader passes over that list.
  package var skip: String

  package init(contents: String, skip: String) {
    self.contents = contents
    self.skip = skip
  }

  /// In English.
  package static let english = HTMLWords(contents: "Contents", skip: "Skip to the text")
}
