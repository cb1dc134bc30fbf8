import StrictJSON

/// The seal of a completed assessment: SHA-256 over the canonical lines of what the completion covers (design, section 5).
///
/// It is computed over the text `KEY LINE`, LF after each, of every entry of the assessor whose run and number are covered,
/// by key and then in canonical order; so alteration, removal and moving to another key show. It shows what was changed;
/// it proves nothing about who changed it.
package struct CompletionSeal: Sendable, Equatable {
  /// 64 lower-case hexadecimal digits.
  package let digest: String

  /// The seal over what an assessor's completion covers in a record.
  package init(of record: CaseRecord, by assessor: AssessorID, covers: [SessionToken: Int]) {
    let covered = record.all.filter { _, entry in
      entry.id.by == assessor && entry.id.seq <= covers[entry.id.session, default: 0]
    }
    digest = SHA256.hexDigest(of: Array(covered.map { "\($0.key.text) \($0.entry.line)\n" }.joined().utf8))
  }
}
