"""The commands that compute the same table from the same folders, and the comparison of what they print."""

import sys

from measure import Command
from tools import HERE, PYTHON, compiled, folders, has_program, python_with, say

sys.path.append(str(HERE / "peers"))
import ours
import table

C, JSON, MSGSPEC, JQ, DUCKDB = "C, reading only", "Python json", "Python msgspec", "jq", "DuckDB"


class Peers:
    """The peers that can be had on this machine."""

    def __init__(self, questions):
        self.questions = questions
        self.reader = compiled("peers/read-all.c")
        self.msgspec = python_with("msgspec")
        self.duckdb = python_with("duckdb")
        self.jq = has_program("jq")

    def commands(self, data, slow):
        """All peers over a set; the very slow ones at most `slow` times."""
        paths = folders(data)
        scripts = HERE / "peers"
        found = [
            Command(C, [self.reader, *paths]),
            Command(JSON, [PYTHON, "-B", scripts / "peer-json.py", self.questions, *paths]),
        ]
        if self.msgspec:
            found.append(Command(MSGSPEC, [self.msgspec, "-B", scripts / "peer-msgspec.py", self.questions, *paths]))
        if self.jq:
            found.append(Command(JQ, [scripts / "peer-jq.sh", self.questions, *paths], slow))
        if self.duckdb:
            script = scripts / "peer-duckdb.py"
            found.append(Command(DUCKDB, [self.duckdb, "-B", script, self.questions, *paths], slow))
        return found


def compare(stopwatch, commands, mine, questions, data):
    """Runs every command once and compares the tables byte for byte; a difference ends everything.

    It is also what warms the page cache before anything is measured.
    """
    criteria = table.questions(questions)
    tables, is_whole = {}, True
    for command in commands:
        stopwatch.run(command)
        output = stopwatch.output(command.name)
        if command.name in mine:
            tables[command.name], is_whole = ours.derived(criteria, output)
        elif command.name != C:
            text = output.read_text()
            tables[command.name] = text if is_whole else table.without_na(text, criteria)
    different = [name for name, text in tables.items() if text != tables[mine[0]]]
    if different:
        for name in [mine[0], *different]:
            stopwatch.output("table of " + name).write_text(tables[name])
        names = ", ".join(different)
        sys.exit(f"{data}: the table by {names} is not that of {mine[0]}. All are in {stopwatch.folder}.")
    extent = "" if is_whole else ", without what was not applicable"
    say(f"{data}: {len(tables)} tables{extent}; all are the same.")
