"""The demo behind scripts/demo: the main job through the command line, in at most eight minutes.

Training is cut short to fit; how short follows from what this computer was measured to do.
"""

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SYSTEM_PYTHON = "/usr/bin/python3"
# Seconds that the whole demo aims at, well below the eight minutes, and what of it is no training.
WHOLE, DRAWING, SPARE = 400, 20, 15
TRAINING_SHARE = 0.45
REPEAT, LEAST_EPOCHS, BACKTEST_LEAST = 8, 4, 2
ORIGINS, HORIZONS = 2, "1,2,3,5,7,10"
MODEL = "gler-bigrunet"
MODELS = "persistence,linear,seasonal,groundcast,gler-bigrunet"
FULL_EPOCHS, FULL_SAMPLES = 128, 1440  # models/catalogue: epochs, repeat
MANY_POINTS, CELL_M, CELL_DEGREES = 2000, 100, 0.001
STAGES = ("Data", "Measuring", "Training and forecast", "Backtest", "Pictures")


class Demo:
    """Says what happens, how long is left, and runs the programs."""

    def __init__(self, worker, out):
        self.worker, self.out = worker, out
        self.began = time.monotonic()
        self.number = 0

    @property
    def spent(self):
        """Seconds since the demo began."""
        return time.monotonic() - self.began

    def stage(self, what, left=None):
        """Announce the next stage, with the time left for everything."""
        left = max(WHOLE - self.spent, 0) if left is None else left
        self.number += 1
        title = STAGES[self.number - 1]
        print(f"\n[{self.number}/{len(STAGES)}] {title} · about {clock(left)} left in all", flush=True)
        print(f"      {what}", flush=True)

    def groundcast(self, *words, quiet=False):
        """Run the command line; gives its stdout.

        Ends the demo with the command's own one-line reason where it refuses.
        """
        command = [self.worker, "-u", "-I", str(ROOT / "worker" / "__main__.py"), *map(str, words)]
        path = self.out / f"{words[0]}.txt"
        # stdout goes to a file: a full pipe that nobody reads would stall the program.
        with (
            open(path, "w+", encoding="utf-8") as log,
            subprocess.Popen(command, stdout=log, stderr=subprocess.PIPE, text=True) as process,
        ):
            for line in process.stderr:
                if not quiet or line.startswith("groundcast:"):
                    print(f"      {line.rstrip()}", flush=True)
            if process.wait():
                sys.exit(process.returncode)
            log.seek(0)
            return log.read().rstrip()


def clock(seconds):
    """Seconds as people say them."""
    if seconds < 90:
        return f"{max(round(seconds, -1), 10):.0f} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 90 else f"{minutes / 60:.1f} h"


def inputs(demo, source):
    """The words of the command line that name the data: source, factors, regions, cell."""
    if not source:
        demo.stage("Making the simulated scene: a railway on permafrost, four regions, three factors.")
        source = demo.out / "scene"
        demo.groundcast("simulate", source, quiet=True)
    else:
        demo.stage(f"Reading {source}.")
    scene = Path(source)
    if (scene / "deformation").is_dir() and (scene / "factors").is_dir():
        factors = [f"--factor={each.name}={each}" for each in sorted((scene / "factors").iterdir())]
        return [scene / "deformation", f"--regions={scene / 'regions.gpkg'}", *factors]
    return [Path(source), *_cells(demo, source)]


def _cells(demo, source):
    """Many points are gridded, so that a network over all of them fits the time."""
    found = json.loads(demo.groundcast("info", source, "--json", quiet=True))
    points = found.get("series") or 0
    if points <= MANY_POINTS:
        return []
    cell = CELL_DEGREES if str(found.get("crs", "")).endswith(":4326") else CELL_M
    unit = "degrees" if cell == CELL_DEGREES else "m"
    print(f"      {points:,} points are averaged in cells of {cell} {unit} for the demo.", flush=True)
    return ["--set", f"cell={cell}"]


def measure(demo, words):
    """(seconds an epoch takes, seconds beside training), over all regions, from three real epochs."""
    demo.stage("Three epochs on every region, to see how fast this computer trains.")
    folder = demo.out / "measured"
    began = time.monotonic()
    demo.groundcast(
        "train",
        *words,
        "--model",
        MODEL,
        "--out",
        folder,
        *_settings(epochs=3, early_stop=0, horizon=2),
        quiet=True,
    )
    whole, epoch = time.monotonic() - began, epoch_seconds(folder)
    shutil.rmtree(folder)
    return epoch, max(whole - 3 * epoch, 0.0)


def epoch_seconds(run):
    """Seconds that an epoch took in a run, over all regions."""
    report = json.loads((run / "report.json").read_text(encoding="utf-8"))
    return sum(region["seconds_per_epoch"] for region in report["regions"])


def plan(demo, epoch, beside):
    """(epochs of the training, epochs of each fit of the backtest) that fit the time."""
    free = WHOLE - demo.spent - DRAWING - SPARE - beside * (1 + 2 * ORIGINS)
    epochs = min(max(int(TRAINING_SHARE * free / epoch), LEAST_EPOCHS), FULL_EPOCHS)
    fits = max(int((1 - TRAINING_SHARE) * free / (ORIGINS * epoch)), BACKTEST_LEAST)
    return epochs, min(fits, epochs)


