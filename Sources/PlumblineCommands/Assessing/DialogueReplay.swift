import InspectionModel
import Interview
import Terminal

/// Shows the dialogue that an answers file stands for, typed line by line through the real one.
///
/// Nothing is saved.
struct DialogueReplay {
  let file: AnswersFile
  let recorder: Recorder
  let moment: Timestamp
  let area: String

  func show(in context: CommandContext) throws(CommandFailure) {
    let setting = DialogueSetting(area: area, isTerminal: false)
    let lines = try ending { () throws(AnswersFileProblems) in
      try TypedAnswers.lines(for: file, in: recorder, setting: setting, at: moment)
    }
    var dialogue = Dialogue(recorder: recorder, setting: setting)
    var typed = lines[...]
    var outputs = dialogue.start()
    let width = 80
    while true {
      var next: DialogueInput?
      for output in outputs {
        switch output {
        case .say(let line): try context.write(DialogueLines.wrapped(line, width: width))
        case .prompt(let text): try context.write(text)
        case .save(_, let record): next = .saved(record)
        case .finish: return
        }
      }
      if next == nil, let line = typed.popFirst() {
        try context.write(line + "\n")
        next = .line(line)
      }
      outputs = dialogue.receive(next ?? .endOfInput, at: moment)
    }
  }
}
