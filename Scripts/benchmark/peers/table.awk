# Adds up lines `QUESTION ANSWER` to the table of table.py; the questions, by criterion, are the first file.
NR == FNR { criterion[++criteria] = $0; next }
{ count[$1, $2]++ }
END {
  for (i = 1; i <= criteria; i++) {
    fields = split(criterion[i], name, " ")
    yes = no = 0
    for (j = 2; j <= fields; j++) {
      print name[j], count[name[j], "yes"] + 0, count[name[j], "no"] + 0, count[name[j], "na"] + 0
      yes += count[name[j], "yes"]
      no += count[name[j], "no"]
    }
    relevant = yes + no
    print name[1], yes, relevant, relevant ? int((200 * yes + relevant) / (2 * relevant)) : "-"
  }
}
