extension FilePath {
  /// The folder as people call it: the one that they are in, or by its path in quotes.
  package var asFolder: String { text == "." ? "this folder" : "'\(text)'" }
}
