package import StrictJSON

/// What `decisions.json` says: every decision that was made, in the order in which they were made.
package struct Decisions: Sendable, Hashable {
  /// The decisions, the oldest first.
  package var all: [Decision]
  /// Fields of the file that this version does not know.
  package var unknownFields: JSONObject

  package init(_ all: [Decision] = []) {
    self.all = all
    unknownFields = JSONObject()
  }

  /// Whether two addresses are the same; by bytes, for `==` of strings would take some different ones as equal.
  static func isSame(_ one: String, _ other: String) -> Bool {
    one.utf8.elementsEqual(other.utf8)
  }

  /// What stands about each address that anything stands about, in the order in which each was first decided on.
  ///
  /// What was undone, and what says how typed reasons count, is not among them.
  package var standing: [StandingDecision] {
    var standing: [StandingDecision] = []
    for (place, decision) in all.enumerated() {
      let known = standing.firstIndex { Self.isSame($0.about, decision.about) }
      switch decision.deed {
      case .map, .unknown: continue
      case .undo:
        if let known { standing.remove(at: known) }
      default:
        if let known {
          standing[known].take(decision, at: place)
        } else {
          standing.append(StandingDecision(decision, at: place))
        }
      }
    }
    return standing
  }

  /// The coded reasons that typed ones are counted as, by address.
  package var mappedReasons: [String: ReasonCode] {
    all.reduce(into: [:]) { mapped, decision in
      switch decision.deed {
      case .map(let reason): mapped[decision.about] = reason
      case .undo: mapped[decision.about] = nil
      default: break
      }
    }
  }

  /// The decisions that this version does not know.
  package var unknown: [Decision] {
    all.filter { if case .unknown = $0.deed { true } else { false } }
  }

  /// The address for the next finding or recommendation of the inspector's own.
  ///
  /// A number is never given twice, even where what had it was undone.
  package var nextOwnAddress: String {
    let numbers = all.compactMap { decision -> Int? in
      guard decision.about.hasPrefix(Self.ownPrefix) else { return nil }
      return Int(decision.about.dropFirst(Self.ownPrefix.count))
    }
    return Self.ownPrefix + String((numbers.max() ?? 0) + 1)
  }

  private static let ownPrefix = "own:"
}
