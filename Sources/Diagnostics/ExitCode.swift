/// How a run ended, for the shell (design, section 8).
package enum ExitCode: Int32, Equatable, Sendable, CaseIterable {
  /// Everything asked for was done. A merge that found conflicts is done.
  case done = 0
  /// The work was done, but problems were found or something was left out.
  case problems = 1
  /// The command line could not be understood.
  case usage = 64
  /// The input was there, but none of it was usable.
  case badData = 65
  /// The input was not there.
  case noInput = 66
  /// The output could not be created.
  case cannotCreate = 73
  /// The disk failed while reading or writing.
  case disk = 74
  /// Another program or session holds what is needed; trying again may help.
  case inUse = 75
  /// The operating system does not permit it.
  case permission = 77
  /// The file was made by a newer version of Plumbline.
  case newerVersion = 78
  /// Ended because the terminal went away (SIGHUP).
  case hangUp = 129
  /// Ended by an interrupt from the keyboard (SIGINT).
  case interrupted = 130
  /// Ended by a request to stop (SIGTERM).
  case terminated = 143
}
