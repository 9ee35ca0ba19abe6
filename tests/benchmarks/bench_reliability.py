"""Do probabilities and velocities of forecasts come true? Predicted shares against observed frequencies.

    python tests/benchmarks/bench_reliability.py SOURCE [SOURCE …] [--model NAME] [--thresholds=-5,-10]

From each of some origins a model is fitted to what lies before, and asked for the probability that the
displacement lies below each threshold at each of the next dates. For each bin of predicted shares the
table tells how often that was observed; a calibrated forecast has the same numbers in both rows. The
Brier score is the mean square of probability minus outcome; that of a yes or no by the median stands beside.
Then: how often the slope of what was observed lay in the velocity's 90 % interval.
"""

import argparse
import sys
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import conftest  # noqa: F401  registers the package
from groundcast.core import crossing, motion, tested_series
from groundcast.core.job import Preparation
from groundcast.core.panel import Quantiles
from groundcast.core.panels import panels
from groundcast.core.readers import read
from groundcast.core.reporter import Silent
from groundcast.core.source import Source
from groundcast.models import catalogue
from groundcast.models.forecasters import Maker

BINS = np.array([0, 0.05, 0.2, 0.4, 0.6, 0.8, 0.95, 1.0])
SPANS = (5, 10, 20, 30)


def forecasts(source, words):
    """(forecast, last known date, dates, truth (H, P)) of each origin."""
    stack = read(Source(source))
    counts = []

    def origins(dates):
        counts[:] = np.linspace(dates // 2, dates - words.horizon, words.origins).round().astype(int)
        return counts[0], counts[-1]

    panel = panels(stack, {}, [], Preparation(), Silent(), origins)[0]
    panel = tested_series.sample(panel, words.max_series, np.random.default_rng(0))
    settings = catalogue.settings(words.model, {})
    for count in counts:
        past = panel.before(count)
        given = Maker(words.model, settings)().fit(past, Silent()).predict(past, words.horizon)
        after = slice(count, count + words.horizon)
        yield given, past.dates[-1], panel.dates[after], panel.values[after]


def threshold_table(made, mm):
    """Lines on one threshold, and its pairs of probability and outcome."""
    threshold = crossing.Threshold(mm)
    shares = np.stack([crossing.probability(given, threshold) for given, *_ in made])
    truth = np.stack([values for *_, values in made])
    median = np.stack([given.median for given, *_ in made])
    known = np.isfinite(truth) & np.isfinite(shares)
    share, outcome = shares[known], threshold.beyond(truth[known])
    hard = np.square(threshold.beyond(median[known]) != outcome).mean()
    print(
        f"  below {mm:g} mm: predicted {share.mean():.1%}, observed {outcome.mean():.1%}, "
        f"Brier {np.square(share - outcome).mean():.3f} (yes or no by the median {hard:.3f})"
    )
    return share, outcome


def reliability(share, outcome):
    """Mean prediction, observed frequency and number of each bin."""
    which = np.clip(np.digitize(share, BINS) - 1, 0, len(BINS) - 2)
    rows = {"predicted %": [], "observed %": [], "cases": []}
    for k in range(len(BINS) - 1):
        inside = which == k
        rows["cases"].append(f"{inside.sum():9,}")
        for name, values in (("predicted %", share), ("observed %", outcome)):
            rows[name].append(f"{100 * values[inside].mean():9.1f}" if inside.any() else f"{'-':>9}")
    for name, cells in rows.items():
        print(f"  {name:12}", *cells)


def velocities(made, horizon):
    """How many slopes of the truth lie within the velocity's interval, by the length of the forecast."""
    for span in (each for each in SPANS if each <= horizon):
        held, widths = [], []
        for given, start, dates, truth in made:
            short = Quantiles(given.median[:span], given.lower[:span], given.upper[:span])
            rate = motion.velocity(short, start, dates[:span])
            slope, _ = motion.slopes(truth[:span], (dates[:span] - start).astype(float))
            known = np.isfinite(slope) & np.isfinite(rate.value)
            held.append(((slope >= rate.lower) & (slope <= rate.upper))[known].mean())
            widths.append(np.median((rate.upper - rate.lower)[known]))
        each = " ".join(f"{100 * share:.0f}" for share in held)
        print(
            f"  velocity over {span:2} dates: the 90 % interval held {np.mean(held):.0%} "
            f"(by origin {each}), width {np.mean(widths):.1f} mm/yr"
        )


def main():
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("sources", nargs="+")
    words.add_argument("--model", default="groundcast")
    words.add_argument("--thresholds", default="-5,-10,-20")
    words.add_argument("--horizon", type=int, default=30)
    words.add_argument("--origins", type=int, default=5)
    words.add_argument("--max-series", type=int, default=700)
    words = words.parse_args()
    for source in words.sources:
        made = list(forecasts(source, words))
        print(
            f"{Path(source).name} · {words.model} · {len(made)} origins x {made[0][3].shape} dates and series"
        )
        pairs = [threshold_table(made, float(mm)) for mm in words.thresholds.split(",")]
        reliability(*(np.concatenate(each) for each in zip(*pairs)))
        velocities(made, words.horizon)


if __name__ == "__main__":
    main()
