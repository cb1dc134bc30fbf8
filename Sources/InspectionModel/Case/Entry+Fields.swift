package import StrictJSON

/// What entries of the various kinds carry. A field that is missing, or not of the form it should have, reads as nil or empty;
/// `EntryProblem` names the latter.
extension Entry {
  /// When it was recorded, as it stands in the file.
  package var at: String { fields["at"]?.string ?? "" }

  /// The answer, for answers and resolutions.
  package var answer: JSONValue? { fields["answer"] }

  /// The codes of the reasons for a `no`.
  package var reasons: [String] { strings("reasons") }

  /// The words to the reason `other`.
  package var other: String? { text("other") }

  /// What supports the judgement, as the assessor typed it.
  package var evidence: String? { text("evidence") }

  /// How the evidence may be quoted; nil where it may not.
  package var quote: Quote? { fields["quote"]?.object.flatMap(Quote.init) }

  /// The entries that this one replaces, reopens or redacts, as they stand in the file.
  package var replacesTexts: [String] { strings("replaces") }

  /// The entries that this one replaces, reopens or redacts.
  ///
  /// What is no entry id has no effect.
  package var replaces: [EntryID] { replacesTexts.compactMap(EntryID.init) }

  /// Why it was resolved, reopened, waived or redacted.
  package var why: String? { text("why") }

  /// The words of a note or a concern.
  package var text: String? { text("text") }

  /// What was done about a concern.
  package var done: String? { text("done") }

  /// Whom a note asks.
  package var to: AssessorID? { text("to").flatMap(AssessorID.init) }

  /// The check that is waived.
  package var check: CheckCode? { text("check").flatMap(CheckCode.init) }

  /// The seal over what a completion covers, 64 hexadecimal digits.
  package var digest: String? { text("digest") }

  /// For each run, the highest number that a completion covers.
  package var covers: [SessionToken: Int] {
    var covers: [SessionToken: Int] = [:]
    for member in fields["covers"]?.object?.members ?? [] {
      guard let session = SessionToken(member.key), let seq = member.value.integer else { continue }
      covers[session] = seq
    }
    return covers
  }

  private func text(_ name: String) -> String? {
    fields[name]?.string
  }

  private func strings(_ name: String) -> [String] {
    fields[name]?.array?.compactMap(\.string) ?? []
  }
}
