extension String {
  /// The text without spaces at its ends.
  var withoutSpacesAround: String {
    let spaces: [UInt8] = [0x20, 0x09]
    var bytes = Substring(self).utf8
    while let first = bytes.first, spaces.contains(first) { bytes.removeFirst() }
    while let last = bytes.last, spaces.contains(last) { bytes.removeLast() }
    return String(Substring(bytes))
  }
}
