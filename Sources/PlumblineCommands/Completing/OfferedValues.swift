import Analysis
import Arguments
import Diagnostics
import Documents
import Drafting
import DurableFiles
import InspectionFiles
import InspectionModel
import Terminal

/// Looks up what a shell offers, and says nothing where that cannot be found.
struct OfferedValues {
  /// A value, and what it is.
  struct Value: Equatable {
    let value: String
    let meaning: String

    /// The value, a tab and what it is, with nothing in it that could play tricks or end the line early.
    var line: String {
      let parts = [value, meaning].map { VisibleText($0).text.replacing("\n", with: " ") }
      return parts.filter { !$0.isEmpty }.joined(separator: "\t") + "\n"
    }
  }

  let context: CommandContext

  /// The values of a list in the order in which people know them; none where the list is unknown.
  func values(of list: String) -> [Value] {
    switch OfferedList(rawValue: list) {
    case .cases: cases
    case .interviews: references(in: folder.interviewsFolder).map { Value(value: $0.text, meaning: "") }
    case .assessors: assessors
    case .frameworks: frameworks
    case .breakdowns: framework.map(breakdowns) ?? []
    case .parts: framework.map(parts) ?? []
    case .addresses: framework.map(addresses) ?? []
    case nil: []
    }
  }

  private var folder: InspectionFolder { InspectionFolder(context.folder, using: context.files) }

  /// The inspection without its framework, which takes longer to read.
  private var inspection: Inspection? {
    guard let bytes = try? folder.files.read(folder.inspectionFile).bytes else { return nil }
    return try? InspectionFile.read(bytes, file: folder.inspectionFile.text)
  }

  private var framework: FrameworkIndex? {
    (try? OpenedInspection.open(at: context.folder, using: context.files))?.index
  }

  private var cases: [Value] {
    guard let plan = inspection?.plan else { return [] }
    let planned = plan.cases.map { planned in
      Value(value: planned.id.text, meaning: CompletionWords.meaning(of: planned))
    }
    let others = references(in: folder.casesFolder).filter { plan.planned($0) == nil }
    return planned + others.map { Value(value: $0.text, meaning: CompletionWords.unplanned) }
  }

  /// What the files of a folder are named after; what they hold would take too long to read.
  private func references(in folder: FilePath) -> [CaseID] {
    let names = ((try? context.files.list(folder))?.names ?? []).map(\.text)
    return names.filter { $0.hasSuffix(".json") }.compactMap { CaseID(String($0.dropLast(".json".count))) }
  }

  private var assessors: [Value] {
    (inspection?.team ?? []).map { Value(value: $0.code.text, meaning: $0.role) }
  }

  private var frameworks: [Value] {
    let folders = context.environment.templateFolders.map { $0.appending("frameworks") }
    var seen: Set<String> = []
    return folders.flatMap { folder -> [Value] in
      let names = ((try? context.files.list(folder))?.names ?? []).filter { !$0.isHidden }.map(\.text)
        .filter { $0.utf8.allSatisfy(Self.needsNoQuotes) }
      return names.filter { name in
        let head = folder.appending(name).appending("framework.json")
        return (try? context.files.kind(of: head, followingLinks: true)) == .file && seen.insert(name).inserted
      }.map { Value(value: $0, meaning: "") }
    }
  }

  /// Whether a character may stand in a word of any shell as it is.
  private static func needsNoQuotes(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  private func breakdowns(of index: FrameworkIndex) -> [Value] {
    Breakdown.words(in: index.framework).map { Value(value: $0, meaning: "") }
  }

  private func addresses(of index: FrameworkIndex) -> [Value] {
    AddressBook.addresses(in: index).map { Value(value: $0.id.rawValue, meaning: $0.title) }
  }

  private func parts(of index: FrameworkIndex) -> [Value] {
    FrameworkPart.allCases.reversed().flatMap(index.subjects).map { subject in
      Value(value: subject.code, meaning: CompletionWords.meaning(of: subject, in: index.framework))
    }
  }
}
