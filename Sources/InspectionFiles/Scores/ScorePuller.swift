package import Diagnostics
package import InspectionModel
import StrictJSON

/// Reads what scores need straight from a case file's tokens, without making its record.
///
/// Whatever is rare goes the way of the whole record instead, so that both ways give the same answer or the same refusal:
/// broken and foreign files, redactions, entries that are not in their order or share an id, and most keys that the
/// framework does not have. Made once for a run; several threads may use it.
package struct ScorePuller: Sendable {
  let owner: CaseFile.Owner
  let tables: PullTables

  /// A puller of the cases of one inspection.
  package init(owner: CaseFile.Owner, index: FrameworkIndex) {
    self.init(owner: owner, tables: PullTables(index))
  }

  init(owner: CaseFile.Owner, tables: PullTables) {
    (self.owner, self.tables) = (owner, tables)
  }

  /// The facts that a case file holds.
  ///
  /// - Throws: why the file is left out whole, as `CaseFile.read` says it.
  package func read(_ bytes: [UInt8], file: @autoclosure () -> String) throws(Diagnostic) -> PulledCase {
    if let pulled = pull(bytes) { return pulled }
    return PulledCase(try CaseFile.read(bytes, file: file(), owner: owner), tables.index)
  }

  /// The facts that a case file holds; nil where only its whole record can tell, as of every interview: there are few.
  package func pull(_ bytes: [UInt8]) -> PulledCase? {
    guard owner.kind == .case else { return nil }
    var pull = CasePull(self)
    return JSONTokenizer.withTokens(of: bytes, opening: tables.runs.opening) { tokenizer in
      do throws(Detour) {
        return try pull.read(&tokenizer)
      } catch {
        return nil
      }
    }
  }
}

/// The tokens cannot tell; the whole record can.
enum Detour: Error {
  case throughRecord
}
