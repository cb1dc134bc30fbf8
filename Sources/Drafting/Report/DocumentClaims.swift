package import Documents

extension Document {
  /// The claims that stand in the document, in the order of reading, each time with the words that it marks.
  package var claimsSaid: [(id: ClaimID, words: String)] { blocks.flatMap(\.claimsSaid) }

  /// The claims that stand in the document, in the order of reading.
  package var claimIDs: [ClaimID] { claimsSaid.map(\.id) }
}

extension Block {
  fileprivate var claimsSaid: [(id: ClaimID, words: String)] {
    switch self {
    case .heading(_, let inlines), .paragraph(let inlines): inlines.flatMap(\.claimsSaid)
    case .list(let list): list.items.flatMap { $0.flatMap(\.claimsSaid) }
    case .table(let table): table.rows.flatMap { $0.flatMap { $0.flatMap(\.claimsSaid) } }
    case .chart(let chart): chart.series.flatMap { $0.values.compactMap(\.claimSaid) }
    case .quote(let blocks), .prose(let blocks): blocks.flatMap(\.claimsSaid)
    }
  }
}

extension BarChart.Value {
  fileprivate var claimSaid: (id: ClaimID, words: String)? {
    guard let claim, let figure else { return nil }
    return (claim, String(figure))
  }
}

extension Inline {
  fileprivate var claimsSaid: [(id: ClaimID, words: String)] {
    switch self {
    case .text: []
    case .strong(let inlines), .emphasis(let inlines): inlines.flatMap(\.claimsSaid)
    case .claim(let id, let inlines): [(id, inlines.plainText)] + inlines.flatMap(\.claimsSaid)
    }
  }
}
