import StrictJSON
import Testing

/// A share, a number or a quantity in words that a printed report states.
struct PrintedFigure {
  /// What the printed figure says of the tally that it is held against.
  enum Statement {
    /// A whole percentage, rounded half up.
    case percentage(Int)
    /// A number of cases.
    case number(Int)
    /// Words, taken to mean a share within bounds, as percentages.
    case share(ClosedRange<Double>)
    /// Words such as "all except one": so many on the other side.
    case exceptions(Int)
  }

  let place: String
  let keys: [String]
  let statement: Statement
  /// The number of relevant cases, where it is printed.
  let relevant: Int?
  /// Whether the insufficient share is printed.
  let isTurned: Bool
  /// Count only cases in which the answer to this question is yes.
  let among: String?

  init(_ object: JSONObject) throws {
    place = try #require(object["at"]?.string)
    keys = object["keys"]?.strings ?? []
    relevant = object["of"]?.integer
    isTurned = object["turned"] == true
    among = object["among"]?.string
    if let percentage = object["percent"]?.integer {
      statement = .percentage(percentage)
    } else if let number = object["count"]?.integer {
      statement = .number(number)
    } else if let exceptions = object["insufficient"]?.integer {
      statement = .exceptions(exceptions)
    } else {
      statement = .share(try object.bounds())
    }
  }

  /// Whether so many sufficient and insufficient answers bear the figure out.
  func holds(yes: Int, no: Int) -> Bool {
    let (stated, other) = isTurned ? (no, yes) : (yes, no)
    guard yes + no > 0, relevant ?? (yes + no) == yes + no else { return false }
    return switch statement {
    case .percentage(let percentage): (200 * stated + yes + no) / (2 * (yes + no)) == percentage
    case .number(let number): stated == number
    case .share(let bounds): bounds.contains(100 * Double(stated) / Double(yes + no))
    case .exceptions(let exceptions): other == exceptions
    }
  }
}

extension JSONObject {
  /// The bounds that `from` and `to` give, as percentages.
  func bounds() throws -> ClosedRange<Double> {
    let ends = ["from", "to"].compactMap { name -> Double? in
      guard case .number(let number) = self[name] else { return nil }
      return Double(number.literal)
    }
    try #require(ends.count == 2 && ends[0] <= ends[1])
    return ends[0]...ends[1]
  }

  /// The texts of an array.
  func texts(_ name: String) -> [String] { self[name]?.strings ?? [] }
}

extension JSONValue {
  /// The texts, if this is an array.
  var strings: [String] { array?.compactMap(\.string) ?? [] }
}
