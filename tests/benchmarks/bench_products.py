"""Time, memory and size of everything that a run writes, against median, interval and residual alone.

    python tests/benchmarks/bench_products.py [--side N] [--dates N] [--horizon N]

A simulated raster of side x side pixels (noise of 3 mm, a season, a slope), forecast by a straight line
with calibrated intervals; nothing is fitted that is not needed to write. Each variant runs in a
process of its own; seconds are those of its processor, so that other work on the machine counts little.
"""

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import conftest  # noqa: F401  registers the package
from groundcast.core.baselines import linear
from groundcast.core.fan import Scaled
from groundcast.core.grid import Grid
from groundcast.core.job import PRODUCTS, Job
from groundcast.core.noise import noise_level
from groundcast.core.panel import Panel, around
from groundcast.core.reporter import Silent
from groundcast.core.stack import Stack
from groundcast.worker.outlook import outlook
from groundcast.worker.products import Products
from scipy.special import ndtri

HOLD_BACK = 10
VARIANTS = {
    "usual": (),
    "without threshold": tuple(name for name in PRODUCTS if name not in ("probability", "crossing")),
    "all": PRODUCTS,
}


def scene(side, dates):
    """A panel of side x side pixels, made row by row so that the making does not set the peak of memory."""
    rng = np.random.default_rng(0)
    when = np.datetime64("2018-01-04") + 12 * np.arange(dates)
    years = (12 * np.arange(dates) / 365.25).astype(np.float32)
    slope = rng.normal(-5, 5, side * side).astype(np.float32)
    values = np.empty((dates, side * side), np.float32)
    for row, year in zip(values, years):
        row[:] = 3 * rng.standard_normal(row.shape, dtype=np.float32) + slope * year
        row += np.float32(3 * np.sin(2 * np.pi * year))
    return Panel(values, when, 12, region="all", cells=np.arange(side * side))


def forecast(panel, horizon):
    """A straight line, its interval widening with the lead."""
    ahead = panel.days[-1] + 12.0 * np.arange(1, horizon + 1)
    growth = np.sqrt(np.arange(1, horizon + 1))
    fan = Scaled(lambda level: growth * ndtri((1 + level) / 2), noise_level(panel.values))
    return around(linear(panel.values, panel.days, ahead), fan)


def run(words):
    """One variant: what it took."""
    panel = scene(words.side, words.dates)
    grid = Grid("EPSG:32633", (30.0, 0.0, 5e5, 0.0, -30.0, 4.2e6), words.side, words.side)
    stack = Stack(
        panel.values.reshape(-1, *grid.shape), panel.dates, grid, "mm", "los", "towards", simulated=True
    )
    held = forecast(panel.before(-HOLD_BACK), HOLD_BACK)
    given = forecast(panel, words.horizon)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6
    job = Job(products=VARIANTS[words.variant], threshold_mm=-30.0)
    began = time.process_time()
    with tempfile.TemporaryDirectory(dir=words.folder) as folder:
        Products(Path(folder), stack, panel, "linear", Silent()).write(held, outlook(job, panel, given))
        seconds = time.process_time() - began
        size = sum(path.stat().st_size for path in Path(folder).rglob("*.tif")) / 1e9
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6
    memory = f"{before:.2f} GB before, {peak:.2f} GB at most"
    print(f"{words.variant:18} {seconds:6.1f} s   {memory}   {size:.2f} GB written")


def main():
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--side", type=int, default=1000)
    words.add_argument("--dates", type=int, default=200)
    words.add_argument("--horizon", type=int, default=30)
    words.add_argument("--variant", choices=VARIANTS)
    words.add_argument("--folder", default=None)
    given = words.parse_args()
    if given.variant:
        return run(given)
    print(f"{given.side**2:,} pixels x {given.dates} dates, {given.horizon} ahead")
    for variant in VARIANTS:
        subprocess.run(
            [sys.executable, __file__, *sys.argv[1:], "--variant", variant], check=True, env=os.environ
        )


if __name__ == "__main__":
    main()
