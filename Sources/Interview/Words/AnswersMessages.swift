import Diagnostics

/// What is said about the form of an answers file. No message repeats what stands in the file beyond codes.
extension Diagnostic {
  static func answersNotUTF8(at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      "answers-not-utf8", "the line is not UTF-8 text", at: place, remedy: "save the file as UTF-8 and try again.")
  }

  static func answersControls(at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      "answers-control-characters", "the line has control characters", at: place, remedy: "type the line again.")
  }

  static func answersNotUnderstood(at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      "answers-not-understood", "the line is not understood", at: place,
      remedy: "write it like `1.1a2 = no: late`, `1.1a2 evidence <<END` or `complete`.")
  }

  static func answersBadHeader(_ field: String, at place: SourcePlace) -> Diagnostic {
    let forms = [
      "case": "a case's reference in capitals, such as W-014",
      "interview": "an interview's reference in capitals, such as CM-01", "by": "an assessor's code, such as A2",
      "at": "a time such as 2012-01-17T10:00:00Z", "session": "eight small letters or digits",
    ]
    return Diagnostic(
      "answers-bad-header", "'\(field)' is not followed by \(forms[field] ?? "what it needs")", at: place,
      remedy: "correct the line.")
  }

  static func answersHeaderTwice(_ field: String, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      "answers-header-twice", "'\(field)' stands there twice", at: place, remedy: "leave one of the lines out.")
  }

  static func answersCaseAndInterview(at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      "answers-case-and-interview", "the file is about a case or about an interview, and says both", at: place,
      remedy: "leave one of the lines out, and make a file of its own for the other.")
  }

  static func answersLateHeader(_ field: String, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      "answers-late-header", "'\(field)' stands after the first answer", at: place, remedy: "move the line to the top.")
  }

  static func answersWithoutCase(at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      "answers-without-case", "the file does not say which case it is about", at: place,
      remedy: "add a line such as `case W-014` at the top.")
  }

  static func answersWithoutAssessor(at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      "answers-without-assessor", "the file does not say who judged", at: place,
      remedy: "add a line such as `by A2` at the top.")
  }

  static func answersBadKey(at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      "answers-bad-key", "the line does not begin with a question's number", at: place,
      remedy: "begin it like `1.1a2`, `1.2c1:police` or `2.1c3@custody`.")
  }

  static func answersWithoutValue(at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      "answers-without-value", "nothing is given", at: place, remedy: "give the words, or leave the line out.")
  }

  static func answersBadTerminator(at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      "answers-bad-terminator", "after `<<` one word must follow that ends the text", at: place,
      remedy: "write `<<END`, and END alone on a line after the text.")
  }

  static func answersNotEnded(_ terminator: String, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      "answers-not-ended", "the text that begins here is never ended", at: place,
      remedy: "put '\(terminator)' alone on a line after the text.")
  }

  static func answersOneLineOnly(at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      "answers-one-line", "the words must stand on one line here", at: place, remedy: "write `= ` and the words.")
  }

  static func answersTwice(_ key: String, _ what: String, firstLine: Int, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      "answers-twice", "'\(key)' has its \(what) in line \(firstLine) already", at: place,
      remedy: "leave one of the lines out.")
  }

  static func answersBadQuote(at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      "answers-bad-quote", "how the evidence may be quoted is not understood", at: place,
      remedy: "write `quote shortfall 1.1 as Jo` or `quote good practice 1.1`.")
  }

  static func answersBadAddressee(at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      "answers-bad-addressee", "a note can be addressed to an assessor's code alone", at: place,
      remedy: "write `note to A1 = ...`.")
  }

  static func answersDoneWithoutConcern(at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      "answers-done-without-concern", "'done' does not follow a concern", at: place,
      remedy: "put it right after the line `concern = ...` that it belongs to.")
  }

  static func answersConcernWithoutDone(at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      "answers-concern-without-done", "the concern does not say what was done", at: place,
      remedy: "add a line `done = ` after it: whom you told, and when.")
  }

  static func answersAfterComplete(at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      "answers-after-complete", "something follows 'complete'", at: place, remedy: "make `complete` the last line.")
  }

  static func answersOtherCase(_ expected: String, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      "answers-other-case", "the file is about another case than '\(expected)'", at: place,
      remedy: "use the file of this case.")
  }

  static func answersOtherAssessor(_ expected: String, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      "answers-other-assessor", "the file is by another assessor than '\(expected)'", at: place,
      remedy: "correct `by`, or say who judged.")
  }

  static func answersBecauseOutsideResolving(at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      "answers-because", "'because' settles differing answers, and this file gives an assessment", at: place,
      remedy: "leave the line out, or use the file with `plumbline resolve`.")
  }

  static func answersNotInResolving(at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      "answers-not-resolving", "settling differing answers takes answers with their reasons alone", at: place,
      remedy: "leave the line out, or use the file with `plumbline assess`.")
  }

  static func answersUnwaivedHardCheck(_ message: String, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      "answers-contradict", "answers cannot all be true", at: place,
      remedy: "change one of them. The check says: \(message)")
  }
}
