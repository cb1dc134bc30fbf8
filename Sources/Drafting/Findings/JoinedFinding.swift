import Analysis
import Documents
import InspectionModel

/// Joins findings about the questions of a group into one sentence, as far as they belong on one side.
///
/// Joined are strengths with strengths, and areas for improvement that are told alike: all by the share that was sufficient,
/// with "only" or as none, or all by the share that was not; and of phased questions those of the same phase. So no sentence
/// holds two sides, two polarities, or a figure whose cases it does not name.
struct JoinedFinding {
  let sample: DraftSample

  /// What findings must have in common to stand in one sentence.
  private struct Bond: Hashable {
    let kind: Finding.Kind
    let phase: Int?
    let telling: Telling
  }

  /// By which share findings are told.
  private enum Telling: Hashable {
    case sufficient, onlySufficient, none, insufficient
  }

  private var framework: Framework { sample.index.framework }

  /// The findings with those joined that can be, each in the place of its first.
  func joining(_ findings: [Finding]) -> [Finding] {
    var findings = findings
    for group in framework.findingGroups { findings = joining(findings, by: group) }
    return findings
  }

  private func joining(_ findings: [Finding], by group: FindingGroup) -> [Finding] {
    var bonds: [Bond] = []
    var bound: [Bond: [(place: Int, member: FindingGroup.Member)]] = [:]
    for member in group.members {
      for place in findings.indices where findings[place].question == member.question {
        guard let bond = bond(of: findings[place]) else { continue }
        if bound[bond] == nil { bonds.append(bond) }
        bound[bond, default: []].append((place, member))
      }
    }
    var result: [Finding?] = findings
    for bond in bonds {
      for part in inParts(bound[bond] ?? []) {
        let parts = part.map { JoinedSentence.Part(finding: findings[$0.place], member: $0.member) }
        let first = part.map(\.place).min() ?? part[0].place
        for (place, _) in part { result[place] = nil }
        result[first] = joined(parts, group, isShortfall: bond.telling == .insufficient)
      }
    }
    return result.compactMap(\.self)
  }

  /// What a finding has in common with others; nil where it stays by itself.
  private func bond(of finding: Finding) -> Bond? {
    guard finding.kind != .undecided, finding.claims.count == 1 else { return nil }
    let phase = finding.slots.count == 1 ? sample.index.keys.slots[finding.slots[0]].phase : nil
    let telling: Telling =
      if finding.kind == .strength {
        .sufficient
      } else if Quantity(finding.tally, in: framework).takesOnly {
        .onlySufficient
      } else {
        finding.tally.sufficient == 0 && finding.tally.relevant > 1 ? .none : .insufficient
      }
    return Bond(kind: finding.kind, phase: phase, telling: telling)
  }

  /// Too many for one sentence make several of about the same length; one alone is not joined.
  private func inParts<Element>(_ elements: [Element]) -> [[Element]] {
    guard elements.count > 1 else { return [] }
    let most = max(2, framework.thresholds.mostJoined)
    let sentences = (elements.count + most - 1) / most
    let ends = (0...sentences).map { $0 * elements.count / sentences }
    return zip(ends, ends.dropFirst()).map { Array(elements[$0..<$1]) }.filter { $0.count > 1 }
  }

  private func joined(_ parts: [JoinedSentence.Part], _ group: FindingGroup, isShortfall: Bool) -> Finding {
    let first = parts[0].finding
    let sentence = JoinedSentence(sample: sample, group: group, parts: parts, isShortfall: isShortfall)
    // What stands out most decides which place among the findings it deserves; few cases count for less.
    let ranked = parts.map(\.finding.tally).enumerated().sorted { one, other in
      rank(one.element, first.kind, one.offset).lexicographicallyPrecedes(rank(other.element, first.kind, other.offset))
    }
    return Finding(
      kind: first.kind, criterion: first.criterion, question: first.question, slots: parts.flatMap(\.finding.slots),
      tally: ranked[0].element, claims: parts.flatMap(\.finding.claims), sentence: sentence.inlines, isListed: true,
      tallies: parts.map(\.finding.tally))
  }

  private func rank(_ tally: Tally, _ kind: Finding.Kind, _ place: Int) -> [Int] {
    let share = tally.score?.percentage ?? 0
    return [tally.relevant < framework.thresholds.countBelow ? 1 : 0, kind == .strength ? -share : share, place]
  }
}
