import InspectionModel
import Interview

/// Plays lines through a dialogue as a terminal and a disk that always works would, and keeps the transcript.
struct DialoguePlayer {
  private(set) var dialogue: Dialogue
  /// What was on the screen: what was said, and after each prompt what was typed.
  private(set) var transcript: [String] = []
  private(set) var end: DialogueEnd?
  /// Entries in the order in which they were saved.
  private(set) var saved: [Recorded] = []
  /// Lines that were not taken because the dialogue had ended.
  private(set) var linesLeft = 0
  private let moment: Timestamp
  /// The words of the disk's next failures.
  var failures: [String] = []

  init(_ dialogue: Dialogue, at moment: Timestamp) {
    (self.dialogue, self.moment) = (dialogue, moment)
    show(self.dialogue.start())
  }

  mutating func play(_ lines: [String]) {
    for line in lines { type(line) }
  }

  mutating func type(_ line: String) {
    guard end == nil else {
      linesLeft += 1
      return
    }
    transcript.append("\(transcript.popLast() ?? "")\(line)")
    feed(.line(line))
  }

  mutating func feed(_ input: DialogueInput) {
    show(dialogue.receive(input, at: moment))
  }

  private mutating func show(_ outputs: [DialogueOutput]) {
    for output in outputs {
      switch output {
      case .say(let line): transcript.append(line)
      case .prompt(let text): transcript.append(text)
      case .save(let entries, let record):
        if let words = failures.popLast() { return feed(.saveFailed(words)) }
        saved += entries
        feed(.saved(record))
      case .finish(let end): self.end = end
      }
    }
  }
}

/// What a case says, whoever numbered its entries: everything but ids, times and what replaces what.
struct SaidOfCase: Equatable {
  let keys: [String: [String]]

  init(_ recorder: Recorder) {
    var keys: [String: [String]] = [:]
    let slots = recorder.index.keys.slots
    for slot in slots.indices {
      guard let present = recorder.present(at: slot) else { continue }
      keys[slots[slot].key.text] = ["\(recorder.view.states[slot])", "\(present)"]
    }
    for (key, entry) in recorder.record.all where !entry.kind.decides && entry.kind != .complete {
      let words = [entry.kind.name, entry.text, entry.to?.text, entry.check?.text, entry.why, entry.done]
      keys["\(key) \(entry.kind.name ?? "")", default: []].append("\(words)")
    }
    self.keys = keys.mapValues { $0.sorted() }
  }
}
