"""What the published protocols do to the simplest forecasts: the same series and methods, scored four ways.

    python tests/benchmarks/bench_protocols.py SOURCE [--regions FILE] [--cell METRES] [--tested 10]

Nothing is trained. On the last dates of the record each protocol scores persistence, the line through the
last two values, a straight line, and trend + season: on single series and on the region's mean, RMSE in mm
and R2. "Smoothed" is a Savitzky-Golay filter (7 dates, order 2) over the whole record, tested dates included,
which are then also what is scored against (Wang et al. 2024). "One step" forecasts each tested date from the
true values until the date before. Prints a table in Markdown.
"""

import argparse
import sys
from pathlib import Path

import numpy as np
from scipy.signal import savgol_filter

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import conftest  # noqa: F401  registers the package
from groundcast.core import metrics
from groundcast.core.baselines import METHODS
from groundcast.core.job import Job, Preparation
from groundcast.core.prepare.gaps import fill
from groundcast.core.reporter import Silent
from groundcast.core.source import Source
from groundcast.worker import inputs

WINDOW, ORDER = 7, 2


def extrapolated(values, days, ahead):
    """The line through the last two values."""
    slope = (values[-1] - values[-2]) / (days[-1] - days[-2])
    return values[-1] + slope * (np.asarray(ahead)[:, None] - days[-1])


FORECASTS = {
    "persistence": METHODS["persistence"],
    "last two": extrapolated,
    "linear": METHODS["linear"],
    "trend + season": METHODS["seasonal"],
}


def from_one_origin(method, values, days, tested):
    """(tested, P) all tested dates from the date before the first of them."""
    return method(values[:-tested], days[:-tested], days[-tested:])


def one_step(method, values, days, tested):
    """(tested, P) each tested date from all dates before it."""
    starts = range(len(values) - tested, len(values))
    return np.concatenate([method(values[:n], days[:n], days[n : n + 1]) for n in starts])


def protocols(values, days, tested):
    """(name, series that are forecast, truth, way) of each protocol."""
    whole = fill(values, days).astype(float)
    smooth = savgol_filter(whole, WINDOW, ORDER, axis=0)
    raw = values[-tested:]
    return (
        ("one origin, as observed (honest)", whole, raw, from_one_origin),
        ("one origin, smoothed", smooth, smooth[-tested:], from_one_origin),
        ("one step, as observed", whole, raw, one_step),
        ("one step, smoothed", smooth, smooth[-tested:], one_step),
    )


def told(panel, tested):
    """The lines of a region's table."""
    for name, series, truth, way in protocols(panel.values, panel.days, tested):
        forecasts = {label: way(method, series, panel.days, tested) for label, method in FORECASTS.items()}
        pixels = [f"{metrics.rmse(truth, f):.2f} ({metrics.r2(truth, f):.2f})" for f in forecasts.values()]
        yield [f"{name}, single series", *pixels]
        known = np.isfinite(truth)
        held = known.any(axis=1)
        mean = np.nanmean(truth[held], axis=1)
        means = {k: np.where(known, f, np.nan)[held] for k, f in forecasts.items()}
        means = {label: np.nanmean(each, axis=1) for label, each in means.items()}
        row = [f"{metrics.rmse(mean, f):.2f} ({metrics.r2(mean, f):.2f})" for f in means.values()]
        yield [f"{name}, region's mean", *row]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("source")
    parser.add_argument("--regions", default="")
    parser.add_argument("--cell", type=float, default=0.0)
    parser.add_argument("--tested", type=int, default=10)
    given = parser.parse_args()
    job = Job(
        "backtest", Source(given.source), regions=given.regions, preparation=Preparation(cell=given.cell)
    )
    made = inputs.load(job, Silent(), lambda count: (count - given.tested, count))
    for panel in made.panels:
        series, dates = panel.values.shape[1], len(panel.dates)
        print(f"Region {panel.region}: {series:,} series, {dates} dates; RMSE mm (R2)\n")
        print(f"| protocol | {' | '.join(FORECASTS)} |\n|---|{'---|' * len(FORECASTS)}")
        for row in told(panel, given.tested):
            print(f"| {' | '.join(row)} |")
        print()


if __name__ == "__main__":
    main()
