# For each key that counts, a line: its question and its one current answer.
def current:
  if length == 1 then .[0].answer
  else
    ([.[].replaces // [] | .[]]) as $replaced
    | [.[] | select(.kind == null and ("\(.by).\(.session).\(.seq)" | IN($replaced[]) | not)) | .answer]
    | unique
    | if length == 1 then .[0] else null end
  end;

($questions | split("\n") | map(split(" ")[1:][] | {key: ., value: true}) | from_entries) as $counted
| inputs.entries
| to_entries[]
| (.key | split("@")[0]) as $question
| select($counted[$question])
| "\($question) \(.value | current)"
