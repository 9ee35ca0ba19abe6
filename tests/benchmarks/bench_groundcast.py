"""Speed of the default forecast: everything from raw series to forecasts with intervals.

    python tests/benchmarks/bench_groundcast.py [--series N] [--gaps SHARE] [--alone] [--autoets PYTHON]

Simulated series: trend, season, random walk and noise on a square grid of places 100 m apart. The goal is
1,000,000 series x 200 dates, 30 dates ahead with 90 % intervals, within 60 s and 6 GB on two cores. With
`--autoets`, the AutoETS of the statsforecast that stands in the environment of PYTHON forecasts a few of the
same series, and the ratio of the processor times per series is printed; the goal is 200.
"""

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import conftest  # noqa: F401  registers the package
from groundcast.core import combination
from groundcast.core.gaussian_process import training
from groundcast.core.panel import Panel
from groundcast.core.reporter import Silent
from groundcast.models.combined import Groundcast

SECONDS, GIGABYTES, GOAL, FASTER = 60.0, 6.0, 1_000_000, 200
DATES, HORIZON, CADENCE, BLOCK = 200, 30, 6, 20_000

AUTOETS = """
import json, sys, time
import numpy as np
from statsforecast.models import AutoETS
values = np.load(sys.argv[1])
begin, wall = time.process_time(), time.perf_counter()
AutoETS(season_length=1).forecast(values[:, 0], h=30, level=[90])
first = time.process_time() - begin
begin, wall = time.process_time(), time.perf_counter()
for series in values.T[1:]:
    AutoETS(season_length=1).forecast(series, h=30, level=[90])
count = values.shape[1] - 1
print(json.dumps([(time.process_time() - begin) / count, (time.perf_counter() - wall) / count]))
"""
"""The first series is left out of the time: it compiles or loads what the others use."""


class Clock:
    """Wall and processor seconds by phase."""

    def __init__(self):
        self.phases = {}

    @contextmanager
    def phase(self, name):
        wall, processor = time.perf_counter(), time.process_time()
        yield
        before = self.phases.get(name, (0.0, 0.0))
        self.phases[name] = (
            before[0] + time.perf_counter() - wall,
            before[1] + time.process_time() - processor,
        )

    def around(self, module, function, name):
        """Count every call of the `function` of a `module`."""
        inside = getattr(module, function)

        def timed(*given, **more):
            with self.phase(name):
                return inside(*given, **more)

        setattr(module, function, timed)


def stack(count, gaps, placed, rng):
    """A panel of `count` series, made in blocks so that the making does not set the peak of memory."""
    days = np.arange(DATES) * float(CADENCE)
    values = np.empty((DATES, count), np.float32)
    phase = (2 * np.pi * days / 365.25).astype(np.float32)[:, None]
    years = (days / 365.25).astype(np.float32)[:, None]
    for start in range(0, count, BLOCK):
        part = values[:, start : start + BLOCK]
        own = rng.standard_normal((3, part.shape[1]), dtype=np.float32)
        walk = 0.3 * rng.standard_normal(part.shape, dtype=np.float32).cumsum(axis=0)
        noise = 3 * rng.standard_normal(part.shape, dtype=np.float32)
        part[:] = 3 * own[0] * years + (2 + own[1]) * np.sin(phase + 0.3 * own[2]) + walk + noise
        if gaps:
            part[rng.random(part.shape, dtype=np.float32) < gaps] = np.nan
    dates = np.datetime64("2020-01-01", "D") + CADENCE * np.arange(DATES)
    side = int(np.ceil(np.sqrt(count)))
    rows, columns = np.divmod(np.arange(count), side)
    places = np.stack([100.0 * columns, 100.0 * rows], axis=1) if placed else None
    return Panel(values, dates, CADENCE, places=places)


def run(panel, clock):
    """(fitted, forecast): the whole way, phase by phase."""
    clock.around(combination, "inner", "  inner backtest, of it")
    clock.around(training, "_learn", "  kernels, inside both, of it")
    with clock.phase("fit"):
        fitted = Groundcast().fit(panel, Silent())
    with clock.phase("forecast with intervals"):
        given = fitted.predict(panel, HORIZON)
    return fitted, given


def click(fitted, panel, clock):
    """One series forecast by the fitted model."""
    one = panel.take(np.array([panel.values.shape[1] // 2]))
    with clock.phase("one series from the fitted model"):
        fitted.predict(one, HORIZON)


def autoets(python, values, sample):
    """(processor, wall) seconds a series of AutoETS, one thread."""
    chosen = values[:, np.linspace(0, values.shape[1] - 1, sample + 1).round().astype(int)]
    full = chosen[:, np.isfinite(chosen).all(axis=0)] if np.isnan(chosen).any() else chosen
    full = full if full.shape[1] > 1 else np.nan_to_num(chosen)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "values.npy"
        np.save(path, full.astype(np.float64))
        one = {**os.environ, "OMP_NUM_THREADS": "1", "NUMBA_NUM_THREADS": "1"}
        given = subprocess.run(
            [python, "-c", AUTOETS, str(path)], capture_output=True, text=True, check=True, env=one
        )
    return json.loads(given.stdout.splitlines()[-1])


def main():
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--series", type=int, default=GOAL)
    words.add_argument("--gaps", type=float, default=0.0, help="share of values that are missing at random")
    words.add_argument("--alone", action="store_true", help="places unknown: no member looks at neighbours")
    words.add_argument("--autoets", metavar="PYTHON", help="an interpreter that has statsforecast")
    words.add_argument("--sample", type=int, default=20, help="series that AutoETS forecasts")
    given = words.parse_args()
    panel = stack(given.series, given.gaps, not given.alone, np.random.default_rng(0))
    base = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6
    before = autoets(given.autoets, panel.values, given.sample) if given.autoets else None
    clock = Clock()
    with clock.phase("all"):
        fitted, forecast = run(panel, clock)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6
    click(fitted, panel, clock)
    print(f"{given.series:,} series x {DATES} dates, {HORIZON} ahead, {given.gaps:.0%} gaps, simulated")
    print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    for name, (wall, processor) in clock.phases.items():
        print(f"{name:34} {wall:8.2f} s wall {processor:8.2f} s processor")
    seconds, processor = clock.phases["all"]
    allowed = SECONDS * given.series / GOAL
    print(f"{seconds:.1f} s of {allowed:.1f} s: ratio {seconds / allowed:.3f}")
    print(f"{peak:.2f} GB of {GIGABYTES:.0f} GB, {base:.2f} GB before the forecast")
    if before:
        after = autoets(given.autoets, panel.values, given.sample)
        each = (before[0] + after[0]) / 2
        times = each * given.series / processor
        print(f"AutoETS {1e3 * each:.1f} ms of processor a series: {times:.0f} times ours, goal {FASTER}")
    finite = np.isfinite(forecast.median).all() and np.isfinite(forecast.upper).all()
    return 0 if finite and peak < GIGABYTES and (seconds < allowed or given.series < GOAL) else 1


if __name__ == "__main__":
    sys.exit(main())
