import Diagnostics
import DurableFiles
import PlumblineCommands
import Terminal

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

TerminalConsole.occupyClosedStandardDescriptors()
ProcessSafeguards.apply()
let console = TerminalConsole(colours: SystemSurroundings.colourRules)
let environment = SystemSurroundings.environment(console: console, files: DurableFiles())
let exitCode = Plumbline.run(Array(CommandLine.arguments.dropFirst()), in: environment)
console.restore()
exit(exitCode.rawValue)
