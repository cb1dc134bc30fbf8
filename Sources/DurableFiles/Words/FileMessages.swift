package import Diagnostics

extension FileProblem {
  /// What to tell the person: what failed, what is safe, what to do.
  package var diagnostic: Diagnostic {
    switch self {
    case .missing(let path): .fileMissing(path)
    case .isFolder(let path): .fileIsFolder(path)
    case .isNotFolder(let path): .folderIsFile(path)
    case .isPipe(let path): .fileIsPipe(path)
    case .isLink(let path): .fileIsLink(path)
    case .nameUnreadable(let folder): .fileNameUnreadable(in: folder)
    case .notPermitted(let path): .fileUnreadable(path)
    case .tooLarge(let path, let limit): .fileTooLarge(path, limit: limit)
    case .alreadyExists(let path): .fileExists(path)
    case .cannotCreate(let path): .fileNotCreated(path)
    case .folderReadOnly(let folder): .folderReadOnly(folder)
    case .diskFull(let path): .diskFull(path)
    case .diskFailing(let path): .diskFailing(path)
    case .inUse(let folder): .folderInUse(folder)
    case .held(let path): .fileHeld(path)
    case .changedMeanwhile(let path): .fileChangedMeanwhile(path)
    case .savedNotProven(let path, _): .savedNotProven(path)
    case .systemRefused(let path, let error): .systemRefused(path, error)
    }
  }
}

/// What cannot be read.
extension Diagnostic {
  fileprivate static func fileMissing(_ path: FilePath) -> Diagnostic {
    Diagnostic(
      "file-missing", "'\(path)' is not there", safe: "Nothing was changed.",
      remedy: "check the name and the folder you are in.", exitCode: .noInput)
  }

  fileprivate static func fileIsFolder(_ path: FilePath) -> Diagnostic {
    Diagnostic(
      "file-is-folder", "'\(path)' is a folder, and a file is needed", safe: "Nothing was changed.",
      remedy: "name a file, or move the folder out of the way.", exitCode: .badData)
  }

  fileprivate static func folderIsFile(_ path: FilePath) -> Diagnostic {
    Diagnostic(
      "folder-is-file", "'\(path)' is not a folder, and a folder is needed", safe: "Nothing was changed.",
      remedy: "name a folder.", exitCode: .badData)
  }

  fileprivate static func fileIsPipe(_ path: FilePath) -> Diagnostic {
    Diagnostic(
      "file-is-pipe", "'\(path)' is a pipe, a device or a socket, not an ordinary file",
      safe: "It was not read and not changed.", remedy: "put an ordinary file in its place.", exitCode: .badData)
  }

  fileprivate static func fileIsLink(_ path: FilePath) -> Diagnostic {
    Diagnostic(
      "file-is-link", "'\(path)' is a symbolic link, and only ordinary files are read and replaced",
      safe: "Neither the link nor what it leads to was read or changed.",
      remedy: "put the file itself in the link's place.", exitCode: .badData)
  }

  fileprivate static func fileNameUnreadable(in folder: FilePath) -> Diagnostic {
    Diagnostic(
      "file-name-unreadable", "a file in '\(folder)' has a name that is not UTF-8 text",
      safe: "The file is as it was.", remedy: "give the file another name.", exitCode: .badData)
  }

  fileprivate static func fileUnreadable(_ path: FilePath) -> Diagnostic {
    Diagnostic(
      "file-unreadable", "you may not read '\(path)'", safe: "Nothing was changed.",
      remedy: "ask its owner for it, or have its permissions corrected.", exitCode: .permission)
  }

  fileprivate static func fileTooLarge(_ path: FilePath, limit: Int) -> Diagnostic {
    let (unit, name) = limit >= 1_048_576 ? (1_048_576, "MiB") : (1, "bytes")
    return Diagnostic(
      "file-too-large", "'\(path)' is larger than \(limit / unit) \(name)", safe: "It was not read and not changed.",
      remedy: "look whether it is what its name says; no file of an inspection grows that large.", exitCode: .badData)
  }
}

/// What cannot be written.
extension Diagnostic {
  fileprivate static func fileExists(_ path: FilePath) -> Diagnostic {
    Diagnostic(
      "file-exists", "'\(path)' is there already", safe: "It was left as it is.",
      remedy: "choose another name, or move it out of the way.", exitCode: .cannotCreate)
  }

  fileprivate static func fileNotCreated(_ path: FilePath) -> Diagnostic {
    Diagnostic(
      "file-not-created", "'\(path)' cannot be created there", safe: "Nothing was changed.",
      remedy: "choose a shorter name or another folder.", exitCode: .cannotCreate)
  }

  fileprivate static func folderReadOnly(_ folder: FilePath) -> Diagnostic {
    Diagnostic(
      "folder-read-only", "you may not write in \(folder.asFolder)",
      safe: "What was saved in it before is as it was.",
      remedy: "have its permissions corrected, or work in a copy of the folder.", exitCode: .permission)
  }

  fileprivate static func diskFull(_ path: FilePath) -> Diagnostic {
    Diagnostic(
      "disk-full", "'\(path)' was not saved: there is no space left for it",
      safe: "The file as it was saved before is untouched.", remedy: "free some space, then try again.",
      exitCode: .disk)
  }

  fileprivate static func diskFailing(_ path: FilePath) -> Diagnostic {
    Diagnostic(
      "disk-failing", "the disk reported an error at '\(path)'",
      safe: "The file as it was saved before was not touched.",
      remedy: "copy the whole folder to another disk now; this one may be failing.", exitCode: .disk)
  }

  fileprivate static func folderInUse(_ folder: FilePath) -> Diagnostic {
    Diagnostic(
      "folder-in-use", "another session is working in \(folder.asFolder)", safe: "Nothing was changed.",
      remedy: "finish the other session, then try again.", exitCode: .inUse)
  }

  fileprivate static func fileHeld(_ path: FilePath) -> Diagnostic {
    Diagnostic(
      "file-held", "'\(path)' was not saved: another program holds it",
      safe: "The file as it was saved before is untouched.",
      remedy:
        "wait for the program that synchronises or scans the folder, or close what has the file open, then try again.",
      exitCode: .inUse)
  }

  fileprivate static func fileChangedMeanwhile(_ path: FilePath) -> Diagnostic {
    Diagnostic(
      "file-changed-meanwhile", "'\(path)' was changed by somebody else since it was read",
      safe: "Their file is untouched.", remedy: "try again: the file is then read anew.", exitCode: .inUse)
  }

  fileprivate static func savedNotProven(_ path: FilePath) -> Diagnostic {
    Diagnostic(
      "saved-not-proven", "'\(path)' is written, but the disk did not confirm it",
      safe: "The new file is in place; a power cut could still bring the old one back.",
      remedy: "save again; if this comes back, copy the whole folder to another disk.", exitCode: .disk)
  }

  fileprivate static func systemRefused(_ path: FilePath, _ error: SystemError) -> Diagnostic {
    Diagnostic(
      "system-refused", "the system refused to work on '\(path)' (error \(error.number) at '\(error.call.rawValue)')",
      safe: "The file as it was saved before is untouched.",
      remedy: "try again; if this comes back, give the error's number to whoever looks after the machine.",
      exitCode: .disk)
  }
}
