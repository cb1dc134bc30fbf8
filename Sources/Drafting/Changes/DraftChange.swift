/// What became of one sentence between two drafts.
package struct DraftChange: Sendable, Equatable {
  /// A figure that is another now.
  package struct Figure: Sendable, Equatable {
    /// As it was.
    package let old: String
    /// As it is.
    package let new: String
  }

  /// What happened to it.
  package enum Kind: Sendable, Equatable {
    /// It was not there before.
    case new
    /// It is not there any more.
    case gone
    /// The same words stand elsewhere.
    case moved
    /// The words are the same but for these figures.
    case figures([Figure])
    /// The words are others.
    case words
  }

  /// What happened to it.
  package let kind: Kind
  /// As it was; nil where it is new.
  package let old: DraftSentence?
  /// As it is; nil where it is gone.
  package let new: DraftSentence?

  /// The headings that it stands under, or stood under where it is gone.
  package var section: String { new?.section ?? old?.section ?? "" }
}
