# Completions of library 2.1 for fish, made by `library completions fish`.

function __library_has_value --description 'Whether a value follows: COMMAND OPTION'
    switch "$argv[1] $argv[2]"
        case '* -C' 'lend -t' 'lend --to' 'lend --for' 'lend --stamp' 'lend --note' 'shelf move --into'
            return 0
    end
    return 1
end

function __library_line --description 'The command, then its operands, each on a line'
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
            __library_has_value "$command" "$word"; and set option $word
            continue
        end
        switch "$command $word"
        case ' lend' ' shelf' ' find' ' help'
            set command $word
              case 'shelf move' 'shelf list'
                  set command "$command $word"
        case '*'
            set -a operands "$word"
        end
    end
    printf '%s\n' "$command" $operands
end

function __library_at --description 'Whether the cursor is there: COMMAND [FIRST-OPERAND [LAST-OPERAND]]'
    set -l line (__library_line)
    set -l number (math (count $line) - 1)
    test "$line[1]" = "$argv[1]"; or return 1
    set -q argv[2]; or return 0
    test $number -ge $argv[2]; or return 1
    set -q argv[3]; or return 0
    test $number -le $argv[3]
end

function __library_second --description 'Whether the first operand is this: COMMAND OPERAND'
    set -l line (__library_line)
    test (count $line) -eq 2 -a "$line[1]" = "$argv[1]" -a "$line[2]" = "$argv[2]"
end

function __library_listed --description 'What only the program knows: KIND'
    set -l words (commandline -opc)
    set -l place (contains -i -- '-C' $words)
    set -l folder
    if test -n "$place"; and set -q words[(math $place + 1)]
        set folder -C (string replace -r '^~(?=/|$)' -- $HOME $words[(math $place + 1)])
    end
    set -l program (string replace -r '^~(?=/)' -- $HOME $words[1])
    $program completions fish --values $argv[1] $folder 2>/dev/null
end

complete -c library -f
complete -c library -n '__library_at \'\' 0 0' -a lend -d 'lend a book'
complete -c library -n '__library_at \'\' 0 0' -a shelf -d 'look after the shelves'
complete -c library -n '__library_at \'\' 0 0' -a find -d 'find a book'
complete -c library -n '__library_at \'\' 0 0' -a help -d 'explain'
complete -c library -n '__library_at \'lend\' 0 0' -a '(__library_listed book)'
complete -c library -n '__library_at \'lend\' 1' -F
complete -c library -n '__library_at \'lend\'' -s t -l to -x -a '(__library_listed reader)' -d 'Who: by card [1:9]'
complete -c library -n '__library_at \'lend\'' -l for -x -a 'day week' -d 'How long; it\'s a day otherwise'
complete -c library -n '__library_at \'lend\'' -l stamp -x -a '(__fish_append , red blue)' -d 'Which inks'
complete -c library -n '__library_at \'lend\'' -l note -x -d 'What to write in it'
complete -c library -n '__library_at \'lend\'' -l renew -d 'Lend it again'
complete -c library -n '__library_at \'shelf\' 0 0' -a move -d 'move books'
complete -c library -n '__library_at \'shelf\' 0 0' -a list -d 'list the shelves'
complete -c library -n '__library_at \'shelf move\' 0' -a '(__fish_complete_directories)'
complete -c library -n '__library_at \'shelf move\'' -l into -x -a '(__library_listed shelf; __fish_complete_directories)' -d 'Where they go'
complete -c library -n '__library_at \'find\' 0 0' -F
complete -c library -n '__library_at \'help\' 0 0' -a lend -d 'lend a book'
complete -c library -n '__library_at \'help\' 0 0' -a shelf -d 'look after the shelves'
complete -c library -n '__library_at \'help\' 0 0' -a find -d 'find a book'
complete -c library -n '__library_at \'help\' 0 0' -a help -d 'explain'
complete -c library -n '__library_at \'help\' 0 0' -a exit-codes -d 'what the exit codes mean'
complete -c library -n '__library_at \'help\' 0 0' -a rules -d 'the rules of the house'
complete -c library -n '__library_at \'help\' 0 0' -a dates -d 'how long books are lent'
complete -c library -n '__library_second \'help\' \'shelf\'' -a move -d 'move books'
complete -c library -n '__library_second \'help\' \'shelf\'' -a list -d 'list the shelves'
complete -c library -s C -x -a '(__fish_complete_directories)' -d 'Work in the library in DIR'
complete -c library -s h -l help -d 'Show help'
