import Diagnostics
import DurableFiles
import InspectionModel
import StrictJSON

/// The folder that a framework is read from, with what was found wrong in it and where its parts stand.
struct FrameworkSource {
  private let folder: FilePath
  private let files: DurableFiles
  private var logs: [FieldProblems] = []
  private var subjects: [String: (log: FieldProblems, path: JSONPath)] = [:]

  init(folder: FilePath, files: DurableFiles) {
    self.folder = folder
    self.files = files
  }

  /// Everything found so far, in the order of the files.
  var diagnostics: [Diagnostic] { logs.flatMap(\.diagnostics) }

  func path(_ components: String...) -> FilePath {
    components.reduce(folder) { $0.appending($1) }
  }

  /// Opens a JSON file of the folder; nil where it cannot be read, which is then reported.
  mutating func open(_ path: FilePath, as form: FileForm, fields: [String]) -> FieldReader? {
    guard let bytes = read(path) else { return nil }
    let log = FieldProblems(file: path.text, bytes: bytes)
    logs.append(log)
    let reader = form.open(bytes, log)
    reader?.refuseFields(except: ["format", "version"] + fields)
    return reader
  }

  /// Reads a text file of the folder; nil where it cannot be read, which is then reported.
  mutating func text(_ path: FilePath) -> String? {
    guard let bytes = read(path) else { return nil }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      report(.notText(path))
      return nil
    }
    return text
  }

  private mutating func read(_ path: FilePath) -> [UInt8]? {
    do throws(FileProblem) {
      return try files.read(path).bytes
    } catch {
      report(error.diagnostic)
      return nil
    }
  }

  /// The names in a folder of the framework; none where it cannot be read, which reading its files will tell.
  func names(in component: String) -> [FileName] {
    (try? files.list(path(component)))?.names ?? []
  }

  /// Adds a problem that is not about one place of a file.
  mutating func report(_ diagnostic: Diagnostic) {
    let log = FieldProblems(file: folder.text)
    log.report(diagnostic)
    logs.append(log)
  }

  /// Notes where the subject of a later problem stands, such as `question 1.1a2`.
  mutating func note(_ subject: String, at reader: FieldReader) {
    if subjects[subject] == nil { subjects[subject] = (reader.problems, reader.path) }
  }

  /// A framework's problem in words, with the place of what it is about.
  func diagnostic(for problem: FrameworkProblem) -> Diagnostic {
    let diagnostic = Diagnostic.unusable(problem)
    guard let (log, path) = subjects[problem.subject] else { return diagnostic }
    return diagnostic.located(at: log.place(of: problem.kind.field.map(path.key) ?? path))
  }
}

extension FrameworkProblem.Kind {
  /// The field of the subject that the problem is about, where that is certain.
  fileprivate var field: String? {
    switch self {
    case .syntax, .forwardReference, .phasedReference, .impossibleComparison, .unknown(what: "phase", _): "when"
    case .unknown(what: "question", _): "when"
    case .unknown(what: "theme", _): "themes"
    case .unknown(what: "reason list", _): "reasons"
    case .unknown(what: "key", _): "keys"
    case .unknown(what: "role", _): "role"
    case .unknownSlot, .missingSlot: "patterns"
    case .wrongLastQuestion: "last"
    case .reserved: "id"
    case .scoredWithoutJudgement: "scored"
    case .keyWithoutTheme: "key"
    default: nil
    }
  }
}
