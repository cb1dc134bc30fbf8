package import StrictJSON

/// How evidence may be quoted in the report.
package struct Quote: Sendable, Equatable {
  /// What the evidence is an example of.
  package enum Kind: String, Sendable, CaseIterable {
    /// Work that others can learn from.
    case goodPractice = "good-practice"
    /// Work that fell short.
    case shortfall
  }

  /// The altered name under which it may be quoted; nil where no name occurs.
  package var alteredName: String?
  /// What it is an example of.
  package var kind: Kind
  /// The criterion that it illustrates.
  package var criterion: CriterionNumber

  package init(alteredName: String?, kind: Kind, criterion: CriterionNumber) {
    self.alteredName = alteredName
    self.kind = kind
    self.criterion = criterion
  }

  init?(fields: JSONObject) {
    guard let kind = fields["of"]?.string.flatMap(Kind.init) else { return nil }
    guard let criterion = fields["criterion"]?.string.flatMap(CriterionNumber.init) else { return nil }
    self.init(alteredName: fields["as"]?.string, kind: kind, criterion: criterion)
  }

  /// The fields as a case file holds them.
  package var fields: JSONObject {
    var fields = JSONObject()
    fields["as"] = alteredName.map(JSONValue.string)
    fields["of"] = .string(kind.rawValue)
    fields["criterion"] = .string(criterion.text)
    return fields
  }
}
