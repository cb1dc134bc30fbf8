"""Measures Plumbline beside its peers. Called by Scripts/bench."""

import argparse
import datetime
import subprocess
from typing import NamedTuple

import report
import tools
from groups import GROUPS, LARGE, run
from measure import Stopwatch
from peers import Peers


class Product(NamedTuple):
    path: object
    takes_folders: bool


def options():
    parser = argparse.ArgumentParser(prog="Scripts/bench", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="a third of the rounds")
    parser.add_argument("--large", action="store_true", help="the national programme ten times over too (2 GB)")
    names = [group.name for group in [*GROUPS, LARGE]]
    parser.add_argument("--only", nargs="+", metavar="GROUP", choices=names, help="some of: " + ", ".join(names))
    parser.add_argument("--date", help="the day that the table names; today, if not given")
    parser.add_argument("--data-only", action="store_true", help="make the data and stop")
    return parser.parse_args()


def probed(path):
    """Whether this product scores several folders at once."""
    help_text = subprocess.run([path, "help", "score"], capture_output=True, text=True).stdout
    return Product(path, "--jobs" in help_text)


def main():
    chosen = options()
    groups = [*GROUPS, *([LARGE] if chosen.large or "large" in (chosen.only or []) else [])]
    if chosen.only:
        groups = [group for group in groups if group.name in chosen.only]
    product = probed(tools.product())
    questions = tools.data(product.path, [group.data for group in groups if group.data])
    if chosen.data_only:
        return
    outputs = tools.FOLDER / "outputs"
    outputs.mkdir(exist_ok=True)
    stopwatch = Stopwatch(tools.compiled("stopwatch.c"), outputs)
    peers = Peers(questions)
    results = []
    for group in groups:
        tools.say(f"Measuring {group.name} ...")
        measured = run(group, product, peers, stopwatch, chosen.quick)
        if measured:
            results.append((group, measured))
    print(f"Measured on {chosen.date or datetime.date.today()}: {report.machine()}.\n")
    print("\n".join([*report.goals(results), "", *report.everything(results)]))


main()
