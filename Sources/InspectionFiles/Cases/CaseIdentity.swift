import InspectionModel
import StrictJSON

/// Reads a file only as far as to know which case or interview it says it holds.
enum CaseIdentity {
  /// The reference; nil where the text breaks off or names none before anything that it breaks at.
  static func id(in bytes: [UInt8], of kind: RecordKind) -> CaseID? {
    JSONTokenizer.withTokens(of: bytes) { tokenizer in
      do throws(JSONSyntaxError) {
        guard try tokenizer.next() == .beginObject else { return nil }
        let name = [UInt8](kind.rawValue.utf8)
        while try tokenizer.next() == .key {
          if tokenizer.matches(name) { return try tokenizer.next() == .string ? CaseID(tokenizer.text) : nil }
          try tokenizer.skipValue()
        }
        return nil
      } catch {
        return nil
      }
    }
  }
}
