package import Diagnostics
package import InspectionModel

/// What a person would have typed, as a file: for scripts, tests and paper forms typed up later (design, section 8).
package struct AnswersFile: Sendable, Equatable {
  /// Which case or interview, by whom, and when and in which run where that is told.
  package struct Header: Sendable, Equatable {
    /// Whether it is about a case or an interview.
    package let kind: RecordKind
    /// Which one.
    package let caseID: CaseID
    /// Who judged.
    package let assessor: AssessorID
    /// When; nil means the moment of recording.
    package let at: Timestamp?
    /// In which run; nil means a fresh one.
    package let session: SessionToken?
  }

  /// What one line does.
  package enum Act: Sendable, Equatable {
    /// Answers a key, with the answer as it was typed.
    case answer(Key, String)
    /// Gives the words to the reason `other`.
    case otherWords(Key, String)
    /// Gives the evidence of a judgement.
    case evidence(Key, String)
    /// Marks the evidence as quotable.
    case quote(Key, Quote)
    /// Says why a difference is settled so; in a resolve file.
    case because(Key, String)
    /// Takes an answer back.
    case withdraw(Key)
    /// Notes something under a key or the whole case, or asks somebody.
    case note(EntryKey, to: AssessorID?, String)
    /// Says why answers stand that a soft check finds unusual.
    case waive(check: String, why: String)
    /// Somebody in immediate danger, and what was done.
    case concern(String, done: String)
    /// Declares the assessment complete.
    case complete

    /// The key whose one entry the line belongs to; nil where it makes an entry of its own.
    package var answeredKey: Key? {
      switch self {
      case .answer(let key, _), .otherWords(let key, _), .evidence(let key, _), .quote(let key, _),
        .because(let key, _):
        key
      default: nil
      }
    }
  }

  /// A line with its place.
  package struct Line: Sendable, Equatable {
    /// Where it begins.
    package let place: SourcePlace
    /// What it does.
    package let act: Act
  }

  /// Which case or interview, by whom and when.
  package let header: Header
  /// The lines that do something, in file order.
  package let lines: [Line]

  /// Reads a file's bytes: UTF-8, with or without a byte order mark, lines ended by LF or CRLF; `name` is what messages call it.
  ///
  /// - Throws: `AnswersFileProblems` with everything that is wrong, by line.
  package static func parse(_ bytes: [UInt8], name: String) throws(AnswersFileProblems) -> AnswersFile {
    var parser = AnswersFileParser(bytes, name: name)
    return try parser.parse()
  }
}

/// Everything that is wrong with an answers file; nothing of it was recorded.
package struct AnswersFileProblems: Error, Equatable, Sendable {
  /// The problems, by line.
  package let diagnostics: [Diagnostic]

  package init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics
  }
}
