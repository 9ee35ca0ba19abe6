"""Speed of the pooled Gaussian process.

    python tests/benchmarks/bench_gaussian_process.py [--series N] [--gaps SHARE]

Simulated noise with a season; kernel fit, forecast of 30 dates and deviations of all series are timed.
The goal is 1,000,000 series x 200 dates within 60 s and 6 GB on two cores; the ratio printed is the time
over that limit.
"""

import argparse
import resource
import sys
import time
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import conftest  # noqa: F401  registers the package
from groundcast.core.gaussian_process import fit, predict

SECONDS, GIGABYTES, GOAL = 60.0, 6.0, 1_000_000
DATES, HORIZON = 200, 30


def series(count, gaps, rng):
    """(N, P) float32, made in blocks so that the making does not set the peak of memory."""
    days = np.arange(DATES) * 6.0
    values = np.empty((DATES, count), np.float32)
    season = 2 * np.sin(2 * np.pi * days / 365.25).astype(np.float32)[:, None]
    for start in range(0, count, 50_000):
        part = values[:, start : start + 50_000]
        part[:] = 3 * rng.standard_normal(part.shape, dtype=np.float32) + season
        if gaps:
            part[rng.random(part.shape, dtype=np.float32) < gaps] = np.nan
    return values, days


def main():
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--series", type=int, default=GOAL)
    words.add_argument("--gaps", type=float, default=0.0, help="share of values that are missing at random")
    given = words.parse_args()
    values, days = series(given.series, given.gaps, np.random.default_rng(0))
    begin = time.perf_counter()
    kernel = fit(values, days, np.random.default_rng(0))
    fitted = time.perf_counter()
    median, deviation = predict(kernel, values, days, days[-1] + 6.0 * np.arange(1, HORIZON + 1))
    seconds = time.perf_counter() - begin
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6
    allowed = SECONDS * given.series / GOAL
    forecast = begin + seconds - fitted
    print(f"{given.series:,} series x {DATES} dates, {HORIZON} ahead, {given.gaps:.0%} gaps")
    print(f"kernel {fitted - begin:.1f} s with {len(kernel.own)} explanations, forecast {forecast:.1f} s")
    print(f"{seconds:.1f} s of {allowed:.1f} s: ratio {seconds / allowed:.3f}")
    print(f"{peak:.1f} GB of {GIGABYTES:.0f} GB")
    finite = np.isfinite(median).all() and np.isfinite(deviation).all()
    return 0 if finite and peak < GIGABYTES and (seconds < allowed or given.series < GOAL) else 1


if __name__ == "__main__":
    sys.exit(main())
