import DurableFiles
import InspectionModel
import PlumblineTestSupport
import Testing

/// Rules that no compiler and no formatter holds: each a scan of the sources.
struct HouseRulesTests {
  static let sources: [SourceFile] = {
    (try? SourceFile.all(in: ProjectFolder.path.appending("Sources"), endingIn: [".swift"])) ?? []
  }()

  /// The floors that touch no clock, disk, terminal, locale or environment.
  static let pureFloors = [
    "InspectionModel", "Interview", "Analysis", "Drafting", "Documents", "StrictJSON", "Arguments", "Diagnostics",
  ]

  @Test func thereAreSourcesToScan() {
    #expect(Self.sources.count > 250)
    for floor in Self.pureFloors { #expect(Self.sources.contains { $0.floor == floor }, "\(floor)") }
  }

  @Test func everyPackageDeclarationIsDescribed() {
    // What fulfils a protocol is described where the protocol asks for it.
    let witnesses = Set(
      Self.sources.flatMap(\.requirements) + ["description", "rawValue", "next", "hash", "wrappedValue"])
    var found: [String] = []
    for file in Self.sources {
      for (number, line) in file.lines.enumerated() where !file.isDescribed(number) {
        guard let name = SourceFile.packageName(line), !witnesses.contains(name) else { continue }
        found.append(file.place(number))
      }
    }
    #expect(found == [])
  }

  @Test func noFileAndNoFunctionIsTooLong() {
    #expect(Self.sources.filter { $0.lines.count > 400 }.map(\.path) == [])
    #expect(Self.sources.flatMap { $0.functions(longerThan: 60) } == [])
  }

  @Test func scriptsAreShortAndSayWhatTheyAreFor() throws {
    let scripts = try SourceFile.all(in: ProjectFolder.path.appending("Scripts"), endingIn: [""])
    #expect(scripts.count > 20)
    #expect(scripts.filter { $0.lines.count > 200 }.map(\.path) == [])
    let openings = ["# ", "/* ", "\"\"\""]
    let silent = scripts.filter { file in
      // After the line that names the interpreter, if there is one.
      let first = file.lines.first { !$0.hasPrefix("#!") } ?? ""
      return !openings.contains { first.hasPrefix($0) }
    }
    #expect(silent.map(\.path) == [])
  }

  /// Something that stands nowhere in the sources.
  struct Ban: Sendable, CustomTestStringConvertible {
    let word: String
    var floors: [String]?
    var except: [String] = []
    var testDescription: String { word }
  }

  static let bans = [
    Ban(word: "import Foundation\n"), Ban(word: "fatalError"), Ban(word: "try!"), Ban(word: "@unchecked"),
    Ban(word: "nonisolated(unsafe)"), Ban(word: "TODO"), Ban(word: "FIXME"), Ban(word: "@preconcurrency"),
    Ban(word: "@_"),
    Ban(word: "public "), Ban(word: "open class"),
    Ban(word: "UnsafeRawBufferPointer", except: ["StrictJSON/ByteSource.swift"]),
    Ban(word: "UnsafeBufferPointer", except: ["StrictJSON/ByteSource.swift"]),
    Ban(word: "UnsafePointer", except: ["StrictJSON/ByteSource.swift"]),
    Ban(word: "UnsafeMutable", except: ["StrictJSON/ByteSource.swift"]),
    Ban(word: "import Glibc", floors: pureFloors), Ban(word: "import Darwin", floors: pureFloors),
    Ban(word: "import DurableFiles", floors: pureFloors), Ban(word: "import Terminal", floors: pureFloors),
    Ban(word: "import FoundationEssentials", floors: pureFloors),
    Ban(word: "SystemRandomNumberGenerator", floors: pureFloors), Ban(word: "CommandLine", floors: pureFloors),
    Ban(word: "print("), Ban(word: "getenv", floors: pureFloors),
  ]

  @Test(arguments: bans) func whatIsBannedStandsNowhere(_ ban: Ban) {
    let files = Self.sources.filter { file in
      ban.floors.map { $0.contains(file.floor) } ?? true && !ban.except.contains { file.path.hasSuffix($0) }
    }
    #expect(files.flatMap { $0.places(of: ban.word) } == [])
  }

  @Test func noFrameworksContentIsInTheSources() throws {
    let areas = ["Wandsworth", "Sheffield", "Cardiff"]
    let framework = try OpenedSample.framework()
    let words = Set(framework.questions.map(\.id.text) + ["cci", "sqs"] + framework.themes.map(\.code.text))
    // Help shows examples, comments explain with them, and doubles for tests have a framework of their own.
    let files = Self.sources.filter { file in
      file.floor != "PlumblineTestSupport"
        && !["HelpTopics.swift", "CommandWords.swift"].contains { file.path.hasSuffix($0) }
    }
    var found: [String] = []
    for file in files {
      for (number, line) in file.lines.enumerated() where !file.isComment(number) && !file.isHelp(number) {
        let quoted = line.split(separator: "\"", omittingEmptySubsequences: false).map(String.init)
        for (place, text) in quoted.enumerated() where place % 2 == 1 && words.contains(text) {
          found.append("\(file.place(number)): \(text)")
        }
        for area in areas where line.contains(area) { found.append("\(file.place(number)): \(area)") }
      }
    }
    #expect(found == [])
  }

  @Test func noFileNamesAMachine() throws {
    // Written in pieces, so that this file does not name them.
    let paths = ["/ho" + "me/", "/Us" + "ers/", "/wo" + "rk/", "/ro" + "ot/", "/tmp" + "/wt"]
    var found: [String] = []
    for folder in ["Sources", "Tests", "Samples", "Templates", "Scripts"] {
      let endings = [".swift", ".json", ".md", ".answers", ".txt", ".csv", ".transcript"]
      for file in try SourceFile.all(in: ProjectFolder.path.appending(folder), endingIn: endings + [""]) {
        for path in paths { found += file.places(of: path) }
      }
    }
    #expect(found == [])
  }
}
