import InspectionModel
import StrictJSON
import Testing

/// Every fact of three printed reports, held against what the program computes from the samples.
struct PrintedFiguresTests {
  @Test(arguments: CoreCaseSample.all)
  func everyPrintedFactComesOut(_ sample: CoreCaseSample) throws {
    let printed = try sample.json("printed.json")
    let score = try sample.score()
    let keys = PrintedKeys(try #require(score["keys"]?.object))
    var facts = printed["cases"] == nil ? 0 : 1
    if let cases = printed["cases"] { #expect(score["foundation"]?.object?["cases"] == cases) }
    facts += try scores(printed, score)
    facts += try figures(printed, keys, sample)
    facts += try reasons(printed, keys)
    facts += try orders(printed, keys)
    for fact in printed.objects("facts") {
      #expect(keys.answers(try #require(fact["key"]?.string), fact["answer"]?.string) == fact["count"]?.integer)
      facts += 1
    }
    #expect(facts == sample.printedFacts)
  }

  @Test(arguments: CoreCaseSample.all)
  func whatTheReportRecommendedIsRecommendedInItsOrder(_ sample: CoreCaseSample) throws {
    let printed = try sample.json("printed.json").objects("recommendations").compactMap { $0["rule"]?.string }
    let evidence = try sample.json("merged/report/draft-evidence.json")
    let drafted = evidence.objects("claims").compactMap { $0["address"]?.string }
      .filter { $0.hasPrefix("recommendation:") }.map { String($0.dropFirst("recommendation:".count)) }
    #expect(printed.count >= 4)
    #expect(drafted.filter(printed.contains) == printed)
    #expect(drafted.count <= printed.count + 2)
  }

  private func scores(_ printed: JSONObject, _ score: JSONObject) throws -> Int {
    var facts = 0
    for part in ["themes", "sections", "criteria"] {
      for (code, figure) in try #require(printed[part]?.object).parts {
        let found = try #require(score[part]?.object?[code]?.object, "\(code)")
        #expect(found["score"] == figure["score"], "\(code)")
        facts += 1
        guard let comment = figure["comment"] else { continue }
        #expect(found["band"] == comment, "\(code)")
        facts += 1
      }
    }
    return facts
  }

  private func figures(_ printed: JSONObject, _ keys: PrintedKeys, _ sample: CoreCaseSample) throws -> Int {
    let figures = try printed.objects("figures").map(PrintedFigure.init)
    let views = figures.contains { $0.among != nil } ? try sample.views() : []
    for figure in figures {
      let (yes, no) = try figure.among.map { try among($0, figure.keys, views) } ?? keys.pooled(figure.keys)
      #expect(figure.holds(yes: yes, no: no), "\(figure.place): \(yes) sufficient, \(no) insufficient")
    }
    return figures.count
  }

  /// The answers at these keys in those cases alone in which another answer is yes.
  private func among(_ other: String, _ keys: [String], _ views: [CaseView]) throws -> (Int, Int) {
    var (yes, no) = (0, 0)
    for view in views {
      let slot = try #require(view.index.keys.slot(other))
      guard view.states[slot].answer == .yes else { continue }
      for key in keys {
        let answer = view.states[try #require(view.index.keys.slot(key))].answer
        yes += answer == .yes ? 1 : 0
        no += answer == .no ? 1 : 0
      }
    }
    return (yes, no)
  }

  /// The printed main reasons are given more often than any other, in whatever order among themselves.
  private func reasons(_ printed: JSONObject, _ keys: PrintedKeys) throws -> Int {
    var facts = 0
    for entry in printed.objects("reasons") {
      let (named, place) = (entry.texts("reasons"), entry["at"]?.string ?? "")
      let counts = keys.reasons(entry.texts("keys"))
      let least = named.map { counts[$0] ?? 0 }.min() ?? 0
      let others = counts.filter { !named.contains($0.key) && !entry.texts("apart").contains($0.key) }
      #expect(least > others.values.max() ?? 0, "\(place): \(counts)")
      facts += 1
      let insufficient = keys.pooled(entry.texts("keys")).no
      for (reason, bounds) in entry["shares"]?.object?.parts ?? [] {
        let share = 100 * Double(counts[reason] ?? 0) / Double(insufficient)
        #expect(try bounds.bounds().contains(share), "\(place): \(share)")
        facts += 1
      }
    }
    return facts
  }

  /// The rows that the report names stand before all others by their share.
  private func orders(_ printed: JSONObject, _ keys: PrintedKeys) throws -> Int {
    let orders = printed.objects("orders")
    for order in orders {
      let (rows, name) = (order.texts("rows"), order["order"]?.string ?? "")
      let shares = keys.rows(of: try #require(order["grid"]?.string), sufficient: name.hasSuffix("-sufficient"))
      let (named, others) = (shares.filter { rows.contains($0.key) }, shares.filter { !rows.contains($0.key) })
      #expect(named.count == rows.count)
      if name.hasPrefix("most-") {
        #expect(try #require(named.values.min()) > #require(others.values.max()), "\(shares)")
      } else {
        #expect(try #require(named.values.max()) < #require(others.values.min()), "\(shares)")
      }
    }
    return orders.count
  }
}

/// The tallies that the program gives, by key.
private struct PrintedKeys {
  private let keys: [String: JSONObject]

  init(_ object: JSONObject) { keys = Dictionary(uniqueKeysWithValues: object.parts) }

  func pooled(_ names: [String]) -> (yes: Int, no: Int) {
    names.reduce((0, 0)) { sum, name in
      let found = keys[name]?.numbers ?? [:]
      return (sum.0 + (found["yes"] ?? 0), sum.1 + (found["no"] ?? 0))
    }
  }

  func answers(_ name: String, _ answer: String?) -> Int? { answer.flatMap { keys[name]?[$0]?.integer } }

  func reasons(_ names: [String]) -> [String: Int] {
    names.compactMap { keys[$0]?["reasons"]?.object?.numbers }.reduce(into: [:]) { $0.merge($1, uniquingKeysWith: +) }
  }

  /// The share of each row that has any.
  func rows(of grid: String, sufficient: Bool) -> [String: Double] {
    var shares: [String: Double] = [:]
    for name in keys.keys where name.hasPrefix("\(grid):") {
      let (yes, no) = pooled([name])
      if yes + no > 0 {
        shares[String(name.dropFirst(grid.count + 1))] = Double(sufficient ? yes : no) / Double(yes + no)
      }
    }
    return shares
  }
}

extension JSONObject {
  /// The objects of an array; none where there is no such member.
  fileprivate func objects(_ name: String) -> [JSONObject] { self[name]?.array?.compactMap(\.object) ?? [] }
}
