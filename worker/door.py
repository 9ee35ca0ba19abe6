"""What each command does, and how it ends: results on stdout, one clear line on stderr, an exit code."""

from __future__ import annotations

import os
import signal
import sys
import threading
import traceback
from dataclasses import replace
from pathlib import Path

from ..core.job import Job
from ..core.reporter import Cancelled
from ..core.write.standing import standing
from . import align_door, commands, faults, limits, preparation_doors, source_commands, water_doors
from .losing import Needed
from .printing import as_text, to_json
from .protocol import GO_ON, PAUSE
from .reporters import Console, Pipe
from .stopping import stop_soon

CANCELLED = 130
CANCELLED_WORDS = "groundcast: Cancelled. What was finished is kept."


def main(words: list[str]) -> int:
    """Run the command line `words`; gives the exit code."""
    try:
        given = commands.parser().parse_args(words)
        if given.command not in ("run", "answer"):
            limits.watch(_tell_limit)
        return DOORS[given.command](given) or 0
    except (Cancelled, KeyboardInterrupt):
        print(CANCELLED_WORDS, file=sys.stderr)
        return CANCELLED
    except BrokenPipeError:
        return 1
    except Exception as error:
        print(f"groundcast: {faults.told(error)}", file=sys.stderr)
        return 1


def _tell_limit(most_mb: int) -> None:
    message, cure, _ = limits.words(most_mb)
    print(f"groundcast: {message} {cure}", file=sys.stderr, flush=True)


def info(given) -> None:
    """What a source holds, for people or as JSON."""
    from . import looking

    source = source_commands.source_of(given)
    # The dock draws every date; people on a terminal read their number and the gaps.
    told = looking.look(source, given.glance) if given.json else looking.described(source, place=False)[0]
    _show(told, given.json)


def answer(_given) -> None:
    """Answer QGIS's questions on stdin until there are no more."""
    from .answering import Answering

    Answering(_claimed_stdout()).serve()


def keep_series(_given) -> None:
    """Unpack the blocks that QGIS asks for on stdin until there are no more."""
    from .keeping_series import Keeping

    Keeping(_claimed_stdout()).serve()


def convert(given) -> None:
    """Write a source in another format."""
    from .converting import convert as written
    from .converting import decomposed

    source, out = source_commands.source_of(given), Path(given.out)
    if given.other:
        other = source_commands.second_track(given, source)
        print(*decomposed(source, other, out, given.cell), sep="\n")
    else:
        console = Console()
        stop_soon(console.cancel, CANCELLED, CANCELLED_WORDS)
        print(written(source, out, given.cell, console))


def simulate(given) -> None:
    """Write a simulated scene."""
    from ..core.simulate import scene, write_scene

    console = Console()
    if given.scene == "loading":
        return water_doors.simulate_loading(given, console)
    console.stage("making the simulated scene")
    made = scene(given.size, given.seed)
    console.stage(f"writing {given.out}")
    write_scene(made, Path(given.out), console)


def hall(given) -> None:
    """`train`, `forecast` and `backtest`: the same job as the dock's, told on the terminal."""
    from . import verdicts

    _told(given, verdicts.table)


def scenario(given) -> None:
    """`scenario`: the same job as the dock's, its response told in words."""
    from . import told_scenario

    _told(given, told_scenario.table)


def ablation(given) -> None:
    """`ablation`: whether the factors helped, told in words."""
    from . import told_ablation

    _told(given, told_ablation.table)


def compare(given) -> None:
    """`compare`: a table of models, on pixels and on region means."""
    from . import told_comparison

    _told(given, told_comparison.table)


def _told(given, table) -> None:
    """Run the job that the words describe, and print the `table` of what it wrote."""
    from . import pipeline

    console = Console()
    signal.signal(signal.SIGTERM, lambda *_: console.cancel())
    path = pipeline.run(commands.job(given), console)
    print(table(path))
    print(path)


def models(given) -> None:
    """The catalogue of models with their settings."""
    from dataclasses import asdict

    from ..models import catalogue

    if given.json:
        print(to_json([asdict(entry) for entry in catalogue.ENTRIES]))
        return
    for entry in catalogue.ENTRIES:
        print(f"{entry.name:22}{entry.label}: {entry.summary}")
        for setting in entry.settings:
            print(f"    {setting.name} = {setting.default}  {setting.help}")


def run(given) -> int:
    """Run a job folder for QGIS: protocol lines on stdout, stdin is the leash."""
    pipe = Pipe(_claimed_stdout())
    leash = threading.Thread(target=_hold, args=(pipe,), daemon=True)
    leash.start()
    limits.watch(lambda most: _send_limit(pipe, most))
    try:
        return _run(Path(given.folder), pipe)
    except Cancelled:
        pipe.send("failed", code="cancelled", message="Cancelled.", cure="What was trained is kept.")
        return CANCELLED
    except Exception as error:
        said = faults.told(error)
        if said.code == "unexpected":
            traceback.print_exc()
        pipe.send("failed", code=said.code, message=said.message, cure=said.cure)
    return 1


def _send_limit(pipe: Pipe, most_mb: int) -> None:
    message, cure, code = limits.words(most_mb)
    pipe.send("failed", code=code, message=message, cure=cure)


def _run(folder: Path, pipe: Pipe) -> int:
    from . import pipeline

    job = replace(Job.load(folder), out=str(folder))
    needed = Needed(job)
    try:
        with standing(folder):
            report = pipeline.run(job, pipe)
    except Cancelled:
        raise
    except Exception as error:
        # A drive that was unplugged breaks libraries in ways of their own.
        gone = needed.lost() or faults.refused(error)
        if gone is None:
            raise
        raise gone from error
    pipe.send("done", report=str(report), seconds=pipe.seconds)
    return 0


def _claimed_stdout():
    """The real stdout for protocol lines alone; whatever else prints goes to stderr."""
    stream = os.fdopen(os.dup(1), "w", encoding="utf-8", buffering=1)
    os.dup2(2, 1)
    return stream


def _hold(pipe: Pipe) -> None:
    """Hear QGIS's words on stdin; at its end cancel: QGIS asked for it, or is gone."""
    words = {PAUSE: pipe.pause, GO_ON: pipe.go_on}
    heard = b""
    # Unbuffered: a buffered reader is locked by this thread, and Python cannot end while it is.
    while chunk := os.read(sys.stdin.fileno(), 4096):
        *lines, heard = (heard + chunk).split(b"\n")
        for line in lines:
            words.get(line.decode("ascii", "replace").strip(), lambda: None)()
    pipe.cancel()


def check(given) -> None:
    """Versions and device, as QGIS shows them before a run."""
    from .devices import chosen
    from .summary import versions

    _show({"versions": versions(), "device": chosen()}, given.json)


def _show(document: dict, as_json: bool) -> None:
    print(to_json(document) if as_json else as_text(document))


DOORS = (
    {
        "info": info,
        "answer": answer,
        "keep-series": keep_series,
        "simulate": simulate,
        "train": hall,
        "forecast": hall,
        "backtest": hall,
        "scenario": scenario,
        "ablation": ablation,
        "compare": compare,
        "models": models,
        "run": run,
        "check": check,
        "convert": convert,
    }
    | water_doors.DOORS
    | preparation_doors.DOORS
    | align_door.DOORS
)
