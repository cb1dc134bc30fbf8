"""The table by Python's own json. usage: peer-json.py QUESTIONS FOLDER..."""

import json
import os
import sys

import table

PLACE = {"yes": 0, "no": 1, "na": 2}


def current(entries):
    """The answer of a key: what is neither replaced nor withdrawn, if it is one."""
    if len(entries) == 1:
        return entries[0].get("answer")
    replaced = {old for entry in entries for old in entry.get("replaces", ())}
    answers = {
        entry["answer"]
        for entry in entries
        if "kind" not in entry and f"{entry['by']}.{entry['session']}.{entry['seq']}" not in replaced
    }
    return answers.pop() if len(answers) == 1 else None


def main():
    criteria = table.questions(sys.argv[1])
    counts = {question: [0, 0, 0] for listed in criteria.values() for question in listed}
    keys = {key: counts[q] for q in counts for key in (q, f"{q}@community", f"{q}@custody")}
    for folder in sys.argv[2:]:
        for file in os.scandir(f"{folder}/cases"):
            if not file.name.endswith(".json"):
                continue
            with open(file.path, "rb", buffering=0) as opened:
                case = json.loads(opened.read())
            for key, entries in case["entries"].items():
                count = keys.get(key)
                if count is not None:
                    place = PLACE.get(current(entries))
                    if place is not None:
                        count[place] += 1
    sys.stdout.write(table.text(criteria, counts))


main()
