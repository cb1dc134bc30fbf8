"""The commands that compute the same table from the same folders, and the comparison of what they print."""

import subprocess
import sys

from measure import Command
from tools import HERE, PYTHON, compiled, folders, has_program, python_with, say

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


def compare(stopwatch, commands, ours, questions, data):
    """Runs every command once and compares the tables byte for byte; a difference ends everything before it is measured."""
    tables = {}
    for command in commands:
        stopwatch.run(command)
        output = stopwatch.output(command.name)
        if command.name in ours:
            derive = [PYTHON, "-B", HERE / "peers/ours.py", questions, output]
            tables[command.name] = subprocess.run(derive, check=True, capture_output=True).stdout
        elif command.name != C:
            tables[command.name] = output.read_bytes()
    different = [name for name, table in tables.items() if table != tables[ours[0]]]
    if different:
        for name in [ours[0], *different]:
            (stopwatch.folder / f"table-{name}.txt".replace(" ", "-")).write_bytes(tables[name])
        sys.exit(f"{data}: the table by {', '.join(different)} is not that of {ours[0]}; they are in {stopwatch.folder}.")
    say(f"{data}: {len(tables)} tables, all the same.")
