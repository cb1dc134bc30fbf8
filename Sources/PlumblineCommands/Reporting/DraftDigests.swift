import DurableFiles
import InspectionFiles
import StrictJSON

/// What is known of the files in the folder of drafts, as they were written: `digests.json`.
///
/// For each file its SHA-256, and for each draft the evidence that it was written with. Earlier versions wrote the digest
/// alone.
struct DraftDigests {
  /// The evidence that a draft was written with.
  struct Evidence: Equatable {
    let name: String
    let digest: String
  }

  private var files: JSONObject

  /// A table that cannot be read proves nothing, so that every draft counts as edited.
  init(_ bytes: [UInt8]?) {
    files = bytes.flatMap { try? JSONValue(parsing: $0) }?.object ?? JSONObject()
  }

  /// The digest of a file as it was written; nil where nothing is known of it.
  func digest(of name: String) -> String? {
    files[name]?.string ?? files[name]?.object?["sha256"]?.string
  }

  /// The evidence that a draft was written with; nil where that is not known.
  func evidence(of name: String) -> Evidence? {
    guard let evidence = files[name]?.object?["evidence"]?.object else { return nil }
    guard let file = evidence["file"]?.string, let digest = evidence["sha256"]?.string else { return nil }
    return Evidence(name: file, digest: digest)
  }

  /// Notes a file as it is written.
  mutating func note(_ name: String, _ bytes: [UInt8], with evidence: Evidence? = nil) {
    var record = JSONObject()
    record["sha256"] = .string(SHA256.hexDigest(of: bytes))
    if let evidence {
      record["evidence"] = ["file": .string(evidence.name), "sha256": .string(evidence.digest)]
    }
    files[name] = .object(record)
  }

  /// The table as a file.
  var bytes: [UInt8] { Array(CanonicalJSON.indented(of: .object(files)).utf8) }
}
