import Diagnostics
import Testing

/// Four cases of a small inspection, assessed by two people, of which one case was read twice and differently.
///
/// ```
/// W-001  A1 and A2, who differ at 1.1a and 2.1a@custody        W-004  A2, not finished
/// W-002  A1, complete, with evidence that may be quoted        W-005  a reserve
/// W-003  A2, complete, with a concern and a waived check       W-006  excluded
/// ```
enum SmallSample {
  static let plan = """
    case,assessor,second,reserve,excluded
    W-001,A1,A2,,
    W-002,A1,,,
    W-003,A2,,,
    W-004,A2,,,
    W-005,A1,,yes,
    W-006,,,,"moved to another area, 3 May"

    """

  static let start =
    "new ~/lead --id small-2012 --framework small --area Smallshire --team A1,A2 --lead L1 --plan ~/plan.csv"
    + " --fieldwork 2012-01 --report-date 2012-03"

  /// The answers files, each with who typed it.
  static let answers: [(by: String, name: String, text: String)] = [
    ("A1", "W-001", whole(of: "W-001", by: "A1", "aaaaaaa1", firstOfA1)),
    ("A1", "W-002", whole(of: "W-002", by: "A1", "aaaaaaa2", second)),
    ("A2", "W-001", whole(of: "W-001", by: "A2", "bbbbbbb1", firstOfA2)),
    ("A2", "W-003", whole(of: "W-003", by: "A2", "bbbbbbb3", third)),
    ("A2", "W-004", whole(of: "W-004", by: "A2", "bbbbbbb4", fourth)),
  ]

  static let resolutions = """
    case W-001
    by L1
    at 2012-01-20T09:00:00Z
    session ccccccc1

    1.1a = no: late
    1.1a because = agreed after reading the log together
    2.1a@custody = yes
    2.1a@custody because = the plan was found in the custody file

    """

  static func whole(of id: String, by assessor: String, _ session: String, _ lines: String) -> String {
    "case \(id)\nby \(assessor)\nat 2012-01-17T10:00:00Z\nsession \(session)\n\n\(lines)\n"
  }

  private static let firstOfA1 = """
    0.1 = community, custody
    0.2 = 15
    0.3 = 2011-05-06
    1.1a = no: late, other
    1.1a reason other = the form was lost
    1.1a evidence <<END
    Jo was seen nineteen days late.
    END
    1.1a quote shortfall 1.1 as Jo
    1.1a note to A2 = did you see the form?
    1.1c:csc = yes
    1.1c:police = na
    1.1z = The contact log of A1 names nobody.
    2.1a@community = yes
    2.1a@custody = no
    2.1b = late
    complete
    """

  private static let firstOfA2 = """
    0.1 = community, custody
    0.2 = 15
    0.3 = 2011-05-06
    1.1a = yes
    1.1b = yes
    1.1c:csc = yes
    1.1c:police = na
    2.1a@community = yes
    2.1a@custody = yes
    2.1b = late
    complete
    """

  private static let second = """
    0.1 = community
    0.2 = 14
    1.1a = no: late
    1.1a evidence = Sam waited for four weeks.
    1.1a quote shortfall 1.1 as Sam
    1.1c:csc = no
    1.1c:police = yes
    1.1z = Private words about W-002.
    2.1a@community = yes
    2.1a@community evidence = A private reading of the plan.
    complete
    """

  private static let third = """
    0.1 = community
    0.2 = 18
    1.1a = yes
    waive grown = the screening was asked for by the court
    1.1b = yes
    1.1b evidence = Kim drew up the screening together with the worker.
    1.1b quote good practice 1.1 as Kim
    1.1c:csc = na
    1.1c:police = na
    2.1a@community = yes
    concern = a fresh burn
    done = told the team manager at 10:15
    complete
    """

  private static let fourth = """
    0.1 = community
    0.2 = 12
    1.1a = no: victims
    """

  /// A workplace with `~/lead`, and `~/A1` and `~/A2` as the assessors got them.
  static func begun() throws -> Workplace {
    let place = try Workplace()
    try place.write(plan, to: "~/plan.csv")
    try #require(try place.run(start).exitCode == .done)
    for assessor in ["A1", "A2"] { try place.copy("~/lead", to: "~/\(assessor)") }
    return place
  }

  /// The same with the cases assessed, in `~/A1` and `~/A2`.
  static func assessed() throws -> Workplace {
    let place = try begun()
    for file in answers {
      try place.write(file.text, to: "~/\(file.by)-\(file.name).answers")
      let run = try place.run("-C ~/\(file.by) assess --answers ~/\(file.by)-\(file.name).answers")
      try #require(run.exitCode == .done, "\(run.whole)")
    }
    return place
  }

  /// The same, with all brought together in `~/merged`.
  static func merged() throws -> Workplace {
    let place = try assessed()
    let run = try place.run("merge ~/A1 ~/A2 --into ~/merged")
    try #require(run.exitCode == .done, "\(run.whole)")
    return place
  }

  /// The same, with what differed settled.
  static func settled() throws -> Workplace {
    let place = try merged()
    try place.write(resolutions, to: "~/W-001.resolutions")
    let run = try place.run("-C ~/merged resolve --answers ~/W-001.resolutions")
    try #require(run.exitCode == .done, "\(run.whole)")
    return place
  }
}
