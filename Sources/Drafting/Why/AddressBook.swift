import Analysis
import Documents
package import InspectionModel

/// All addresses of a draft and of the sample behind it.
package struct AddressBook: Sendable {
  /// The addresses, by kind and then in the framework's order.
  package let addresses: [Address]

  /// The addresses that exist: of all that a framework and a sample have figures for, and of what the draft claims besides.
  package init(_ draft: Draft, _ sample: DraftSample) {
    var addresses = Self.addresses(in: sample.index)
    addresses += Self.groups(sample)
    addresses.append(
      Address(
        kind: .sample, id: Claim.Filter.sample.address, title: "",
        basis: .cases(.sample, sample.ledger.cases)))
    addresses += sample.interviews.map(Self.interviews) ?? []
    let known = Set(addresses.map(\.id))
    addresses += draft.claims.filter { !known.contains($0.id) }.map {
      Address(kind: .other, id: $0.id, title: "", basis: .claimed)
    }
    let order = Address.Kind.allCases
    self.addresses = order.flatMap { kind in addresses.filter { $0.kind == kind } }
  }

  /// What a framework has figures for, whatever the cases: scores, questions and recommendations, in its order.
  package static func addresses(in index: FrameworkIndex) -> [Address] {
    let scores = [FrameworkPart.theme, .section, .criterion, .question].flatMap { part in
      index.subjects(part).map { score($0, part, index) }
    }
    return scores + questions(index) + recommendations(index)
  }

  /// The address that was typed: as it stands, in other capitals, or as the bare number or code of a score.
  ///
  /// Nil where there is none, or where other capitals leave a choice.
  package func address(_ typed: String) -> Address? {
    func only(_ fits: (Address) -> Bool) -> Address? {
      let found = addresses.filter(fits)
      return found.count == 1 ? found.first : nil
    }
    if let exact = addresses.first(where: { $0.id.rawValue.utf8.elementsEqual(typed.utf8) }) { return exact }
    if let folded = only({ $0.id.rawValue.lowercased() == typed.lowercased() }) { return folded }
    return addresses.first { $0.kind.isScored && $0.id.rawValue.lowercased() == "\($0.kind):\(typed.lowercased())" }
  }

  private static func score(_ subject: ScoreSubject, _ part: FrameworkPart, _ index: FrameworkIndex) -> Address {
    let kind: Address.Kind =
      switch part {
      case .theme: .theme
      case .section: .section
      case .criterion: .criterion
      case .question: .score
      }
    let filter = Claim.Filter.score(subject)
    return Address(
      kind: kind, id: filter.address, title: index.title(of: subject),
      basis: .slots(filter, index.scoredSlots(of: subject)))
  }

  /// Each question that is judged: as a whole where it has phases, then each phase, and the rows of grids.
  private static func questions(_ index: FrameworkIndex) -> [Address] {
    index.framework.questions.indices.filter { index.framework.questions[$0].answer.isJudgement }.flatMap { place in
      let question = index.framework.questions[place]
      let slots = Array(index.keys.slots(ofQuestion: place))
      let pooled: [Address] =
        question.isPhased
        ? rowsAlike(slots, index).map { key, slots in
          address(of: key, slots, title(of: question, slots[0], index, withPhase: false))
        } : []
      return pooled
        + slots.map { address(of: index.keys.slots[$0].key, [$0], title(of: question, $0, index, withPhase: true)) }
    }
  }

  /// The slots of a phased question without the phase: the whole first, then each row.
  private static func rowsAlike(_ slots: [Int], _ index: FrameworkIndex) -> [(Key, [Int])] {
    var found: [(Key, [Int])] = []
    for slot in slots {
      let place = index.keys.slots[slot].key
      let key = Key(place.question, row: place.row)
      if let known = found.firstIndex(where: { $0.0 == key }) {
        found[known].1.append(slot)
      } else {
        found.append((key, [slot]))
      }
    }
    return found
  }

  private static func address(of key: Key, _ slots: [Int], _ title: String) -> Address {
    let filter = Claim.Filter.keys([key])
    return Address(kind: .question, id: filter.address, title: title, basis: .slots(filter, slots))
  }

  private static func title(
    of question: Question, _ slot: Int, _ index: FrameworkIndex, withPhase: Bool
  ) -> String {
    let place = index.keys.slots[slot]
    let row = place.row.map { ": \(question.answer.rows[$0].label)" } ?? ""
    let phase = withPhase ? place.phase.map { " (\(index.framework.phases[$0].label))" } ?? "" : ""
    return question.text + row + phase
  }

  private static func recommendations(_ index: FrameworkIndex) -> [Address] {
    index.framework.recommendations.rules.map { rule in
      let filter = Claim.Filter.recommendation(rule.code)
      let slots = Set(rule.keys.flatMap(index.keys.slots(matching:))).sorted()
      return Address(kind: .recommendation, id: filter.address, title: rule.text, basis: .slots(filter, slots))
    }
  }

  private static func groups(_ sample: DraftSample) -> [Address] {
    let framework = sample.index.framework
    return framework.characteristics.flatMap { characteristic in
      sample.groups(of: characteristic.code).map { entry in
        let filter = Claim.Filter.group(characteristic.code, entry.group.code(framework, characteristic.question))
        let title = entry.group.title(in: framework, question: characteristic.question)
        return Address(
          kind: .group, id: filter.address, title: "\(characteristic.title): \(title)",
          basis: .cases(filter, entry.cases))
      }
    }
  }

  private static func interviews(_ tally: InterviewTally) -> [Address] {
    let all = Address(kind: .interviews, id: Claim.Filter.interviews.address, title: "", basis: .interviews(tally))
    let answers = tally.counts.flatMap { count in
      let key = tally.index.keys.slots[count.slot].key
      return count.answers.map { answer in
        let filter = Claim.Filter.answer(key, answer.code)
        let label = count.label(of: answer.code, in: tally.index) ?? answer.code
        return Address(
          kind: .interviews, id: filter.address, title: "\(count.text(in: tally.index)) \(label)",
          basis: .answer(answer, count, key))
      }
    }
    return [all] + answers
  }
}

extension Address.Kind {
  /// Whether people may leave the kind out, as in `plumbline score --explain`.
  fileprivate var isScored: Bool { self == .theme || self == .section || self == .criterion }
}

extension Address.Kind: CustomStringConvertible {
  package var description: String { rawValue }
}
