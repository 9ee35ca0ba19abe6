"""Speed of the filter of water storage.

    python tests/benchmarks/bench_assimilation.py [--mode joint|per-cell] [--side N] [--dates N]

Noise on SIDE x SIDE cells with a halo of 12 cells is filtered with 24 members. The goal is 100 x 100 cells
and 200 dates in joint mode within 60 s on two cores; the ratio printed is the time over that limit.
Processor seconds and the machine's load are printed too: other work makes the clock say more.
"""

import argparse
import os
import sys
import time
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import conftest  # noqa: F401  registers the package
from groundcast.core.grid import Grid
from groundcast.core.hydrology.cells import cells_of
from groundcast.core.hydrology.filter import Problem, Settings, run
from groundcast.core.hydrology.love_numbers import bundled
from groundcast.core.hydrology.operator import loading_operator
from groundcast.core.hydrology.reference import Reference
from groundcast.core.reporter import Silent

SECONDS, HALO = 60.0, 12


def problem(side, dates, rng):
    """Noise for everything; what is filtered does not change the time."""
    whole = side + 2 * HALO
    grid = Grid("EPSG:6933", (25025.26, 0.0, 9_000_000.0, 0.0, -25025.26, 4_000_000.0), whole, whole)
    cells = cells_of(grid, "The prior")
    prior = rng.normal(0, 50, (dates, whole, whole)).astype(np.float32)
    observed = np.full(prior.shape, np.nan, np.float32)
    study = np.zeros(grid.shape, bool)
    study[HALO:-HALO, HALO:-HALO] = True
    observed[:, study] = rng.normal(0, 9, (dates, side * side))
    operator = loading_operator(cells, bundled())
    uplift = np.concatenate([operator(part) for part in np.array_split(prior, 8)])
    land = np.ones(grid.shape, bool)
    return Problem(
        cells, 12.0 * np.arange(dates), prior, uplift, observed, operator, Reference(), land, study
    )


def main():
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--mode", default="joint", choices=("joint", "per-cell"))
    words.add_argument("--side", type=int, default=100)
    words.add_argument("--dates", type=int, default=200)
    given = words.parse_args()
    clock, processor = time.monotonic(), time.process_time()
    made = problem(given.side, given.dates, np.random.default_rng(0))
    set_up = time.monotonic() - clock
    run(made, Settings(mode=given.mode), Silent())
    clock, processor = time.monotonic() - clock, time.process_time() - processor
    threads = os.environ.get("OMP_NUM_THREADS", "all")
    print(f"{given.mode}, {given.side} x {given.side} cells and halo, {given.dates} dates, 24 members")
    print(f"{clock:.1f} s ({set_up:.1f} s set-up), {processor:.1f} s of processor, {threads} threads")
    print(f"ratio to the goal of {SECONDS:.0f} s: {clock / SECONDS:.2f}; load {os.getloadavg()[0]:.1f}")


if __name__ == "__main__":
    main()
