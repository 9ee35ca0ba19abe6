"""What Spacetimeformer needs for many real points, through the command line: memory, and time a point.

    python tests/benchmarks/bench_many_points.py EGMS.zip [--points 1000,4096,11590,50000,200000]
        [--model spacetimeformer] [--set steps=50 …] [--horizon 12] [--scratch FOLDER]

EGMS.zip is a download of the European Ground Motion Service. Up to as many points as it holds, the points are
its own, the first ones of the file. Beyond that the file is repeated: each further copy lies beside the one
before, and its values are those of the file with noise of 1 mm (normal, a seed of its own) added, so that no
series is there twice. Such stacks tell memory and time, and nothing of skill.

`groundcast train` (with the forecast that it writes) and `groundcast forecast` of each size run in a process
of their own; peak memory is that of the process, everything included, and processor time counts. Forecasts
are of 12 dates: networks of points give six at once, and the 72 of a run that says nothing cost six times as
much.
"""

import argparse
import csv
import io
import os
import subprocess
import sys
import tempfile
import time
import zipfile
from pathlib import Path

import numpy as np

PACKAGE = Path(__file__).resolve().parents[2]
COMMAND = (sys.executable, "-u", "-I", str(PACKAGE / "worker" / "__main__.py"))
SETTINGS = ("steps=50",)
NOISE_MM, APART_M = 1.0, 1000.0


def table(archive):
    """(names, rows) of the table in an EGMS archive, all of them text."""
    with zipfile.ZipFile(archive) as opened:
        (name,) = (each for each in opened.namelist() if each.endswith(".csv"))
        names, *rows = csv.reader(io.StringIO(opened.read(name).decode("utf-8")))
    return names, rows


def write(path, names, rows, count):
    """`count` points as a table of EGMS: real ones first, then copies with noise, beside them."""
    dates = [place for place, name in enumerate(names) if name.isdigit()]
    first, east = dates[0], names.index("easting")
    values = np.array([[float(row[place] or "nan") for place in dates] for row in rows])
    places = np.array([float(row[east]) for row in rows])
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write(",".join(names) + "\n")
        for place in range(count):
            copy, of = divmod(place, len(rows))
            row = list(rows[of])
            if copy:
                row[0] = f"{row[0]}-{copy}"
                row[east] = f"{places[of] + copy * (np.ptp(places) + APART_M):.2f}"
                noisy = values[of] + np.random.default_rng([copy, of]).normal(0, NOISE_MM, len(dates))
                row[first:] = ["" if np.isnan(value) else f"{value:.1f}" for value in noisy]
            file.write(",".join(row) + "\n")


def run(*words):
    """(seconds of processor, seconds, peak MB) of a command of the command line."""
    began = time.monotonic()
    process = subprocess.Popen([*COMMAND, *map(str, words)], stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    if status:
        raise SystemExit(f"{' '.join(map(str, words))} failed.")
    return used.ru_utime + used.ru_stime, time.monotonic() - began, used.ru_maxrss / 1024


def measure(folder, count, model, settings, ahead=12):
    """Prints what a training and a forecast of `count` points need."""
    chosen = [word for each in settings for word in ("--set", each)]
    trained, later = folder / f"trained-{count}", folder / f"ahead-{count}"
    given = (folder / f"{count}.csv", "--option", "reader=egms")
    commands = {
        "train": ("train", *given, "--model", model, *chosen, "--set", f"horizon={ahead}", "--out", trained),
        "forecast": ("forecast", trained, "--horizon", ahead, "--out", later),
    }
    for name, words in commands.items():
        processor, clock, peak = run(*words)
        print(
            f"{count:7,} points, {name:8}: peak {peak:6,.0f} MB, {processor:6,.0f} CPU s "
            f"({1e3 * processor / count:6.1f} ms a point), {clock:6,.0f} s by the clock",
            flush=True,
        )


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("archive", type=Path)
    parser.add_argument("--points", default="1000,4096,11590,50000,200000")
    parser.add_argument("--model", default="spacetimeformer")
    parser.add_argument("--set", action="append", metavar="KEY=VALUE", dest="settings")
    parser.add_argument("--horizon", type=int, default=12)
    parser.add_argument("--scratch", help="a folder for tables and results; a temporary one by default")
    given = parser.parse_args()
    names, rows = table(given.archive)
    print(f"{given.archive.name}: {len(rows):,} points, {sum(map(str.isdigit, names))} dates")
    with tempfile.TemporaryDirectory(dir=given.scratch) as folder:
        for count in map(int, given.points.split(",")):
            write(Path(folder) / f"{count}.csv", names, rows, count)
            measure(Path(folder), count, given.model, given.settings or SETTINGS, given.horizon)


if __name__ == "__main__":
    main()
