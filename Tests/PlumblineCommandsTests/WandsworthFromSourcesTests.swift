import Diagnostics
import DurableFiles
import InspectionFiles
import InspectionModel
import PlumblineTestSupport
import Testing

/// The whole way from what was entered to the merged sample, with the program's own commands.
struct WandsworthFromSourcesTests {
  private static let sample = ProjectFolder.path.appending("Samples").appending("wandsworth-2012")
  private static let sources = sample.appending("sources")
  private static let assessors = ["A1", "A2", "A3", "A4"]

  @Test func theSourcesGiveTheCommittedBytesInWhateverOrderTheyComeTogether() throws {
    let place = try assessed()
    for assessor in Self.assessors {
      let committed = Self.sample.appending("assessors").appending(assessor)
      #expect(try place.tree("~/\(assessor)") == Workplace.tree(committed), "\(assessor)")
    }
    let committed = try Workplace.tree(Self.sample.appending("merged").appending("cases"))
    #expect(committed.count == 29)
    for (name, order) in [("merged", Self.assessors), ("other", ["A3", "A1", "A4", "A2"])] {
      let run = try place.run(["merge"] + order.map { "~/\($0)" } + ["--into", "~/\(name)"])
      try #require(run.exitCode == .done, "\(run.words)")
      if name == "merged" { #expect(try unplaced(run.output) == committedReceipt()) }
      try expectConflicts(in: place, name)
      try resolve(in: place, name)
      #expect(try place.tree("~/\(name)/cases") == committed, "\(name)")
    }
  }

  /// Starts the inspection, and takes in all answers files in copies of its folder.
  private func assessed() throws -> Workplace {
    let place = try Workplace()
    let new = [
      "new", "~/new", "--id", "wandsworth-2012", "--framework", "cci", "--area", "Wandsworth", "--team", "A1,A2,A3,A4",
      "--lead", "L1", "--plan", Self.sources.appending("plan.csv").text,
    ]
    try #require(try place.run(new).exitCode == .done)
    let inspection = try DurableFiles().read(Self.sources.appending("inspection.json")).bytes
    try place.write(String(decoding: inspection, as: UTF8.self), to: "~/new/inspection.json")
    var files = 0
    for assessor in Self.assessors {
      try place.copy("~/new", to: "~/\(assessor)")
      let folder = Self.sources.appending("answers").appending(assessor)
      for name in try DurableFiles().list(folder).names {
        let run = try place.run(["-C", "~/\(assessor)", "assess", "--answers", folder.appending(name).text])
        try #require(run.exitCode == .done, "\(name.text): \(run.words)")
        files += 1
      }
    }
    #expect(files == 33)
    return place
  }

  /// Before anything is settled: what differs, and that no score counts it.
  private func expectConflicts(in place: Workplace, _ folder: String) throws {
    let opened = try OpenedInspection.open(at: place.path("~/\(folder)"), using: DurableFiles())
    let views = try opened.readCases().cases.map { CaseView($0.record, opened.index) }
    let conflicts = views.map { $0.slots(in: .conflict).count }.filter { $0 > 0 }
    #expect(conflicts.reduce(0, +) == 35)
    #expect(conflicts.count == 4)
    let run = try place.run("-C ~/\(folder) score --by section")
    #expect(
      run.output.contains(
        "\n29 cases, 25 of them complete; 35 differing judgements and 33 pending questions not counted.\n"))
    // Every judgement that does not differ, and no other: added up from the views by themselves.
    var (yes, relevant) = (0, 0)
    for view in views {
      for slot in opened.index.keys.slots.indices
      where opened.index.question(at: slot).isScored && opened.index.keys.slots[slot].row == nil
        && opened.index.question(at: slot).criterion.text.hasPrefix("1.")
      {
        guard case .answered(let answer) = view.states[slot], [.yes, .no].contains(answer) else { continue }
        relevant += 1
        yes += answer == .yes ? 1 : 0
      }
    }
    let line = try #require(run.output.split(separator: "\n").first { $0.hasPrefix("1 ") })
    #expect(line.contains(" \(yes) of \(relevant) "), "\(line)")
  }

  private func resolve(in place: Workplace, _ folder: String) throws {
    let resolutions = Self.sources.appending("resolutions")
    for name in try DurableFiles().list(resolutions).names {
      let run = try place.run(["-C", "~/\(folder)", "resolve", "--answers", resolutions.appending(name).text])
      try #require(run.exitCode == .done, "\(name.text): \(run.words)")
      #expect(run.output.hasSuffix(" 0 left.\n"), "\(run.output)")
    }
  }

  private func unplaced(_ receipt: String) -> String { receipt.replacing("~/", with: "") }

  private func committedReceipt() throws -> String {
    String(decoding: try DurableFiles().read(Self.sample.appending("receipt.txt")).bytes, as: UTF8.self)
      .replacing("assessors/", with: "")
  }
}

/// What tests need of the sample besides its files.
enum OpenedSample {
  static func framework() throws -> Framework {
    try FrameworkFiles.load(folder: ProjectFolder.framework("cci"), using: DurableFiles()).usable()
  }
}
