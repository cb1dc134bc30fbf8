import InspectionModel
import StrictJSON

/// The fields of an entry in the making: canonical ones only, absent where there is nothing to say.
struct EntryDraft {
  private var fields = JSONObject()

  init(_ id: EntryID, at moment: Timestamp, kind: EntryKind) {
    fields["by"] = .string(id.by.text)
    fields["session"] = .string(id.session.text)
    fields["seq"] = .number(JSONNumber(id.seq))
    fields["at"] = .string(moment.text)
    fields["kind"] = kind.name.map(JSONValue.string)
  }

  func with(_ name: String, _ text: String?) -> EntryDraft {
    with(name, value: text.map(JSONValue.string))
  }

  func with(_ name: String, _ texts: [String]) -> EntryDraft {
    with(name, value: texts.isEmpty ? nil : .array(texts.map(JSONValue.string)))
  }

  func with(_ name: String, value: JSONValue?) -> EntryDraft {
    var copy = self
    if let value { copy.fields[name] = value }
    return copy
  }

  func with(_ details: AnswerDetails) -> EntryDraft {
    with("reasons", details.reasons).with("other", details.other).with("evidence", details.evidence)
      .with("quote", value: details.quote.map { .object($0.fields) })
  }

  func entry() throws(RecordingError) -> Entry {
    do throws(EntryFormatError) {
      return try Entry(fields: fields)
    } catch {
      throw .malformedEntry
    }
  }
}

extension GivenAnswer {
  /// The answer as a case file holds it; nil where it is none.
  var json: JSONValue? {
    switch self {
    case .word(let word): .string(word)
    case .number(let number): .number(JSONNumber(number))
    case .words(let words): .array(words.map(JSONValue.string))
    case .missing, .malformed: nil
    }
  }
}
