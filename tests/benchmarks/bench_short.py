"""How good is the default on short records: the last few dates before each of some origins, nothing older?

    python tests/benchmarks/bench_short.py SOURCE [SOURCE …] [--dates 20,36,60] [--max-series 150]

For each length the table tells the skill of `groundcast`, and of the Gaussian process alone, against the best
of persistence, linear and trend + season picked in hindsight (mean over 1, 2, 3, 5, 7 and 10 dates ahead, all
origins together), and the share of observations that its 90 % intervals held: over all horizons, and at the
worst. Origins overlap where the record is short.
"""

import argparse
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import conftest  # noqa: F401  registers the package
from groundcast.core import metrics, tested_series
from groundcast.core.backtest import REFERENCES
from groundcast.core.job import Preparation
from groundcast.core.panels import panels
from groundcast.core.readers import read
from groundcast.core.reporter import Silent
from groundcast.core.source import Source
from groundcast.models.forecasters import Maker

HORIZONS = np.array([1, 2, 3, 5, 7, 10])
REACH = 50
"""The origins stand over so many last dates."""

MODELS = (*REFERENCES, "gaussian-process", "groundcast")


def stack(source, most):
    """The series of a source, one of each place, not more than `most`."""
    panel = panels(read(Source(source)), {}, [], Preparation(), Silent(), lambda n: (n - REACH, n))[0]
    return tested_series.sample(tested_series.distinct(panel), most, np.random.default_rng(0))


def last(panel, count, dates):
    """The `dates` last dates of the first `count` of a panel."""
    part = slice(count - dates, count)
    return replace(panel, values=panel.values[part], dates=panel.dates[part])


def errors(panel, dates, origins):
    """Observed minus forecast (O, H, P) by model, and where (O, H, P) the default's intervals held it."""
    longest, count = int(HORIZONS[-1]), len(panel.dates)
    counts = np.linspace(max(dates, count - REACH), count - longest, origins).round().astype(int)
    made, held = {name: [] for name in MODELS}, []
    for origin in counts:
        past, truth = last(panel, origin, dates), panel.values[origin - 1 + HORIZONS]
        for name in MODELS:
            given = Maker(name, {})().fit(past, Silent()).predict(past, longest)
            made[name].append(truth - given.median[HORIZONS - 1])
        inside = (truth >= given.lower[HORIZONS - 1]) & (truth <= given.upper[HORIZONS - 1])
        held.append(np.where(np.isfinite(made["groundcast"][-1]), inside, np.nan))
    return {name: np.stack(each) for name, each in made.items()}, np.stack(held)


def error(each):
    """The mean over the horizons of the RMSE of errors (O, H, P)."""
    return float(np.mean([metrics.rmse(each[:, h], np.zeros_like(each[:, h])) for h in range(each.shape[1])]))


def main():
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("sources", nargs="+")
    words.add_argument("--dates", default="20,36,60")
    words.add_argument("--origins", type=int, default=5)
    words.add_argument("--max-series", type=int, default=150)
    words = words.parse_args()
    for source in words.sources:
        panel = stack(source, words.max_series)
        print(f"{Path(source).name} · {panel.values.shape[1]} series · {words.origins} origins")
        for dates in map(int, words.dates.split(",")):
            made, held = errors(panel, dates, words.origins)
            size = {name: error(each) for name, each in made.items()}
            best = min(REFERENCES, key=size.get)
            skill = {name: 100 * (1 - size[name] / size[best]) for name in ("groundcast", "gaussian-process")}
            by_horizon = 100 * np.nanmean(held, axis=(0, 2))
            print(
                f"  {dates:3} dates: {skill['groundcast']:+.1f} % against {best} "
                f"(process {skill['gaussian-process']:+.1f} %), "
                f"held {100 * np.nanmean(held):.0f} %, worst {by_horizon.min():.0f} %",
                flush=True,
            )


if __name__ == "__main__":
    main()
