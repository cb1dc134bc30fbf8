import Documents
import Testing

struct MarkdownWriterTests {
  @Test func writesAWholeDocument() {
    let table = Table(
      caption: ["Safeguarding, by question"],
      columns: [.init(["Question"]), .init(["Sufficient"], .trailing), .init(["Cases"], .trailing)],
      rows: [
        [["Was the plan timely?"], [.claim(id: ClaimID(rawValue: "c1"), ["58%"])], ["36"]],
        [["Yes | no"], ["–"]],
      ])
    let chart = BarChart(
      title: ["Scores"], unit: "%", labelHeading: "Aspect", labels: ["Safeguarding", "Risk of Harm"],
      series: [
        .init(name: "Wandsworth", values: [.init(58, claim: ClaimID(rawValue: "c1")), .init(nil)]),
        .init(name: "Average", values: [.init(61)]),
      ],
      description: ["Safeguarding stands at 58%, below the average."])
    let document = Document(
      title: "Core Case Inspection", language: .britishEnglish,
      blocks: [
        .heading(level: 1, ["Outcomes"]),
        .paragraph([.claim(id: ClaimID(rawValue: "c2"), ["Just over one-third"]), " (13 of 36) were late."]),
        .list(
          List(
            .numbered,
            items: [
              [.paragraph(["First"]), .list(List(.bulleted, lines: [["a"], ["b"]]))],
              [.paragraph([.strong(["Second"]), " and ", .emphasis(["last"])])],
            ])),
        .table(table),
        .chart(chart),
        .quote([.paragraph(["One."]), .paragraph(["Two."])]),
        .prose([.heading(level: 2, ["By hand"]), .paragraph(["The team did well."])]),
      ])
    #expect(
      MarkdownWriter().markdown(for: document) == """
        # Core Case Inspection

        ## Outcomes

        Just over one-third (13 of 36) were late.

        1. First
           - a
           - b
        2. **Second** and _last_

        **Safeguarding, by question**

        | Question | Sufficient | Cases |
        | --- | ---: | ---: |
        | Was the plan timely? | 58% | 36 |
        | Yes \\| no | – | |

        **Scores**

        | Aspect | Wandsworth (%) | Average (%) |
        | --- | ---: | ---: |
        | Safeguarding | 58 | 61 |
        | Risk of Harm | – | – |

        Safeguarding stands at 58%, below the average.

        > One.
        >
        > Two.

        ### By hand

        The team did well.

        """)
  }

  @Test func leavesNoTraceOfWhatIsEmpty() {
    let empty: [Block] = [
      .paragraph([]), .paragraph(["  \n "]), .heading(level: 1, [.strong([" "])]), .quote([.paragraph([])]),
      .list(List(.bulleted, items: [])), .prose([]), .table(Table(caption: [], columns: [], rows: [])),
    ]
    #expect(markdown(empty) == "")
    #expect(markdown([.paragraph(["a"])] + empty + [.paragraph(["b"])]) == "a\n\nb\n")
  }

  @Test func writesWhatIsFilledInByHandAsPlainTextCan() {
    let blocks: [Block] = [
      .together([
        .paragraph(["Timely? ", .tickBox, " yes ", .tickBox, " no, on ", .blank(4)]), .writingLines(2),
      ]),
      .paragraph([.gap(["[To be written: *context*]"])]), .writingLines(-1),
    ]
    #expect(
      markdown(blocks) == """
        Timely? \u{2610} yes \u{2610} no, on \\_\\_\\_\\_

        ___

        ___

        \\[To be written: \\*context\\*\\]

        """)
  }

  @Test func keepsListsApartThatFollowEachOther() {
    let bullets = Block.list(List(.bulleted, lines: [["a"]]))
    let numbers = Block.list(List(.numbered, lines: [["b"]]))
    #expect(
      markdown([bullets, bullets, bullets, numbers, .prose([numbers]), bullets]) == """
        - a

        * a

        - a

        1. b

        1) b

        - a

        """)
    #expect(markdown([bullets, .paragraph(["x"]), bullets]) == "- a\n\nx\n\n- a\n")
  }

  @Test func indentsWhatBelongsToAnItem() {
    let items: [[Block]] = [[.paragraph(["a"]), .paragraph(["b"])], [], [.quote([.paragraph(["c"])])]]
    #expect(markdown([.list(List(.numbered, items: items))]) == "1. a\n\n   b\n\n2.\n\n3. > c\n")
    let empty = List(.bulleted, lines: [[]])
    #expect(markdown([.list(List(.bulleted, items: [[.paragraph(["a"]), .list(empty)]]))]) == "- a\n\n  -\n")
    let ten = List(
      .numbered, items: Array(repeating: [.paragraph(["a"]), .list(List(.bulleted, lines: [["b"]]))], count: 10))
    #expect(markdown([.list(ten)]).hasSuffix("9. a\n   - b\n10. a\n    - b\n"))
  }

  @Test func widensATableRatherThanLoseACell() {
    let table = Table(caption: [], columns: [.init(["A"])], rows: [[["1"], ["2"]], []])
    #expect(markdown([.table(table)]) == "| A | |\n| --- | --- |\n| 1 | 2 |\n| | |\n")
  }

  @Test func keepsHeadingsWithinSixLevels() {
    let headings = [-3, 0, 1, 5, 9].map { Block.heading(level: $0, ["x"]) }
    #expect(markdown(headings) == "# x\n\n# x\n\n## x\n\n###### x\n\n###### x\n")
  }
}

/// Blocks as Markdown, without a title.
func markdown(_ blocks: [Block]) -> String {
  MarkdownWriter().markdown(for: Document(title: "", language: .britishEnglish, blocks: blocks))
}
