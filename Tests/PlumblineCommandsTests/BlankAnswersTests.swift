import Diagnostics
import DurableFiles
import InspectionFiles
import InspectionModel
import PlumblineTestSupport
import StrictJSON
import Testing

/// The blank answers file, filled in by machine with what a sample's assessor answered, and taken in again.
struct BlankAnswersTests {
  private static let folder = ProjectFolder.path.appending("Samples").appending("wandsworth-2012")
    .appending("assessors").appending("A1")

  @Test func aFilledInFormIsTakenInWholeAndMakesTheSameCase() throws {
    let opened = try OpenedInspection.open(at: Self.folder, using: DurableFiles())
    let place = try Workplace()
    try place.copy(Self.folder.text, to: "~/a1")
    let blank = try place.run("-C ~/a1 framework print --format answers").output
    let cases = try opened.readCases().cases.prefix(4)
    #expect(cases.count == 4)
    for loaded in cases {
      let view = CaseView(loaded.record, opened.index)
      let id = loaded.record.id
      try place.write(Self.filled(blank, id, view, loaded.record), to: "~/filled.answers")
      try DurableFiles().remove(place.path("~/a1/cases/\(id).json"))
      let run = try place.run("-C ~/a1 assess --as A1 --answers ~/filled.answers")
      try #require(run.exitCode == .done, "\(id): \(run.words)")
      let again = try OpenedInspection.open(at: place.path("~/a1"), using: DurableFiles())
      let typed = CaseView(try #require(try again.readCase(id)).record, again.index)
      #expect(typed.states == view.states, "\(id)")
      #expect(view.states.contains(.answered(.no)), "\(id)")
      #expect(view.states.indices.allSatisfy { typed.reasons(at: $0) == view.reasons(at: $0) }, "\(id)")
    }
  }

  @Test func aBlankFormSaysThatItIsNotFilledIn() throws {
    let place = try Workplace()
    try place.copy(Self.folder.text, to: "~/a1")
    try place.write(try place.run("-C ~/a1 framework print --format answers").output, to: "~/blank.answers")
    let run = try place.run("-C ~/a1 assess --as A1 --answers ~/blank.answers")
    #expect(run.exitCode == .badData)
    #expect(run.words.contains("~/blank.answers:9"))
  }

  private static func filled(_ blank: String, _ id: CaseID, _ view: CaseView, _ record: CaseRecord) -> String {
    let lines = blank.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
      switch line {
      case "case ": return "case \(id)"
      case "by ": return "by A1"
      case "#complete": return view.isComplete ? "complete" : String(line)
      default:
        guard line.hasPrefix("#"), line.hasSuffix(" = "), let key = Key(String(line.dropFirst().dropLast(3))),
          let slot = view.index.keys.slot(key), case .answered = view.states[slot],
          let head = view.current(at: slot).first, let entry = record.entry(head.id, under: EntryKey(key))
        else { return String(line) }
        return answer(entry, key)
      }
    }
    return lines.joined(separator: "\n")
  }

  private static func answer(_ entry: Entry, _ key: Key) -> String {
    let other = entry.other.map { "\n\(key) reason other = \($0)" } ?? ""
    switch entry.answer {
    case .string(let text)? where text.contains("\n"): return "\(key) <<END\n\(text)\nEND"
    case .string(let text)?:
      return "\(key) = \(text)\(entry.reasons.isEmpty ? "" : ": \(entry.reasons.joined(separator: ", "))")\(other)"
    case .array(let codes)?: return "\(key) = \(codes.compactMap(\.string).joined(separator: ", "))"
    case let value?: return "\(key) = \(value.integer.map(String.init) ?? "")"
    case nil: return ""
    }
  }
}
