"""A trained CNN-PhLSTM or CNN-LSTM: it forecasts map after map, and its file holds all that this needs."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch

from ..core.panel import Panel
from ..core.prepare.scale import Scaler
from . import checkpoint
from .cnn_phlstm import CnnRecurrent, frame
from .deviations import deviations_of
from .device import choose
from .extremes import ExtremeNet, Extremes, compress, expand, of_maps
from .facts import read
from .given import standardised
from .inputs import everything
from .maps import Mapping, mapping
from .network_file import filled, group, pack_scalers, unpack_scalers
from .required import differ, require_dates
from .rolling import Rolling


class FittedRaster(Rolling):
    """A trained network of maps with what compresses them.

    Attributes:
        place: where its series lie.
        scalers: of each factor.
        deviations: what the network sees and forecasts of the maps.
    """

    def __init__(self, net, extremes, place, scalers, observed, facts, card=None, arrays=None):
        super().__init__(observed, facts, card, arrays)
        self.net: CnnRecurrent = net.eval().requires_grad_(False)
        self.extremes: Extremes = extremes
        self.extremes.net.to(next(net.parameters()).device)
        self.place: Mapping = place
        self.scalers: list[Scaler] = scalers
        self.deviations = deviations_of(facts.settings, facts.time_step)

    @property
    def parameters(self) -> int:
        """Number of trained weights, those of the extremes' networks included."""
        parts = (*self.net.parameters(), *self.extremes.net.parameters())
        return sum(weight.numel() for weight in parts)

    @property
    def places(self) -> dict[str, int]:
        return {name: len(scaler.mean) for name, scaler in zip(self.facts.names, self.scalers)}

    def _rolled(self, panel: Panel, horizon: int, paths: dict) -> tuple[np.ndarray, list[np.ndarray]]:
        values, *factors = everything(panel)
        seen = self.deviations.matrix(panel.days) @ values if self.deviations else values
        followed = self.extremes.follow(of_maps(seen), horizon)
        steps = self.time_step
        known = compress(seen[-steps:], followed[len(values) - steps : len(values)])
        forcing = [scaler.forward(rows[-steps:]) for scaler, rows in zip(self.scalers, factors)]
        coming = standardised(paths, self.facts.names, self.scalers)
        maps, own = self._roll(self.place.spread(known), horizon, forcing, coming)
        told = expand(self.place.gather(maps), followed[len(values) :]).astype(np.float32)
        if self.deviations:
            told += self.deviations.coming(values, panel.days, panel.cadence_days, horizon)
        return told, [scaler.inverse(rows) for scaler, rows in zip(self.scalers, own)]

    @torch.no_grad()
    def _roll(self, maps: np.ndarray, horizon: int, forcing=(), coming=()) -> tuple[np.ndarray, list]:
        """(H, Y, X) compressed maps after `maps` (T, Y, X), and (H, P_f) of each factor; each encoded once.

        Args:
            forcing: (T, P_f) standardised of each factor.
            coming: (H, P_f) that it shall take next; None where it takes the network's own.
        """
        device = next(self.net.parameters()).device
        mask = torch.from_numpy(self.place.mask).to(device)
        rows = [torch.from_numpy(values).to(device) for values in forcing]
        given = [None if path is None else torch.from_numpy(path).to(device) for path in coming]
        vectors = self.net.encode(torch.from_numpy(maps).to(device), rows)
        told = []
        for lead in range(horizon):
            answer, own = self.net.answer(vectors[None])
            told.append((answer[0] * mask, *(part[0] for part in own)))
            if lead == horizon - 1:
                break
            pairs = zip(given, own)
            now = [part if path is None else path[lead : lead + 1] for path, part in pairs]
            vectors = torch.cat([vectors[1:], self.net.encode(told[-1][0][None], now)])
        ahead, *factors = (torch.stack(part).cpu().numpy() for part in zip(*told))
        return ahead, factors

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
        arrays |= {"rows": self.place.rows, "columns": self.place.columns} | pack_scalers(self.scalers)
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
        facts = read(card)
        scalers = unpack_scalers(arrays, len(facts.names))
        rows, columns = arrays["rows"], arrays["columns"]
        place = Mapping(rows, columns, (int(rows.max()) + 1, int(columns.max()) + 1))
        net = CnnRecurrent(frame(*place.shape), facts.model, tuple(len(s.mean) for s in scalers))
        net = filled(net, group(arrays, "weights"))
        told = filled(ExtremeNet(), group(arrays, "extremes")).eval().requires_grad_(False)
        extremes = Extremes(told, arrays["low"], arrays["high"], int(card["extremes_steps"]))
        observed = arrays["observed"].astype(bool)
        if observed.shape != rows.shape:
            raise ValueError("Cells and observed series disagree.")
        extra = card["extra"], group(arrays, "extra")
        return cls(net.to(device), extremes, place, scalers, observed, facts, *extra)


def _size(place: Mapping) -> str:
    return f"{len(place.rows)} cells of {place.shape[0]} x {place.shape[1]}"


def _weights(name: str, net: torch.nn.Module) -> dict[str, np.ndarray]:
    return {f"{name}/{n}": w.detach().cpu().numpy() for n, w in net.named_parameters()}
