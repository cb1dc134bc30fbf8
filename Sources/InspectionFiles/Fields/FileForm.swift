import Diagnostics
import StrictJSON

/// Which file a JSON text says it is: its `format` and the `version` of that form.
struct FileForm {
  /// What stands under `format`.
  let format: String
  /// What such a file is called, in words: `a case file`.
  let name: String

  /// The only version of every form so far.
  static let version = 1

  /// The value of a text of this form, with its problems; nil where it is none, which is then reported.
  ///
  /// Fields are judged only after the version: a newer one may have others.
  func open(_ bytes: [UInt8], _ problems: FieldProblems) -> FieldReader? {
    let value: JSONValue
    do throws(JSONSyntaxError) {
      value = try JSONValue(parsing: bytes)
    } catch {
      problems.report(error.diagnostic(file: problems.file))
      return nil
    }
    guard let object = value.object, object["format"]?.string == format else {
      problems.report(.notOfForm(self), at: [.key("format")])
      return nil
    }
    let reader = FieldReader(object: object, path: [], problems: problems)
    guard let version = reader.number("version", in: 1...Int.max) else { return nil }
    guard version <= Self.version else {
      problems.report(.newerVersion(self), at: [.key("version")])
      return nil
    }
    return reader
  }
}
