/// Completions for fish.
struct FishCompletion {
  private let table: CommandTable
  private let commands: [CompletedCommand]
  private let function: String

  init(_ table: CommandTable) {
    self.table = table
    commands = CompletedCommand.all(of: table)
    function = "__\(table.program)"
  }

  var script: String {
    let heading = """
      # Completions of \(table.program) \(table.version) for fish, made by `\(table.program) completions fish`.

      """
    let entries = ["complete -c \(table.program) -f"] + commands.flatMap(entries) + shared
    return heading + hasValue + line + conditions + listing + entries.map { $0 + "\n" }.joined()
  }

  private var hasValue: String {
    let shared = table.visibleSharedOptions.filter { $0.value != nil }.flatMap(\.names).map { Self.quoted("* \($0)") }
    let own = commands.flatMap { command in
      command.options.filter { $0.value != nil }.flatMap(\.names).map { Self.quoted("\(command.name) \($0)") }
    }
    return """

      function \(function)_has_value --description 'Whether a value follows: COMMAND OPTION'
          switch "$argv[1] $argv[2]"
              case \((shared + own).joined(separator: " "))
                  return 0
          end
          return 1
      end

      """
  }

  private var line: String {
    let first = table.commands.map { Self.quoted(" \($0.word)") }.joined(separator: " ")
    let second = table.groups.flatMap(\.subcommands).map { Self.quoted($0.name) }.joined(separator: " ")
    let nested =
      second.isEmpty ? "" : "\n              case \(second)\n                  set command \"$command $word\""
    return """

      function \(function)_line --description 'The command, then its operands, each on a line'
          set -l command ''
          set -l option ''
          set -l ended ''
          set -l operands
          set -l words (commandline -opc)
          for word in $words[2..-1]
              if test -n "$option"
                  set option ''
                  continue
              end
              if test -z "$ended" -a "$word" = '--'
                  set ended 1
                  continue
              end
              if test -z "$ended" -a "$word" != '-'; and string match -q -- '-*' "$word"
                  \(function)_has_value "$command" "$word"; and set option $word
                  continue
              end
              switch "$command $word"
              case \(first)
                  set command $word\(nested)
              case '*'
                  set -a operands "$word"
              end
          end
          printf '%s\\n' "$command" $operands
      end

      """
  }

  private var conditions: String {
    """

    function \(function)_at --description 'Whether the cursor is there: COMMAND [FIRST-OPERAND [LAST-OPERAND]]'
        set -l line (\(function)_line)
        set -l number (math (count $line) - 1)
        test "$line[1]" = "$argv[1]"; or return 1
        set -q argv[2]; or return 0
        test $number -ge $argv[2]; or return 1
        set -q argv[3]; or return 0
        test $number -le $argv[3]
    end

    function \(function)_second --description 'Whether the first operand is this: COMMAND OPERAND'
        set -l line (\(function)_line)
        test (count $line) -eq 2 -a "$line[1]" = "$argv[1]" -a "$line[2]" = "$argv[2]"
    end

    """
  }

  private var listing: String {
    """

    function \(function)_listed --description 'What only the program knows: KIND'
        set -l words (commandline -opc)
        set -l place (contains -i -- '-C' $words)
        set -l folder
        if test -n "$place"; and set -q words[(math $place + 1)]
            set folder -C (string replace -r '^~(?=/|$)' -- $HOME $words[(math $place + 1)])
        end
        set -l program (string replace -r '^~(?=/)' -- $HOME $words[1])
        $program completions fish --values $argv[1] $folder 2>/dev/null
    end


    """
  }

  private func entries(of command: CompletedCommand) -> [String] {
    let operands = command.operands.enumerated().flatMap { number, place in
      let last = place.takesSeveral ? "" : " \(number)"
      let condition = "\(function)_at \(Self.quoted(command.name)) \(number)\(last)"
      return entries(of: place, if: condition, command.name)
    }
    let options = command.options.map { option in
      entry("-n \(Self.quoted("\(function)_at \(Self.quoted(command.name))")) ", option)
    }
    return operands + options
  }

  private var shared: [String] {
    table.visibleSharedOptions.map { entry("", $0) }
  }

  private func entries(of place: CompletedCommand.Place, if condition: String, _ command: String) -> [String] {
    let start = "complete -c \(table.program) -n \(Self.quoted(condition)) "
    switch place.offer {
    case .words(let words): return words.map { start + "-a \($0.word) -d \(Self.quoted($0.summary))" }
    case .values(.helpTopic):
      let first = table.helpWords.map { beginning(command, 0) + "-a \($0.word) -d \(Self.quoted($0.summary))" }
      let second = table.groups.flatMap { group in
        group.subcommands.map { subcommand in
          let condition = "\(function)_second \(Self.quoted(command)) \(Self.quoted(group.word))"
          return "complete -c \(table.program) -n \(Self.quoted(condition)) -a \(subcommand.word) "
            + "-d \(Self.quoted(subcommand.summary))"
        }
      }
      return first + second
    case .values(let kind): return offer(kind).map { [start + $0] } ?? []
    }
  }

  private func beginning(_ command: String, _ number: Int) -> String {
    "complete -c \(table.program) -n \(Self.quoted("\(function)_at \(Self.quoted(command)) \(number) \(number)")) "
  }

  private func entry(_ condition: String, _ option: OptionDefinition) -> String {
    let names = option.names.map { $0.hasPrefix("--") ? "-l \($0.dropFirst(2))" : "-s \($0.dropFirst())" }
    var line = "complete -c \(table.program) \(condition)\(names.joined(separator: " "))"
    // An option with a value takes no further word; without an offer of its own, nothing is offered.
    if option.value != nil { line += " " + (offer(option.kind).map { $0 == "-F" ? "-r -F" : "-x \($0)" } ?? "-x") }
    return line + " -d \(Self.quoted(option.brief))"
  }

  private func offer(_ kind: ValueKind) -> String? {
    switch kind {
    case .words, .helpTopic: nil
    case .file, .path: "-F"
    case .folder: "-a '(__fish_complete_directories)'"
    case .choice(let words): "-a \(Self.quoted(words.joined(separator: " ")))"
    case .choices(let words): "-a \(Self.quoted("(__fish_append , \(words.joined(separator: " ")))"))"
    case .listed(let list): "-a '(\(function)_listed \(list))'"
    case .listedOrFolder(let list): "-a '(\(function)_listed \(list); __fish_complete_directories)'"
    }
  }

  /// The text as one word of fish.
  private static func quoted(_ text: String) -> String {
    "'" + text.replacing("\\", with: "\\\\").replacing("'", with: "\\'") + "'"
  }
}
