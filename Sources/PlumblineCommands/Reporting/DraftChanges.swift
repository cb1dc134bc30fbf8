import Drafting
import DurableFiles
import InspectionModel
import StrictJSON

/// What moved between an earlier draft and the new one.
struct DraftChanges {
  private let path: FilePath?
  /// Nil where a person named the file.
  private let isEdited: Bool?
  private let comparison: DraftComparison?

  /// The changes since the draft in a file that a person named.
  init(since named: FilePath, _ draft: Draft, _ framework: Framework, in context: CommandContext) throws(CommandFailure)
  {
    let bytes = try ending { () throws(FileProblem) in try context.files.read(named).bytes }
    try self.init(named, bytes, isEdited: nil, draft, framework)
  }

  /// The changes since a draft that stood on the shelf; none to speak of where there was none.
  init(since earlier: EarlierDraft?, _ draft: Draft, _ framework: Framework) throws(CommandFailure) {
    try self.init(earlier?.path, earlier?.bytes, isEdited: earlier?.isEdited, draft, framework)
  }

  private init(
    _ path: FilePath?, _ bytes: [UInt8]?, isEdited: Bool?, _ draft: Draft, _ framework: Framework
  ) throws(CommandFailure) {
    (self.path, self.isEdited) = (path, isEdited)
    guard let path, let bytes else {
      comparison = nil
      return
    }
    guard let old = String(validating: bytes, as: UTF8.self) else { throw CommandFailure(.draftNotText(path)) }
    let new = String(decoding: DraftFormat.markdown.bytes(of: draft), as: UTF8.self)
    comparison = DraftComparison(
      from: DraftText(markdown: old), to: DraftText(markdown: new), numberWords: framework.wording.numberWords)
  }

  /// For people.
  var text: String {
    guard let path, let comparison else { return ChangesWords.none }
    return ChangesWords.text(of: comparison, against: path, isEdited: isEdited)
  }

  /// For programs; null where there is no earlier draft.
  var json: JSONValue {
    guard let path, let comparison else { return .null }
    return ChangesJSON.value(of: comparison, against: path.text, isEdited: isEdited)
  }
}

extension Wording {
  /// The numbers that the wording has in words, in small letters.
  fileprivate var numberWords: Set<String> {
    Set(phrases.filter { $0.key.hasPrefix("number.") }.map { $0.value.lowercased() })
  }
}
