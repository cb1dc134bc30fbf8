/// What the value of an option or an operand is, so that shells can complete it.
package enum ValueKind: Sendable, Equatable {
  /// Words of one's own: nothing can be offered.
  case words
  /// A file.
  case file
  /// A folder.
  case folder
  /// A file or a folder.
  case path
  /// One of these words and no other; parsing holds to it.
  case choice([String])
  /// Some of these words and no others, with commas between them; parsing holds to it.
  case choices([String])
  /// One of those that the program names when it is asked for this kind, such as the cases of the folder worked in.
  case listed(String)
  /// One of those that the program names, or a folder.
  case listedOrFolder(String)
  /// A command, or a topic that help explains.
  case helpTopic

  /// The words that are possible; empty where any is.
  package var allowed: [String] {
    switch self {
    case .choice(let words), .choices(let words): words
    default: []
    }
  }

  /// The single values of a value: several where commas may stand between them.
  func parts(of value: String) -> [String] {
    if case .choices = self {
      value.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    } else {
      [value]
    }
  }

  /// The kind that the program itself is asked for; nil where it is not.
  package var list: String? {
    switch self {
    case .listed(let list), .listedOrFolder(let list): list
    case .words, .file, .folder, .path, .choice, .choices, .helpTopic: nil
    }
  }
}
