/// The names of files that are being written: `.NAME.tmp-PROCESS-ATTEMPT`, beside the file that they will become.
enum TemporaryName {
  /// The path of a temporary file for a target.
  static func path(for target: FilePath, process: Int32, attempt: Int) -> FilePath {
    target.parent.appending(".\(target.lastComponent).tmp-\(process)-\(attempt)")
  }

  /// Whether a name is one of ours.
  static func matches(_ name: FileName) -> Bool {
    guard name.isHidden else { return false }
    let parts = name.text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count >= 3, let last = parts.last else { return false }
    let numbers = last.split(separator: "-", omittingEmptySubsequences: false)
    return numbers.count == 3 && numbers[0] == "tmp" && numbers.dropFirst().allSatisfy(isNumber)
  }

  private static func isNumber(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}
