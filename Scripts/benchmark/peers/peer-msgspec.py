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
    answer: str | int | list[str] | None = None
    kind: str | None = None
    replaces: list[str] | None = None


class Case(msgspec.Struct, gc=False):
    # A struct with a field for each key, so that grids could be skipped, was measured and took a fifth longer.
    entries: dict[str, list[Entry]]


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
    keys = {key: counts[q] for q in counts for key in (q, f"{q}@community", f"{q}@custody")}
    decode = msgspec.json.Decoder(Case).decode
    for folder in sys.argv[2:]:
        for file in os.scandir(f"{folder}/cases"):
            if not file.name.endswith(".json"):
                continue
            with open(file.path, "rb", buffering=0) as opened:
                case = decode(opened.read())
            for key, entries in case.entries.items():
                count = keys.get(key)
                if count is not None:
                    place = PLACE.get(current(entries))
                    if place is not None:
                        count[place] += 1
    sys.stdout.write(table.text(criteria, counts))


main()
