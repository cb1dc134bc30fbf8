# Completions of library 2.1 for bash, made by `library completions bash`.
# shellcheck shell=bash

_library_words() {
  local word
  for word; do
    [[ $word == "$cur"* ]] && COMPREPLY+=("$word")
  done
}

_library_commas() {
  local cur=$cur before='' word
  [[ $cur == *,* ]] && before=${cur%,*}, cur=${cur##*,}
  for word; do
    [[ $word == "$cur"* && ,$before != *",$word,"* ]] && COMPREPLY+=("$before$word")
  done
}

_library_listed() {
  local value words=(completions bash --values "$1")
  [[ -n $folder ]] && words+=(-C "$folder")
  while IFS=$'\t' read -r value _; do
    [[ $value == "$cur"* ]] && COMPREPLY+=("$value")
  done < <("$program" "${words[@]}" 2>/dev/null)
}

_library_files() {
  local name
  compopt -o default 2>/dev/null && return
  while IFS= read -r name; do COMPREPLY+=("$name"); done < <(compgen -f -- "$cur")
}

_library_folders() {
  local name
  compopt -o dirnames 2>/dev/null && return
  while IFS= read -r name; do COMPREPLY+=("$name"); done < <(compgen -d -- "$cur")
}

# COMMAND OPTION: whether a value follows.
_library_has_value() {
  case "$1 $2" in
    *' -C' | 'lend -t' | 'lend --to' | 'lend --for' | 'lend --stamp' | 'lend --note' | 'shelf move --into') ;;
    *) return 1 ;;
  esac
}

# COMMAND OPTION: offers its values.
_library_value() {
  case "$1 $2" in
    *' -C') _library_folders ;;
    'lend -t' | 'lend --to') _library_listed reader ;;
    'lend --for') _library_words day week ;;
    'lend --stamp') _library_commas red blue ;;
    'shelf move --into') _library_listed shelf; _library_folders ;;
  esac
}

# COMMAND NUMBER: offers what can stand there.
_library_operand() {
  case "$1 $2" in
    ' 0') _library_words lend shelf find help ;;
    'lend 0') _library_listed book ;;
    'lend '*) _library_files ;;
    'shelf 0') _library_words move list ;;
    'shelf move '*) _library_folders ;;
    'find 0') _library_files ;;
    'help 0') _library_words lend shelf find help exit-codes rules dates ;;
    'help 1')
      case ${operands[0]} in
        'shelf') _library_words move list ;;
      esac
      ;;
  esac
}

# COMMAND: offers its options.
_library_options() {
  _library_words -C -h --help
  case $1 in
    'lend') _library_words -t --to --for --stamp --note --renew ;;
    'shelf move') _library_words --into ;;
  esac
}

# COMMAND WORD: takes in what is neither option nor value.
_library_take() {
  case "$1 $2" in
    ' lend' | ' shelf' | ' find' | ' help') command=$2 ;;
    'shelf move' | 'shelf list') command="$1 $2" ;;
    *) operands+=("$2") ;;
  esac
}

_library() {
  local cur=${COMP_WORDS[COMP_CWORD]} program=${COMP_WORDS[0]/#\~/$HOME}
  local command='' option='' folder='' ended='' before='' word i
  local operands=()
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=${COMP_WORDS[i]}
    if [[ -n $option ]]; then
      [[ $word == '=' ]] && continue
      [[ $option == -C ]] && folder=${word/#\~/$HOME} && folder=${folder//[\\\"\']/}
      option=''
    elif [[ -z $ended && $word == -- ]]; then
      ended=1
    elif [[ -z $ended && $word == -?* ]]; then
      _library_has_value "$command" "$word" && option=$word
    else
      _library_take "$command" "$word"
    fi
  done
  [[ -n $option && $cur == '=' ]] && cur=''
  if [[ -z $option && -z $ended && $cur == --?*=* ]]; then
    option=${cur%%=*} before=${cur%%=*}= cur=${cur#*=}
  fi
  if [[ -n $option ]]; then
    _library_value "$command" "$option"
  elif [[ -z $ended && $cur == -* ]]; then
    _library_options "$command"
  else
    _library_operand "$command" "${#operands[@]}"
  fi
  [[ -n $before ]] && COMPREPLY=("${COMPREPLY[@]/#/$before}")
  return 0
}

complete -F _library library
