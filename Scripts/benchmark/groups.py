"""What is measured, in groups of commands that run in turn, and the goals that their ratios are held against."""

from typing import NamedTuple

from measure import Command, interleaved
from peers import C, JSON, MSGSPEC, compare
from tools import PYTHON, compiled, folders, say

ONE, TWO = "plumbline, 1 thread", "plumbline, 2 threads"


class Goal(NamedTuple):
    """One number to reach: a ratio to a peer, or a peak of memory in MB where there is no peer."""

    what: str
    ours: str
    peer: str
    most: float
    by_cpu: bool = True  # whether processor time is a fair measure too; not where the gain is in sharing it out


class Group(NamedTuple):
    """A set of data (or none), how often its commands are run, and the goals."""

    name: str
    data: str
    rounds: int
    goals: list


def scores(size, data, rounds):
    what = f"scores of one inspection, 60 cases of {size}"
    return Group(data, data, rounds, [
        Goal(what, ONE, JSON, 0.3), Goal(what, ONE, C, 7), Goal(f"memory, 60 cases of {size}", ONE, "", 12)])


def national(what, cases, data, rounds):
    return Group(data, data, rounds, [
        Goal(f"{what}, one thread", ONE, C, 5), Goal(f"{what}, one thread", ONE, MSGSPEC, 0.7),
        Goal(f"{what}, two threads against one", TWO, ONE, 0.65, by_cpu=False),
        Goal(f"memory, {cases}, one thread", ONE, "", 22), Goal(f"memory, {cases}, two threads", TWO, "", 22)])


GROUPS = [
    Group("start-up", "", 60, [Goal("start-up", "plumbline --version", "empty C program", 4),
                               Goal("start-up", "plumbline --version", "python3 -c 1", 0.3)]),
    scores("20 kB", "inspection", 25),
    scores("40 kB", "inspection-40", 25),
    national("national programme, 158 folders of 62 cases of 20 kB", "9,796 cases of 20 kB", "national", 7),
    national("national programme, 158 folders of 62 cases of 40 kB", "9,796 cases of 40 kB", "national-40", 5),
    national("one folder of 9,796 cases of 20 kB", "one folder of 9,796 cases", "single", 7),
]
LARGE = national("national programme ten times over, 1,580 folders", "97,960 cases", "large", 3)


def start_up(plumbline):
    return [
        Command("plumbline --version", [plumbline, "--version"]),
        Command("empty C program", [compiled("peers/empty.c")]),
        Command("python3 -c 1", [PYTHON, "-c", "1"]),
    ]


def ours(product, data, by_question=False):
    """The product's own commands over a set, with one thread and with two.

    Of several folders, every question of every one is only printed for the comparison with the peers' tables: that makes
    megabytes of JSON, which no peer writes. What is measured counts the same and prints themes.
    """
    paths = folders(data)
    score = [product.path, "score", "--json"]
    if len(paths) == 1:
        score = [product.path, "-C", paths[0], "score", "--json"]
    elif by_question:
        score += ["--by", "question"]
    if not product.takes_folders:
        if len(paths) == 1:
            return [Command(ONE, score)]
        say(f"SKIPPED: this plumbline cannot score several folders at once, so nothing of '{data}' is measured.")
        return []
    others = paths if len(paths) > 1 else []
    return [Command(name, [*score, "--jobs", jobs, *others]) for name, jobs in [(ONE, 1), (TWO, 2)]]


def run(group, product, peers, stopwatch, quick):
    """The samples of a group; None if there is nothing to compare."""
    rounds = max(3, group.rounds // 3) if quick else group.rounds
    if not group.data:
        commands = start_up(product.path)
        for command in commands:
            stopwatch.run(command)
        return interleaved(stopwatch, commands, rounds)
    mine = ours(product, group.data)
    if not mine:
        return None
    slow = (1 if quick else 3) if group.name not in ("inspection", "inspection-40") else rounds
    theirs = peers.commands(group.data, slow)
    if group is LARGE:
        # What would take minutes and says nothing new.
        theirs = [command for command in theirs if command.name in (C, MSGSPEC)]
    compared = ours(product, group.data, by_question=True) + theirs
    compare(stopwatch, compared, [command.name for command in mine], peers.questions, group.data)
    # The product reads every file that a peer reads, and the frameworks.
    return interleaved(stopwatch, mine + theirs, rounds, warming=mine[0])
