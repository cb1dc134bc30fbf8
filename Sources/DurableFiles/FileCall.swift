/// The system calls that files need, by what they do.
package enum FileCall: String, CaseIterable, Sendable {
  case open, read, write, synchronise, close, status, rename, remove, makeFolder, list, lock
}
