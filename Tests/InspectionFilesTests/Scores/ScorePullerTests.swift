import Diagnostics
import InspectionFiles
import InspectionModel
import PlumblineTestSupport
import StrictJSON
import Testing

struct ScorePullerTests {
  private let owner = CaseFile.Owner(SmallInspection.inspection)
  private let index = SmallFramework.index

  private enum Outcome: Equatable {
    case pulled(PulledCase)
    case leftOut(Diagnostic)
  }

  /// What the whole record says.
  private func throughRecord(_ bytes: [UInt8]) -> Outcome {
    do throws(Diagnostic) {
      return .pulled(PulledCase(try CaseFile.read(bytes, file: "W.json", owner: owner), index))
    } catch {
      return .leftOut(error)
    }
  }

  private func throughTokens(_ bytes: [UInt8], _ puller: ScorePuller) -> Outcome {
    do throws(Diagnostic) {
      return .pulled(try puller.read(bytes, file: "W.json"))
    } catch {
      return .leftOut(error)
    }
  }

  @Test(arguments: 0..<4)
  func tokensAndRecordAgreeOnEveryText(_ part: UInt64) {
    let puller = ScorePuller(owner: owner, index: index)
    var pulledDirectly = 0
    for seed in (part * 80)..<(part * 80 + 80) {
      var generator = CaseTextGenerator(seed: seed, isWild: true)
      let bytes = generator.bytes()
      let expected = throughRecord(bytes)
      #expect(throughTokens(bytes, puller) == expected, "seed \(seed)")
      guard let pulled = puller.pull(bytes) else { continue }
      #expect(.pulled(pulled) == expected, "seed \(seed)")
      pulledDirectly += 1
    }
    #expect(pulledDirectly > 20)
  }

  @Test(arguments: 0..<4)
  func everyOrderlyTextIsReadFromTokensAlone(_ part: UInt64) {
    let puller = ScorePuller(owner: owner, index: index)
    for seed in (part * 80)..<(part * 80 + 80) {
      var generator = CaseTextGenerator(seed: seed, isWild: false)
      let bytes = generator.bytes()
      #expect(puller.pull(bytes).map(Outcome.pulled) == throughRecord(bytes), "seed \(seed)")
    }
  }

  /// The same case as Plumbline writes it, in which nearly every entry is passed by runs of tokens.
  private func written(_ bytes: [UInt8]) throws -> [UInt8] {
    CaseFile.bytes(of: try CaseFile.read(bytes, file: "W.json", owner: owner))
  }

  @Test(arguments: 0..<4)
  func filesAsPlumblineWritesThemAreReadAlike(_ part: UInt64) throws {
    let puller = ScorePuller(owner: owner, index: index)
    var pulledDirectly = 0
    for seed in (part * 80)..<(part * 80 + 80) {
      var generator = CaseTextGenerator(seed: seed, isWild: false)
      let bytes = try written(generator.bytes())
      let expected = throughRecord(bytes)
      #expect(throughTokens(bytes, puller) == expected, "seed \(seed)")
      guard let pulled = puller.pull(bytes) else { continue }
      #expect(.pulled(pulled) == expected, "seed \(seed)")
      pulledDirectly += 1
    }
    // The others hold a key that the framework does not have, which the whole record judges.
    #expect(pulledDirectly > 60)
  }

