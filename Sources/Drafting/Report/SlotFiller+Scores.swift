import Analysis
import Documents
import InspectionModel

extension SlotFiller {
  private func heading(_ phrase: String, _ alignment: Table.Column.Alignment = .leading) -> Table.Column {
    Table.Column([.text(wording.phrase(phrase))], alignment)
  }

  /// The table of the themes' scores, and how the comments follow from them; nothing where there are no themes.
  mutating func headlineScores() -> [Block] {
    guard !framework.themes.isEmpty else { return [] }
    let rows = framework.themes.map { theme -> [[Inline]] in
      let subject = ScoreSubject.theme(theme.code)
      return [[.text(theme.title)], score(subject)] + (framework.bands.isEmpty ? [] : [comment(subject)])
    }
    let columns = [heading("table.headline.theme"), heading("table.headline.score", .trailing)]
    let caption = wording.phrase("table.headline.caption", ["area": inspection.area])
    let table = Table(
      caption: [.text(caption)],
      columns: columns + (framework.bands.isEmpty ? [] : [heading("table.headline.comment")]), rows: rows)
    return [.table(table)] + bandNote
  }

  private var bandNote: [Block] {
    guard framework.publishesScores, !framework.bands.isEmpty else { return [] }
    let bands = zip(framework.bands, [nil] + framework.bands.map(\.from)).map { band, above in
      if let above, band.from == 0 {
        wording.phrase("note.comment-lowest", ["comment": band.comment, "below": String(above)])
      } else {
        wording.phrase("note.comment-band", ["comment": band.comment, "from": String(band.from)])
      }
    }
    return [.paragraph([.text(wording.phrase("note.comments", ["bands": wording.list(bands)]))])]
  }

  /// The themes' scores beside those of other areas.
  mutating func comparatorBlocks() -> [Block] {
    guard framework.publishesScores, let comparators = inspection.comparators else {
      if framework.publishesScores { caution(.noComparators) }
      return [.paragraph([.text(wording.phrase("table.comparators.none"))])]
    }
    let themes = framework.themes.filter { comparators.themes[$0.code] != nil }
    let figures: [(String, KeyPath<Comparator, Int>)] = [
      ("table.comparators.lowest", \.lowest), ("table.comparators.highest", \.highest),
      ("table.comparators.average", \.average),
    ]
    var series = figures.map { phrase, figure in
      BarChart.Series(
        name: wording.phrase(phrase),
        values: themes.map { theme in BarChart.Value(comparators.themes[theme.code].map { $0[keyPath: figure] }) },
        isBackground: true)
    }
    let own = themes.map { theme in
      let value = value(of: .theme(theme.code))
      return BarChart.Value(value.figure, claim: value.claim)
    }
    series.append(
      BarChart.Series(name: wording.phrase("table.comparators.area", ["area": inspection.area]), values: own))
    let slots = ["area": inspection.area, "date": ReportDate.words(comparators.date, in: framework.wording)]
    let chart = BarChart(
      title: [.text(wording.phrase("table.comparators.caption", slots))], unit: "%",
      labelHeading: wording.phrase("table.headline.theme"), labels: themes.map(\.title),
      series: series, description: [.text(wording.phrase("chart.comparators.alt", slots))])
    return [.chart(chart)] + comparison(of: themes, comparators) + [
      .paragraph([.text(wording.phrase("note.comparison"))])
    ]
  }

  private mutating func comparison(of themes: [Theme], _ comparators: Comparators) -> [Block] {
    let pairs = themes.compactMap { theme -> ComparisonSentence.Pair? in
      guard let average = comparators.themes[theme.code]?.average,
        let score = sample.tally.tally(of: .theme(theme.code)).score
      else { return nil }
      return ComparisonSentence.Pair(
        title: theme.title, score: score.percentage, average: average, claim: book.claim(score: .theme(theme.code)))
    }
    let sentence = ComparisonSentence(framework: framework, area: inspection.area).inlines(pairs)
    return sentence.map { [.paragraph($0)] } ?? []
  }

