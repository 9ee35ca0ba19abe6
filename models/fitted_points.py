"""Trained networks of groups of points: they forecast some dates at once, and go on from there."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch

from ..core import calendar
from ..core.panel import Panel, Quantiles
from ..core.prepare.scale import Scaler
from . import checkpoint
from .device import choose
from .facts import Facts
from .inputs import everything
from .network_file import group
from .parts import Cut
from .point_nets import PointLstm, PointMlp, PointTransformer
from .required import require_dates, require_series
from .spacetimeformer import Form, Spacetimeformer

AT_ONCE = 64
"""Groups that go through a network together."""


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


class FittedPoints:
    """Trained networks with what cuts and scales the series.

    Attributes:
        facts: how they were made.
        silhouette: how well apart the patterns are, -1 to 1; NaN for one pattern.
        card, arrays: what the saver added to the file.
        seconds_per_epoch: how long a check of its training took here; None for a loaded model.
    """

    seconds_per_epoch: float | None = None

    def __init__(self, patterns, cut, observed, facts, silhouette, card=None, arrays=None):
        self.patterns: list[Pattern] = patterns
        for pattern in patterns:
            for net in pattern.nets:
                net.eval().requires_grad_(False)
        self.cut: Cut = cut
        self.observed: np.ndarray = observed
        self.facts: Facts = facts
        self.silhouette: float = silhouette
        self.card: dict = card or {}
        self.arrays: dict[str, np.ndarray] = arrays or {}

    time_step = property(lambda self: self.facts.time_step)
    epochs_trained = property(lambda self: self.facts.epochs_trained)
    best_epoch = property(lambda self: self.facts.best_epoch)
    note = property(lambda self: self.facts.note)

    @property
    def parameters(self) -> int:
        """Number of trained weights of all networks."""
        nets = (net for pattern in self.patterns for net in pattern.nets)
        return sum(weight.numel() for net in nets for weight in net.parameters())

    def predict(self, panel: Panel, horizon: int) -> Quantiles:
        """The `horizon` dates after the panel's last one; median only, in mm.

        Raises:
            GroundCastError: as `rollout`.
        """
        return Quantiles(self.rollout(panel, np.array([len(panel.dates)]), horizon)[0])

    def rollout(self, panel: Panel, ends: np.ndarray, horizon: int) -> np.ndarray:
        """Forecasts from many origins; each is smoothed and cut anew and sees nothing after its end.

        Args:
            ends: (O,) int, number of the panel's dates before each origin.

        Returns:
            (O, H, P) float32, mm; NaN for series that were never observed in training.

        Raises:
            GroundCastError: another number of series than in training (`series-differ`), or too few
                dates before an end (`too-few-dates`).
        """
        require_series(len(self.observed), panel.values.shape[1])
        require_dates(int(ends.min()), self.time_step)
        whole = replace(panel, factors={})
        forecast = np.stack([self._rolled(whole.before(int(end)), horizon) for end in ends])
        forecast[..., ~self.observed] = np.nan
        return forecast

    def _rolled(self, panel: Panel, horizon: int) -> np.ndarray:
        """(H, P) mm: the parts' forecasts added up."""
        parts = self.cut(everything(panel)[0])
        first, last = (np.datetime64(day) for day in (self.facts.trained_from, self.facts.trained_until))
        dates = np.concatenate([panel.dates, panel.next_dates(horizon + self._ahead)])
        features = torch.from_numpy(calendar.features(dates, first, last))[
            len(panel.dates) - self.time_step :
        ]
        total = np.zeros((horizon, panel.values.shape[1]), np.float32)
        for pattern in self.patterns:
            for net, scaler, part in zip(pattern.nets, pattern.scalers, parts):
                known = scaler.forward(part[-self.time_step :])[:, pattern.groups]
                told = self._roll(net, torch.from_numpy(known), features, horizon)
                scale, middle = scaler.spread[pattern.groups], scaler.mean[pattern.groups]
                # A series that fills up a group comes more than once: its first place counts.
                columns, place = np.unique(pattern.groups, return_index=True)
                total[:, columns] += (told * scale + middle).reshape(horizon, -1)[:, place]
        return total

    @property
    def _ahead(self) -> int:
        return self.facts.settings["ahead"]

    @torch.no_grad()
    def _roll(self, net, known: torch.Tensor, features: torch.Tensor, horizon: int) -> np.ndarray:
        """(H, G, L) standardised after `known` (C, G, L): block after block."""
        device = next(net.parameters()).device
        told = []
        for part in known.transpose(0, 1).split(AT_ONCE):
            values, blocks = part.to(device), []
            for start in range(0, horizon, self._ahead):
                now = features[start : start + self.time_step + self._ahead].to(device)
                now = now.expand(len(values), -1, -1)
                ahead = net(values, now[:, : self.time_step], now[:, self.time_step :])
                blocks.append(ahead)
                values = torch.cat([values, ahead], dim=1)[:, -self.time_step :]
            told.append(torch.cat(blocks, dim=1)[:, :horizon].cpu())
        return torch.cat(told).transpose(0, 1).numpy()

    def remember(self, panel: Panel) -> None:
        """Nothing: a run's own record of its series is what later forecasts start from."""

    def save(self, path: Path, extra_card: dict | None = None, extra_arrays: dict | None = None) -> None:
        """Write the model with what the caller adds to `path`.

        Raises:
            GroundCastError: the file cannot be written, as in `checkpoint.save`.
        """
        known = self.silhouette if np.isfinite(self.silhouette) else None
        card = {"model": self.facts.model, "facts": vars(self.facts), "cut": self.cut.as_dict()}
        card |= {"silhouette": known, "patterns": [len(p.nets) for p in self.patterns]}
        card |= {"extra": self.card | (extra_card or {})}
        arrays = {"observed": self.observed}
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
        facts = Facts(**{k: tuple(v) if isinstance(v, list) else v for k, v in card["facts"].items()})
        patterns = []
        for k, count in enumerate(card["patterns"]):
            groups = arrays[f"groups/{k}"]
            nets = [_net(facts, groups.shape[1], group(arrays, f"net-{k}-{n}")) for n in range(count)]
            scalers = [Scaler(arrays[f"mean/{n}"], arrays[f"spread/{n}"]) for n in range(count)]
            patterns.append(Pattern(groups, [net.to(device) for net in nets], scalers))
        known = np.nan if card["silhouette"] is None else card["silhouette"]
        observed = arrays["observed"].astype(bool)
        extra = card["extra"], group(arrays, "extra")
        return cls(patterns, Cut.from_dict(card["cut"]), observed, facts, known, *extra)


def net_of(model: str, settings: dict, points: int) -> torch.nn.Module:
    """A network of `model` for groups of `points`, its weights still as torch draws them."""
    context, ahead, dropout = (settings[name] for name in ("context", "ahead", "dropout"))
    if model == "lstm":
        return PointLstm(ahead, dropout)
    if model == "mlp":
        return PointMlp(context, ahead)
    if model == "transformer":
        return PointTransformer(context, ahead, dropout)
    width = settings["width"]
    form = Form(points, context, ahead, width, inner=4 * width, layers=settings["layers"], dropout=dropout)
    return Spacetimeformer(form)


def _net(facts: Facts, points: int, weights: dict[str, np.ndarray]) -> torch.nn.Module:
    """A network with `weights`, refused where names or shapes disagree."""
    net = net_of(facts.model, facts.settings, points)
    tensors = {n: torch.from_numpy(np.ascontiguousarray(w, np.float32)) for n, w in weights.items()}
    net.load_state_dict(tensors)
    return net
