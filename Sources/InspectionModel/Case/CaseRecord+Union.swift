import StrictJSON

extension CaseRecord {
  /// Everything that is in either record, and nothing else (law 4).
  ///
  /// Commutative, associative and idempotent; every entry of either is in the result unchanged, except for what a redaction
  /// in either of them names. Of an unknown field at the top of the file that differs, the greater value by bytes is kept.
  ///
  /// - Throws: `UnionError` where the two are not records of the same case or interview, inspection and framework.
  package func union(_ other: CaseRecord) throws(UnionError) -> CaseRecord {
    guard inspection == other.inspection else { throw .otherInspection(inspection, other.inspection) }
    guard framework == other.framework else { throw .otherFramework(framework, other.framework) }
    guard kind == other.kind else { throw .otherKind(id, other.id) }
    guard id == other.id else { throw .otherCase(id, other.id) }
    return CaseRecord(
      inspection: inspection, framework: framework, kind: kind, id: id,
      entries: entries.merging(other.entries) { $0 + $1 },
      unknownFields: Self.union(unknownFields, other.unknownFields))
  }

  private static func union(_ one: JSONObject, _ other: JSONObject) -> JSONObject {
    var result = one
    for member in other.members {
      guard let present = one[member.key] else {
        result[member.key] = member.value
        continue
      }
      let isGreater = CanonicalJSON.line(of: present).utf8
        .lexicographicallyPrecedes(CanonicalJSON.line(of: member.value).utf8)
      result[member.key] = isGreater ? member.value : present
    }
    return result
  }
}

/// Why two records cannot be united.
package enum UnionError: Error, Equatable {
  /// They belong to different inspections.
  case otherInspection(InspectionID, InspectionID)
  /// Their questions come from different frameworks or editions.
  case otherFramework(FrameworkEdition, FrameworkEdition)
  /// One is a case and the other an interview.
  case otherKind(CaseID, CaseID)
  /// They are different cases.
  case otherCase(CaseID, CaseID)
}
