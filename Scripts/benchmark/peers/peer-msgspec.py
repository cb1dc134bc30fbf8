"""The table by msgspec, which decodes into typed structs and skips what they do not name.

usage: peer-msgspec.py QUESTIONS FOLDER...
"""

import os
import sys

import msgspec
import table

PLACE = {"yes": 0, "no": 1, "na": 2}


class Entry(msgspec.Struct, gc=False):
    by: str
    session: str
    seq: int
    answer: str | None = None
    kind: str | None = None
    replaces: list[str] | None = None


def current(entries):
    if len(entries) == 1:
        return entries[0].answer
    replaced = {old for entry in entries if entry.replaces for old in entry.replaces}
    answers = {
        entry.answer
        for entry in entries
        if entry.kind is None and (not replaced or f"{entry.by}.{entry.session}.{entry.seq}" not in replaced)
    }
    return answers.pop() if len(answers) == 1 else None


def main():
    criteria = table.questions(sys.argv[1])
    counts = {question: [0, 0, 0] for listed in criteria.values() for question in listed}
    # A field for each key that counts: all others are skipped while decoding.
    keys = [key for question in counts for key in (question, f"{question}@community", f"{question}@custody")]
    names = [f"k{number}" for number in range(len(keys))]
    fields = [(name, list[Entry] | None, None) for name in names]
    entries = msgspec.defstruct("Entries", fields, rename=dict(zip(names, keys)), gc=False)
    case = msgspec.defstruct("Case", [("entries", entries)], gc=False)
    decode = msgspec.json.Decoder(case).decode
    slots = [(name, counts[key.partition("@")[0]]) for name, key in zip(names, keys)]
    for folder in sys.argv[2:]:
        for file in os.scandir(f"{folder}/cases"):
            if not file.name.endswith(".json"):
                continue
            with open(file.path, "rb") as opened:
                found = decode(opened.read()).entries
            for name, count in slots:
                listed = getattr(found, name)
                if listed is not None:
                    place = PLACE.get(current(listed))
                    if place is not None:
                        count[place] += 1
    sys.stdout.write(table.text(criteria, counts))


main()
