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
    case .table(let table): table.claimsSaid
    case .chart(let chart): chart.table.claimsSaid
    case .quote(let blocks), .prose(let blocks), .together(let blocks): blocks.flatMap(\.claimsSaid)
    case .writingLines: []
    }
  }
}

extension Table {
  fileprivate var claimsSaid: [(id: ClaimID, words: String)] {
    rows.flatMap { $0.flatMap { $0.flatMap(\.claimsSaid) } }
  }
}

extension Inline {
  fileprivate var claimsSaid: [(id: ClaimID, words: String)] {
    switch self {
    case .text, .tickBox, .blank: []
    case .strong(let inlines), .emphasis(let inlines), .gap(let inlines): inlines.flatMap(\.claimsSaid)
    case .claim(let id, let inlines): [(id, inlines.plainText)] + inlines.flatMap(\.claimsSaid)
    }
  }
}
