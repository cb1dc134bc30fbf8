import Synchronization

/// A folder's lock, held until it is released or forgotten.
package final class FolderLock: Sendable {
  /// Whether the lock keeps others out; not so on disks that know no locks.
  package let isEffective: Bool

  private let calls: PatientCalls
  private let file: Mutex<OpenFile?>

  init(file: OpenFile, calls: PatientCalls, isEffective: Bool) {
    self.isEffective = isEffective
    self.calls = calls
    self.file = Mutex(file)
  }

  deinit { release() }

  /// Lets go of the folder; a second time does nothing.
  package func release() {
    file.withLock { file in
      if let held = file { try? calls.close(held) }
      file = nil
    }
  }
}
