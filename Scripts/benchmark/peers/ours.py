"""The table out of what `plumbline score --json` printed. usage: ours.py QUESTIONS SCORE.json"""

import json
import sys

import table


def main():
    criteria = table.questions(sys.argv[1])
    counts = {question: [0, 0, 0] for listed in criteria.values() for question in listed}
    with open(sys.argv[2], encoding="utf-8") as file:
        keys = json.load(file)["keys"]
    for key, tally in keys.items():
        count = counts.get(key.partition("@")[0])
        if count is not None:
            for place, answer in enumerate(["yes", "no", "na"]):
                count[place] += tally[answer]
    sys.stdout.write(table.text(criteria, counts))


main()
