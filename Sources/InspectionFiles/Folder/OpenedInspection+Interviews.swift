package import Diagnostics
import DurableFiles
import InspectionModel

extension OpenedInspection {
  /// Reads all interviews of the folder, as `readCases` reads all cases.
  ///
  /// Where the framework has no interviews, every file that stands among them is left out.
  ///
  /// - Throws: that the folder of interviews cannot be read at all.
  package func readInterviews() throws(UnusableFiles) -> CaseReading {
    if let interviews { return try interviews.readCases() }
    var reading = CaseReading()
    reading.leftOut = try strayInterviews()
    reading.filesSeen = reading.leftOut.count
    return reading
  }

  /// The files among the interviews of an inspection whose framework has none, each with why it is left out.
  package func strayInterviews() throws(UnusableFiles) -> [Diagnostic] {
    guard !index.whole.hasInterviews else { return [] }
    let list = try CaseFileList(folder, .interview)
    return list.leftOut
      + list.names.map { .interviewNotAsked(folder.interviewsFolder.appending($0), index.whole.edition) }
  }
}
