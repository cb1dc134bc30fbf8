"""What is printed: the goals, what everything took, the machine."""

import os
import platform
import subprocess
from pathlib import Path

from tools import folders


def number(value):
    return f"{value:.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def goals(results):
    lines = ["| what | ours | peer | ratio | ratio of cpu | goal | reached |", "|---|---|---|---|---|---|---|"]
    for group, measured in results:
        for goal in group.goals:
            if goal.ours not in measured or (goal.peer and goal.peer not in measured):
                continue
            lines.append(memory(goal, measured) if not goal.peer else compared(goal, measured))
    return lines


def memory(goal, measured):
    peak = measured.median(goal.ours, "peak")
    reached = "yes" if peak <= goal.most else "no"
    return f"| {goal.what} | {number(peak)} MB | | | | ≤ {goal.most} MB | {reached} |"


def compared(goal, measured):
    mine, theirs = (measured.median(name, "wall") for name in (goal.ours, goal.peer))
    ratio, cpu = (measured.ratio(goal.ours, goal.peer, field) for field in ("wall", "cpu"))
    return (
        f"| {goal.what} | {number(mine)} ms | {goal.peer}: {number(theirs)} ms | {number(ratio)} | {number(cpu)} "
        f"| ≤ {goal.most} | {reached(goal, ratio, cpu)} |"
    )


def reached(goal, wall, cpu):
    """On a busy machine the clock says more about the others, and processor time more about the program."""
    if not goal.by_cpu or (wall <= goal.most) == (cpu <= goal.most):
        return "yes" if wall <= goal.most else "no"
    return "by cpu alone" if cpu <= goal.most else "by the clock alone"


def everything(results):
    lines = ["| data | program | wall, ms | cpu, ms | peak, MB | runs |", "|---|---|---|---|---|---|"]
    for group, measured in results:
        for name, samples in measured.samples.items():
            values = " | ".join(number(measured.median(name, field)) for field in ("wall", "cpu", "peak"))
            lines.append(f"| {described(group)} | {name} | {values} | {len(samples)} |")
    return lines


def described(group):
    if not group.data:
        return "none"
    files = [file.stat().st_size for folder in folders(group.data) for file in (folder / "cases").glob("*.json")]
    return f"{len(files):,} files, {sum(files) / 1e6:,.1f} MB"


def machine():
    """What the figures depend on. No names: the table is published."""
    swift = subprocess.run(["swift", "--version"], capture_output=True, text=True).stdout.splitlines()
    gigabytes = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    version = next((line for line in swift if "Swift version" in line), "Swift: unknown")
    return (
        f"{os.cpu_count()} cores, {processor()}, {gigabytes:.0f} GiB; {system()}; {version.strip()}; "
        f"load {os.getloadavg()[0]:.1f} at the end"
    )


def processor():
    information = Path("/proc/cpuinfo")
    if information.exists():
        for line in information.read_text().splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    asked = subprocess.run(["sysctl", "-n", "machdep.cpu.brand_string"], capture_output=True, text=True)
    return asked.stdout.strip() or platform.machine()


def system():
    try:
        return f"{platform.freedesktop_os_release()['PRETTY_NAME']}, kernel {platform.release().partition('-')[0]}"
    except OSError:
        return f"{platform.system()} {platform.release()}"
