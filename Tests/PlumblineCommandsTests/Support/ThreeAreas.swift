import Diagnostics
import Testing

/// Three small inspections in `~/national`, and notes beside them.
///
/// ```
/// east-2012   the merged small sample: March 2012, four cases, differing judgements and one not finished
/// north-2012  not dated: one case, complete, in which nothing was relevant to the second theme
/// west-2011   20 May 2011: three cases, complete
/// ```
enum ThreeAreas {
  private static let west = [
    """
    0.1 = community
    0.2 = 14
    1.1a = yes
    1.1b = yes
    1.1c:csc = yes
    1.1c:police = na
    2.1a@community = yes
    complete
    """,
    """
    0.1 = community
    0.2 = 15
    1.1a = yes
    1.1b = na
    1.1c:csc = yes
    1.1c:police = yes
    2.1a@community = no
    complete
    """,
    """
    0.1 = community
    0.2 = 16
    1.1a = no: late
    1.1c:csc = yes
    1.1c:police = yes
    1.1z = The log of March.
    2.1a@community = yes
    complete
    """,
  ]

  private static let north = [
    """
    0.1 = community
    0.2 = 14
    1.1a = yes
    1.1b = yes
    1.1c:csc = yes
    1.1c:police = yes
    2.1a@community = na
    complete
    """
  ]

  static func make() throws -> Workplace {
    let place = try SmallSample.merged()
    try place.write("nothing\n", to: "~/national/notes/readme.txt")
    try place.copy("~/merged", to: "~/national/east-2012")
    try add("north-2012", "Northshire", north, dates: "", to: place)
    try add("west-2011", "Westshire", west, dates: " --fieldwork 2011-02 --report-date 2011-05-20", to: place)
    return place
  }

  private static func add(
    _ id: String, _ area: String, _ cases: [String], dates: String, to place: Workplace
  ) throws {
    let folder = "~/national/\(id)"
    let made = try place.run("new \(folder) --framework small --area \(area) --team A1\(dates)")
    try #require(made.exitCode == .done, "\(made.whole)")
    for (number, lines) in cases.enumerated() {
      let name = "~/\(id)-\(number).answers"
      try place.write(SmallSample.whole(of: "C-\(number + 1)", by: "A1", "aaaaaaa\(number)", lines), to: name)
      let run = try place.run("-C \(folder) assess --new --answers \(name)")
      try #require(run.exitCode == .done, "\(run.whole)")
    }
  }
}
