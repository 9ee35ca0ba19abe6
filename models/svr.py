"""Support vector regression of the next date on the last ones, pooled over all series.

He et al. 2022 compare CNN-PhLSTM with it. scikit-learn fits it; what is kept of it is its support
vectors, so that a model file holds numbers only.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np

from ..core.errors import GroundCastError
from ..core.panel import Panel
from ..core.prepare.scale import Scaler
from ..core.reporter import Reporter
from . import catalogue, checkpoint
from .facts import facts_of, read
from .given import taken, unused
from .inputs import everything
from .network_file import group
from .ranges import checked
from .required import require_dates, require_series
from .rolling import Rolling

MODEL = "svr"
BLOCK = 20_000
RULES = {
    "context": (lambda v: v >= 1, "1 or more"),
    "samples": (lambda v: v >= 10, "10 or more"),
    "penalty": (lambda v: v > 0, "above 0"),
    "tolerance": (lambda v: v >= 0, "0 or more"),
}


class Svr:
    """Fits support vector regression with a radial kernel.

    Args:
        settings: what differs from the catalogue's settings.
        seed: of the windows drawn.

    Raises:
        GroundCastError: a setting is unknown or out of range.
    """

    def __init__(self, settings: dict, seed: int):
        self.settings = checked(catalogue.settings(MODEL, settings), RULES)
        self.seed = seed % (1 << 32)

    def fit(self, panel: Panel, report: Reporter) -> FittedSvr:
        """Support vectors of windows of the whole panel.

        Raises:
            GroundCastError: too few dates (`too-few-dates`) or no values (`all-nan`).
        """
        from sklearn.svm import SVR

        lags = self.settings["context"]
        values = everything(taken(panel, MODEL))[0]
        if len(values) < lags + 2:
            raise GroundCastError(
                f"{len(values)} dates are too few to look at {lags}.",
                "Set a smaller time step, or use a baseline.",
                "too-few-dates",
            )
        scaler = Scaler.fit(values)
        windows, truths = self._drawn(scaler.forward(values), lags)
        report.stage("fitting support vectors", panel.region)
        machine = SVR(C=self.settings["penalty"], epsilon=self.settings["tolerance"], gamma="scale")
        machine.fit(windows, truths)
        gamma = 1.0 / max(lags * float(windows.var()), 1e-12)
        report.progress(1.0)
        own = taken(panel, MODEL)
        facts = facts_of(MODEL, own, self.settings, lags, unused(panel, MODEL))
        seen = np.isfinite(panel.values).any(axis=0)
        vectors = machine.support_vectors_.astype(np.float32)
        weights = machine.dual_coef_[0].astype(np.float32)
        return FittedSvr(vectors, weights, float(machine.intercept_[0]), gamma, scaler, seen, facts)

    def _drawn(self, scaled: np.ndarray, lags: int) -> tuple[np.ndarray, np.ndarray]:
        """(S, lags) windows and (S,) values that follow them, drawn from all dates and series."""
        dates, series = scaled.shape
        draw = np.random.default_rng(self.seed)
        count = min(self.settings["samples"], (dates - lags) * series)
        chosen = draw.choice((dates - lags) * series, count, replace=False)
        rows, columns = np.divmod(np.sort(chosen), series)
        return scaled[rows[:, None] + np.arange(lags), columns[:, None]], scaled[rows + lags, columns]


class FittedSvr(Rolling):
    """Support vectors and scalers; `card` and `arrays` are what the saver added to the file."""

    epochs_trained = best_epoch = None

    def __init__(self, vectors, weights, offset, gamma, scaler, observed, facts, card=None, arrays=None):
        super().__init__(observed, facts, card, arrays)
        self.vectors: np.ndarray = vectors
        self.weights: np.ndarray = weights
        self.offset: float = offset
        self.gamma: float = gamma
        self.scaler: Scaler = scaler

    parameters = property(lambda self: self.vectors.size + self.weights.size + 1)

    def elsewhere(self, panel: Panel) -> FittedSvr:
        """The machine for the series of `panel`, each scaled by its own past."""
        scaler = Scaler.fit(everything(taken(panel, MODEL))[0])
        seen, facts = np.isfinite(panel.values).any(axis=0), replace(self.facts, region=panel.region)
        return FittedSvr(self.vectors, self.weights, self.offset, self.gamma, scaler, seen, facts)

    def some(self, most: int) -> tuple[FittedSvr, np.ndarray]:
        """The same machine for `most` of its series, drawn at random.

        Returns:
            the model of these series alone, and their columns (S,) among all, in order.
        """
        count = len(self.observed)
        columns = np.sort(np.random.default_rng(0).choice(count, min(most, count), replace=False))
        parts = (self.vectors, self.weights, self.offset, self.gamma, self.scaler.take(columns))
        return FittedSvr(*parts, self.observed[columns], self.facts), columns

    def _require(self, panel: Panel, ends: np.ndarray) -> None:
        require_series(len(self.observed), panel.values.shape[1])
        require_dates(int(ends.min()), self.time_step)

    def _rolled(self, panel: Panel, horizon: int, paths: dict) -> tuple[np.ndarray, list[np.ndarray]]:
        window = self.scaler.forward(everything(panel)[0][-self.time_step :])
        told = np.empty((horizon, window.shape[1]), np.float32)
        for lead in range(horizon):
            told[lead] = self._next(window.T)
            window = np.concatenate([window[1:], told[lead : lead + 1]])
        return self.scaler.inverse(told), []

    def _next(self, windows: np.ndarray) -> np.ndarray:
        """(P,) what follows windows (P, T): weights times exp(-gamma |x - v|^2), block by block."""
        sizes = np.square(self.vectors).sum(axis=1)
        parts = []
        for start in range(0, len(windows), BLOCK):
            block = windows[start : start + BLOCK]
            apart = np.square(block).sum(axis=1)[:, None] + sizes - 2 * block @ self.vectors.T
            parts.append(np.exp(-self.gamma * np.maximum(apart, 0)) @ self.weights + self.offset)
        return np.concatenate(parts)

    def save(self, path: Path, extra_card: dict | None = None, extra_arrays: dict | None = None) -> None:
        """Write the model with what the caller adds to `path`; errors as of `checkpoint.save`."""
        card = {"model": MODEL, "facts": vars(self.facts), "offset": self.offset, "gamma": self.gamma}
        arrays = {"vectors": self.vectors, "weights": self.weights, "observed": self.observed}
        arrays |= {"mean": self.scaler.mean, "spread": self.scaler.spread}
        arrays |= {f"extra/{n}": a for n, a in (self.arrays | (extra_arrays or {})).items()}
        checkpoint.save(path, card | {"extra": self.card | (extra_card or {})}, arrays)

    @classmethod
    def load(cls, path: Path) -> FittedSvr:
        """A model that `save` wrote.

        Raises:
            GroundCastError: it is damaged (`model-damaged`), or as in `checkpoint.load`.
        """
        card, arrays = checkpoint.load(path)
        try:
            facts = read(card)
            parts = (arrays["vectors"], arrays["weights"], float(card["offset"]), float(card["gamma"]))
            scaler = Scaler(arrays["mean"], arrays["spread"])
            extra = card["extra"], group(arrays, "extra")
            return cls(*parts, scaler, arrays["observed"].astype(bool), facts, *extra)
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise checkpoint.damaged(path) from error
