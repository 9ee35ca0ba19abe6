"""Every model of the catalogue behind one contract: `fit(panel, report)` gives something that predicts."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..core import intervals
from ..core.baselines import BASELINES, METHODS
from ..core.errors import GroundCastError
from ..core.fan import Fan, Stretched, Widest
from ..core.gaussian_process import PooledProcess
from ..core.panel import Panel, Quantiles, around
from ..core.reporter import shares
from . import catalogue, checkpoint, combined, factor_regression, families, own_errors, rehearsal
from .combined import Groundcast
from .factor_regression import FactorRegression

POOLED = {
    "groundcast": (Groundcast, 30.0),
    combined.PROCESS: (PooledProcess, 5.0),
    factor_regression.NAME: (lambda seed: FactorRegression(), 5.0),
}
"""Models fitted to the stack as a whole, and the relative time that a fit takes."""

REHEARSAL = 0.6
"""The time of a network's rehearsal over that of its training, about."""

REHEARSED = "rehearsal"
"""The name of the rehearsal's array in a model file."""

Fitted = "Baseline | FittedLearned | FittedGroundcast | FittedProcess"


def seed_at(seed: int, origin: int) -> int:
    """The seed of a training at an origin: no two origins and seeds share their draws, as seed + 1 would.

    At the first origin it is the seed itself, so that a training by itself is that of a backtest there.
    """
    if origin == 0:
        return seed
    return int(np.random.SeedSequence([seed % (1 << 32), origin]).generate_state(1)[0])


@dataclass(frozen=True)
class Maker:
    """Makes fresh forecasters of one model; `cost` is the relative time that one fit takes."""

    name: str
    settings: dict
    device: str = "auto"
    seed: int = 0
    folder: Path | None = None

    @property
    def cost(self) -> float:
        """Relative time of one fit; 1 for a simple method."""
        if self.name in POOLED:
            return POOLED[self.name][1]
        return 100.0 if self.learned else 1.0

    @property
    def label(self) -> str:
        """Its name for people."""
        return catalogue.entry(self.name).label

    @property
    def learned(self) -> bool:
        """Whether it needs torch, or is a baseline."""
        return catalogue.entry(self.name).learned

    @property
    def factors(self) -> bool:
        """Whether the model takes them."""
        return catalogue.entry(self.name).factors

    def __call__(self, origin: int = 0):
        """A forecaster; for learned ones the seed and the training folder are the origin's own."""
        if self.name in METHODS:
            return Baseline(self.name)
        if self.name in POOLED:
            return POOLED[self.name][0](self.seed, **self.settings)
        folder = None if self.folder is None else self.folder / f"origin-{origin}"
        return Learned(self.name, self.settings, self.device, seed_at(self.seed, origin), folder)


@dataclass(frozen=True)
class Baseline:
    """A baseline of `core.baselines`; there is nothing to train, so fitted it is itself."""

    name: str

    def fit(self, panel: Panel, report) -> Baseline:
        """Checks that there are dates enough.

        Raises:
            GroundCastError: fewer dates than the baseline needs (`too-few-dates`).
        """
        entry = catalogue.entry(self.name)
        if len(panel.dates) < entry.least_dates:
            raise GroundCastError(
                f"{len(panel.dates)} dates are too few for {entry.label}, which needs {entry.least_dates}.",
                "Use persistence, or more dates.",
                "too-few-dates",
            )
        return self

    def predict(self, panel: Panel, horizon: int) -> Quantiles:
        """Median and 90 % interval of the `horizon` dates after the panel's last one."""
        ahead = panel.days[-1] + panel.cadence_days * np.arange(1, horizon + 1)
        median = METHODS[self.name](panel.values, panel.days, ahead)
        return around(median, intervals.baseline_fan(panel.values, panel.days, ahead, self.name))


class Learned:
    """A network, with intervals from its own errors and from a rehearsal on dates it did not see."""

    def __init__(self, name: str, settings: dict, device: str, seed: int, folder: Path | None = None):
        self._name, self._settings = name, settings
        self._where = {"device": device, "seed": seed}
        self._folder = folder
        self._network = families.forecaster(name, settings, folder=folder, **self._where)

    def fit(self, panel: Panel, report, watched: Panel | None = None) -> FittedLearned:
        """Train on the whole panel, then a copy for the intervals; errors as the network raises them.

        Args:
            watched: series of a region to validate on, for networks that watch one.

        Raises:
            GroundCastError: fewer dates than the catalogue asks for with these settings (`too-few-dates`).
        """
        entry = catalogue.entry(self._name)
        least = entry.dates_needed(self._settings)
        if len(panel.dates) < least:
            count, why = len(panel.dates), self._why(entry)
            raise GroundCastError(
                f"{count} dates are too few for {entry.label}, which needs {least}{why}.",
                "Set a smaller time step, or use a baseline." if entry.needs.window else "Use a baseline.",
                "too-few-dates",
            )
        training, rehearsing = shares(report, [1.0, REHEARSAL])
        beside = {} if watched is None else {"watched": watched}
        network = self._network.fit(panel, training, **beside)
        began = time.monotonic()
        fitted = FittedLearned(network, self._rehearsed(network, panel, rehearsing))
        if network.seconds_per_epoch:
            network.seconds_per_epoch += (time.monotonic() - began) / max(network.epochs_trained, 1)
        return fitted

    def _why(self, entry) -> str:
        """The changed settings that the need of dates comes from: " with time_step = 90"."""
        usual = {setting.name: setting.default for setting in entry.settings}
        changed = [name for name in entry.needs.window if self._settings.get(name) != usual[name]]
        chosen = " and ".join(
            f"{name} = {self._settings[name]}" for name in changed if name in self._settings
        )
        return f" with {chosen}" if chosen else ""

    def _rehearsed(self, network, panel: Panel, report) -> np.ndarray | None:
        where = self._where | {"folder": self._folder and self._folder / "rehearsal"}
        try:
            return rehearsal.ratios(self._name, self._settings, network, panel, report, **where)
        except GroundCastError as error:
            report.warning(
                "intervals-untested", f"The intervals are those of dates the network knows: {error.message}"
            )
            return None


