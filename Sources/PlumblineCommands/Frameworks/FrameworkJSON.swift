import InspectionModel
import StrictJSON

/// A framework for programs.
struct FrameworkJSON {
  private let framework: Framework

  init(_ framework: Framework) {
    self.framework = framework
  }

  /// Sections, criteria and questions in asking order.
  var whole: JSONValue {
    [
      "format": "plumbline.framework-view", "version": 1, "framework": .string(framework.edition.text),
      "title": .string(framework.title), "language": .string(framework.language),
      "scores": .bool(framework.publishesScores),
      "themes": .array(framework.themes.map { ["code": .string($0.code.text), "title": .string($0.title)] }),
      "bands": .array(
        framework.bands.map {
          [
            "code": .string($0.code.text), "from": .number(JSONNumber($0.from)), "comment": .string($0.comment),
          ]
        }),
      "phases": .array(framework.phases.map { ["code": .string($0.code.text), "label": .string($0.label)] }),
      "sections": .array(framework.sections.map(value)),
    ]
  }

  /// One question with everything that belongs to it.
  func alone(_ question: Question) -> JSONValue {
    [
      "format": "plumbline.framework-question", "version": 1, "framework": .string(framework.edition.text),
      "language": .string(framework.language), "question": value(question),
    ]
  }

  private func value(_ section: Section) -> JSONValue {
    [
      "number": .string(section.number.text), "title": .string(section.title), "kind": .string(section.kind.rawValue),
      "criteria": .array(
        section.criteria.map { criterion in
          [
            "number": .string(criterion.number.text), "title": .string(criterion.title),
            "statement": .string(criterion.statement),
            "questions": .array(framework.questions.filter { $0.criterion == criterion.number }.map(value)),
          ]
        }),
    ]
  }

  private func value(_ question: Question) -> JSONValue {
    let description = QuestionDescription(framework: framework, question: question)
    var object = JSONObject()
    object["id"] = .string(question.id.text)
    object["text"] = .string(question.text)
    object["answer"] = .string(description.type)
    object["options"] = Self.list(question.answer.options.map { ($0.code.text, $0.label) })
    object["rows"] = Self.list(question.answer.rows.map { ($0.code.text, $0.label) })
    if case .number(let range) = question.answer {
      object["from"] = .number(JSONNumber(range.lowerBound))
      object["to"] = range.upperBound == .max ? .null : .number(JSONNumber(range.upperBound))
    }
    object["when"] = question.condition.map { .string($0.text) } ?? .null
    object["whenInWords"] = description.condition.map { .string($0) } ?? .null
    object["phased"] = .bool(question.isPhased)
    object["scored"] = .bool(question.isScored)
    object["key"] = .bool(question.isKey)
    object["themes"] = .array(question.themes.map { .string($0.text) })
    object["guidance"] = .array(question.guidance.map { .string($0) })
    add(description, to: &object)
    return .object(object)
  }

  private func add(_ description: QuestionDescription, to object: inout JSONObject) {
    object["required"] =
      switch description.question.requirement {
      case .always: "always"
      case .never: "never"
      case .whenAnyNo(let criterion): ["whenAnyNoIn": .string(criterion.text)]
      }
    object["reasons"] =
      description.reasons.map { list in
        [
          "list": .string(list.code.text),
          "reasons": .array(
            list.reasons.map { reason in
              [
                "code": .string(reason.code.text), "label": .string(reason.label), "clause": .string(reason.clause),
              ]
            }),
        ]
      } ?? .null
    object["patterns"] =
      description.question.patterns.map { patterns in
        [
          "strength": .string(patterns.strength), "improvement": .string(patterns.improvement),
          "shortfall": .string(patterns.shortfall),
        ]
      } ?? .null
    object["dependents"] = .array(description.dependents.map { .string($0.text) })
    object["checks"] = .array(description.checks.map { .string($0.code.text) })
    object["recommendations"] = .array(description.recommendations.map { .string($0.code.text) })
  }

  private static func list(_ parts: [(code: String, label: String)]) -> JSONValue {
    .array(parts.map { ["code": .string($0.code), "label": .string($0.label)] })
  }
}
