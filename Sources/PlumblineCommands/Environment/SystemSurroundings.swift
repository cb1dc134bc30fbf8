package import DurableFiles
import InspectionModel
package import Terminal

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The real clock, the real random source, how many processors there are, and where this program and its templates are.
package enum SystemSurroundings {
  /// What the environment says about colour.
  package static var colourRules: ColourRules {
    ColourRules(noColour: variable("NO_COLOR"), terminal: variable("TERM"))
  }

  /// The environment of a run on this machine.
  package static func environment(console: any Console, files: DurableFiles) -> CommandEnvironment {
    CommandEnvironment(
      console: console, files: files, templateFolders: templateFolders(), now: now, newSession: newSession,
      processors: max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))))
  }

  private static func now() -> Timestamp {
    Timestamp(secondsSince1970: time(nil))
  }

  private static func newSession() -> SessionToken {
    var random = SystemRandomNumberGenerator()
    return SessionToken(using: &random)
  }

  /// `PLUMBLINE_TEMPLATES`, then beside the program where it is installed, otherwise up from it to a source tree.
  private static func templateFolders() -> [FilePath] {
    var folders: [FilePath] = []
    if let named = variable("PLUMBLINE_TEMPLATES"), !named.isEmpty { folders.append(FilePath(named)) }
    guard let program = programFolder() else { return folders }
    let installed = program.parent.appending("share").appending("plumbline")
    folders.append(installed)
    // Folders named Templates are common: an installed program looks into none of them.
    if access(installed.text, F_OK) == 0 { return folders }
    var folder = program
    for _ in 0..<6 {
      folders.append(folder.appending("Templates"))
      folder = folder.parent
    }
    return folders
  }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// The folder that this program's file is in; nil where the system does not say.
  private static func programFolder() -> FilePath? {
    var buffer = [CChar](repeating: 0, count: 4097)
    #if os(Linux)
      let length = readlink("/proc/self/exe", &buffer, buffer.count - 1)
      guard length > 0 else { return nil }
      let bytes = buffer[..<length].map { UInt8(bitPattern: $0) }
    #else
      var size = UInt32(buffer.count)
      var resolved = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
      guard _NSGetExecutablePath(&buffer, &size) == 0, realpath(buffer, &resolved) != nil else { return nil }
      let bytes = resolved.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    #endif
    return String(validating: bytes, as: UTF8.self).map { FilePath($0).parent }
  }
}
