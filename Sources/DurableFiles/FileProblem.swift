/// Why something could not be done with a file, in the words of the person whose file it is.
package enum FileProblem: Error, Equatable, Sendable {
  /// Nothing is there.
  case missing(FilePath)
  /// A folder is there where a file is meant.
  case isFolder(FilePath)
  /// A file is there where a folder is meant.
  case isNotFolder(FilePath)
  /// A pipe, device or socket is there.
  case isPipe(FilePath)
  /// A symbolic link is there; files of an inspection are never reached through one.
  case isLink(FilePath)
  /// The name of something in the folder is not UTF-8.
  case nameUnreadable(FilePath)
  /// The system does not let us read it.
  case notPermitted(FilePath)
  /// It has more bytes than the limit.
  case tooLarge(FilePath, limit: Int)
  /// Something is there already.
  case alreadyExists(FilePath)
  /// It cannot be made there: the name is too long, or another disk lies between.
  case cannotCreate(FilePath)
  /// The folder cannot be written in.
  case folderReadOnly(FilePath)
  /// The disk, or our share of it, is full.
  case diskFull(FilePath)
  /// The disk reported an error.
  case diskFailing(FilePath)
  /// Another session has locked the folder.
  case inUse(FilePath)
  /// Another program keeps the file from being replaced.
  case held(FilePath)
  /// The file is not what was loaded: read it again, unite, and save again. Nothing was written.
  case changedMeanwhile(FilePath)
  /// The new file is in place, but the disk did not confirm it. The stamp is that of the new file.
  case savedNotProven(FilePath, FileStamp)
  /// Anything else that the system can say.
  case systemRefused(FilePath, SystemError)
}
