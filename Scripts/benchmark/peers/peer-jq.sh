#!/bin/sh
# The table by jq, and awk for the sums. usage: peer-jq.sh QUESTIONS FOLDER...
set -eu
here=$(dirname "$0")
questions=$1
shift
for folder in "$@"; do printf '%s/cases\0' "$folder"; done |
  xargs -0 -I '{}' find '{}' -name '*.json' -print0 |
  xargs -0 jq -n -r --rawfile questions "$questions" -f "$here/peer.jq" |
  awk -f "$here/table.awk" "$questions" -
