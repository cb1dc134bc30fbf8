import Diagnostics
import InspectionModel
import StrictJSON

/// What `plumbline check` found.
struct CheckResult {
  var files = 0
  var leftOut = 0
  /// Folders that are no usable inspection.
  var unusable = 0
  /// Why files were left out and folders could not be used.
  var causes: [Diagnostic] = []
  var diagnostics: [Diagnostic] = []
  private(set) var cases: [CaseCheck] = []

  mutating func add(_ check: CaseCheck) {
    diagnostics += check.diagnostics
    cases.append(check)
  }

  var exitCode: ExitCode {
    if unusable + leftOut > 0, cases.isEmpty { return CommandFailure(nothingUsable: causes).exitCode }
    let isFine =
      leftOut == 0 && unusable == 0 && cases.allSatisfy(\.isFine) && !diagnostics.contains { $0.severity == .error }
    return isFine ? .done : .problems
  }

  var json: JSONValue {
    [
      "format": "plumbline.check", "version": 1, "files": .number(JSONNumber(files)),
      "leftOut": .number(JSONNumber(leftOut)), "diagnostics": .array(diagnostics.map(\.json)),
      "cases": .array(
        cases.filter { !$0.isFine }.map { check in
          [
            "case": .string(check.id.text), "differing": .array(check.conflicts.map { .string($0.text) }),
            "open": .array(
              check.tasks.map {
                ["assessor": .string($0.assessor.text), "tasks": .array($0.lines.map { .string($0) })]
              }),
          ]
        }),
    ]
  }
}
