import Diagnostics
import StrictJSON

/// What is said of single fields of JSON files.
extension Diagnostic {
  static func fieldMissing(_ name: String) -> Diagnostic {
    Diagnostic(
      "field-missing", "the field '\(name)' is missing", safe: "The file is left as it is.",
      remedy: "add the field, or restore the file from a copy of the folder.")
  }

  static func fieldUnknown(_ name: String) -> Diagnostic {
    Diagnostic(
      "field-unknown", "the field '\(name.shownInWords)' is not known here", safe: "The file is left as it is.",
      remedy: "look whether its name is misspelt, and correct or delete it.")
  }

  static func fieldMustBe(_ name: String, _ shape: FieldShape) -> Diagnostic {
    let subject = name.isEmpty ? "the whole file" : "the field '\(name.shownInWords)'"
    return Diagnostic(
      "field-wrong", "\(subject) must be \(shape.words)", safe: "The file is left as it is.",
      remedy: "correct this place, or restore the file from a copy of the folder.")
  }

  static func notOfForm(_ form: FileForm) -> Diagnostic {
    Diagnostic(
      "not-of-form", "this is not \(form.name): its field 'format' is not '\(form.format)'",
      safe: "The file is left as it is and not used.",
      remedy: "look whether it is the right file, and move it elsewhere if it is not.")
  }

  static func newerVersion(_ form: FileForm) -> Diagnostic {
    Diagnostic(
      "newer-version", "this is \(form.name) of a newer version of Plumbline",
      safe: "The file is left untouched and not used.", remedy: "install the newer version, then try again.",
      exitCode: .newerVersion)
  }
}

extension FieldShape {
  fileprivate var words: String {
    switch self {
    case .object: "an object, between braces"
    case .list: "a list, between square brackets"
    case .text: "text"
    case .line: "text on one line, and not empty"
    case .wholeNumber(let range): "a whole number\(Self.words(for: range))"
    case .truth: "true or false"
    case .code: "a code: up to 40 letters, digits, '_', '-' or '.', without spaces"
    case .caseID: "a case's reference: up to 40 capital letters, digits and inner hyphens"
    case .assessorID: "an assessor's code: a capital letter and up to seven more capital letters or digits"
    case .frameworkEdition: "a framework and its edition, such as 'cci/1'"
    case .language: "a language, such as 'cy' or 'en-GB'"
    case .key: "a question's code, with ':row' and '@phase' where they apply"
    case .address: "an address, such as '1.1a2': up to 200 letters, digits and signs without spaces"
    case .moment: "a moment, such as '2012-01-17T10:02:11Z'"
    case .month: "a month or a day, such as '2012-03' or '2012-03-21'"
    case .day: "a day, such as '2012-03-21'"
    case .fraction: "a fraction of whole numbers up to 100, such as '9/10'"
    case .fact: "a number that is not negative, or text on one line"
    case .percentage: "a whole number from 0 to 100"
    case .share: "a share between quotes, such as '2/3' or '85%', with at most 100 under the line"
    case .oneOf(let words): "one of these: \(words.map { "'\($0)'" }.joined(separator: ", "))"
    }
  }

  private static func words(for range: ClosedRange<Int>) -> String {
    switch (range.lowerBound, range.upperBound) {
    case (.min, .max): ""
    case (let lowest, .max): " from \(lowest) on"
    case (.min, let highest): " up to \(highest)"
    case (let lowest, let highest): " from \(lowest) to \(highest)"
    }
  }
}

extension String {
  /// A name as it stands in a file, made safe to show: escaped as in JSON.
  var shownWhole: String {
    String(CanonicalJSON.line(of: .string(self)).dropFirst().dropLast())
  }

  /// A name as it stands in a file, made safe to show: escaped as in JSON, and cut where it is long.
  var shownInWords: String {
    let shown = String(String.UnicodeScalarView(unicodeScalars.prefix(40)))
    let line = CanonicalJSON.line(of: .string(shown)).dropFirst().dropLast()
    return unicodeScalars.count > 40 ? line + "..." : String(line)
  }
}