class FittedLearned:
    """A trained network.

    Attributes:
        network: the fitted model itself, with its notes and numbers.
        ratios: as `rehearsal.ratios` gives them; None for a model that was not rehearsed.
    """

    def __init__(self, network, ratios: np.ndarray | None = None):
        self.network, self.ratios = network, ratios

    @property
    def without(self) -> str:
        """What the network had to do without, "" where nothing: a season, patterns, factors."""
        return self.network.note

    def predict(self, panel: Panel, horizon: int) -> Quantiles:
        """Median and 90 % interval of the `horizon` dates after the panel's last one.

        The network has seen most of the dates that its earlier errors are measured on, so that
        these flatter it. Its interval is therefore never narrower than that of the best baseline,
        whose errors are honest, times how much larger the network's were in the rehearsal.
        """
        given = self.network.predict(panel, horizon)
        best, stretched = _baseline_fans(panel, horizon, self.ratios)
        own = own_errors.fan_of(self.network, panel, horizon, best)
        return around(given.median, stretched if own is None else Widest((own, stretched)))


def _baseline_fans(panel: Panel, horizon: int, ratios: np.ndarray | None) -> tuple[Fan, Fan]:
    """The fan of the baseline that is narrowest on average over series and leads; stretched by `ratios`."""
    ahead = panel.days[-1] + panel.cadence_days * np.arange(1, horizon + 1)
    candidates = [intervals.baseline_fan(panel.values, panel.days, ahead, name) for name in BASELINES]
    widths = [float(np.nanmean(fan.half(intervals.LEVEL))) for fan in candidates]
    best = int(np.nanargmin(widths)) if np.isfinite(widths).any() else 0
    if ratios is None:
        return candidates[best], candidates[best]
    leads = np.minimum(np.arange(horizon), ratios.shape[1] - 1)
    return candidates[best], Stretched(candidates[best], ratios[best, leads])


def save(fitted: Fitted, path: Path, card: dict, arrays: dict) -> None:
    """Write a fitted model to `path`, with the `card` and `arrays` of the caller inside.

    Raises:
        GroundCastError: the file cannot be written.
    """
    if isinstance(fitted, FittedLearned):
        kept = {} if fitted.ratios is None else {REHEARSED: fitted.ratios}
        fitted.network.save(path, card, arrays | kept)
        return
    about, inside = _packed(fitted)
    extra = {f"extra/{name}": array for name, array in arrays.items()}
    checkpoint.save(path, about | {"extra": card}, inside | extra)


def _packed(fitted: Fitted) -> tuple[dict, dict]:
    """(card, arrays) of a model without a network."""
    if isinstance(fitted, Baseline):
        return {"model": fitted.name}, {}
    if isinstance(fitted, FactorRegression):
        return factor_regression.pack(fitted), {}
    return combined.pack(fitted)


def load(path: Path, device: str = "auto") -> tuple[Fitted, dict, dict]:
    """The fitted model of a model file, with the card and arrays that `save` was given.

    Raises:
        GroundCastError: no model file or a damaged one, of an unknown model, or no such device.
    """
    card, arrays = checkpoint.load(path)
    name = card.get("model")
    if (name in METHODS or name in POOLED) and isinstance(card.get("extra"), dict):
        return _simple(path, card, arrays), card["extra"], _extra(arrays)
    del arrays
    network = families.loaded(name, path, device)
    ratios = network.arrays.pop(REHEARSED, None)
    return FittedLearned(network, ratios), network.card, network.arrays


def _simple(path: Path, card: dict, arrays: dict) -> Fitted:
    """A model without a network from its file."""
    if card["model"] in METHODS:
        return Baseline(card["model"])
    try:
        if card["model"] == factor_regression.NAME:
            return factor_regression.unpack(card)
        return combined.unpack(card, arrays)
    except (KeyError, ValueError, TypeError) as error:
        raise checkpoint.damaged(path) from error


def _extra(arrays: dict) -> dict:
    """The caller's own arrays."""
    prefix = "extra/"
    return {key[len(prefix) :]: array for key, array in arrays.items() if key.startswith(prefix)}
