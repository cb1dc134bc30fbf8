import StrictJSON

/// The fields of entries, by their names in a register, as the tokenizer gives them.
enum EntryField: UInt64, CaseIterable {
  // The bytes of each name, the last one first.
  case by = 0x79_62
  case session = 0x6E_6F69_7373_6573
  case seq = 0x71_6573
  case at = 0x74_61
  case answer = 0x7265_7773_6E61
  case evidence = 0x6563_6E65_6469_7665
  case reasons = 0x73_6E6F_7361_6572
  case replaces = 0x7365_6361_6C70_6572
  case kind = 0x646E_696B
  case quote = 0x65_746F_7571
  case other = 0x72_6568_746F
  case why = 0x79_6877
  case covers = 0x7372_6576_6F63
  case text = 0x7478_6574
  case to = 0x6F74
  case check = 0x6B_6365_6863
  case done = 0x656E_6F64
  case digest = 0x7473_6567_6964
  case fields = 0x7364_6C65_6966

  /// Its bit among the fields already seen.
  var bit: UInt32 {
    switch self {
    case .by: 1
    case .session: 1 << 1
    case .seq: 1 << 2
    case .at: 1 << 3
    case .answer: 1 << 4
    case .evidence: 1 << 5
    case .reasons: 1 << 6
    case .replaces: 1 << 7
    case .kind: 1 << 8
    case .quote: 1 << 9
    case .other: 1 << 10
    case .why: 1 << 11
    case .covers: 1 << 12
    case .text: 1 << 13
    case .to: 1 << 14
    case .check: 1 << 15
    case .done: 1 << 16
    case .digest: 1 << 17
    case .fields: 1 << 18
    }
  }
}

/// The fields at the top of a case file.
enum TopField: Int, CaseIterable {
  case format, version, inspection, framework, wholeCase, entries

  private static let names = CaseFile.fields.map { WideText($0) ?? .long }

  /// The field that the tokenizer stands on.
  static func current(_ tokenizer: borrowing JSONTokenizer) -> TopField? {
    let name = tokenizer.known
    // Names written with escapes are long.
    let place =
      name.isLong
      ? CaseFile.fields.firstIndex(of: tokenizer.text) : names.firstIndex { $0.isSame(as: name) }
    return place.flatMap(TopField.init(rawValue:))
  }

  /// Its bit among the fields already seen.
  var bit: UInt32 { 1 << UInt32(rawValue) }
}