def tell_plan(epochs, fits, epoch, full):
    """Say how far the demo's training is from a full one."""
    print(f"      An epoch of the demo takes {epoch:.1f} s here (every window {REPEAT} times).")
    print(f"      The demo trains at most {epochs} such epochs, and {fits} for each fit of the backtest.")
    print(f"      A full training, 128 epochs of about 1,440 windows, takes about {clock(full)} at most;")
    print("      early stopping may end it sooner, and its scores will differ from the demo's.")


def full_training(report, epoch):
    """Seconds of a full training, from the demo's epoch and the number of windows it had."""
    region = report["regions"][0]
    dates = len(report["dates"]["observed"]) - len(report["dates"]["held_back"])
    windows = max(0.7 * (dates - region["time_step"]), 1)
    return FULL_EPOCHS * epoch * max(FULL_SAMPLES / (windows * REPEAT), 1)


def _settings(**changes):
    changes = {"repeat": REPEAT} | changes
    return [word for key, value in changes.items() for word in ("--set", f"{key}={value}")]


def train(demo, words, epochs, left):
    """Train, score and forecast; gives the run's folder and its table."""
    demo.stage("Training GLER-BiGRUnet, scoring it on held-back dates, forecasting two years.", left)
    run = demo.out / "run-1"
    table = demo.groundcast("train", *words, "--model", MODEL, "--out", run, *_settings(epochs=epochs))
    return run, table


def backtest(demo, words, epochs, left):
    """Score all models from earlier origins; gives the table."""
    demo.stage(f"Every model again from {ORIGINS} earlier origins, seeing nothing after them.", left)
    options = ["--models", MODELS, "--origins", ORIGINS, "--horizons", HORIZONS, *_settings(epochs=epochs)]
    return demo.groundcast("backtest", *words, "--out", demo.out / "backtest", *options)


def draw(demo, run):
    """The QGIS project and its pictures, as paths."""
    demo.stage("Building the QGIS project and drawing its maps and plots.", DRAWING)
    command = [SYSTEM_PYTHON, str(ROOT / "scripts" / "lib" / "render.py"), str(run)]
    # Drawn without a display even where there is one: the same pictures everywhere.
    surroundings = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, capture_output=True, text=True, env=surroundings, check=False)
    if done.returncode:
        sys.exit(f"The pictures could not be drawn:\n{done.stderr}")
    return done.stdout.split("\n")[:-1]


def open_qgis(folder, project):
    """Open the project in QGIS, with the plugin, in a profile of the demo's own; gives the process."""
    profile = folder / "profile" / "profiles" / "default"
    (profile / "python" / "plugins").mkdir(parents=True)
    (profile / "python" / "plugins" / "groundcast").symlink_to(ROOT)
    (profile / "QGIS").mkdir()
    (profile / "QGIS" / "QGIS3.ini").write_text("[PythonPlugins]\ngroundcast=true\nprocessing=true\n")
    command = ["qgis", "--nologo", "--noversioncheck", "--profiles-path", str(folder / "profile"), project]
    return subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )


def new_folder(given, source):
    """The folder for everything, made anew: results of earlier demos stay."""
    name = re.sub(r"\W+", "-", Path(source).stem if source else "simulated")
    parent = Path(given).resolve() if given else ROOT / "build" / "demo"
    number = 1
    while (parent / f"{name}-{number}").exists():
        number += 1
    (parent / f"{name}-{number}").mkdir(parents=True)
    return parent / f"{name}-{number}"


def main():
    """Run the demo."""
    parser = argparse.ArgumentParser(prog="scripts/demo", description="The main job, end to end.")
    parser.add_argument("worker", help=argparse.SUPPRESS)
    parser.add_argument("source", nargs="?", default="", metavar="SOURCE", help="any supported input")
    parser.add_argument("--out", default="", help="where to put the demo's folder (build/demo)")
    parser.add_argument("--no-window", action="store_true", help="do not open QGIS in the end")
    given = parser.parse_intermixed_args()
    if given.source and not Path(given.source).exists():
        sys.exit(f"There is no file or folder {given.source!r}. Check the path.")
    demo = Demo(given.worker, new_folder(given.out, given.source))
    words = inputs(demo, given.source and str(Path(given.source).resolve()))
    epoch, beside = measure(demo, words)
    epochs, fits = plan(demo, epoch, beside)
    print(f"      {epoch:.1f} s for an epoch, so {epochs} epochs now and {fits} for each backtest fit.")
    scoring = ORIGINS * (fits * epoch + 2 * beside) + DRAWING
    run, table = train(demo, words, epochs, epochs * epoch + beside + scoring)
    scores = backtest(demo, words, fits, scoring)
    pictures = draw(demo, run)
    report = json.loads((run / "report.json").read_text(encoding="utf-8"))
    print(f"\n{table}\n\n{scores}\n")
    print(f"Reduced training, {clock(demo.spent)} in all:")
    epoch = epoch_seconds(run)
    tell_plan(epochs, fits, epoch, full_training(report, epoch))
    print("\nProject and pictures:")
    print("\n".join(f"  {path}" for path in pictures))
    if os.environ.get("DISPLAY") and not given.no_window and shutil.which("qgis"):
        print("\nOpening QGIS with the plugin and the project.")
        open_qgis(demo.out, pictures[0])


if __name__ == "__main__":
    main()
