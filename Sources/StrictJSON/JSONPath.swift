/// The way from a text's outermost value to one inside it.
package struct JSONPath: Hashable, Sendable {
  /// One step of the way.
  package enum Component: Hashable, Sendable {
    /// To the value of a key.
    case key(String)
    /// To an element, counted from 0.
    case index(Int)
  }

  /// The steps from the outside in; none for the outermost value itself.
  package var components: [Component]

  package init(_ components: [Component] = []) {
    self.components = components
  }

  /// The way to the value of a key of the value here.
  package func key(_ key: String) -> JSONPath {
    JSONPath(components + [.key(key)])
  }

  /// The way to an element of the value here.
  package func index(_ index: Int) -> JSONPath {
    JSONPath(components + [.index(index)])
  }
}

extension JSONPath: ExpressibleByArrayLiteral {
  package init(arrayLiteral elements: Component...) {
    self.init(elements)
  }
}
