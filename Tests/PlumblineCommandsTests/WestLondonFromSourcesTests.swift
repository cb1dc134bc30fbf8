import Diagnostics
import DurableFiles
import PlumblineTestSupport
import Testing

/// The whole way from what was entered, in cases and in interviews, to the merged sample and its letter.
struct WestLondonFromSourcesTests {
  private static let sample = ProjectFolder.path.appending("Samples").appending("west-london-2016")
  private static let sources = sample.appending("sources")
  private static let assessors = ["A1", "A2", "A3"]

  @Test func theSourcesGiveTheCommittedBytesInWhateverOrderTheyComeTogether() throws {
    let place = try assessed()
    let committed = try Workplace.tree(Self.sample.appending("merged"))
    #expect(committed.keys.count { $0.hasPrefix("cases/") } == 34)
    #expect(committed.keys.count { $0.hasPrefix("interviews/") } == 16)
    for (name, order) in [("merged", Self.assessors), ("other", ["A3", "A1", "A2"])] {
      let run = try place.run(["merge"] + order.map { "~/\($0)" } + ["--into", "~/\(name)"])
      try #require(run.exitCode == .done, "\(run.words)")
      for (file, bytes) in try Workplace.tree(Self.sources.appending("commentary")) {
        try place.write(String(decoding: bytes, as: UTF8.self), to: "~/\(name)/commentary/\(file)")
      }
      try #require(try place.run("-C ~/\(name) report").exitCode == .done)
      #expect(try place.tree("~/\(name)") == committed, "\(name)")
    }
  }

  /// Starts the inspection, and takes in all answers files in copies of its folder.
  private func assessed() throws -> Workplace {
    let place = try Workplace()
    let new = [
      "new", "~/new", "--id", "west-london-2016", "--framework", "sqs", "--area", "West London Tri-Borough", "--team",
      "A1,A2,A3", "--lead", "L1", "--plan", Self.sources.appending("plan.csv").text,
    ]
    try #require(try place.run(new).exitCode == .done)
    let inspection = try DurableFiles().read(Self.sources.appending("inspection.json")).bytes
    try place.write(String(decoding: inspection, as: UTF8.self), to: "~/new/inspection.json")
    for assessor in Self.assessors {
      try place.copy("~/new", to: "~/\(assessor)")
      for kind in ["answers", "interviews"] {
        let folder = Self.sources.appending(kind).appending(assessor)
        for name in try DurableFiles().list(folder).names {
          let run = try place.run(["-C", "~/\(assessor)", "assess", "--answers", folder.appending(name).text])
          try #require(run.exitCode == .done, "\(name.text): \(run.words)")
        }
      }
    }
    return place
  }
}
