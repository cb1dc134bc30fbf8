package import Diagnostics
package import InspectionModel

/// A case or an interview as it will be once several folders are brought together.
package struct MergedCase: Equatable, Sendable {
  /// Everything that is in any of them.
  package let record: CaseRecord
  /// The case in the folder that all goes into; nil where it has none yet.
  package let target: LoadedCase?
  /// For each folder brought in, in the order given, how many entries it has that the target lacks.
  package let brought: [Int]

  /// Whether anything must be written.
  package var isChanged: Bool { target?.record != record }
}

/// Brings assessors' folders together: a union, so that their order and number do not matter (law 4).
package enum CaseMerging {
  /// Why a folder cannot be brought into another; nil where it can.
  ///
  /// Of the framework the whole content is compared, not only its name: one that was altered without a new edition would
  /// ask other questions under the same codes.
  package static func refusal(of input: OpenedInspection, into target: OpenedInspection) -> Diagnostic? {
    let (one, other) = (input.inspection, target.inspection)
    if one.id != other.id {
      return .folderOfOtherInspection(input.folder.path, one.id, expected: other.id)
    }
    if one.framework != other.framework {
      return .folderOfOtherFramework(input.folder.path, one.framework, expected: other.framework)
    }
    if input.index.whole != target.index.whole {
      return .folderOfAlteredFramework(input.folder.path, one.framework)
    }
    return nil
  }

  /// What each case will be, by reference; nothing is written.
  ///
  /// - Throws: that cases of different inspections or frameworks were given, which `refusal` tells beforehand.
  package static func plan(
    _ inputs: [CaseReading], into target: CaseReading
  ) throws(Diagnostic) -> [MergedCase] {
    let ids = Set((inputs + [target]).flatMap { $0.cases.map(\.record.id) })
    var plan: [MergedCase] = []
    for id in ids.sorted() {
      let present = target.loaded(id)
      let brought = inputs.map { $0.loaded(id)?.record }
      let united = try union([present?.record] + brought)
      guard let united else { continue }
      plan.append(
        MergedCase(record: united, target: present, brought: brought.map { count(in: $0, lackedBy: present?.record) }))
    }
    return plan
  }

  private static func union(_ records: [CaseRecord?]) throws(Diagnostic) -> CaseRecord? {
    var united: CaseRecord?
    for record in records.compactMap(\.self) {
      do throws(UnionError) {
        united = try united?.union(record) ?? record
      } catch {
        throw .notUnited(error)
      }
    }
    return united
  }

  private static func count(in record: CaseRecord?, lackedBy target: CaseRecord?) -> Int {
    guard let record else { return 0 }
    guard let target else { return record.all.count }
    return record.keys.reduce(0) { count, key in
      let present = Set(target[key])
      return count + record[key].count { !present.contains($0) }
    }
  }
}
