import Drafting
import StrictJSON

/// What moved between two drafts, as programs read it: part of the result of `plumbline report --changes --json`.
enum ChangesJSON {
  static func value(of comparison: DraftComparison, against path: String, isEdited: Bool?) -> JSONValue {
    var object = JSONObject()
    object["against"] = .string(path)
    if let isEdited { object["edited"] = .bool(isEdited) }
    object["unchanged"] = .number(JSONNumber(comparison.unchanged.count))
    object["sentences"] = .array(comparison.changes.map(value))
    return .object(object)
  }

  private static func value(of change: DraftChange) -> JSONValue {
    var object = JSONObject()
    object["section"] = .string(change.section)
    object["kind"] = .string(name(of: change.kind))
    if let old = change.old {
      object["old"] = .string(old.text)
      if old.section != change.section { object["oldSection"] = .string(old.section) }
    }
    if let new = change.new { object["new"] = .string(new.text) }
    if case .figures(let figures) = change.kind {
      object["figures"] = .array(figures.map { ["old": .string($0.old), "new": .string($0.new)] })
    }
    return .object(object)
  }

  private static func name(of kind: DraftChange.Kind) -> String {
    switch kind {
    case .new: "new"
    case .gone: "gone"
    case .moved: "moved"
    case .figures: "figures"
    case .words: "words"
    }
  }
}
