/// What no sample can show, and why not; each is tested in its own floor.
enum Unshown {
  /// Diagnostics that need a failing disk, another program at the right moment, or what no command does yet.
  static let identifiers: [String: String] = [
    "disk-failing": "a failing disk",
    "disk-full": "a full disk",
    "saved-not-proven": "a disk that does not confirm",
    "system-refused": "a system that refuses what it should not",
    "file-held": "a program that holds a file",
    "file-changed-meanwhile": "somebody else saving in the same second, again and again",
    "changes-taken-in": "somebody else saving in the same second",
    "entry-would-be-lost": "a fault of Plumbline",
    "not-united": "a file that changes its case while it is saved",
    "output-closed": "a reader that goes away",
    "output-failed": "an output that fails",
    "output-full": "an output to a full disk",
    "input-failed": "an input that fails",
    "stopped": "a signal",
    "json-too-large": "a file as large as that is refused before it is parsed",
    "too-many-drafts": "999 edited drafts",
    "answers-other-case": "the commands take the case from the file",
    "answers-other-assessor": "the commands take the assessor from the file",
    "record-malformed": "a fault of Plumbline",
    "record-not-complete": "said at the prompts alone",
    "record-not-redactable": "no command redacts yet",
    "record-unknown-entry": "no command redacts yet",
    "record-without-words": "an answers file without words is refused when it is read",
  ]

  /// Samples in which nothing is wrong, though it looks so.
  static let samples: Set<String> = ["edited-draft"]
}
