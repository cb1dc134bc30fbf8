import Documents
import Drafting

/// A format in which a draft is written.
enum DraftFormat: String, CaseIterable {
  case html
  case markdown = "md"

  /// The formats that an option names, each once and always in the same order; all where there is no option.
  static func named(_ option: String?) -> [DraftFormat] {
    guard let names = option?.split(separator: ",") else { return allCases }
    return allCases.filter { names.contains($0.rawValue[...]) }
  }

  /// A file's name with the format's ending.
  func fileName(_ stem: String) -> String { "\(stem).\(rawValue)" }

  /// The draft as the bytes of a file.
  func bytes(of draft: Draft) -> [UInt8] {
    switch self {
    case .html: Array(HTMLWriter(words: draft.pageWords).html(for: draft.document).utf8)
    case .markdown: Array(MarkdownWriter().markdown(for: draft.document).utf8)
    }
  }
}
