/// Completions for bash, from version 3.2 on, with nothing but bash itself.
struct BashCompletion {
  private let table: CommandTable
  private let commands: [CompletedCommand]
  private let function: String

  init(_ table: CommandTable) {
    self.table = table
    commands = CompletedCommand.all(of: table)
    function = "_\(table.program)"
  }

  var script: String {
    """
    # Completions of \(table.program) \(table.version) for bash, made by `\(table.program) completions bash`.
    # shellcheck shell=bash

    """ + offering + branches("has_value", "COMMAND OPTION: whether a value follows", hasValue)
      + branches("value", "COMMAND OPTION: offers its values", values)
      + branches("operand", "COMMAND NUMBER: offers what can stand there", operands)
      + branches("options", "COMMAND: offers its options", options)
      + branches("take", "COMMAND WORD: takes in what is neither option nor value", words)
      + main
  }

  // Without `compopt`, as in bash 3.2 and in tests, the names of files are listed by hand.
  private var offering: String {
    """

    \(function)_words() {
      local word
      for word; do
        [[ $word == "$cur"* ]] && COMPREPLY+=("$word")
      done
    }

    \(function)_commas() {
      local cur=$cur before='' word
      [[ $cur == *,* ]] && before=${cur%,*}, cur=${cur##*,}
      for word; do
        [[ $word == "$cur"* && ,$before != *",$word,"* ]] && COMPREPLY+=("$before$word")
      done
    }

    \(function)_listed() {
      local value words=(completions bash --values "$1")
      [[ -n $folder ]] && words+=(-C "$folder")
      while IFS=$'\\t' read -r value _; do
        [[ $value == "$cur"* ]] && COMPREPLY+=("$value")
      done < <("$program" "${words[@]}" 2>/dev/null)
    }

    \(function)_files() {
      local name
      compopt -o default 2>/dev/null && return
      while IFS= read -r name; do COMPREPLY+=("$name"); done < <(compgen -f -- "$cur")
    }

    \(function)_folders() {
      local name
      compopt -o dirnames 2>/dev/null && return
      while IFS= read -r name; do COMPREPLY+=("$name"); done < <(compgen -d -- "$cur")
    }

    """
  }

  private func branches(_ name: String, _ meaning: String, _ lines: [String]) -> String {
    "\n# \(meaning).\n\(function)_\(name)() {\n" + lines.map { "  \($0)\n" }.joined() + "}\n"
  }

  private var hasValue: [String] {
    let own = commands.flatMap { command in
      command.options.filter { $0.value != nil }.flatMap(\.names).map { "\(command.name) \($0)".singleQuoted }
    }
    let shared = table.visibleSharedOptions.filter { $0.value != nil }.flatMap(\.names).map {
      "*\(" \($0)".singleQuoted)"
    }
    return ["case \"$1 $2\" in", "  " + (shared + own).joined(separator: " | ") + ") ;;", "  *) return 1 ;;", "esac"]
  }

  private var values: [String] {
    let shared = table.visibleSharedOptions.flatMap { option in
      branch(option, prefix: "*", command: "")
    }
    let own = commands.flatMap { command in
      command.options.flatMap { branch($0, prefix: "", command: command.name) }
    }
    return ["case \"$1 $2\" in"] + shared + own + ["esac"]
  }

  private func branch(_ option: OptionDefinition, prefix: String, command: String) -> [String] {
    guard option.value != nil, let offer = offer(option.kind) else { return [] }
    let patterns = option.names.map { prefix + "\(command) \($0)".singleQuoted }
    return ["  " + patterns.joined(separator: " | ") + ") \(offer) ;;"]
  }

  private var operands: [String] {
    var lines = ["case \"$1 $2\" in"]
    for command in commands {
      for (number, place) in command.operands.enumerated() {
        let pattern =
          place.takesSeveral ? "\(command.name) ".singleQuoted + "*" : "\(command.name) \(number)".singleQuoted
        switch place.offer {
        case .words(let words): lines.append("  \(pattern)) \(offer(words.map(\.word))) ;;")
        case .values(.helpTopic): lines += helpBranches(command.name)
        case .values(let kind): if let offer = offer(kind) { lines.append("  \(pattern)) \(offer) ;;") }
        }
      }
    }
    return lines + ["esac"]
  }

  private func helpBranches(_ command: String) -> [String] {
    let first = "  \("\(command) 0".singleQuoted)) \(offer(table.helpWords.map(\.word))) ;;"
    guard !table.groups.isEmpty else { return [first] }
    let second = table.groups.map { group in
      "      \(group.word.singleQuoted)) \(offer(group.subcommands.map(\.word))) ;;"
    }
    return [first, "  \("\(command) 1".singleQuoted))", "    case ${operands[0]} in"] + second + ["    esac", "    ;;"]
  }

  private var options: [String] {
    let shared = offer(table.visibleSharedOptions.flatMap(\.names))
    let own = commands.filter { !$0.options.isEmpty }.map { command in
      "  \(command.name.singleQuoted)) \(offer(command.options.flatMap(\.names))) ;;"
    }
    return [shared, "case $1 in"] + own + ["esac"]
  }

  private var words: [String] {
    let first = table.commands.map { " \($0.word)".singleQuoted }
    var lines = ["case \"$1 $2\" in", "  " + first.joined(separator: " | ") + ") command=$2 ;;"]
    let second = table.groups.flatMap(\.subcommands).map(\.name.singleQuoted)
    if !second.isEmpty { lines.append("  " + second.joined(separator: " | ") + ") command=\"$1 $2\" ;;") }
    return lines + ["  *) operands+=(\"$2\") ;;", "esac"]
  }

  private func offer(_ words: [String]) -> String {
    (["\(function)_words"] + words).joined(separator: " ")
  }

  private func offer(_ kind: ValueKind) -> String? {
    switch kind {
    case .words, .helpTopic: nil
    case .file, .path: "\(function)_files"
    case .folder: "\(function)_folders"
    case .choice(let words): offer(words)
    case .choices(let words): (["\(function)_commas"] + words).joined(separator: " ")
    case .listed(let list): "\(function)_listed \(list)"
    case .listedOrFolder(let list): "\(function)_listed \(list); \(function)_folders"
    }
  }

  private var main: String {
    """

    \(function)() {
      local cur=${COMP_WORDS[COMP_CWORD]} program=${COMP_WORDS[0]/#\\~/$HOME}
      local command='' option='' folder='' ended='' before='' word i
      local operands=()
      COMPREPLY=()
      for ((i = 1; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        if [[ -n $option ]]; then
          [[ $word == '=' ]] && continue
          [[ $option == -C ]] && folder=${word/#\\~/$HOME} && folder=${folder//[\\\\\\"\\']/}
          option=''
        elif [[ -z $ended && $word == -- ]]; then
          ended=1
        elif [[ -z $ended && $word == -?* ]]; then
          \(function)_has_value "$command" "$word" && option=$word
        else
          \(function)_take "$command" "$word"
        fi
      done
      [[ -n $option && $cur == '=' ]] && cur=''
      if [[ -z $option && -z $ended && $cur == --?*=* ]]; then
        option=${cur%%=*} before=${cur%%=*}= cur=${cur#*=}
      fi
      if [[ -n $option ]]; then
        \(function)_value "$command" "$option"
      elif [[ -z $ended && $cur == -* ]]; then
        \(function)_options "$command"
      else
        \(function)_operand "$command" "${#operands[@]}"
      fi
      [[ -n $before ]] && COMPREPLY=("${COMPREPLY[@]/#/$before}")
      return 0
    }

    complete -F \(function) \(table.program)

    """
  }
}
