/// Something in a layout that cannot be understood, and where it stands.
package struct LayoutProblem: Error, Sendable, Equatable {
  /// What is wrong.
  package enum Kind: Sendable, Equatable {
    /// No slot has this name.
    case unknownSlot(String)
    /// The braces of a slot are not closed in its line.
    case unclosedSlot
    /// A part that repeats has no `{{end}}`.
    case unclosedEach(String)
    /// An `{{end}}` ends nothing.
    case endWithoutEach
    /// A block, an `each` or an `end` must stand alone on its line.
    case notAlone(String)
    /// A slot stands outside the part that must repeat around it.
    case outside(slot: String, needs: LayoutScope)
    /// A part repeats inside another of its kind, or criteria outside a section.
    case misplacedEach(String)
  }

  /// The line, from 1.
  package let line: Int
  /// The character within the line, from 1.
  package let column: Int
  /// What is wrong.
  package let kind: Kind
}

/// All problems of a layout, in the order of its lines.
package struct LayoutProblems: Error, Sendable, Equatable {
  /// At least one.
  package let problems: [LayoutProblem]
}

extension LayoutProblem {
  /// The names of all slots, in order by themselves and in lines.
  package static var slotNames: [String] { BlockSlot.named.keys.sorted() + TextSlot.allCases.map(\.rawValue) }
}
