/// What an entry records (design, section 5).
package enum EntryKind: Hashable, Sendable {
  /// An answer; entries of this kind have no `kind` in the file.
  case answer
  /// An answer taken back, with nothing in its place.
  case withdraw
  /// A note; addressed to an assessor, a query.
  case note
  /// The lead inspector's decision between differing judgements.
  case resolve
  /// A reason for leaving answers that a soft check finds unusual.
  case waive
  /// An assessor's declaration that their assessment of the case is complete.
  case complete
  /// A completed assessment opened again, with a reason.
  case reopen
  /// Text that must go, such as a name typed by mistake.
  case redact
  /// Somebody in immediate danger, and what was done.
  case concern
  /// Something that a newer version records; kept and passed on.
  case unknown(String)

  private static let names: [(EntryKind, String)] = [
    (.withdraw, "withdraw"), (.note, "note"), (.resolve, "resolve"), (.waive, "waive"), (.complete, "complete"),
    (.reopen, "reopen"), (.redact, "redact"), (.concern, "concern"),
  ]

  /// The kind that a file's `kind` names; nil stands for an answer.
  package init(name: String?) {
    guard let name else {
      self = .answer
      return
    }
    self = Self.names.first { $0.1 == name }?.0 ?? .unknown(name)
  }

  /// What stands under `kind` in a file; nil for an answer.
  package var name: String? {
    if case .unknown(let name) = self { return name }
    return Self.names.first { $0.0 == self }?.1
  }

  /// Whether entries of this kind decide what a key's answer is: answers, withdrawals and resolutions, no other.
  package var decides: Bool {
    self == .answer || self == .withdraw || self == .resolve
  }

  /// Whether entries of this kind stand under `case` and not under a question.
  package var concernsWholeCase: Bool {
    switch self {
    case .complete, .reopen, .redact, .concern: true
    default: false
    }
  }
}
