"""A trained CNN-PhLSTM or CNN-LSTM: it forecasts map after map, and its file holds all that this needs."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import torch

from ..core.panel import Panel, Quantiles
from . import checkpoint
from .cnn_phlstm import CnnRecurrent, frame
from .device import choose
from .extremes import ExtremeNet, Extremes, compress, expand, of_maps
from .facts import Facts
from .inputs import everything
from .maps import Mapping, mapping
from .network_file import group
from .required import differ, require_dates


class FittedRaster:
    """A trained network of maps with what compresses them.

    Attributes:
        facts: how it was made.
        card, arrays: what the saver added to the file.
        seconds_per_epoch: how long an epoch of its training took here; None for a loaded model.
    """

    seconds_per_epoch: float | None = None

    def __init__(self, net, extremes, place, observed, facts, card=None, arrays=None):
        self.net: CnnRecurrent = net.eval().requires_grad_(False)
        self.extremes: Extremes = extremes
        self.extremes.net.to(next(net.parameters()).device)
        self.place: Mapping = place
        self.observed: np.ndarray = observed
        self.facts: Facts = facts
        self.card: dict = card or {}
        self.arrays: dict[str, np.ndarray] = arrays or {}

    time_step = property(lambda self: self.facts.time_step)
    epochs_trained = property(lambda self: self.facts.epochs_trained)
    best_epoch = property(lambda self: self.facts.best_epoch)
    note = property(lambda self: self.facts.note)

    @property
    def parameters(self) -> int:
        """Number of trained weights, those of the extremes' networks included."""
        parts = (*self.net.parameters(), *self.extremes.net.parameters())
        return sum(weight.numel() for weight in parts)

    def predict(self, panel: Panel, horizon: int) -> Quantiles:
        """The `horizon` dates after the panel's last one, map by map; median only, in mm.

        Raises:
            GroundCastError: as `rollout`.
        """
        return Quantiles(self.rollout(panel, np.array([len(panel.dates)]), horizon)[0])

    def rollout(self, panel: Panel, ends: np.ndarray, horizon: int) -> np.ndarray:
        """Recursive forecasts from many origins; each sees nothing after its end.

        Args:
            ends: (O,) int, number of the panel's dates before each origin.

        Returns:
            (O, H, P) float32, mm; NaN for series that were never observed in training.

        Raises:
            GroundCastError: other cells than in training (`series-differ`), or too few dates before
                an end (`too-few-dates`).
        """
        self._require(panel, ends)
        whole = replace(panel, factors={})
        forecast = np.stack([self._rolled(whole.before(int(end)), horizon) for end in ends])
        forecast[..., ~self.observed] = np.nan
        return forecast

    def _rolled(self, panel: Panel, horizon: int) -> np.ndarray:
        """(H, P) mm."""
        values = everything(panel)[0]
        followed = self.extremes.follow(of_maps(values), horizon)
        steps = self.time_step
        known = compress(values[-steps:], followed[len(values) - steps : len(values)])
        maps = self._roll(self.place.spread(known), horizon)
        return expand(self.place.gather(maps), followed[len(values) :]).astype(np.float32)

    @torch.no_grad()
    def _roll(self, maps: np.ndarray, horizon: int) -> np.ndarray:
        """(H, Y, X) compressed maps after `maps` (T, Y, X); each is encoded once."""
        device = next(self.net.parameters()).device
        mask = torch.from_numpy(self.place.mask).to(device)
        vectors = self.net.encode(torch.from_numpy(maps).to(device))
        told = []
        for _ in range(horizon):
            told.append(self.net.answer(vectors[None])[0] * mask)
            vectors = torch.cat([vectors[1:], self.net.encode(told[-1][None])])
        return torch.stack(told).cpu().numpy()

    def remember(self, panel: Panel) -> None:
        """Nothing: a run's own record of its series is what later forecasts start from."""

    def _require(self, panel: Panel, ends: np.ndarray) -> None:
        here = mapping(panel, "This model")
        same = here.shape == self.place.shape and np.array_equal(here.rows, self.place.rows)
        if not (same and np.array_equal(here.columns, self.place.columns)):
            raise differ(_size(self.place), _size(here))
        require_dates(int(ends.min()), self.time_step)

    def save(self, path: Path, extra_card: dict | None = None, extra_arrays: dict | None = None) -> None:
        """Write the model with what the caller adds to `path`.

        Raises:
            GroundCastError: the file cannot be written, as in `checkpoint.save`.
        """
        card = {"model": self.facts.model, "facts": vars(self.facts)}
        card |= {"extremes_steps": self.extremes.steps, "extra": self.card | (extra_card or {})}
        arrays = _weights("weights", self.net) | _weights("extremes", self.extremes.net)
        arrays |= {"low": self.extremes.low, "high": self.extremes.high, "observed": self.observed}
        arrays |= {"rows": self.place.rows, "columns": self.place.columns}
        arrays |= {f"extra/{n}": a for n, a in (self.arrays | (extra_arrays or {})).items()}
        checkpoint.save(path, card, arrays)

    @classmethod
    def load(cls, path: Path, device: str = "auto") -> FittedRaster:
        """A model that `save` wrote, ready to forecast on `device`.

        Raises:
            GroundCastError: it is damaged (`model-damaged`), or as in `checkpoint.load` and `choose`.
        """
        card, arrays = checkpoint.load(path)
        try:
            return cls._rebuilt(card, arrays, choose(device).torch)
        except (KeyError, TypeError, ValueError, AttributeError, RuntimeError) as error:
            raise checkpoint.damaged(path) from error

    @classmethod
    def _rebuilt(cls, card: dict, arrays: dict, device: torch.device) -> FittedRaster:
        facts = Facts(**{k: tuple(v) if isinstance(v, list) else v for k, v in card["facts"].items()})
        rows, columns = arrays["rows"], arrays["columns"]
        place = Mapping(rows, columns, (int(rows.max()) + 1, int(columns.max()) + 1))
        net = _filled(CnnRecurrent(frame(*place.shape), facts.model), group(arrays, "weights"))
        told = _filled(ExtremeNet(), group(arrays, "extremes")).eval().requires_grad_(False)
        extremes = Extremes(told, arrays["low"], arrays["high"], int(card["extremes_steps"]))
        observed = arrays["observed"].astype(bool)
        if observed.shape != rows.shape:
            raise ValueError("Cells and observed series disagree.")
        extra = card["extra"], group(arrays, "extra")
        return cls(net.to(device), extremes, place, observed, facts, *extra)


def _size(place: Mapping) -> str:
    return f"{len(place.rows)} cells of {place.shape[0]} x {place.shape[1]}"


def _weights(name: str, net: torch.nn.Module) -> dict[str, np.ndarray]:
    return {f"{name}/{n}": w.detach().cpu().numpy() for n, w in net.named_parameters()}


def _filled(net: torch.nn.Module, weights: dict[str, np.ndarray]) -> torch.nn.Module:
    """`net` with `weights`, refused where names or shapes disagree."""
    tensors = {n: torch.from_numpy(np.ascontiguousarray(w, np.float32)) for n, w in weights.items()}
    net.load_state_dict(tensors)
    return net
