/// A short code of the framework or of the inspection, such as `1.1a2`, `late`, `Saf` or `head-of-service`.
///
/// `Kind` says of what, so that a row's code cannot stand where a reason's is meant. Codes are 1 to 40 ASCII letters,
/// digits, `_`, `-` and `.`, and begin with a letter, a digit or `_`; hence Swift's comparison of strings, which
/// takes some different texts as equal, is the comparison of bytes here.
package struct Code<Kind>: Identifier {
  package let text: String

  package init?(_ text: String) {
    guard (1...40).contains(text.utf8.count), let first = text.utf8.first else { return nil }
    guard first.isASCIILetterOrDigit || first == UInt8(ascii: "_") else { return nil }
    guard text.utf8.allSatisfy({ $0.isASCIILetterOrDigit || "_-.".utf8.contains($0) }) else { return nil }
    self.text = text
  }

  package static func == (lhs: Code, rhs: Code) -> Bool {
    lhs.text == rhs.text
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(text)
  }
}

/// The code of a question, `1.1a2`.
package typealias QuestionID = Code<Question>
/// The number of a criterion, `1.1`.
package typealias CriterionNumber = Code<Criterion>
/// The number of a section, `1`.
package typealias SectionNumber = Code<Section>
/// The code of a theme, `Saf`.
package typealias ThemeCode = Code<Theme>
/// The code of a choice, `first_tier`.
package typealias OptionCode = Code<Option>
/// The code of a row of a grid, `police`.
package typealias RowCode = Code<GridRow>
/// The code of a phase, `custody`.
package typealias PhaseCode = Code<Phase>
/// The code of a reason, `late`.
package typealias ReasonCode = Code<Reason>
/// The code of a list of reasons, `NOTTIME`.
package typealias ReasonListCode = Code<ReasonList>
/// The code of a consistency check.
package typealias CheckCode = Code<ConsistencyCheck>
/// The code of a responsible role, `head-of-service`.
package typealias RoleCode = Code<Role>
/// The code of a characteristic of cases, `age`.
package typealias CharacteristicCode = Code<Characteristic>
/// The name of a framework, `cci`.
package typealias FrameworkID = Code<Framework>
/// The name of an inspection, `wandsworth-2012`.
package typealias InspectionID = Code<Inspection>
/// The name of a layout of the report, `2012`.
package typealias LayoutName = Code<Layout>

extension UInt8 {
  var isASCIIDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
  var isASCIIUppercase: Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) }
  var isASCIILowercase: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) }
  var isASCIILetterOrDigit: Bool { isASCIIDigit || isASCIIUppercase || isASCIILowercase }
}
