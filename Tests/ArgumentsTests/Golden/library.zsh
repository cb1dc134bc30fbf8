#compdef library
# Completions of library 2.1 for zsh, made by `library completions zsh`.

# KIND: offers what only the program knows.
_library_listed() {
  local line
  local -a values
  local -a where=(${opt_args[-C]:+-C} ${opt_args[-C]:-})
  [[ -z $where && -n $folder ]] && where=(-C $folder)
  where=(${(Q)where/#\~\//$HOME/})
  for line in ${(f)"$($program completions zsh --values $1 $where 2>/dev/null)"}; do
    values+=("${${line//:/\\:}/$'\t'/:}")
  done
  _describe -t $1 $1 values
}

_library_commands() {
  local -a values=(
    'lend:lend a book'
    'shelf:look after the shelves'
    'find:find a book'
    'help:explain'
  )
  _describe -t commands command values
}

_library_topics() {
  local -a values=(
    'lend:lend a book'
    'shelf:look after the shelves'
    'find:find a book'
    'help:explain'
    'exit-codes:what the exit codes mean'
    'rules:the rules of the house'
    'dates:how long books are lent'
  )
  _describe -t commands command values
}

_library_commands_of_shelf() {
  local -a values=(
    'move:move books'
    'list:list the shelves'
  )
  _describe -t commands command values
}

_library_shelf() {
  local curcontext=$curcontext state line
  local -A opt_args
  _arguments -C -s -S : \
    '-C+[Work in the library in DIR]:DIR:_files -/' \
    '(-h --help)-h[Show help]' \
    '(-h --help)--help[Show help]' \
    '(-): : _library_commands_of_shelf' \
    '(-)*:: :->rest'
  [[ $state == rest ]] || return
  [[ -n $opt_args[-C] ]] && folder=$opt_args[-C]
  case $line[1] in
    move)
      _arguments -s -S : \
        '--into=[Where they go]:DIR:{ _library_listed shelf; _files -/ }' \
        '-C+[Work in the library in DIR]:DIR:_files -/' \
        '(-h --help)-h[Show help]' \
        '(-h --help)--help[Show help]' \
        '*:FROM:_files -/'
      ;;
    list)
      _arguments -s -S : \
        '-C+[Work in the library in DIR]:DIR:_files -/' \
        '(-h --help)-h[Show help]' \
        '(-h --help)--help[Show help]'
      ;;
  esac
}

_library() {
  local program=${words[1]/#\~\//$HOME/} folder=''
  local curcontext=$curcontext state line
  local -A opt_args
  _arguments -C -s -S : \
    '-C+[Work in the library in DIR]:DIR:_files -/' \
    '(-h --help)-h[Show help]' \
    '(-h --help)--help[Show help]' \
    '(-): : _library_commands' \
    '(-)*:: :->rest'
  [[ $state == rest ]] || return
  [[ -n $opt_args[-C] ]] && folder=$opt_args[-C]
  case $line[1] in
    lend)
      _arguments -s -S : \
        '(-t --to)-t+[Who\: by card \[1\:9\]]:READER: _library_listed reader' \
        '(-t --to)--to=[Who\: by card \[1\:9\]]:READER: _library_listed reader' \
        '--for=[How long; it'\''s a day otherwise]:TIME:(day week)' \
        '*--stamp=[Which inks]:INK:_sequence compadd - red blue' \
        '--note=[What to write in it]:WORDS: ' \
        '--renew[Lend it again]' \
        '-C+[Work in the library in DIR]:DIR:_files -/' \
        '(-h --help)-h[Show help]' \
        '(-h --help)--help[Show help]' \
        ':BOOK: _library_listed book' \
        '*:LIST:_files'
      ;;
    shelf)
      _library_shelf
      ;;
    find)
      _arguments -s -S : \
        '-C+[Work in the library in DIR]:DIR:_files -/' \
        '(-h --help)-h[Show help]' \
        '(-h --help)--help[Show help]' \
        ':PLACE:_files'
      ;;
    help)
      _arguments -s -S : \
        '-C+[Work in the library in DIR]:DIR:_files -/' \
        '(-h --help)-h[Show help]' \
        '(-h --help)--help[Show help]' \
        ':TOPIC: _library_topics' \
        '::COMMAND:{ (( $+functions[_library_commands_of_$line[1]] )) && _library_commands_of_$line[1] }'
      ;;
  esac
}

if [[ $funcstack[1] == _library ]]; then
  _library "$@"
else
  compdef _library library
fi
