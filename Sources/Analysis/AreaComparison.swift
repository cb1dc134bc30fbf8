package import InspectionModel

/// Several inspections beside each other: the lowest, highest and average score of those inspected so far.
///
/// Areas come in any order and are put into one: by date, then by name.
package struct AreaComparison: Sendable, Equatable {
  /// Whether an area counts for the lowest, highest and average.
  package enum Standing: String, Sendable, Equatable {
    /// It counts.
    case counted
    /// It is dated later than the day up to which areas are compared.
    case later
    /// It is the area that the figures are to stand beside.
    case beside
  }

  /// What is compared, in the framework's order.
  package let subjects: [ScoreSubject]
  /// All areas, by date and then by name.
  package let areas: [AreaTally]
  /// The date given, up to which areas count; nil where all do.
  package let limit: String?
  /// The inspection that the figures are to stand beside, which does not count itself.
  package let own: InspectionID?

  package init(
    _ areas: [AreaTally], of subjects: [ScoreSubject], upTo limit: String? = nil, beside own: InspectionID? = nil
  ) {
    self.areas = areas.sorted()
    self.subjects = subjects
    self.limit = limit
    self.own = own
  }

  /// Whether an area counts.
  package func standing(of area: AreaTally) -> Standing {
    if area.id == own { return .beside }
    guard let limit, let date = area.date else { return .counted }
    // A month that is given takes in all its days; a day, the month that an area is dated by.
    return date.prefix(limit.count) > limit ? .later : .counted
  }

  /// The areas that count.
  package var counted: [AreaTally] {
    areas.filter { standing(of: $0) == .counted }
  }

  /// Up to when areas count: as given, or the latest date of those that do; nil where none is known.
  package var date: String? {
    limit ?? counted.compactMap(\.date).max()
  }

  /// How many of the areas that count have a score.
  package func areas(withScoreOf subject: ScoreSubject) -> Int {
    counted.count { $0.tally(of: subject).score != nil }
  }

  /// The lowest and highest rounded score and the average; nil where no area that counts has a score.
  package func comparator(of subject: ScoreSubject) -> Comparator? {
    let tallies = counted.map { $0.tally(of: subject) }
    let mean = tallies.reduce(into: MeanScore()) { $0.add($1) }
    let scores = tallies.compactMap(\.score)
    guard let lowest = scores.min(), let highest = scores.max(), let average = mean.percentage else { return nil }
    return Comparator(lowest: lowest.percentage, highest: highest.percentage, average: average)
  }

  /// The themes' figures as an inspection stores them; nil where there is no date or no score.
  package var comparators: Comparators? {
    var themes: [ThemeCode: Comparator] = [:]
    for case .theme(let code) in subjects { themes[code] = comparator(of: .theme(code)) }
    guard let date, !themes.isEmpty else { return nil }
    return Comparators(date: date, themes: themes)
  }
}
