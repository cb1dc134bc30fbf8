import Diagnostics
import DurableFiles
import InspectionFiles
import InspectionModel
import Interview
import PlumblineTestSupport
import Testing

/// The delivered core case inspection framework, and the sample's answers files.
enum CoreCase {
  static func index() throws -> FrameworkIndex {
    FrameworkIndex(try FrameworkFiles.load(folder: ProjectFolder.framework("cci"), using: DurableFiles()).usable())
  }

  static func answers(_ path: String) throws -> AnswersFile {
    let file = path.split(separator: "/").reduce(ProjectFolder.path.appending("Samples")) {
      $0.appending(String($1))
    }
    return try AnswersFile.parse(try DurableFiles().read(file).bytes, name: path)
  }

  static func recorder(for file: AnswersFile, _ index: FrameworkIndex) throws -> Recorder {
    let record = CaseRecord(
      inspection: try #require(InspectionID("wandsworth-2012")), framework: index.framework.edition,
      id: file.header.caseID)
    return Recorder(
      record: record, index: index, assessor: file.header.assessor,
      session: try file.header.session ?? #require(SessionToken("aaaaaaaa")))
  }

  /// What comes of a file; what is wrong with it, in words, where anything is.
  static func applied(_ file: AnswersFile, to recorder: Recorder) throws -> AnswersRecording.Outcome {
    let moment = try #require(file.header.at)
    do throws(AnswersFileProblems) {
      return try AnswersRecording.apply(file, to: recorder, at: moment)
    } catch {
      Issue.record("\(DiagnosticFormatter().text(for: error.diagnostics))")
      throw error
    }
  }
}
