import Diagnostics
import Testing

/// A small screening that publishes no scores, with three interviews, of which two people held one and differ.
///
/// ```
/// W-001  A1, complete         CM-01  A1, complete, with a waived check and words
/// W-002  A2, complete         CM-02  A1 and A2, complete, who differ at 5a
///                             CM-03  A2, not finished
/// ```
enum InterviewSample {
  static let start =
    "new ~/lead --id talks-2016 --framework talks --area Smallshire --team A1,A2 --lead L1 --plan ~/plan.csv"

  static let plan = "case,assessor\nW-001,A1\nW-002,A2\n"

  static let first = """
    5a = no
    5b = 14
    5c = yes
    waive seldom = the team agreed on it
    5d:harm = yes
    5d:diversity = no
    5e = Time to read.
    5f = harm, law
    interview note = held by telephone
    complete
    """

  static let second = """
    5a = yes
    5b = 1
    5c = yes
    5d:harm = yes
    5d:diversity = na
    5f = none
    complete
    """

  /// What everybody typed up: who, which case or interview, and the lines.
  static let answers: [(by: String, of: String, session: String, text: String)] = [
    ("A1", "case W-001", "aaaaaaa1", "0.1 = community\n0.2 = 15\n1a = yes\n1b@community = yes\ncomplete"),
    ("A2", "case W-002", "bbbbbbb1", "0.1 = community\n0.2 = 16\n1a = no: late\n1b@community = na\ncomplete"),
    ("A1", "interview CM-01", "aaaaaaa2", first),
    ("A1", "interview CM-02", "aaaaaaa3", second.replacing("5a = yes", with: "5a = not_sure")),
    ("A2", "interview CM-02", "bbbbbbb2", second),
    ("A2", "interview CM-03", "bbbbbbb3", "5a = yes\n5b = 2"),
  ]

  static let resolution = """
    interview CM-02
    by L1
    at 2016-02-03T09:00:00Z
    session ccccccc1

    5a = yes
    5a because = the case manager was asked again

    """

  /// A workplace with `~/lead`, and `~/A1` and `~/A2` as the assessors got them.
  static func begun() throws -> Workplace {
    let place = try Workplace()
    try place.write(plan, to: "~/plan.csv")
    try #require(try place.run(start).exitCode == .done)
    for assessor in ["A1", "A2"] { try place.copy("~/lead", to: "~/\(assessor)") }
    return place
  }

  /// The same with everything typed up, in `~/A1` and `~/A2`.
  static func held() throws -> Workplace {
    let place = try begun()
    for (by, of, session, text) in answers {
      try place.write(
        "\(of)\nby \(by)\nat 2016-02-01T10:00:00Z\nsession \(session)\n\n\(text)\n", to: "~/typed.answers")
      let run = try place.run("-C ~/\(by) assess --answers ~/typed.answers")
      try #require(run.exitCode == .done, "\(run.whole)")
    }
    return place
  }

  /// The same, with all brought together in `~/merged`.
  static func merged() throws -> Workplace {
    let place = try held()
    let run = try place.run("merge ~/A1 ~/A2 --into ~/merged")
    try #require(run.exitCode == .done, "\(run.whole)")
    return place
  }
}
