import Diagnostics
import DurableFiles
package import InspectionModel

extension OpenedInspection {
  /// Reads the answers to questionnaires, in the framework's order; none where nobody has put any there.
  ///
  /// - Throws: everything that is wrong with the files; a file of answers to no questionnaire is wrong, too.
  package func readQuestionnaires() throws(UnusableFiles) -> [QuestionnaireReturn] {
    let names = try questionnaireFiles()
    let questionnaires = index.whole.questionnaires
    var problems = names.filter { name in !questionnaires.contains { "\($0.code).csv" == name.text } }.map { name in
      Diagnostic.questionnaireStray(name.text, known: questionnaires.map(\.code.text))
        .located(at: SourcePlace(file: folder.questionnairesFolder.appending(name).text))
    }
    var returns: [QuestionnaireReturn] = []
    for questionnaire in questionnaires where names.contains(where: { $0.text == "\(questionnaire.code).csv" }) {
      let path = folder.questionnairesFolder.appending("\(questionnaire.code).csv")
      do throws(FileProblem) {
        let bytes = try folder.files.read(path).bytes
        do throws(UnusableFiles) {
          returns.append(try QuestionnaireFile.read(bytes, file: path.text, of: questionnaire))
        } catch {
          problems += error.diagnostics
        }
      } catch {
        problems.append(error.diagnostic)
      }
    }
    guard problems.isEmpty else { throw UnusableFiles(problems) }
    return returns
  }

  /// What stands among the answers and is not hidden.
  private func questionnaireFiles() throws(UnusableFiles) -> [FileName] {
    let place = folder.questionnairesFolder
    do throws(FileProblem) {
      guard try folder.files.kind(of: place, followingLinks: true) != nil else { return [] }
      return try folder.files.list(place).names.filter { !$0.isHidden }
    } catch {
      throw UnusableFiles([error.diagnostic])
    }
  }
}
