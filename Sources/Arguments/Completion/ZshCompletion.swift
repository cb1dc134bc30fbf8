/// Completions for zsh, for its completion system (`compinit`).
struct ZshCompletion {
  private let table: CommandTable
  private let commands: [CompletedCommand]
  private let function: String

  init(_ table: CommandTable) {
    self.table = table
    commands = CompletedCommand.all(of: table)
    function = "_\(table.program)"
  }

  var script: String {
    let groups = table.groups.map { group in level(function: name(of: group.name), group.subcommands, heading: nil) }
    return """
      #compdef \(table.program)
      # Completions of \(table.program) \(table.version) for zsh, made by `\(table.program) completions zsh`.

      """ + listing + lists + groups.joined()
        + level(function: function, table.commands, heading: "local program=${words[1]/#\\~\\//$HOME/} folder=''")
          + """

          if [[ $funcstack[1] == \(function) ]]; then
            \(function) "$@"
          else
            compdef \(function) \(table.program)
          fi

          """
  }

  private var listing: String {
    """

    # KIND: offers what only the program knows.
    \(function)_listed() {
      local line
      local -a values
      local -a where=(${opt_args[-C]:+-C} ${opt_args[-C]:-})
      [[ -z $where && -n $folder ]] && where=(-C $folder)
      where=(${(Q)where/#\\~\\//$HOME/})
      for line in ${(f)"$($program completions zsh --values $1 $where 2>/dev/null)"}; do
        values+=("${${line//:/\\\\:}/$'\\t'/:}")
      done
      _describe -t $1 $1 values
    }

    """
  }

  /// A function for each list of commands with what each is.
  private var lists: String {
    let all =
      [("commands", table.commands.map { ($0.word, $0.summary) }), ("topics", table.helpWords)]
      + table.groups.map { group in
        ("commands_of_\(group.word)", group.subcommands.map { ($0.word, $0.summary) })
      }
    return all.map { name, words in
      let lines = words.map { word, summary in "    " + "\(word):\(summary)".singleQuoted + "\n" }.joined()
      return "\n\(function)_\(name)() {\n  local -a values=(\n\(lines)  )\n  _describe -t commands command values\n}\n"
    }.joined()
  }

  /// The function that completes one of several commands, the first word.
  private func level(function: String, _ commands: [CommandDefinition], heading: String?) -> String {
    let isTop = heading != nil
    let list = isTop ? "\(self.function)_commands" : "\(self.function)_commands_of_\(commands.first.map(group) ?? "")"
    var lines = ["", "\(function)() {"]
    if let heading { lines.append("  \(heading)") }
    lines += ["  local curcontext=$curcontext state line", "  local -A opt_args"]
    let specs = table.visibleSharedOptions.flatMap(specs) + ["'(-): : \(list)'", "'(-)*:: :->rest'"]
    lines.append(arguments("_arguments -C -s -S", specs, indent: "  "))
    lines += [
      "  [[ $state == rest ]] || return", "  [[ -n $opt_args[-C] ]] && folder=$opt_args[-C]", "  case $line[1] in",
    ]
    for command in commands {
      lines += ["    \(command.word))"] + body(of: command).map { "      \($0)" } + ["      ;;"]
    }
    return (lines + ["  esac", "}", ""]).joined(separator: "\n")
  }

  private func group(_ command: CommandDefinition) -> String {
    command.name.split(separator: " ").first.map(String.init) ?? ""
  }

  private func body(of command: CommandDefinition) -> [String] {
    guard command.subcommands.isEmpty else { return [name(of: command.name)] }
    let own = command.visibleOptions.flatMap(specs) + table.visibleSharedOptions.flatMap(specs)
    let operands = commands.first { $0.name == command.name }?.operands.flatMap(specs) ?? []
    return [arguments("_arguments -s -S", own + operands, indent: "      ").trimmed]
  }

  private func name(of command: String) -> String {
    "\(function)_\(command.replacing(" ", with: "_"))"
  }

  private func arguments(_ call: String, _ specs: [String], indent: String) -> String {
    ([indent + call + " :"] + specs.map { "\(indent)  \($0)" }).joined(separator: " \\\n")
  }

  private func specs(of option: OptionDefinition) -> [String] {
    let excluded = option.names.count > 1 && !option.repeats ? "(\(option.names.joined(separator: " ")))" : ""
    return option.names.map { name in
      let joint = option.value == nil ? "" : name.hasPrefix("--") ? "=" : "+"
      let value = option.value.map { ":\($0):\(action(option.kind))" } ?? ""
      return "\(option.repeats ? "*" : excluded)\(name)\(joint)[\(Self.escaped(option.brief))]\(value)".singleQuoted
    }
  }

  private func specs(of place: CompletedCommand.Place) -> [String] {
    guard case .values(let kind) = place.offer else { return [] }
    guard kind != .helpTopic else { return helpSpecs(place) }
    return ["\(place.takesSeveral ? "*" : ""):\(place.label):\(action(kind))".singleQuoted]
  }

  private func helpSpecs(_ place: CompletedCommand.Place) -> [String] {
    let first = ":\(place.label): \(function)_topics".singleQuoted
    guard !table.groups.isEmpty, place.takesSeveral else { return [first] }
    // The second word is a subcommand of the first, which `_arguments` has put into `line`.
    let second = "::COMMAND:{ (( $+functions[\(function)_commands_of_$line[1]] )) && \(function)_commands_of_$line[1] }"
    return [first, second.singleQuoted]
  }

  private func action(_ kind: ValueKind) -> String {
    switch kind {
    case .words, .helpTopic: " "
    case .file, .path: "_files"
    case .folder: "_files -/"
    case .choice(let words): "(\(words.joined(separator: " ")))"
    case .choices(let words): "_sequence compadd - \(words.joined(separator: " "))"
    case .listed(let list): " \(function)_listed \(list)"
    case .listedOrFolder(let list): "{ \(function)_listed \(list); _files -/ }"
    }
  }

  /// The text inside brackets of a specification.
  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      if "[]:\\".contains(character) { result.append("\\") }
      result.append(character)
    }
  }
}

extension String {
  fileprivate var trimmed: String { String(drop { $0 == " " }) }
}
