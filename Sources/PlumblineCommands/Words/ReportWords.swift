import Diagnostics
import Drafting
import DurableFiles
import InspectionModel

/// What `plumbline report` says.
enum ReportWords {
  static func done(_ draft: Draft, _ written: WrittenDraft, isDryRun: Bool) -> String {
    var text = ""
    for kept in written.kept { text += "\(kept.path.text) was edited and stays as it is\(evidence(of: kept)).\n" }
    let wrote = isDryRun ? "Would write" : "Wrote"
    for draft in written.drafts { text += "\(wrote) \(draft.text).\n" }
    for draft in written.renewed { text += "\(wrote) \(draft.text) anew, because it rests on the same evidence.\n" }
    text +=
      isDryRun
      ? "" : "The cases behind its figures: \(written.page.text) and .json (private: for the lead inspector alone).\n"
    let listed = draft.decided.findings.filter(\.isListed)
    text +=
      "\(CommandWords.count(listed.count { $0.kind == .strength }, "strength", "strengths")), "
      + "\(CommandWords.count(listed.count { $0.kind == .improvement }, "area for improvement", "areas for improvement")), "
      + "\(CommandWords.count(draft.decided.recommendations.count(where: \.isListed), "recommendation", "recommendations")).\n"
    if !draft.unfilledSlots.isEmpty {
      text += "Still to be filled: \(draft.unfilledSlots.map(\.text).joined(separator: ", ")).\n"
    }
    return text + draft.cautions.map { "Note: \(caution($0))\n" }.joined()
  }

  /// What an edited draft rests on, as far as that is known.
  private static func evidence(of kept: WrittenDraft.Kept) -> String {
    guard let evidence = kept.evidence else { return "" }
    return kept.isEvidenceWhole
      ? ", with its evidence \(evidence.text)" : "; its evidence \(evidence.text) has changed since"
  }

  private static func caution(_ caution: DraftCaution) -> String {
    switch caution {
    case .quotationNamesSomebody(let criterion):
      "a quotation for \(criterion) was left out, because it names a case or an assessor."
    case .respondentNamesSomebody(let code):
      "a quotation from questionnaires/\(code).csv was left out, because it names a case, an assessor or a respondent."
    case .exclusionNamesSomebody: "a reason in the plan is not printed, because it names somebody by code."
    case .missingPhrase(let name):
      "the framework's wording has no phrase '\(name)'; the draft shows its name in brackets."
    case .fewInGroup(let title):
      "the table '\(title)' has a group of one or two cases; see to it that nobody can be recognised."
    case .decisionMoved(let moved):
      "the figures of '\(moved.about)' have moved since it was decided on: \(FindingsWords.figures(moved))."
    case .decisionWithoutSubject(let address):
      "'\(address)' was decided on and is no longer there; `plumbline findings --moved` lists what was decided."
    case .wordsNameSomebody(let address):
      "the words decided on for '\(address)' are not used, because they name a case or an assessor."
    case .wordsInOtherLanguage(let address):
      "the words decided on for '\(address)' are in another language and not used."
    case .findingsHangOnOneCase(let addresses):
      CommandWords.count(addresses.count, "finding hangs", "findings hang")
        + " on one case, so that one judgement more or "
        + "fewer would change the side: \(addresses.joined(separator: ", "))."
    case .noComparators: "inspection.json has no figures of other areas, so that their table is missing."
    }
  }

  private static func unfilled(_ slot: UnfilledSlot) -> String {
    switch slot {
    case .commentary: "\(slot.text) is not written"
    case .date(let name): "inspection.json has no date '\(name)'"
    case .fact(let code): "inspection.json has no fact '\(code)' about the area"
    case .questionnaire: "\(slot.text) is not there, or nobody answered"
    case .exclusions: "inspection.json does not say in words fit to print why planned cases were left out"
    }
  }

  static func obstacle(_ obstacle: FinalObstacle) -> String {
    switch obstacle {
    case .conflict(let id, let key): "\(id): judgements differ at \(key)"
    case .pending(let id, let count): "\(id): \(CommandWords.count(count, "question is", "questions are")) pending"
    case .incompleteCase(let id): "\(id) is not complete"
    case .missingCase(let id): "\(id) is planned, and no file holds it"
    case .fileLeftOut(let name): "\(name) was left out"
    case .decisionMoved(let moved):
      "\(moved.about): its figures have moved since it was decided on: \(FindingsWords.figures(moved))"
    case .decisionWithoutSubject(let address): "\(address) was decided on and is no longer there"
    case .unfilledSlot(let slot): unfilled(slot)
    }
  }
}

extension Diagnostic {
  static func notFinal(_ obstacles: [String]) -> Diagnostic {
    Diagnostic(
      "not-final",
      "the report cannot be final yet: "
        + "\(CommandWords.count(obstacles.count, "thing stands", "things stand")) against it",
      safe: obstacles.map { "- \($0)" }.joined(separator: "\n  ") + "\n  Nothing was written.",
      remedy: "settle these; `plumbline report` without --final writes a draft meanwhile.", exitCode: .problems)
  }

  static func noLayout() -> Diagnostic {
    Diagnostic(
      "no-layout", "the framework has no layout for a report", safe: "Nothing was written.",
      remedy: "add a layout to the framework; `plumbline score` works without one.")
  }

  static func layout(_ problem: LayoutProblem, file: String) -> Diagnostic {
    Diagnostic(
      "layout-invalid", problem.kind.words, at: SourcePlace(file: file, line: problem.line, column: problem.column),
      safe: "Nothing was written.", remedy: problem.kind.remedy)
  }

  static func phraseMissing(_ name: String, file: String) -> Diagnostic {
    Diagnostic(
      "phrase-missing", "the framework's wording has no phrase '\(name)'", severity: .warning,
      at: SourcePlace(file: file), safe: "A draft can be written; it shows the name in brackets.",
      remedy: "add the phrase to the file.", exitCode: .problems)
  }

  static func commentaryNotText(_ path: FilePath) -> Diagnostic {
    Diagnostic(
      "commentary-not-text", "the commentary is not UTF-8 text", at: SourcePlace(file: path.text),
      safe: "It is left as it is; nothing was written.", remedy: "save it as UTF-8 with your editor.")
  }

  static func tooManyDrafts(_ folder: FilePath) -> Diagnostic {
    Diagnostic(
      "too-many-drafts", "there are more edited drafts than can be told apart in '\(folder)'",
      safe: "Nothing was overwritten.", remedy: "move old drafts elsewhere.", exitCode: .cannotCreate)
  }
}

extension LayoutProblem.Kind {
  fileprivate var remedy: String {
    guard case .unknownSlot(let name) = self,
      let question = EditDistance.question(EditDistance.suggestions(for: name, among: LayoutProblem.slotNames))
    else { return "mend the layout, then run the command again." }
    return "\(question) Mend the layout, then run the command again."
  }

  fileprivate var words: String {
    switch self {
    case .unknownSlot(let name): "the layout has a slot '\(name)' that nothing fills"
    case .unclosedSlot: "the braces of a slot are not closed in this line of the layout"
    case .unclosedEach(let name): "'{{each \(name)}}' of the layout has no '{{end}}'"
    case .endWithoutEach: "this '{{end}}' of the layout ends nothing"
    case .notAlone(let name): "'{{\(name)}}' must stand alone on its line of the layout"
    case .outside(let slot, let scope):
      "the slot '\(slot)' of the layout must stand inside '{{each \(scope.rawValue)}}'"
    case .misplacedEach(let name): "'{{each \(name)}}' of the layout stands where it cannot repeat"
    }
  }
}
