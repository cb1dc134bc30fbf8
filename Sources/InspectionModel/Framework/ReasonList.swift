/// The coded reasons that a `no` to a question may have.
package struct ReasonList: Sendable, Equatable {
  /// Its code, `NOTTIME`.
  package var code: ReasonListCode
  /// The reasons, in the order in which they are offered; at most 64.
  package var reasons: [Reason]

  package init(code: ReasonListCode, reasons: [Reason]) {
    self.code = code
    self.reasons = reasons
  }

  /// The place of a reason in the list.
  package func index(of code: ReasonCode) -> Int? {
    reasons.firstIndex { $0.code == code }
  }
}
