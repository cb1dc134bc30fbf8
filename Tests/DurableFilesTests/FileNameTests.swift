import DurableFiles
import Testing

struct FileNameTests {
  struct Example: Sendable, CustomTestStringConvertible {
    var path: String
    var parent: String
    var last: String
    var testDescription: String { "'\(path)'" }
  }

  @Test(arguments: [
    Example(path: "a", parent: ".", last: "a"),
    Example(path: "a/b", parent: "a", last: "b"),
    Example(path: "a/b//", parent: "a", last: "b"),
    Example(path: "a//b", parent: "a", last: "b"),
    Example(path: "/a", parent: "/", last: "a"),
    Example(path: "/a/b", parent: "/a", last: "b"),
    Example(path: "/", parent: "/", last: ""),
    Example(path: "//", parent: "/", last: ""),
    Example(path: ".", parent: ".", last: "."),
    Example(path: "..", parent: "../..", last: ".."),
    Example(path: "a/..", parent: "a/../..", last: ".."),
    Example(path: "", parent: ".", last: ""),
  ])
  func splitsAPath(_ example: Example) {
    #expect(FilePath(example.path).parent.text == example.parent)
    #expect(FilePath(example.path).lastComponent == example.last)
  }

  @Test(arguments: [
    ("a", "a/b"), ("a/", "a/b"), ("/", "/b"), (".", "b"), ("", "b"), ("..", "../b"), ("./a", "./a/b"),
  ])
  func appendsAComponent(base: String, expected: String) {
    #expect(FilePath(base).appending("b").text == expected)
  }

  @Test(arguments: ["", ".", "..", "a/b", "/", "../x", "a\0b", String(repeating: "a", count: 256)])
  func refusesWhatIsNoName(_ text: String) {
    #expect(FileName(text) == nil)
  }

  @Test(arguments: ["a", "...", ".lock", "-rf", "a b", "é", "\u{202E}x", String(repeating: "a", count: 255)])
  func takesWhatIsAName(_ text: String) throws {
    let name = try #require(FileName(text))
    #expect(name.text == text)
    #expect(FileName(bytes: Array(text.utf8)) == name)
  }

  @Test func takesNoNameThatIsNotText() {
    #expect(FileName(bytes: [0x62, 0xFF]) == nil)
  }

  @Test func tellsNamesApartByTheirBytes() {
    #expect(FileName("\u{E9}") != FileName("e\u{301}"))
    #expect(FilePath("\u{E9}") != FilePath("e\u{301}"))
    #expect(Set([FilePath("\u{E9}"), FilePath("e\u{301}")]).count == 2)
  }
}
