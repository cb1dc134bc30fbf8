import DurableFiles
import InspectionFiles
import InspectionModel

/// Where frameworks are: among the templates, in an inspection, or anywhere at a path.
struct FrameworkFolders {
  private let context: CommandContext

  init(_ context: CommandContext) {
    self.context = context
  }

  /// The folder of a framework: of this name among the templates, or at this path; of an inspection, its own.
  func find(_ name: String) throws(CommandFailure) -> FilePath {
    let path = FilePath(name)
    let named = name.contains("/") ? [] : templates.map { $0.appending(name) }
    let candidates = named + [path, InspectionFolder(path, using: context.files).frameworkFolder]
    guard let found = candidates.first(where: isFramework) else {
      throw CommandFailure(.frameworkNotFound(name, known: templateNames))
    }
    return found
  }

  /// The framework of the inspection worked in, or the folder worked in where that is one itself; nil where neither is.
  var here: FilePath? {
    [InspectionFolder(context.folder, using: context.files).frameworkFolder, context.folder].first(where: isFramework)
  }

  /// The framework that an operand names; without one, that of here.
  func find(_ name: String?) throws(CommandFailure) -> FilePath {
    if let name { return try find(name) }
    guard let here else { throw CommandFailure(.noFrameworkHere(context.folder, known: templateNames)) }
    return here
  }

  /// A framework ready to be used, and where it is; without a name, that of here.
  func load(_ name: String?) throws(CommandFailure) -> (framework: Framework, folder: FilePath) {
    let folder = try find(name)
    let framework = try ending { () throws(UnusableFiles) in
      try FrameworkFiles.load(folder: folder, using: context.files).usable()
    }
    return (framework, folder)
  }

  /// The folders of all frameworks among the templates, by name; of one name, only the first found.
  var known: [(name: String, path: FilePath)] {
    var found: [String: FilePath] = [:]
    for folder in templates {
      for name in names(in: folder) where found[name] == nil {
        let path = folder.appending(name)
        if isFramework(path) { found[name] = path }
      }
    }
    return found.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { ($0.key, $0.value) }
  }

  private var templates: [FilePath] {
    context.environment.templateFolders.map { $0.appending("frameworks") }
  }

  private var templateNames: [String] { known.map(\.name) }

  private func names(in folder: FilePath) -> [String] {
    ((try? context.files.list(folder))?.names ?? []).filter { !$0.isHidden }.map(\.text)
  }

  private func isFramework(_ folder: FilePath) -> Bool {
    (try? context.files.kind(of: folder.appending("framework.json"), followingLinks: true)) == .file
  }
}
