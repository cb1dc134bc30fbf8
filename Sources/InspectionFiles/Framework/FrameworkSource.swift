import Diagnostics
import DurableFiles
import InspectionModel
import StrictJSON

/// The folder that a framework is read from, with what was found wrong in it and where its parts stand.
struct FrameworkSource {
  private let folder: FilePath
  private let files: DurableFiles
  private var logs: [FieldProblems] = []
  private var notes: [Note] = []

  /// Where something stands that problems may be about.
  private struct Note {
    let what: String
    let code: String?
    let log: FieldProblems
    let place: FieldPlace

    var subject: String { code.map { "\(what) \($0)" } ?? what }
  }

  init(folder: FilePath, files: DurableFiles) {
    self.folder = folder
    self.files = files
  }

  /// Everything found so far, in the order of the files.
  var diagnostics: [Diagnostic] { logs.flatMap(\.diagnostics) }

  func path(_ components: String...) -> FilePath {
    components.reduce(folder) { $0.appending($1) }
  }

  /// Whether a file that a framework need not have is there; one that cannot be looked at is, so that reading it tells why.
  func has(_ path: FilePath) -> Bool {
    do throws(FileProblem) {
      return try files.kind(of: path, followingLinks: true) != nil
    } catch {
      return true
    }
  }

  /// Why a file of the folder must be there.
  enum Need {
    /// `framework.json`, without which there is no framework.
    case frame
    /// Every framework has it.
    case always
    /// `framework.json` names what it holds: a `layout`, and its code.
    case named(String, String)
  }

  /// Opens a JSON file of the folder; nil where it cannot be read, which is then reported.
  mutating func open(_ path: FilePath, as form: FileForm, fields: [String], _ need: Need = .always) -> FieldReader? {
    guard let bytes = read(path, need) else { return nil }
    let log = FieldProblems(file: path.text, bytes: bytes)
    logs.append(log)
    let reader = form.open(bytes, log)
    reader?.refuseFields(except: ["format", "version"] + fields)
    return reader
  }

  /// Reads a text file of the folder; nil where it cannot be read, which is then reported.
  mutating func text(_ path: FilePath, _ need: Need = .always) -> String? {
    guard let bytes = read(path, need) else { return nil }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      report(.notText(path))
      return nil
    }
    return text
  }

  private mutating func read(_ path: FilePath, _ need: Need) -> [UInt8]? {
    do throws(FileProblem) {
      return try files.read(path).bytes
    } catch {
      report(diagnostic(for: error, need))
      return nil
    }
  }

  private func diagnostic(for problem: FileProblem, _ need: Need) -> Diagnostic {
    guard case .missing(let path) = problem else { return problem.diagnostic }
    return switch need {
    case .frame: problem.diagnostic
    case .always: .partMissing(path)
    case .named(let what, let code): .namedPartMissing(path, what, code).located(at: place(of: "\(what) \(code)"))
    }
  }

  /// Where `framework.json` speaks of something.
  private func place(of subject: String) -> SourcePlace {
    guard let note = notes.first(where: { $0.subject == subject }) else {
      return SourcePlace(file: path("framework.json").text)
    }
    return note.log.place(of: note.place.path)
  }

  /// Whether the framework's first file is there at all, readable or not.
  var exists: Bool {
    (try? files.kind(of: path("framework.json"), followingLinks: true)) == .file
  }

  /// Whether a file stands in the folder that not every framework has.
  func has(_ name: String) -> Bool {
    names(in: []).contains { $0.text == name }
  }

  /// The names in a folder of the framework; none where it cannot be read, which reading its files will tell.
  func names(in components: String...) -> [FileName] { names(in: components) }

  private func names(in components: [String]) -> [FileName] {
    (try? files.list(components.reduce(folder) { $0.appending($1) }))?.names ?? []
  }

  /// Adds a problem that is not about one place of a file.
  mutating func report(_ diagnostic: Diagnostic) {
    let log = FieldProblems(file: folder.text)
    log.report(diagnostic)
    logs.append(log)
  }

  /// Notes where the subject of a later problem stands, such as `question 1.1a2`; where several go by one name, each.
  mutating func note(_ what: String, _ code: String? = nil, at reader: FieldReader) {
    note(what, code, at: reader.place, in: reader.problems)
  }

  mutating func note(_ what: String, _ code: String?, at place: FieldPlace, in log: FieldProblems) {
    notes.append(Note(what: what, code: code, log: log, place: place))
  }

  /// Framework problems in words, each with the place of what it is about.
  func diagnostics(for problems: [FrameworkProblem]) -> [Diagnostic] {
    guard !problems.isEmpty else { return [] }
    let places = Dictionary(grouping: notes, by: \.subject)
    return problems.map { problem in
      let diagnostic = Diagnostic.unusable(problem)
      guard let noted = places[problem.subject], problem.occurrence < noted.count else { return diagnostic }
      let note = noted[problem.occurrence]
      let path = JSONPath(note.place.path.components + problem.field.components)
      return diagnostic.located(at: note.log.place(of: path))
    }
  }
}
