import Documents
import Drafting

/// The small draft as text.
enum SmallDraftText {
  static func markdown(of draft: Draft) -> String { MarkdownWriter().markdown(for: draft.document) }

  static func text(of inline: Inline) -> String { [inline].plainText }
}
