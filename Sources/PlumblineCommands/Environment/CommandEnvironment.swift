package import DurableFiles
package import InspectionModel
package import Terminal

/// Everything that commands reach the outside world through, handed in and never global.
package struct CommandEnvironment {
  /// Where people are asked and told things.
  package let console: any Console
  /// What reads and writes files.
  package let files: DurableFiles
  /// Where templates are looked for, in this order; each may hold `frameworks/ID`.
  package var templateFolders: [FilePath] { findTemplateFolders() }
  /// The moment that entries are stamped with.
  package let now: () -> Timestamp
  /// A fresh random token for each run that writes.
  package let newSession: () -> SessionToken
  /// How many threads can run at once.
  package var processors: Int { countProcessors() }
  private let findTemplateFolders: () -> [FilePath]
  private let countProcessors: () -> Int

  package init(
    console: any Console, files: DurableFiles, templateFolders: @autoclosure @escaping () -> [FilePath],
    now: @escaping () -> Timestamp, newSession: @escaping () -> SessionToken,
    processors: @autoclosure @escaping () -> Int = 1
  ) {
    self.console = console
    self.files = files
    // Few commands ask where the templates are, and few how many threads can run.
    findTemplateFolders = templateFolders
    self.now = now
    self.newSession = newSession
    countProcessors = processors
  }
}
