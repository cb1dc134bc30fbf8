import Diagnostics
import Drafting
import DurableFiles
import InspectionFiles
import InspectionModel
import StrictJSON

/// What `plumbline framework check` found.
struct FrameworkCheck {
  /// One framework, and what was found in it.
  struct Item {
    let folder: FilePath
    /// What could be read of it; nil where not even its name is known.
    let framework: Framework?
    /// Errors first, then advice; each in the order of places.
    let diagnostics: [Diagnostic]

    var errors: [Diagnostic] { diagnostics.filter { $0.severity == .error } }
  }

  private(set) var items: [Item] = []

  mutating func add(_ folder: FilePath, using files: DurableFiles) {
    let loading = FrameworkFiles.load(folder: folder, using: files, care: .everything, phrases: ReportPhrases.use)
    var found = loading.problems
    if let framework = loading.framework {
      found += ReportLayouts.problems(of: framework, in: folder)
    } else if let framework = loading.legible {
      found += ReportLayouts.layoutProblems(of: framework, in: folder)
    }
    items.append(Item(folder: folder, framework: loading.legible, diagnostics: Self.sorted(found, in: folder)))
  }

  /// By file and place, the frame before everything that stands in it.
  private static func sorted(_ diagnostics: [Diagnostic], in folder: FilePath) -> [Diagnostic] {
    let frame = folder.appending("framework.json").text
    let keyed = diagnostics.enumerated().map { order, diagnostic in
      let place = diagnostic.place
      let file = place?.file ?? ""
      let weight = diagnostic.severity == .error ? "0" : "1"
      let key = Array("\(weight)\(file == frame ? "0" : "1")\(file)".utf8)
      return (key: key, numbers: [place?.line ?? 0, place?.column ?? 0, order], diagnostic: diagnostic)
    }
    let sorted = keyed.sorted { one, other in
      one.key == other.key
        ? one.numbers.lexicographicallyPrecedes(other.numbers) : one.key.lexicographicallyPrecedes(other.key)
    }
    return sorted.map(\.diagnostic)
  }

  var exitCode: ExitCode {
    let broken = items.filter { !$0.errors.isEmpty }
    if broken.isEmpty { return .done }
    guard broken.count == items.count else { return .problems }
    return CommandFailure(nothingUsable: broken.flatMap(\.errors)).exitCode
  }

  var json: JSONValue {
    [
      "format": "plumbline.framework-check", "version": 1,
      "frameworks": .array(
        items.map { item in
          [
            "folder": .string(item.folder.text),
            "framework": (item.framework?.edition.text).map { .string($0) } ?? .null,
            "usable": .bool(item.errors.isEmpty), "diagnostics": .array(item.diagnostics.map(\.json)),
          ]
        }),
    ]
  }
}
