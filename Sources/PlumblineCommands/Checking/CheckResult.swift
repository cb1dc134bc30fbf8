import Diagnostics
import InspectionFiles
import InspectionModel
import StrictJSON

/// What `plumbline check` found.
struct CheckResult {
  var files = 0
  /// The interview files, which `files` leaves out; nil where nobody is interviewed.
  private(set) var interviewFiles: Int?
  var leftOut = 0
  /// Folders that are no usable inspection.
  var unusable = 0
  /// Why files were left out and folders could not be used.
  var causes: [Diagnostic] = []
  var diagnostics: [Diagnostic] = []
  private(set) var cases: [CaseCheck] = []

  /// Takes in what came of reading the files of a folder's cases.
  mutating func add(_ reading: CaseReading, _ index: FrameworkIndex) {
    files += reading.filesSeen
    take(reading, index)
  }

  /// Takes in what came of reading the files of a folder's interviews; the index is nil where the framework has none.
  mutating func add(interviews reading: CaseReading, _ index: FrameworkIndex?) {
    if index != nil || reading.filesSeen > 0 { interviewFiles = (interviewFiles ?? 0) + reading.filesSeen }
    take(reading, index)
  }

  /// Counts a file that was named for itself.
  mutating func addFile(of kind: RecordKind) {
    if kind == .case { files += 1 } else { interviewFiles = (interviewFiles ?? 0) + 1 }
  }

  private mutating func take(_ reading: CaseReading, _ index: FrameworkIndex?) {
    leftOut += reading.leftOut.count
    causes += reading.leftOut
    diagnostics += reading.diagnostics
    guard let index else { return }
    for loaded in reading.cases { add(CaseCheck(loaded.record, index)) }
  }

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
    var object = JSONObject()
    object["format"] = "plumbline.check"
    object["version"] = 1
    object["files"] = .number(JSONNumber(files))
    object["interviewFiles"] = interviewFiles.map { .number(JSONNumber($0)) }
    object["leftOut"] = .number(JSONNumber(leftOut))
    object["diagnostics"] = .array(diagnostics.map(\.json))
    object["cases"] = json(of: .case)
    if interviewFiles != nil { object["interviews"] = json(of: .interview) }
    return .object(object)
  }

  private func json(of kind: RecordKind) -> JSONValue {
    .array(
      cases.filter { !$0.isFine && $0.kind == kind }.map { check in
        [
          kind.rawValue: .string(check.id.text), "differing": .array(check.conflicts.map { .string($0.text) }),
          "open": .array(
            check.tasks.map {
              ["assessor": .string($0.assessor.text), "tasks": .array($0.lines.map { .string($0) })]
            }),
        ]
      })
  }
}
