import Terminal

extension ColourMode {
  /// What `--color` asks for, found before the rest of the command line is understood, because errors are coloured too.
  init(askedForBy arguments: [String]) {
    let options = arguments.prefix { $0 != "--" }
    var mode: ColourMode?
    for (place, word) in options.enumerated() {
      if word.hasPrefix("--color=") {
        mode = ColourMode(rawValue: String(word.dropFirst("--color=".count))) ?? mode
      } else if word == "--color", place + 1 < options.count {
        mode = ColourMode(rawValue: options[place + 1]) ?? mode
      }
    }
    self = mode ?? .auto
  }
}
