"""Spacetimeformer, LSTM and Transformer as forecasters: a panel in, trained networks out."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch

from ..core import calendar, clusters
from ..core.errors import GroundCastError
from ..core.panel import Panel
from ..core.prepare.scale import Scaler
from ..core.reporter import Reporter, shares
from . import catalogue
from .descent import say_nothing
from .deviations import SILENT, settled
from .device import choose
from .facts import Facts, facts_of
from .fitted_points import FittedPoints, Pattern, net_of, require_one_pattern
from .given import taken, unused
from .group_engine import Grouped, GroupEngine, SomePlan
from .inputs import everything
from .known import relative_to, view_of
from .parts import Cut, cut_of
from .progress import Keeper
from .ranges import checked
from .schedule import Plateau, Stopping
from .shown import Series, Shown, joined
from .training import Progress, train

VALIDATION_SHARE = 0.2
CHECKS = 10
"""How often the validation loss is looked at in a training."""

LEAST_STEPS = 20
NO_SEASON = "The record is shorter than two years: trend and rest only, no season."
FEWER = "Only {found} of {wanted} patterns have series here; the others were left out."
RULES = {
    "context": (lambda v: v >= 2, "2 or more"),
    "ahead": (lambda v: v >= 1, "1 or more"),
    "group": (lambda v: v >= 1, "1 or more"),
    "clusters": (lambda v: v >= 1, "1 or more"),
    "smoothing": (lambda v: v == 0 or (v >= 3 and v % 2 == 1), "0, or an odd number of 3 or more"),
    "steps": (lambda v: v >= 1, "1 or more"),
    "width": (lambda v: v >= 4 and v % 4 == 0, "a multiple of 4"),
    "layers": (lambda v: v >= 1, "1 or more"),
    "hidden": (lambda v: v >= 1, "1 or more"),
}
MOST_TOKENS = 8192
"""Dates of all points of a group that attention looks at together: each one at each other one, exactly."""

RULES_OF = {"transformer": RULES | {"width": (lambda v: v >= 8 and v % 8 == 0, "a multiple of 8")}}
"""Of models with rules of their own."""


class PointSeries:
    """Fits Spacetimeformer or one of the networks beside it (Wang et al. 2024).

    Args:
        model: its name in the catalogue.
        settings: what differs from the catalogue's settings.
        device: a name for `device.choose`.
        seed: of weights, patterns, order and dropout; any whole number.
        folder: where the states to resume from are kept; None keeps none.

    Raises:
        GroundCastError: a setting is unknown or out of range, or the device is missing.
    """

    def __init__(self, model: str, settings: dict, device: str, seed: int, folder: Path | None = None):
        self.model = model
        self.asked = checked(catalogue.settings(model, settings), RULES_OF.get(model, RULES))
        self.settings = self.asked
        _require_tokens(model, self.asked)
        self.device = choose(device)
        self.seed = seed % (1 << 32)
        self.folder = folder

    def fit(self, panel: Panel, report: Reporter, watched: Panel | None = None) -> FittedPoints:
        """Train a network for each pattern and component, or go on where a stopped training left off.

        Args:
            watched: series of another region on the same dates: the validation loss is theirs, and all
                windows of `panel` are trained on. None validates on the last windows of the panel.

        Raises:
            GroundCastError: too few dates (`too-few-dates`), no values (`all-nan`), fewer series than
                patterns (`too-few-series`), several patterns with a watched region (`role-patterns`), or
                a loss that is no number (`loss-not-finite`).
            Cancelled: from `report.progress`; the state is written first.
        """
        note = unused(panel, self.model)
        panel = taken(panel, self.model)
        self.settings = settled(self.asked, panel)
        values, *factors = everything(panel)
        self._require(*values.shape)
        beside = self._beside(watched)
        forcing = [Scaler.fit(rows) for rows in factors]
        tables = [scaler.forward(rows) for scaler, rows in zip(forcing, factors)]
        cut = cut_of(values, self.settings["smoothing"], self._by_components, panel.cadence_days)
        series = self._series(panel, values, cut)
        parts = series.parts
        which = clusters.patterns(sum(parts), self.settings["clusters"], self.seed)
        columns = [np.flatnonzero(which == kind) for kind in range(which.max() + 1)]
        weights = [len(own) for own in columns]
        reports = shares(report, [weight for weight in weights for _ in parts])
        facts = self._facts(panel, note, cut, len(columns))
        patterns, pace, steps, stopped, left = [], [], self.settings["steps"], [], []
        for kind, own in enumerate(columns):
            place = self._places(panel, own)
            found = own[clusters.groups(place, self.settings["group"])]
            nets = []
            for number in range(len(parts)):
                share = max(min(LEAST_STEPS, steps), round(steps * len(own) / len(which)))
                folder = None if self.folder is None else self.folder / f"{kind}-{number}"
                shown = [series.shown(found, number, self.device.torch), *beside(cut, number)]
                net, seconds, said, held = self._trained(shown, tables, panel, share, folder, reports.pop(0))
                stopped += [said] if said and said not in stopped else []
                nets.append(net)
                pace.append(seconds)
                left.append(held)
            patterns.append(Pattern(found, nets, series.scalers))
        stopped += [] if any(left) else [SILENT]
        facts = replace(facts, note=" ".join([facts.note, *stopped]).strip())
        seen = np.isfinite(panel.values).any(axis=0)
        apart = clusters.silhouette(sum(parts), which, self.seed)
        fitted = FittedPoints(patterns, cut, forcing, seen, facts, apart)
        fitted.seconds_per_epoch = sum(pace) if all(p is not None for p in pace) else None
        return fitted

    @property
    def _by_components(self) -> bool:
        return self.settings.get("components", "no") == "yes"

    def _series(self, panel: Panel, filled: np.ndarray, cut: Cut) -> Series:
        view = view_of(cut, self.settings)
        return Series.of(panel.values, filled, panel.days, view, self.settings["ahead"])

    def _beside(self, watched: Panel | None):
        """(cut, number of the part) → what networks are shown of the watched series, nothing without any."""
        if watched is None:
            return lambda cut, number: []
        require_one_pattern(self.settings["clusters"])
        values = everything(replace(watched, factors={}))[0]
        place = self._places(watched, np.arange(values.shape[1]))
        found = clusters.groups(place, self.settings["group"])
        return lambda cut, number: [
            self._series(watched, values, cut).shown(found, number, self.device.torch)
        ]

    def _trained(
        self, shown: list[Shown], factors: list[np.ndarray], panel: Panel, steps: int, folder, report
    ):
        """A network, seconds a check, a note where it was stopped, and the share left of what it learned.

        Args:
            shown: the series to train on, and those to validate on in place of the last windows.
            factors: (N, P_f) standardised of each.
        """
        chosen = self.settings
        groups = [len(each.mean) for each in shown]
        shown = joined(shown)
        windows = self._split(len(shown.contexts), groups[0], sum(groups[1:]))
        device = self.device.torch
        features = calendar.features(panel.dates, panel.dates[0], panel.dates[-1])
        features, *forcing = (torch.from_numpy(table).to(device) for table in (features, *factors))
        given = Grouped(shown, features, *windows, tuple(forcing))
        net = net_of(self.model, chosen, shown.mean.shape[1], tuple(table.shape[1] for table in factors))
        net.initialise(self.seed)
        corrects = relative_to(chosen) != "nothing"
        if corrects:
            say_nothing(net.last)
        engine = GroupEngine(net.to(device), given, self.seed)
        most = max(1, steps // CHECKS)
        plan = SomePlan(
            min(CHECKS, steps), chosen["batch"], 1, len(windows[0]), self.seed, chosen["keep"], most
        )
        progress = Progress(
            Plateau(chosen["learning_rate"], chosen["plateau_factor"], patience=3),
            Stopping(chosen["early_stop"]),
        )
        keeper = Keeper(folder, self._fingerprint([*shown.arrays(), *factors], plan))
        pace = train(engine, plan, progress, keeper, report)
        return net, pace, progress.note, engine.temper() if corrects else 1.0

    def _split(self, windows: int, groups: int, beside: int) -> list[np.ndarray]:
        """Windows to train and to validate on: earlier and later ones, or those of other groups.

        Between these so many are left out that no date is a target of both; in a very short record
        half of the earlier ones at most.
        """
        if beside:
            return [_windows(range(windows), 0, groups), _windows(range(windows), groups, groups + beside)]
        held = max(1, round(VALIDATION_SHARE * windows))
        early = windows - held
        gap = min(self.settings["ahead"] - 1, early // 2)
        return [_windows(range(early - gap), 0, groups), _windows(range(early, windows), 0, groups)]

    def _places(self, panel: Panel, own: np.ndarray) -> np.ndarray:
        """(n, 2) where the series `own` lie; in the source's order where nobody knows."""
        if panel.places is None:
            return np.stack([own, np.zeros_like(own)], axis=1).astype(float)
        return panel.places[own]

    def _require(self, dates: int, series: int) -> None:
        least = self.settings["context"] + self.settings["ahead"] + 4
        if dates < least:
            raise GroundCastError(
                f"{dates} dates are too few to look at {self.settings['context']} and forecast "
                f"{self.settings['ahead']}; {least} are needed.",
                "Set a smaller time step, or use a baseline.",
                "too-few-dates",
            )
        if series < self.settings["clusters"]:
            raise GroundCastError(
                f"{series} series cannot have {self.settings['clusters']} patterns.",
                "Set fewer patterns, or choose a larger region.",
                "too-few-series",
            )

    def _facts(self, panel: Panel, unused: str, cut, patterns: int) -> Facts:
        wanted = self.settings["clusters"]
        notes = [unused] if unused else []
        notes += [NO_SEASON] if cut.weights is not None and not cut.weights.period else []
        notes += [FEWER.format(found=patterns, wanted=wanted)] if patterns < wanted else []
        return facts_of(self.model, panel, self.settings, self.settings["context"], " ".join(notes))

    def _fingerprint(self, tables: list[np.ndarray], plan: SomePlan) -> str:
        """The same for the same series, factors, settings, seed and kind of device only."""
        digest = hashlib.sha256()
        for rows in tables:
            digest.update(np.ascontiguousarray(rows))
        facts = {"model": self.model, "settings": self.settings, "plan": vars(plan), "kind": self.device.kind}
        facts |= {"shapes": [rows.shape for rows in tables]}
        digest.update(json.dumps(facts, sort_keys=True).encode())
        return digest.hexdigest()


def _require_tokens(model: str, settings: dict) -> None:
    """Refuses groups so large that Spacetimeformer would take hours and all memory for a step."""
    context, group = settings["context"], settings["group"]
    if model == "spacetimeformer" and context * group > MOST_TOKENS:
        raise GroundCastError(
            f"Groups of {group} points on {context} dates are {context * group:,} tokens; Spacetimeformer "
            f"looks from each one at each other one, and {MOST_TOKENS:,} are the most.",
            f"Set group to {max(1, MOST_TOKENS // context)} or less.",
            "setting-value",
        )


def _windows(rows: range, first: int, until: int) -> np.ndarray:
    """(W, 2) first row and group of each window of the groups from `first` to before `until`."""
    return np.stack(np.meshgrid(rows, np.arange(first, until), indexing="ij"), axis=-1).reshape(-1, 2)
