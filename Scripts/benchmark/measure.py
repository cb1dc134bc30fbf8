"""Running commands in turn, and what it took: medians, and ratios of one round's times to the same round's."""

import re
import statistics
import subprocess
import sys
from typing import NamedTuple


class Command(NamedTuple):
    """A command to be measured. `rounds` bounds how often, for those that take very long."""

    name: str
    arguments: list
    rounds: int = 1000


class Sample(NamedTuple):
    wall: float  # milliseconds
    cpu: float  # milliseconds, user and system, of all threads and children
    peak: float  # MB of resident memory


class Stopwatch:
    """Runs commands through the stopwatch program, so that the peak is theirs and not that of this process."""

    def __init__(self, program, folder):
        self.program, self.folder = program, folder

    def output(self, name):
        return self.folder / (re.sub(r"[^A-Za-z0-9]+", "-", name) + ".txt")

    def run(self, command):
        arguments = [self.program, self.output(command.name), *command.arguments]
        done = subprocess.run(list(map(str, arguments)), capture_output=True, text=True)
        if done.returncode != 0:
            sys.exit(f"'{command.name}' ended with {done.returncode}:\n{done.stderr}")
        wall, cpu, peak = map(int, done.stdout.split())
        return Sample(wall / 1000, cpu / 1000, peak / 1000)


class Measured:
    """The samples of a group of commands, by name and round."""

    def __init__(self, samples):
        self.samples = samples

    def __contains__(self, name):
        return name in self.samples

    def median(self, name, field):
        return statistics.median(getattr(sample, field) for sample in self.samples[name])

    def ratio(self, name, peer, field):
        """The median of the rounds' ratios: what slowed the machine in one round slowed both."""
        pairs = zip(self.samples[name], self.samples[peer])
        return statistics.median(getattr(one, field) / getattr(other, field) for one, other in pairs)


def interleaved(stopwatch, commands, rounds, warming=None):
    """A B C A B C ...; the caller has run each once before, so that the page cache is warm.

    `warming` runs unmeasured before each round: some kernels take back what nobody has read for some seconds, and the
    last commands of a round can take that long.
    """
    samples = {command.name: [] for command in commands}
    for number in range(rounds):
        if warming:
            stopwatch.run(warming)
        for command in commands:
            if number < command.rounds:
                samples[command.name].append(stopwatch.run(command))
    return Measured(samples)
