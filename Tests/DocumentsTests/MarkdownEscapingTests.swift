import Documents
import Testing

struct MarkdownEscapingTests {
  struct Example: Sendable, CustomTestStringConvertible {
    var text: String
    var written: String
    var testDescription: String { text.debugDescription }

    init(_ text: String, _ written: String) {
      self.text = text
      self.written = written
    }
  }

  @Test(arguments: [
    "Dated 19 days after sentence; see contact log 3 March.",
    "58% (21 of 36) - well-planned, timely & shared: \"yes\"!",
    "R&D at AT&T, 3 < 5 > 2, 1+1=2, a/b, £5, $5, 2012.",
    "-5 degrees", "3.5 per cent", "1.1a2 was late", "snake_case_name",
  ])
  func leavesOrdinaryProseAlone(_ text: String) {
    #expect(markdown([.paragraph([.text(text)])]) == text + "\n")
  }

  @Test(arguments: [
    Example("# Not a heading", "\\# Not a heading"),
    Example("#tag", "\\#tag"),
    Example("> not a quote", #"\> not a quote"#),
    Example("- not a list", #"\- not a list"#),
    Example("-", #"\-"#),
    Example("---", #"\---"#),
    Example("+ not a list", #"\+ not a list"#),
    Example("* not a list", #"\* not a list"#),
    Example("1. not a list", #"1\. not a list"#),
    Example("2012) not a list", #"2012\) not a list"#),
    Example("12.", #"12\."#),
    Example("1234567890. no list", "1234567890. no list"),
    Example("*a* **b** _c_ __d__", #"\*a\* \*\*b\*\* \_c\_ \_\_d\_\_"#),
    Example("a_b _c d_", #"a_b \_c d\_"#),
    Example("`code` ```", #"\`code\` \`\`\`"#),
    Example("~~gone~~", #"\~\~gone\~\~"#),
    Example("[a](http://b) ![c](d)", #"\[a\](http://b) !\[c\](d)"#),
    Example("<script>x</script><!-- <?", #"\<script>x\</script>\<!-- \<?"#),
    Example("&lt; &#60; &#x3c; & &; R&D", #"\&lt; \&#60; \&#x3c; & &; R&D"#),
    Example(#"\* \"#, #"\\\* \\"#),
    Example("a\nb\r\nc\u{2028}d\te", "a b c d e"),
    Example("    four spaces  ", "four spaces"),
    Example("\u{A0}kept\u{A0}together\u{A0} ", "kept\u{A0}together"),
    Example("a\n# b\n- c", "a # b - c"),
    Example("a\0b\u{1B}[0mc\u{202E}d", "a\u{FFFD}b\u{FFFD}\\[0mc\u{FFFD}d"),
    Example("a|b", "a|b"),
  ])
  func escapesWhatCouldAct(_ example: Example) {
    #expect(markdown([.paragraph([.text(example.text)])]) == example.written + "\n")
  }

  @Test func escapesWhatCouldActAcrossInlines() {
    let claim = ClaimID(rawValue: "c")
    #expect(markdown([.paragraph(["&", .claim(id: claim, ["amp"]), ";"])]) == "\\&amp;\n")
    #expect(markdown([.paragraph([.claim(id: claim, ["1"]), ". a"])]) == "1\\. a\n")
    #expect(markdown([.paragraph(["<", .claim(id: claim, ["b>"])])]) == "\\<b>\n")
    #expect(markdown([.paragraph(["a_", .emphasis(["b"])])]) == "a\\__b_\n")
  }

  @Test func escapesForHeadingsAndCells() {
    #expect(markdown([.heading(level: 1, ["C# and 1. x #"])]) == "## C\\# and 1. x \\#\n")
    let table = Table(caption: ["a|b"], columns: [.init(["a|b"])], rows: [[[#"\|"#]], [["x\n|y"]]])
    #expect(
      markdown([.table(table)]) == """
        **a|b**

        | a\\|b |
        | --- |
        | \\\\\\| |
        | x \\|y |

        """)
  }

  struct StyleExample: Sendable, CustomTestStringConvertible {
    var inlines: [Inline]
    var written: String
    var testDescription: String { written }
  }

  @Test(arguments: [
    StyleExample(inlines: ["a ", .strong([" b "]), " c"], written: "a  **b**  c"),
    StyleExample(inlines: [.strong(["a"]), .strong(["b"])], written: "**ab**"),
    StyleExample(inlines: [.strong([.strong(["a"]), "b"])], written: "**ab**"),
    StyleExample(inlines: [.strong(["a "]), .strong(["b"])], written: "**a b**"),
    StyleExample(inlines: [.strong(["a ", .emphasis(["b"])])], written: "**a _b_**"),
    StyleExample(inlines: [.emphasis(["a ", .strong(["b"]), " c"])], written: "_a_ **_b_** _c_"),
    StyleExample(inlines: ["x", .strong(["a"]), "y"], written: "x**a**y"),
    StyleExample(inlines: ["x", .strong(["'a'"]), "y"], written: "x'a'y"),
    StyleExample(inlines: ["x", .emphasis(["a"]), "y"], written: "xay"),
    StyleExample(inlines: ["(", .emphasis(["a"]), ")"], written: "(_a_)"),
    StyleExample(inlines: [.strong(["a"]), .emphasis(["b"])], written: "**a**_b_"),
    StyleExample(inlines: [.strong([" "]), "a"], written: "a"),
    StyleExample(inlines: [.strong(["- a"])], written: "**\\- a**"),
  ])
  func marksWhatMarkdownCanMark(_ example: StyleExample) {
    #expect(markdown([.paragraph(example.inlines)]) == example.written + "\n")
  }
}
