import Analysis
import DurableFiles
import InspectionFiles
import InspectionModel
import StrictJSON

/// Several inspections beside each other as programs read them: `plumbline.areas`, version 1.
struct ComparisonResult {
  let count: AreaCount
  let comparison: AreaComparison
  let stored: StoredComparators?

  private var framework: Framework { count.index.framework }

  var json: JSONValue {
    var object = JSONObject()
    object["format"] = "plumbline.areas"
    object["version"] = 1
    object["framework"] = .string(framework.edition.text)
    object["by"] = .string(count.part.rawValue)
    object["date"] = comparison.date.map(JSONValue.string)
    object["areas"] = .array(comparison.areas.map(area))
    if framework.publishesScores { object["comparison"] = .object(figures) }
    object["leftOut"] = .array(count.leftOut.map(\.json))
    object["stored"] = stored.map { stored in
      ["file": .string(stored.file.text), "written": .bool(stored.outcome == .written)]
    }
    return .object(object)
  }

  private func area(_ area: AreaTally) -> JSONValue {
    var object = JSONObject()
    object["inspection"] = .string(area.id.text)
    object["area"] = .string(area.area)
    object["date"] = area.date.map(JSONValue.string)
    object["standing"] = .string(comparison.standing(of: area).rawValue)
    object["foundation"] = [
      "cases": number(area.cases), "complete": number(area.completeCases), "notCounted": number(area.passedOver),
      "conflicts": number(area.conflicts), "pending": number(area.pending),
    ]
    if let reading = count.areas.first(where: { $0.tally.id == area.id })?.reading {
      object["leftOut"] = .array(reading.leftOut.map(\.json))
      object["entriesNotCounted"] = number(reading.notCounted)
    }
    var scores = JSONObject()
    for subject in comparison.subjects { scores[subject.code] = score(area.tally(of: subject)) }
    object["scores"] = .object(scores)
    return .object(object)
  }

  private func score(_ tally: Tally) -> JSONValue {
    var object = JSONObject()
    object["sufficient"] = number(tally.sufficient)
    object["relevant"] = number(tally.relevant)
    if framework.publishesScores, let score = tally.score {
      object["score"] = number(score.percentage)
      object["band"] = framework.band(of: score).map { .string($0.code.text) }
    }
    return .object(object)
  }

  /// For each subject how many areas have a score, and what they come to.
  private var figures: JSONObject {
    var object = JSONObject()
    for subject in comparison.subjects {
      var values = JSONObject()
      values["areas"] = number(comparison.areas(withScoreOf: subject))
      if let comparator = comparison.comparator(of: subject) {
        values["lowest"] = number(comparator.lowest)
        values["highest"] = number(comparator.highest)
        values["average"] = number(comparator.average)
      }
      object[subject.code] = .object(values)
    }
    return object
  }

  private func number(_ value: Int) -> JSONValue {
    .number(JSONNumber(value))
  }
}
