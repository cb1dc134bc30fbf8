package import InspectionModel
import StrictJSON

extension InspectionFile {
  /// The order in which fields stand, at every level.
  private static let fieldOrder = [
    "format", "version", "id", "area", "service", "framework", "layout", "dates", "team", "responsible", "comparators",
    "context", "plan", "name", "short", "fieldwork", "report", "published", "code", "role", "date", "themes", "lowest",
    "highest", "average",
    "case", "assessor", "second", "reserve", "excluded",
  ]

  /// The file as it is written: equal inspections are equal bytes.
  package static func bytes(of inspection: Inspection) -> [UInt8] {
    [UInt8](CanonicalJSON.indented(of: .object(object(of: inspection)), leading: fieldOrder).utf8)
  }

  private static func object(of inspection: Inspection) -> JSONObject {
    var object = JSONObject()
    object["format"] = .string(form.format)
    object["version"] = .number(JSONNumber(FileForm.version))
    object["id"] = .string(inspection.id.text)
    object["area"] = .string(inspection.area)
    object["service"] = ["name": .string(inspection.service.name), "short": .string(inspection.service.short)]
    object["framework"] = .string(inspection.framework.text)
    object["layout"] = inspection.layout.map { .string($0.text) }
    var dates = JSONObject()
    dates["fieldwork"] = inspection.fieldwork.map(JSONValue.string)
    dates["report"] = inspection.reportDate.map(JSONValue.string)
    dates["published"] = inspection.published.map { .string($0.text) }
    if !dates.isEmpty { object["dates"] = .object(dates) }
    object["team"] = .array(inspection.team.map { ["code": .string($0.code.text), "role": .string($0.role)] })
    var responsible = JSONObject()
    for (role, title) in inspection.responsible { responsible[role.text] = .string(title) }
    if !responsible.isEmpty { object["responsible"] = .object(responsible) }
    object["comparators"] = inspection.comparators.map { .object(self.object(of: $0)) }
    var context = JSONObject()
    for fact in inspection.context { context[fact.code.text] = fact.value.json }
    if !context.isEmpty { object["context"] = .object(context) }
    object["plan"] = .array(inspection.plan.cases.map { .object(self.object(of: $0)) })
    return object
  }

  private static func object(of comparators: Comparators) -> JSONObject {
    var themes = JSONObject()
    for (theme, figures) in comparators.themes {
      themes[theme.text] = [
        "lowest": .number(JSONNumber(figures.lowest)), "highest": .number(JSONNumber(figures.highest)),
        "average": .number(JSONNumber(figures.average)),
      ]
    }
    var object = JSONObject()
    object["date"] = .string(comparators.date)
    object["themes"] = .object(themes)
    return object
  }

  private static func object(of planned: PlannedCase) -> JSONObject {
    var object = JSONObject()
    object["case"] = .string(planned.id.text)
    object["assessor"] = planned.assessor.map { .string($0.text) }
    object["second"] = planned.second.map { .string($0.text) }
    if planned.isReserve { object["reserve"] = true }
    object["excluded"] = planned.exclusion.map(JSONValue.string)
    return object
  }
}

extension ContextFact.Value {
  /// As it was typed: a number with a fraction stays a number.
  fileprivate var json: JSONValue {
    switch self {
    case .number(let number): .number(JSONNumber(number))
    case .decimal(let text): JSONNumber(literal: text).map { .number($0) } ?? .string(text)
    case .text(let text): .string(text)
    }
  }
}
