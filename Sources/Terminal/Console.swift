package import Diagnostics

/// A place where a person is asked and told things: a terminal, a pipe, or a script in a test.
///
/// Results go out by `write`, words for people by `say`; the two may end up in different places (design, section 8).
package protocol Console {
  /// Whether somebody may be typing: standard input is a terminal.
  var isInteractive: Bool { get }

  /// The columns of a line, asked anew at each call: never below 20 or above 400, and 80 when nobody knows.
  var width: Int { get }

  /// Waits for one line and hands it over.
  ///
  /// An end of input and an interruption are values of their own and never a line, so that neither can be mistaken for
  /// an answer. Throws `ConsoleError.inputFailed` when the input cannot be read.
  func readLine() throws(ConsoleError) -> InputLine

  /// Writes results, exactly as they are, without adding a line break.
  ///
  /// What people typed must have gone through `VisibleText` first, where people are to read it. Throws where the output is
  /// cut off, by a full disk or a closed pipe.
  func write(_ text: String) throws(ConsoleError)

  /// Says words for people, without adding a line break; characters that could play tricks are made visible.
  ///
  /// Throws where the output is cut off.
  func say(_ text: String) throws(ConsoleError)

  /// Writes results in which some words stand out, where the reader can show that.
  ///
  /// Characters that could play tricks are made visible. Throws where the output is cut off.
  func write(_ text: EmphasisedText) throws(ConsoleError)

  /// Says words for people of which some stand out, where that can be shown; otherwise like `say`.
  func say(_ text: EmphasisedText) throws(ConsoleError)

  /// Decides when words stand out from now on; `auto` until then.
  func useColour(_ mode: ColourMode)

  /// Drops what was typed ahead at a terminal and not read yet; elsewhere it does nothing.
  ///
  /// To be called after free text and before a question that expects a judgement, so that the rest of a paste never
  /// answers it. Returns whether anything was dropped, so that the person can be told.
  @discardableResult
  func discardPendingInput() -> Bool
}