  private mutating func value(of subject: ScoreSubject) -> BarChart.Value {
    guard let score = sample.tally.tally(of: subject).score else { return BarChart.Value(nil) }
    let note = framework.band(of: score).flatMap { BandWords(framework.bands).words(of: $0) } ?? ""
    return BarChart.Value(score.percentage, claim: book.claim(score: subject), note: note)
  }

  /// The chart of the criteria's scores, with the table of sections and criteria and the tallies behind them.
  mutating func scoreAppendix() -> [Block] {
    let scored = framework.sections.filter { $0.kind == .scored }
    let rows = scored.flatMap { section in
      [scoreRow(.strong([.text("\(section.number) \(section.title)")]), .section(section.number))]
        + (sample.index.criteriaAreSections ? [] : section.criteria).map {
          scoreRow(.text("\($0.number) \($0.title)"), .criterion($0.number))
        }
    }
    var columns = [
      heading("table.scores.criterion"), heading("table.scores.sufficient", .trailing),
      heading("table.scores.relevant", .trailing),
    ]
    if framework.publishesScores {
      columns += [heading("table.scores.score", .trailing), heading("table.scores.comment")]
    }
    let table = Table(caption: [.text(wording.phrase("table.scores.caption"))], columns: columns, rows: rows)
    let notes = framework.publishesScores ? ["note.scores", "note.pooled"] : []
    return [scoreChart(scored.flatMap(\.criteria), with: table)]
      + notes.map { .paragraph([.text(wording.phrase($0))]) }
  }

  private mutating func scoreRow(_ title: Inline, _ subject: ScoreSubject) -> [[Inline]] {
    let tally = sample.tally.tally(of: subject)
    let claim = book.claim(score: subject)
    let counts = [tally.sufficient, tally.relevant].map { [Inline.claim(id: claim, [.text(String($0))])] }
    let figures = framework.publishesScores ? [score(subject), comment(subject)] : []
    return [[title]] + counts + figures
  }

  /// For each scored criterion a table of its scored questions, with the cases judged sufficient and those relevant.
  ///
  /// Questions that were relevant in no case are left out, and so is a criterion without others.
  mutating func questionTables() -> [Block] {
    for name in ReportPhrases.ofQuestionCounts where wording.phrases[name] == nil { caution(.missingPhrase(name)) }
    return framework.sections.filter { $0.kind == .scored }.flatMap(\.criteria).compactMap { criterion -> Block? in
      let rows = framework.questions.filter { $0.criterion == criterion.number && $0.isScored }.compactMap {
        questionRow($0)
      }
      guard !rows.isEmpty else { return nil }
      let title = "\(criterion.number) \(criterion.title)"
      return .table(
        Table(
          caption: [.text(wording.phrase("table.questions.caption", ["criterion": title]))],
          columns: [
            heading("table.questions.question"), heading("table.questions.sufficient", .trailing),
            heading("table.questions.relevant", .trailing),
          ], rows: rows))
    }
  }

  private mutating func questionRow(_ question: Question) -> [[Inline]]? {
    let subject = ScoreSubject.question(question.id)
    let tally = sample.tally.tally(of: subject)
    guard tally.relevant > 0 else { return nil }
    let claim = book.claim(score: subject)
    return [[.text(question.text)]]
      + [tally.sufficient, tally.relevant].map { [Inline.claim(id: claim, [.text(String($0))])] }
  }

  private mutating func scoreChart(_ criteria: [Criterion], with table: Table) -> Block {
    let values = criteria.map { value(of: .criterion($0.number)) }
    let figures = values.compactMap(\.figure)
    guard framework.publishesScores, let lowest = figures.min(), let highest = figures.max() else {
      return .table(table)
    }
    let slots = [
      "area": inspection.area, "count": wording.number(figures.count), "lowest": "\(lowest)%", "highest": "\(highest)%",
    ]
    let series = BarChart.Series(name: wording.phrase("table.scores.score"), values: values)
    return .chart(
      BarChart(
        title: [.text(wording.phrase("chart.scores.title", slots))], unit: "%",
        labelHeading: wording.phrase("table.scores.criterion"),
        labels: criteria.map { "\($0.number) \($0.title)" }, series: [series],
        marks: framework.bands.map(\.from), description: [.text(wording.phrase("chart.scores.alt", slots))],
        data: table))
  }
}
