"""Innovations as a judge: where the errors are stated rightly they have mean 0 and standard deviation 1."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ..reporter import Reporter, shares
from .filter import Problem, Settings, run
from .matching import mean_known

SIGMAS_MM = (7.0, 8.0, 9.0, 10.0, 11.0, 12.0)
BINS = np.linspace(-5, 5, 41)


def statistics(innovation: np.ndarray) -> dict:
    """Numbers on normalised innovations (T, Y, X).

    Returns:
        mean, sd, lag1 (autocorrelation from one observed date to the next), each the mean over the
        cells of its value in time; area_mean and area_sd of the mean over the area, whose standard
        deviation is below 1 by construction where noise differs from cell to cell; count.
    """
    series = innovation.reshape(len(innovation), -1)
    observed = np.isfinite(series).any(axis=1)
    series = series[observed][:, np.isfinite(series).sum(axis=0) >= 3]
    if not series.size:
        return dict.fromkeys(("mean", "sd", "lag1", "area_mean", "area_sd"), None) | {"count": 0}
    area = mean_known(series.T)
    area = area[np.isfinite(area)]
    return {
        "mean": float(np.nanmean(series)),
        "sd": float(np.nanmean(np.nanstd(series, axis=0, ddof=1))),
        "lag1": float(np.mean(_lag1(series))),
        "area_mean": float(area.mean()),
        "area_sd": float(area.std(ddof=1)),
        "count": int(np.isfinite(series).sum()),
    }


def neighbours_alike(innovation: np.ndarray) -> float | None:
    """Correlation of innovations (T, Y, X) between cells side by side, None where none lie so.

    What the prior's error explains of it is small where noise prevails; the rest is noise that cells share.
    """
    product = (innovation[:, :, 1:] * innovation[:, :, :-1]).ravel()
    known = np.isfinite(product)
    scale = np.nanmean(innovation**2) if known.any() else 0.0
    return float(product[known].mean() / scale) if scale else None


def sweep(problem: Problem, settings: Settings, report: Reporter, sigmas=SIGMAS_MM) -> list[dict]:
    """`statistics` for several standard deviations of the observation, filtered anew for each."""
    rows = []
    for sigma, part in zip(sigmas, shares(report, [1.0] * len(sigmas))):
        tried = run(problem, replace(settings, sigma_mm=float(sigma), smoother="off"), part)
        rows.append({"sigma_mm": float(sigma)} | statistics(tried.innovation))
    return rows


def histogram(innovation: np.ndarray) -> list[dict]:
    """Counts of innovations from -5 to 5, beside those of a normal distribution."""
    known = innovation[np.isfinite(innovation)]
    counts, _ = np.histogram(known, BINS)
    middles, width = (BINS[1:] + BINS[:-1]) / 2, BINS[1] - BINS[0]
    normal = len(known) * width * np.exp(-0.5 * middles**2) / np.sqrt(2 * np.pi)
    rows = zip(middles, counts, normal)
    return [{"innovation": float(m), "count": int(c), "normal": float(n)} for m, c, n in rows]


def _lag1(series: np.ndarray) -> np.ndarray:
    """(C,) correlation of each series with itself one observed date later, about its mean."""
    centred = series - mean_known(series)
    product = mean_known(centred[1:] * centred[:-1])
    variance = mean_known(centred**2)
    return np.divide(product, variance, out=np.zeros_like(product), where=variance > 0)
