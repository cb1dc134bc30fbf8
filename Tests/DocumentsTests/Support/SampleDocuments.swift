import Documents

/// Small documents that hold something of everything.
enum SampleDocuments {
  static func claim(_ id: String, _ text: String) -> Inline {
    .claim(id: ClaimID(rawValue: id), [.text(text)])
  }

  static let table = Table(
    caption: ["Safeguarding, by question"],
    columns: [.init(["Question"]), .init(["Sufficient"], .trailing), .init(["Cases"], .trailing)],
    rows: [
      [["Was the plan timely?"], [claim("c1", "58%")], ["36"]],
      [["Yes | no"], ["–"]],
    ])

  static let comparison = BarChart(
    title: ["Scores"], unit: "%", labelHeading: "Aspect", labels: ["Safeguarding", "Risk of harm to others"],
    series: [
      .init(name: "Average", values: [.init(61)], isBackground: true),
      .init(name: "Littleton", values: [.init(58, claim: ClaimID(rawValue: "c1")), .init(nil)]),
    ],
    description: ["Safeguarding stands at 58%, below the average."])

  static let banded = BarChart(
    title: ["Scores and their bands"], unit: "%", labelHeading: "Criterion",
    labels: [
      "1.1 Assessment of what makes offending more likely, and of what makes it less so", "1.2 Planning", "1.3 None",
    ],
    series: [
      .init(name: "Score", values: [.init(100, note: "GOOD"), .init(0, note: "POOR"), .init(nil, note: "GOOD")])
    ],
    marks: [95, 75, 60],
    description: ["From 0% to 100%."],
    data: Table(
      caption: ["Scores by criterion"],
      columns: [.init(["Criterion"]), .init(["Score"], .trailing), .init(["Band"])],
      rows: [[["1.1"], [claim("c3", "100%")], ["GOOD"]], [["1.2"], ["0%"], ["POOR"]], [["1.3"], ["no score"], []]]))

  static let counts = BarChart(
    title: ["Age"], unit: "", labelHeading: "Years", labels: ["15", "16"],
    series: [.init(name: "Cases", values: [.init(7), .init(23)])], description: ["Most were 16."])

  static let everything = Document(
    title: "Inspection of <Littleton> & \"Sons\"", status: "Draft", language: .britishEnglish,
    blocks: [
      .paragraph([.strong(["Draft"])]),
      .heading(level: 1, ["Outcomes"]),
      .paragraph([claim("c2", "Just over one-third"), " (13 of 36) were late.\nTwo lines."]),
      .list(
        List(
          .numbered,
          items: [
            [.paragraph(["First"]), .list(List(.bulleted, lines: [["a"], ["b"]]))],
            [.paragraph([.strong(["Second"]), " and ", .emphasis(["last"])])],
          ])),
      .heading(level: 3, ["A level was skipped"]),
      .table(table),
      .chart(comparison),
      .heading(level: 1, ["Outcomes"]),
      .chart(banded),
      .chart(counts),
      .quote([.paragraph(["One."]), .paragraph(["Two."])]),
      .prose([.heading(level: 2, ["By hand"]), .paragraph(["The team did well."])]),
      .paragraph([.gap(["[To be written: context]"])]),
      .together([
        .paragraph(["Was it timely? ", .tickBox, " yes ", .tickBox, " no, on ", .blank(10)]), .writingLines(2),
      ]),
    ])
}
