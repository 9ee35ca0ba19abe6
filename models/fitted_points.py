"""Trained networks of groups of points: they forecast some dates at once, and go on from there."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch

from ..core import calendar, clusters
from ..core.errors import GroundCastError
from ..core.panel import Panel
from ..core.prepare.scale import Scaler
from . import checkpoint
from .device import choose
from .facts import read
from .given import standardised
from .inputs import everything
from .known import View, scalers_of, view_of
from .network_file import filled, group, pack_scalers, unpack_scalers
from .parts import Cut
from .point_nets import LAYERS, UNITS, WIDTH, PointLstm, PointMlp, PointTransformer
from .point_rollout import Surroundings, roll_blocks
from .required import require_dates, require_series
from .rolling import Rolling
from .spacetimeformer import Form, Spacetimeformer


@dataclass(frozen=True, eq=False)
class Pattern:
    """The series of one kind.

    Attributes:
        groups: (G, L) int, columns of the panel.
        nets: a network for each part of the series.
        scalers: of each part, of all series of the panel.
    """

    groups: np.ndarray
    nets: list[torch.nn.Module]
    scalers: list[Scaler]


class FittedPoints(Rolling):
    """Trained networks with what cuts and scales the series.

    Attributes:
        scalers: of each factor.
        silhouette: how well apart the patterns are, -1 to 1; NaN for one pattern.
    """

    def __init__(self, patterns, cut, scalers, observed, facts, silhouette, card=None, arrays=None):
        super().__init__(observed, facts, card, arrays)
        self.patterns: list[Pattern] = patterns
        for pattern in patterns:
            for net in pattern.nets:
                net.eval().requires_grad_(False)
        self.cut: Cut = cut
        self.scalers: list[Scaler] = scalers
        self.silhouette: float = silhouette

    @property
    def view(self) -> View:
        """How the networks see series."""
        return view_of(self.cut, self.facts.settings)

    @property
    def parameters(self) -> int:
        """Number of trained weights of all networks."""
        nets = (net for pattern in self.patterns for net in pattern.nets)
        return sum(weight.numel() for net in nets for weight in net.parameters())

    @property
    def places(self) -> dict[str, int]:
        return {name: len(scaler.mean) for name, scaler in zip(self.facts.names, self.scalers)}

    def elsewhere(self, panel: Panel) -> FittedPoints:
        """The networks of single series for those of `panel`, each scaled by its own past.

        Raises:
            GroundCastError: there are several patterns (`role-patterns`).
        """
        require_one_pattern(len(self.patterns))
        own = self.patterns[0]
        values = everything(replace(panel, factors={}))[0]
        places = panel.places
        if places is None:
            places = np.stack([np.arange(values.shape[1])] * 2, axis=1).astype(float)
        groups = clusters.groups(places, own.groups.shape[1])
        view = self.view
        reference = view.matrices(panel.days, self.facts.settings["ahead"])[1]
        moved = Pattern(groups, own.nets, scalers_of(view, values, view.cut(values), reference))
        seen, facts = np.isfinite(panel.values).any(axis=0), replace(self.facts, region=panel.region)
        return FittedPoints([moved], self.cut, self.scalers, seen, facts, self.silhouette)

    def some(self, most: int) -> tuple[FittedPoints, np.ndarray]:
        """The same networks for whole groups of about `most` series, at least one of each pattern.

        Returns:
            the model of these series alone, and their columns (S,) among all, in order.
        """
        draw, share = np.random.default_rng(0), most / len(self.observed)
        counts = [max(1, round(share * len(pattern.groups))) for pattern in self.patterns]
        drawn = [draw.permutation(p.groups)[:count] for p, count in zip(self.patterns, counts)]
        columns = np.unique(np.concatenate([groups.ravel() for groups in drawn]))
        patterns = [
            Pattern(np.searchsorted(columns, groups), p.nets, [s.take(columns) for s in p.scalers])
            for p, groups in zip(self.patterns, drawn)
        ]
        seen = self.observed[columns]
        return FittedPoints(patterns, self.cut, self.scalers, seen, self.facts, self.silhouette), columns

    def _require(self, panel: Panel, ends: np.ndarray) -> None:
        require_series(len(self.observed), panel.values.shape[1])
        require_dates(int(ends.min()), self.time_step)

    def _rolled(self, panel: Panel, horizon: int, paths: dict) -> tuple[np.ndarray, list[np.ndarray]]:
        """The parts' forecasts added up; of the factors, the mean of what all networks and groups say."""
        values, *factors = everything(panel)
        ahead = panel.days[-1] + panel.cadence_days * np.arange(1, horizon + 1)
        parts, total = self.view.of(values, panel.days, ahead)
        context = self._context(panel, horizon, factors, paths)
        total = total.astype(np.float32)
        own, weights = [], []
        for pattern in self.patterns:
            for net, scaler, part in zip(pattern.nets, pattern.scalers, parts):
                known = scaler.forward(part)[:, pattern.groups]
                told, forcing = roll_blocks(net, torch.from_numpy(known), context, horizon)
                scale, middle = scaler.spread[pattern.groups], scaler.mean[pattern.groups]
                # A series that fills up a group comes more than once: its first place counts.
                columns, place = np.unique(pattern.groups, return_index=True)
                total[:, columns] += (told * scale + middle).reshape(horizon, -1)[:, place]
                own.append(forcing)
                weights.append(len(pattern.groups))
        means = [np.average(np.stack(rows), axis=0, weights=weights) for rows in zip(*own)]
        return total, [scaler.inverse(rows) for scaler, rows in zip(self.scalers, means)]

    def _context(self, panel: Panel, horizon: int, factors: list[np.ndarray], paths: dict) -> Surroundings:
        """What all groups see beside their own values."""
        first, last = (np.datetime64(day) for day in (self.facts.trained_from, self.facts.trained_until))
        steps, ahead = self.time_step, self.facts.settings["ahead"]
        dates = np.concatenate([panel.dates, panel.next_dates(horizon + ahead)])
        features = torch.from_numpy(calendar.features(dates, first, last))[len(panel.dates) - steps :]
        past = [torch.from_numpy(s.forward(rows[-steps:])) for s, rows in zip(self.scalers, factors)]
        given = standardised(paths, self.facts.names, self.scalers)
        coming = [None if path is None else torch.from_numpy(path) for path in given]
        return Surroundings(features, past, coming, steps, ahead)

    def save(self, path: Path, extra_card: dict | None = None, extra_arrays: dict | None = None) -> None:
        """Write the model with what the caller adds to `path`.

        Raises:
            GroundCastError: the file cannot be written, as in `checkpoint.save`.
        """
        known = self.silhouette if np.isfinite(self.silhouette) else None
        card = {"model": self.facts.model, "facts": vars(self.facts), "cut": self.cut.as_dict()}
        card |= {"silhouette": known, "patterns": [len(p.nets) for p in self.patterns]}
        card |= {"extra": self.card | (extra_card or {})}
        arrays = {"observed": self.observed} | pack_scalers(self.scalers)
        for k, pattern in enumerate(self.patterns):
            arrays[f"groups/{k}"] = pattern.groups
            for n, (net, scaler) in enumerate(zip(pattern.nets, pattern.scalers)):
                named = net.named_parameters()
                arrays |= {f"net-{k}-{n}/{name}": w.detach().cpu().numpy() for name, w in named}
                arrays |= {f"mean/{n}": scaler.mean, f"spread/{n}": scaler.spread}
        arrays |= {f"extra/{n}": a for n, a in (self.arrays | (extra_arrays or {})).items()}
        checkpoint.save(path, card, arrays)

    @classmethod
    def load(cls, path: Path, device: str = "auto") -> FittedPoints:
        """A model that `save` wrote, ready to forecast on `device`.

        Raises:
            GroundCastError: it is damaged (`model-damaged`), or as in `checkpoint.load` and `choose`.
        """
        card, arrays = checkpoint.load(path)
        try:
            return cls._rebuilt(card, arrays, choose(device).torch)
        except (KeyError, TypeError, ValueError, AttributeError, RuntimeError, IndexError) as error:
            raise checkpoint.damaged(path) from error

    @classmethod
    def _rebuilt(cls, card: dict, arrays: dict, device: torch.device) -> FittedPoints:
        facts = read(card)
        forcing = unpack_scalers(arrays, len(facts.names))
        places = tuple(len(scaler.mean) for scaler in forcing)
        patterns = []
        for k, count in enumerate(card["patterns"]):
            groups = arrays[f"groups/{k}"]
            fresh = [net_of(facts.model, facts.settings, groups.shape[1], places) for _ in range(count)]
            nets = [filled(net, group(arrays, f"net-{k}-{n}")) for n, net in enumerate(fresh)]
            scalers = [Scaler(arrays[f"mean/{n}"], arrays[f"spread/{n}"]) for n in range(count)]
            patterns.append(Pattern(groups, [net.to(device) for net in nets], scalers))
        known = np.nan if card["silhouette"] is None else card["silhouette"]
        observed = arrays["observed"].astype(bool)
        extra = card["extra"], group(arrays, "extra")
        return cls(patterns, Cut.from_dict(card["cut"]), forcing, observed, facts, known, *extra)


def require_one_pattern(count: int) -> None:
    """Refuses several patterns: nobody knows which of them a series of another region has."""
    if count > 1:
        raise GroundCastError(
            f"Networks of {count} patterns can forecast no other region than their own.",
            "Set clusters to 1, or give every region the role train.",
            "role-patterns",
        )


def net_of(model: str, settings: dict, points: int, places: tuple[int, ...] = ()) -> torch.nn.Module:
    """A network of `model` for groups of `points` and factors of `places`; its weights are torch's own.

    Files from before the sizes of LSTM and Transformer could be set hold those of the paper.
    """
    context, ahead, dropout = (settings[name] for name in ("context", "ahead", "dropout"))
    if model == "lstm":
        return PointLstm(ahead, dropout, settings.get("hidden", UNITS))
    if model == "mlp":
        return PointMlp(context, ahead)
    if model == "transformer":
        sizes = settings.get("width", WIDTH), settings.get("layers", LAYERS)
        return PointTransformer(context, ahead, dropout, *sizes)
    width, layers = settings["width"], settings["layers"]
    return Spacetimeformer(Form(points, context, ahead, width, 4, 4 * width, layers, dropout, places))
