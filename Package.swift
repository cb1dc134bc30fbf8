// swift-tools-version: 6.2
import PackageDescription

/// What every target is built with: Swift 6 mode, no warning tolerated, every import named where it is used.
let settings: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

func floor(_ name: String, on dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target {
  .target(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: settings)
}

func tests(of name: String, on dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.byName(name: name), "PlumblineTestSupport"] + dependencies,
    exclude: exclude, swiftSettings: settings)
}

// Ground first. A target may depend on floors below its own, never on a neighbour (design: the floors).
let package = Package(
  name: "plumbline",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "plumbline", targets: ["plumbline"])],
  targets: [
    // 0: knows nothing of inspections. All may use Diagnostics.
    floor("Diagnostics"),
    floor("StrictJSON", on: ["Diagnostics"]),
    floor("DurableFiles", on: ["Diagnostics"]),
    floor("Terminal", on: ["Diagnostics"]),
    floor("Arguments", on: ["Diagnostics"]),
    floor("Documents", on: ["Diagnostics"]),

    // 1: what an inspection is. Pure.
    floor("InspectionModel", on: ["Diagnostics", "StrictJSON"]),

    // 2: asking, counting (both pure) and filing (effects, through DurableFiles).
    floor("Interview", on: ["Diagnostics", "StrictJSON", "InspectionModel"]),
    floor("Analysis", on: ["InspectionModel"]),
    floor("InspectionFiles", on: ["Diagnostics", "StrictJSON", "DurableFiles", "InspectionModel"]),

    // 3: from figures to a document. Pure.
    floor("Drafting", on: ["Diagnostics", "Documents", "InspectionModel", "Analysis"]),

    // 4: one file per command.
    floor(
      "PlumblineCommands",
      on: [
        "Diagnostics", "StrictJSON", "DurableFiles", "Terminal", "Arguments", "Documents", "InspectionModel",
        "Interview", "Analysis", "InspectionFiles", "Drafting",
      ]),

    // 5: plugs the real terminal and the real disk in.
    .executableTarget(
      name: "plumbline", dependencies: ["PlumblineCommands", "DurableFiles", "Terminal"], swiftSettings: settings),

    // Beside the building: doubles, builders and golden files for the tests.
    floor(
      "PlumblineTestSupport",
      on: ["Diagnostics", "StrictJSON", "DurableFiles", "Terminal", "InspectionModel", "InspectionFiles"]),

    tests(of: "Diagnostics"),
    tests(of: "StrictJSON"),
    tests(of: "DurableFiles"),
    tests(of: "Terminal"),
    tests(of: "Arguments", on: ["Diagnostics", "DurableFiles"], exclude: ["Golden"]),
    tests(of: "Documents", on: ["StrictJSON", "DurableFiles"], exclude: ["Golden"]),
    tests(of: "InspectionModel", on: ["StrictJSON", "InspectionFiles", "DurableFiles"]),
    tests(
      of: "Interview", on: ["Diagnostics", "StrictJSON", "DurableFiles", "InspectionModel", "InspectionFiles"],
      exclude: ["Transcripts"]),
    tests(of: "Analysis", on: ["InspectionModel", "InspectionFiles", "StrictJSON"]),
    tests(of: "InspectionFiles", on: ["Diagnostics", "StrictJSON", "DurableFiles", "InspectionModel"]),
    tests(
      of: "Drafting",
      on: ["Documents", "InspectionModel", "Analysis", "InspectionFiles", "StrictJSON", "DurableFiles", "Diagnostics"],
      exclude: ["Fixtures", "Golden"]),
    tests(
      of: "PlumblineCommands",
      on: ["Diagnostics", "StrictJSON", "DurableFiles", "Terminal", "Arguments", "InspectionModel", "InspectionFiles"],
      exclude: ["Templates", "Transcripts", "Golden"]),
  ]
)
