import Arguments
import Diagnostics
import Documents
import DurableFiles
import InspectionModel
import StrictJSON

/// `plumbline framework print [FRAMEWORK]`: forms to fill in by pen, and blank answers files.
struct FrameworkPrintCommand: Command {
  /// What a form is written as.
  private enum Format: String, CaseIterable {
    case html
    case markdown = "md"
    case answers

    /// How the names of its files end.
    var ending: String { self == .answers ? ".answers" : "-form.\(rawValue)" }
  }

  static let definition = CommandDefinition(
    "print", summary: "write a form to fill in by pen, or a blank answers file",
    operands: [
      OperandDefinition(
        "FRAMEWORK", .optional, kind: .listedOrFolder(OfferedList.frameworks.rawValue),
        help: "A framework's name, or its folder; otherwise that of the inspection worked in.")
    ],
    options: [
      OptionDefinition(
        "--format", value: "FORMATS", allowed: Format.allCases.map(\.rawValue), takesList: true,
        help: "html, md or answers, or several with commas; otherwise md."),
      OptionDefinition(
        "--output", value: "PATH", kind: .path,
        help: "A file to make, or a folder to put the files into; otherwise standard output."
      ),
      OptionDefinition("--interview", help: "The questions for staff, in place of those about cases."),
      OptionDefinition(
        "--questionnaire", value: "CODE",
        help: "A questionnaire for service users, in place of the questions about cases."),
      CommandWords.language, CommandWords.dryRun,
    ],
    discussion: [
      "A form holds every question in asking order, says when each is to be answered, and where an answer leads. What was "
        + "written on it is typed into a blank answers file and taken in with `assess --answers`.",
      "With --questionnaire children, it is the form for children and young people, where the framework has one. What came back is "
        + "typed into the table that --format answers begins, questionnaires/children.csv: a line for each form.",
      "No file that is there already is written over.",
    ],
    examples: [
      CommandDefinition.Example(
        "plumbline framework print cci --format html --output form.html", "A form to print from a browser."),
      CommandDefinition.Example(
        "plumbline framework print --format html,answers --output forms", "Both, into the folder forms."),
    ])

  private let name: String?
  private let formats: [Format]
  private let output: String?
  private let kind: RecordKind
  private let questionnaire: String?
  private let language: String?
  private let isDryRun: Bool

  init(_ invocation: Invocation) throws(UsageError) {
    name = invocation.operand("FRAMEWORK")
    output = invocation.value("--output")
    kind = invocation.flag("--interview") ? .interview : .case
    questionnaire = invocation.value("--questionnaire")
    language = invocation.value("--language")
    isDryRun = invocation.flag("--dry-run")
    var formats: [Format] = []
    for word in (invocation.value("--format") ?? "md").split(separator: ",", omittingEmptySubsequences: false) {
      guard let format = Format(rawValue: String(word)) else {
        throw .valueNotAllowed(
          name: "--format", given: String(word), allowed: Format.allCases.map(\.rawValue), command: Self.fullName)
      }
      if !formats.contains(format) { formats.append(format) }
    }
    self.formats = formats
    if questionnaire != nil, kind == .interview {
      throw .exclusive("--questionnaire", "--interview", command: Self.fullName)
    }
    if formats.count > 1, output == nil { throw .missingOption("--output DIR", command: Self.fullName) }
  }

  private static let fullName = "framework print"

  func run(in context: CommandContext) throws(CommandFailure) -> ExitCode {
    let whole = try FrameworkFolders(context).load(name).framework.inLanguage(language, for: Self.fullName)
    let writer = try writer(whole)
    guard let output else {
      try context.write(writer.text(formats[0]))
      return .done
    }
    let files = try files(whole, output, context) { writer.text($0) }
    if !isDryRun { try save(files, in: FilePath(output), context) }
    try context.say(files.map { "\(isDryRun ? "Would write" : "Wrote") \($0.path).\n" }.joined())
    return .done
  }

  /// What writes a form in each format.
  private struct FormWriter {
    let document: Document
    let answers: String

    func text(_ format: Format) -> String {
      switch format {
      case .html: HTMLWriter().html(for: document)
      case .markdown: MarkdownWriter().markdown(for: document)
      case .answers: answers
      }
    }
  }

  private func writer(_ whole: Framework) throws(CommandFailure) -> FormWriter {
    if let questionnaire {
      guard let found = whole.questionnaires.first(where: { $0.code.text == questionnaire }) else {
        let known = whole.questionnaires.map(\.code.text)
        throw CommandFailure(.noSuchQuestionnaire(questionnaire, known: known, whole.edition))
      }
      let form = QuestionnaireForm(questionnaire: found, framework: whole)
      return FormWriter(document: form.document, answers: form.answersHeading)
    }
    let framework = whole.asked(in: kind)
    guard !framework.questions.isEmpty else { throw CommandFailure(.noInterviewSections(whole.edition)) }
    return FormWriter(document: PaperForm(framework, kind).document, answers: BlankAnswers(framework, kind).text)
  }

  /// The files to make; none of them may be there.
  private func files(
    _ framework: Framework, _ output: String, _ context: CommandContext, _ text: (Format) -> String
  ) throws(CommandFailure) -> [(path: FilePath, text: String)] {
    let target = FilePath(output)
    let there = try ending { () throws(FileProblem) in try context.files.kind(of: target, followingLinks: true) }
    let isFolder = formats.count > 1 || there == .folder
    var files: [(path: FilePath, text: String)] = []
    for format in formats {
      let path = isFolder ? target.appending(fileName(format, framework)) : target
      let isThere = try ending { () throws(FileProblem) in try context.files.kind(of: path) != nil }
      if isThere { throw FileProblem.alreadyExists(path).failure }
      files.append((path, text(format)))
    }
    return files
  }

  private func fileName(_ format: Format, _ framework: Framework) -> String {
    let what = questionnaire ?? (kind == .interview ? "interview" : nil)
    let stem = [framework.edition.id.text, what, language].compactMap(\.self).joined(separator: "-")
    return stem + (questionnaire != nil && format == .answers ? ".csv" : format.ending)
  }

  private func save(
    _ files: [(path: FilePath, text: String)], in folder: FilePath, _ context: CommandContext
  ) throws(CommandFailure) {
    try ending { () throws(FileProblem) in
      if files.contains(where: { $0.path != folder }) { try context.files.createFolder(folder, parents: true) }
      for file in files { _ = try context.files.save(Array(file.text.utf8), to: file.path, replacing: .absent) }
    }
  }
}
