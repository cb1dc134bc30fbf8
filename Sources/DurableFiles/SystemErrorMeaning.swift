#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What a system call's error means depends on what was attempted.
extension SystemError {
  /// What it means when a file or folder was to be read.
  func problem(reading path: FilePath) -> FileProblem {
    switch number {
    case ENOENT, ENOTDIR, ENAMETOOLONG, EINVAL: .missing(path)
    case ELOOP: .isLink(path)
    case EISDIR: .isFolder(path)
    case ENXIO, ENODEV: .isPipe(path)
    case EACCES, EPERM: .notPermitted(path)
    default: problem(of: path)
    }
  }

  /// What it means when a folder was to be listed or entered.
  func problem(entering folder: FilePath) -> FileProblem {
    number == ENOTDIR ? .isNotFolder(folder) : problem(reading: folder)
  }

  /// What it means when something was to be made, filled or removed.
  func problem(writing path: FilePath) -> FileProblem {
    switch number {
    case ENOENT: .missing(path.parent)
    case ENOTDIR: .isNotFolder(path.parent)
    case EEXIST: .alreadyExists(path)
    case EISDIR: .isFolder(path)
    case ELOOP, ENAMETOOLONG, EINVAL, EXDEV, EMLINK: .cannotCreate(path)
    case EACCES, EPERM, EROFS: .folderReadOnly(path.parent)
    default: problem(of: path)
    }
  }

  /// What it means when a file was to be removed.
  func problem(removing path: FilePath) -> FileProblem {
    number == ENOENT ? .missing(path) : problem(writing: path)
  }

  /// What it means when a finished file was to take the place of another.
  ///
  /// The temporary file was made in the same folder a moment ago, so a refusal now is about the target: a program that
  /// synchronises or scans it.
  func problem(replacing path: FilePath) -> FileProblem {
    switch number {
    case EACCES, EPERM: .held(path)
    default: problem(writing: path)
    }
  }

  private func problem(of path: FilePath) -> FileProblem {
    switch number {
    case ENOSPC, EDQUOT, EFBIG: .diskFull(path)
    case EBUSY, ETXTBSY: .held(path)
    case EROFS: .folderReadOnly(path.parent)
    case EIO: .diskFailing(path)
    default: .systemRefused(path, self)
    }
  }
}