  @Test(arguments: 0..<4)
  func filesThatBrokeAfterwardsAreJudgedAlike(_ part: UInt64) throws {
    let puller = ScorePuller(owner: owner, index: index)
    var random = SeededRandom(seed: part)
    for seed in (part * 20)..<(part * 20 + 20) {
      var generator = CaseTextGenerator(seed: seed, isWild: false)
      let bytes = try written(generator.bytes())
      for turn in 0..<12 {
        let broken = Self.mutated(bytes, &random)
        let expected = throughRecord(broken)
        #expect(throughTokens(broken, puller) == expected, "seed \(seed), turn \(turn)")
        if let pulled = puller.pull(broken) { #expect(.pulled(pulled) == expected, "seed \(seed), turn \(turn)") }
      }
    }
  }

  @Test(arguments: 0..<4)
  func brokenTextsAreJudgedAlike(_ part: UInt64) {
    let puller = ScorePuller(owner: owner, index: index)
    var random = SeededRandom(seed: part)
    for seed in (part * 20)..<(part * 20 + 20) {
      var generator = CaseTextGenerator(seed: seed, isWild: false)
      let bytes = generator.bytes()
      for turn in 0..<12 {
        let broken = Self.mutated(bytes, &random)
        let expected = throughRecord(broken)
        #expect(throughTokens(broken, puller) == expected, "seed \(seed), turn \(turn)")
        if let pulled = puller.pull(broken) { #expect(.pulled(pulled) == expected, "seed \(seed), turn \(turn)") }
      }
    }
  }

  private static func mutated(_ bytes: [UInt8], _ random: inout SeededRandom) -> [UInt8] {
    var bytes = bytes
    let place = random.below(bytes.count)
    switch random.below(6) {
    case 0: bytes.removeLast(bytes.count - place)
    case 1: bytes[place] = UInt8(random.below(256))
    case 2: bytes.remove(at: place)
    case 3: bytes.insert(contentsOf: bytes[place..<min(place + 1 + random.below(60), bytes.count)], at: place)
    case 4: bytes.insert([0x22, 0x7B, 0x5D, 0x2C, 0x31][random.below(5)], at: place)
    default:
      let other = random.below(bytes.count)
      bytes.swapAt(place, other)
    }
    return bytes
  }

  /// Files spaced as Plumbline writes them, but with something twice.
  private static let doubled = [
    (#""answer": "yes", "answer": "no""#, #""1.1b""#), (#""answer": "yes", "seq": 1"#, #""1.1b""#),
    (#""answer": "yes""#, #""1.1a""#), (#""answer": "yes""#, #""1.1\u0061""#),
  ]

  @Test(arguments: doubled)
  func whatStandsTwiceInARunIsRefused(_ answer: String, _ second: String) {
    let puller = ScorePuller(owner: owner, index: index)
    func list(_ key: String, _ seq: Int, _ answer: String) -> String {
      """
          \(key): [
            {"by": "A1", "session": "aaaaaaaa", "seq": \(seq), "at": "2012-01-17T10:00:00Z", \(answer)}
          ]
      """
    }
    let lists = [
      list(#""0.1""#, 1, #""answer": 15"#), list(#""1.1a""#, 2, answer), list(second, 3, #""answer": "no""#),
      list(#""1.1z""#, 4, #""answer": "Words that are long enough for the run before them to be passed.""#),
    ]
    let text = """
      {
        "format": "plumbline.case",
        "version": 1,
        "inspection": "small-2012",
        "framework": "small/1",
        "case": "W-1",
        "entries": {
      \(lists.joined(separator: ",\n"))
        }
      }
      """
    #expect(puller.pull([UInt8](text.utf8)) == nil)
    #expect(throws: Diagnostic.self) { try puller.read([UInt8](text.utf8), file: "W.json") }
  }

  @Test func largeFilesOfEveryKindOfDuplicateAreRefused() {
    let puller = ScorePuller(owner: owner, index: index)
    let entry = #"{"by":"A1","session":"aaaaaaaa","seq":1,"at":"2012-01-17T10:00:00Z","answer":"yes"}"#
    let texts = [
      #"{"format":"plumbline.case","format":"plumbline.case"}"#,
      file(#""1.1a":[],"1.1a":[]"#), file(#""zz":[],"zz":[]"#), file(#""1.1a":[],"1.1\u0061":[]"#),
      file(#""1.1a":["# + entry.replacing("}", with: #","seq":2}"#) + "]"),
      file(#""1.1a":["# + entry.replacing("}", with: #","unheard of":2,"unheard of":3}"#) + "]"),
      file(#""1.1a":["# + entry.replacing("}", with: #","quote":{"a":1,"a":2}}"#) + "]"),
      file(#""case":["# + entry.replacing("}", with: #","covers":{"aaaaaaaa":1,"aaaaaaaa":2}}"#) + "]"),
    ]
    for text in texts {
      #expect(puller.pull([UInt8](text.utf8)) == nil)
      #expect(throughTokens([UInt8](text.utf8), puller) == throughRecord([UInt8](text.utf8)))
      #expect(throws: Diagnostic.self) { try puller.read([UInt8](text.utf8), file: "W.json") }
    }
  }

  private func file(_ entries: String) -> String {
    #"{"format":"plumbline.case","version":1,"inspection":"small-2012","framework":"small/1","case":"W-1","#
      + #""entries":{"# + entries + "}}"
  }
}
