import Diagnostics
import Terminal

/// Standard input read to its end as a file.
enum StandardInput {
  /// All lines, each ended by a line feed.
  static func lines(from console: any Console) throws(Diagnostic) -> [UInt8] {
    var text = ""
    var number = 0
    while true {
      number += 1
      switch try next(from: console) {
      case .line(let line): text += line + "\n"
      case .endOfInput: return Array(text.utf8)
      case .refused(let refusal): throw .standardInputRefused(refusal, line: number)
      case .interrupted(let signal): throw .stopped(signal.exitCode)
      }
    }
  }

  private static func next(from console: any Console) throws(Diagnostic) -> InputLine {
    do throws(ConsoleError) {
      return try console.readLine()
    } catch {
      throw error.diagnostic
    }
  }
}
