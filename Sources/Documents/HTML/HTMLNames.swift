/// Gives out the ids of a page, each once: the same document always gets the same.
struct HTMLNames {
  private var given: Set<String>

  /// No name will be one of those that the page itself uses.
  init(reserved: Set<String>) {
    given = reserved
  }

  /// An id made of words, for an address that a person can read; a number is added to one that is taken.
  ///
  /// Letters and digits stay, in lower case; everything else becomes a hyphen. It never begins or ends with one.
  mutating func name(for words: String) -> String {
    var parts: [String] = [""]
    for scalar in words.lowercased().unicodeScalars.prefix(Self.longest) {
      if scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal {
        parts[parts.count - 1].unicodeScalars.append(scalar)
      } else if parts.last?.isEmpty == false {
        parts.append("")
      }
    }
    let slug = parts.filter { !$0.isEmpty }.joined(separator: "-")
    return firstFree(slug.isEmpty ? "part" : slug)
  }

  private static let longest = 80

  private mutating func firstFree(_ slug: String) -> String {
    var (name, number) = (slug, 1)
    while !given.insert(name).inserted {
      number += 1
      name = "\(slug)-\(number)"
    }
    return name
  }
}
