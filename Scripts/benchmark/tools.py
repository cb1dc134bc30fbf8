"""What the measuring needs to stand first: the product, the C programs, the data, the peers that can be had."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parents[1]
FOLDER = Path(os.environ.get("PLUMBLINE_BENCH", PROJECT / ".build/bench")).resolve()
RELEASE = PROJECT / ".build/bench-release"


def plain_python():
    """The system's own interpreter where it is new enough, and else the one that runs this.

    What stands on the path may be a wrapper, or load things at every start: a peer would be slower than it need be.
    """
    system = Path("/usr/bin/python3")
    question = "import sys, venv; sys.exit(sys.version_info < (3, 10))"
    if system.exists() and subprocess.run([system, "-c", question], capture_output=True).returncode == 0:
        return system
    return Path(sys.executable).resolve()


PYTHON = plain_python()


def say(text):
    print(text, file=sys.stderr, flush=True)


def product():
    """The product as it is delivered: optimised, with the standard library inside."""
    say("Building plumbline as it is delivered ...")
    done = subprocess.run([PROJECT / "Scripts/build-release", RELEASE], stdout=subprocess.PIPE, text=True)
    if done.returncode != 0:
        sys.exit("plumbline could not be built.")
    return Path(done.stdout.splitlines()[-1])


def compiled(source):
    """A C program of this folder, compiled."""
    program = FOLDER / "bin" / Path(source).stem
    program.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run([os.environ.get("CC", "cc"), "-O2", "-Wall", "-o", program, HERE / source], check=True)
    return program


def data(plumbline, sets):
    """Makes what is missing of the sets, and the list of the questions that count."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    generator = HERE / "data"
    subprocess.run([PYTHON, "-B", generator / "generate.py", plumbline, FOLDER, *sets], check=True)
    questions = FOLDER / "questions"
    with questions.open("w") as file:
        subprocess.run([PYTHON, "-B", generator / "questions.py"], check=True, stdout=file)
    return questions


def folders(name):
    return sorted(path for path in (FOLDER / name).iterdir() if (path / "cases").is_dir())


def python_with(module):
    """An interpreter that has a module from PyPI, in an environment of its own; None, said loudly, if there is none."""
    environment = FOLDER / "venv"
    python = environment / "bin/python3"

    def has_it():
        tried = [python, "-c", f"import {module}"]
        return python.exists() and subprocess.run(tried, capture_output=True).returncode == 0

    if not has_it():
        say(f"Installing {module} into {environment.name} ...")
        made = subprocess.run([PYTHON, "-m", "venv", environment], capture_output=True)
        if made.returncode == 0:
            subprocess.run([python, "-m", "pip", "install", "--quiet", module], capture_output=True)
    if not has_it():
        say(f"SKIPPED: {module} is not installed and cannot be. Nothing is measured against it.")
        return None
    return python


def has_program(name):
    if shutil.which(name):
        return True
    say(f"SKIPPED: there is no {name} here. Nothing is measured against it.")
    return False
