#!/usr/bin/env python3
"""Makes the cases that Plumbline is measured on: complete, valid, the same bytes from the same version everywhere.

usage: generate.py PLUMBLINE FOLDER [SET...]

SET is `inspection` (one folder of 60 cases), `national` (158 folders of 62), `single` (their 9,796 cases in one folder)
or `large` (the national programme ten times over). Files have 20 kB on average: a completed case with so little
evidence that it could hardly be shorter. `-40` behind the name makes the variant of 40 kB. A set that stands is left
as it is.
"""

import csv
import os
import random
import shutil
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import NamedTuple

import case
from framework import Framework

# Goes up with every change that alters a byte of what is made, so that old data is made anew.
VERSION = 1
FRAMEWORK = Path(__file__).resolve().parents[3] / "Templates/frameworks/cci"
TEAM = ["A1", "A2", "A3", "A4", "A5", "A6"]
FOLDERS, CASES = 158, 62


class Variant(NamedTuple):
    """What makes files long or short. The short cases are as plain as a completed one can be."""

    size: int  # bytes on average, of a case with one assessor
    places: int  # how many judgements have evidence at most
    phases: list  # weights: in the community, in custody, both
    plans: float  # share of cases with an intervention plan, on which a quarter of all questions hangs
    sufficient: float  # share of judgements that are `yes`
    second: int  # one case in so many has two assessors


VARIANTS = {
    "19": Variant(18_800, 6, [0.97, 0.02, 0.01], 0.12, 0.8, 62),
    "40": Variant(39_500, 70, [0.7, 0.1, 0.2], 0.75, 0.7, 31),
}


def cases(variant, area, count):
    """Who assessed which case of an area, and the text of each from its `entries` on."""
    framework = Framework(FRAMEWORK)
    for number in range(1, count + 1):
        rng = random.Random(f"{VERSION} {variant} {area} {number}")
        assessors = rng.sample(TEAM, 2 if number % VARIANTS[variant].second == 7 else 1)
        day = f"2012-{1 + number % 3:02}-{1 + number % 28:02}"
        yield f"N{area:04}-{number:02}", assessors, case.make(rng, framework, VARIANTS[variant], assessors, day)


def head(inspection, name):
    return (
        '{\n  "format": "plumbline.case",\n  "version": 1,\n'
        f'  "inspection": "{inspection}",\n  "framework": "cci/1",\n  "case": "{name}",\n  "entries": '
    )


def start(plumbline, folder, plan):
    """An inspection folder made by the product, with its plan."""
    shutil.rmtree(folder, ignore_errors=True)
    listed = folder.with_suffix(".csv")
    with listed.open("w", newline="") as file:
        rows = csv.writer(file, lineterminator="\n")
        rows.writerow(["case", "assessor", "second", "reserve", "excluded"])
        rows.writerows([name, *(assessors + [""])[:2], "", ""] for name, assessors in plan)
    arguments = ["new", folder, "--id", folder.name, "--framework", FRAMEWORK, "--area", "Area " + folder.name[-4:],
                 "--team", ",".join(TEAM), "--lead", "L1", "--plan", listed]
    subprocess.run([plumbline, *map(str, arguments)], check=True, stdout=subprocess.DEVNULL)
    listed.unlink()


def write(folder, name, text):
    descriptor = os.open(folder / "cases" / f"{name}.json", os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8", newline="\n") as file:
        file.write(head(folder.name, name) + text)


def make_area(plumbline, folder, variant, area, count):
    made = list(cases(variant, area, count))
    start(plumbline, folder, [(name, assessors) for name, assessors, _ in made])
    for name, _, text in made:
        write(folder, name, text)


def make_national(plumbline, target, variant):
    with ProcessPoolExecutor() as pool:
        jobs = [
            pool.submit(make_area, plumbline, target / f"area-{area:04}", variant, area, CASES)
            for area in range(1, FOLDERS + 1)
        ]
        for job in jobs:
            job.result()


def renamed(source, folder):
    """The cases of a folder under another inspection's name: only the head of each file changes."""
    for file in sorted((source / "cases").glob("*.json")):
        text = file.read_text(encoding="utf-8")
        write(folder, file.stem, text[text.index('"entries": ') + len('"entries": '):])


def make_single(plumbline, target, national):
    folder = target / "area-all0"
    files = sorted(national.glob("area-*/cases/*.json"))
    start(plumbline, folder, [(file.stem, [TEAM[0]]) for file in files])
    for source in sorted(national.glob("area-*")):
        renamed(source, folder)


def copy_area(source, folder):
    """Real copies, so that memory and reading are those of so many files; the text repeats."""
    shutil.copytree(source, folder, ignore=lambda _, names: [n for n in names if n.startswith("N")])
    plan = folder / "inspection.json"
    plan.write_text(plan.read_text().replace(source.name, folder.name))
    renamed(source, folder)


def make_large(target, national):
    with ProcessPoolExecutor() as pool:
        jobs = [
            pool.submit(copy_area, source, target / f"area-{int(source.name[-4:]) + FOLDERS * copy:04}")
            for copy in range(10)
            for source in sorted(national.glob("area-*"))
        ]
        for job in jobs:
            job.result()


def make(plumbline, root, wanted):
    kind, _, variant = wanted.partition("-")
    variant = variant or "19"
    target = root / wanted
    stamp = root / f"{wanted}.made"
    if stamp.exists() and stamp.read_text() == f"{VERSION}\n":
        return
    stamp.unlink(missing_ok=True)
    shutil.rmtree(target, ignore_errors=True)
    national = root / ("national" if variant == "19" else f"national-{variant}")
    if kind in ("single", "large"):
        make(plumbline, root, national.name)
    print(f"Making {wanted} ...", file=sys.stderr, flush=True)
    target.mkdir(parents=True)
    if kind == "inspection":
        make_area(plumbline, target / "area-0000", variant, 0, 60)
    elif kind == "national":
        make_national(plumbline, target, variant)
    elif kind == "single":
        make_single(plumbline, target, national)
    elif kind == "large":
        make_large(target, national)
    else:
        raise SystemExit(f"There is no data called '{wanted}'.")
    stamp.write_text(f"{VERSION}\n")


if __name__ == "__main__":
    if len(sys.argv) < 3:
        raise SystemExit(__doc__)
    for name in sys.argv[3:]:
        make(Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve(), name)
