"""The table out of what `plumbline score --json` printed.

Of one inspection the scores name every key with its `yes`, `no` and `na`. Of several, `--by question` gives for each
area what was sufficient and what was relevant, but not what was not applicable.
"""

import json

import table


def derived(criteria, path):
    """The table, and whether it has what was not applicable."""
    counts = {question: [0, 0, 0] for listed in criteria.values() for question in listed}
    with open(path, encoding="utf-8") as file:
        score = json.load(file)
    several = score["format"] == "plumbline.areas"
    (of_several if several else of_one)(score, counts)
    text = table.text(criteria, counts)
    return (table.without_na(text, criteria), False) if several else (text, True)


def of_one(score, counts):
    for key, tally in score["keys"].items():
        count = counts.get(key.partition("@")[0])
        if count is not None:
            for place, answer in enumerate(["yes", "no", "na"]):
                count[place] += tally[answer]


def of_several(score, counts):
    for area in score["areas"]:
        for question, tally in area["scores"].items():
            count = counts.get(question)
            if count is not None:
                count[0] += tally["sufficient"]
                count[1] += tally["relevant"] - tally["sufficient"]
