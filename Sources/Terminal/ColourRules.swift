/// What the surroundings say about colour.
package struct ColourRules: Equatable, Sendable {
  /// Whether nobody wants colour or nothing can show it.
  private let isUnwanted: Bool

  /// The rules of an environment: `NO_COLOR` where it is set and not empty, `TERM` where it is `dumb`, empty or not set.
  package init(noColour: String?, terminal: String?) {
    let isDumb = terminal.map { $0.isEmpty || $0 == "dumb" } ?? true
    isUnwanted = isDumb || !(noColour ?? "").isEmpty
  }

  /// Whether what goes to a stream is coloured; what was asked for on the command line wins over the surroundings.
  package func allowColour(_ mode: ColourMode, isTerminal: Bool) -> Bool {
    switch mode {
    case .always: true
    case .never: false
    case .auto: isTerminal && !isUnwanted
    }
  }
}
