"""CNN-PhLSTM and CNN-LSTM as forecasters: the maps of a region in, a trained network out."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch

from ..core import windows
from ..core.errors import GroundCastError
from ..core.panel import Panel
from ..core.prepare.scale import Scaler
from ..core.reporter import Reporter, shares
from . import catalogue, extremes
from .cnn_phlstm import CnnRecurrent, frame
from .descent import say_nothing
from .deviations import SILENT, deviations_of, settled
from .device import choose
from .facts import facts_of
from .fitted_raster import FittedRaster
from .inputs import everything
from .maps import mapping
from .progress import Keeper
from .ranges import checked
from .raster_engine import RasterEngine
from .schedule import Plateau, Stopping
from .training import Plan, Progress, train

COMPRESSION_SHARE = 0.05


class Raster:
    """Fits CNN-PhLSTM or CNN-LSTM (He et al. 2022).

    Args:
        model: its name in the catalogue.
        settings: what differs from the catalogue's settings.
        device: a name for `device.choose`.
        seed: of weights and the order of samples; any whole number.
        folder: where the state to resume from is kept; None keeps none.

    Raises:
        GroundCastError: a setting is unknown or out of range, or the device is missing.
    """

    def __init__(self, model: str, settings: dict, device: str, seed: int, folder: Path | None = None):
        self.model = model
        self.settings = checked(catalogue.settings(model, settings))
        self.device = choose(device)
        self.seed = seed % (1 << 32)
        self.folder = folder

    def fit(self, panel: Panel, report: Reporter) -> FittedRaster:
        """Train on the maps of the whole panel, or go on where a stopped training of them left off.

        Raises:
            GroundCastError: points in place of a raster (`points-not-raster`), a raster too small or too
                large (`raster-size`), too few dates (`too-few-dates`), no values (`all-nan`), or a loss
                that is no number (`loss-not-finite`).
            Cancelled: from `report.progress`; the state is written first.
        """
        place = mapping(panel, catalogue.entry(self.model).label)
        given = frame(*place.shape)
        values, *factors = everything(panel)
        self._require(len(values))
        scalers = [Scaler.fit(rows) for rows in factors]
        tables = [scaler.forward(rows) for scaler, rows in zip(scalers, factors)]
        first, second = shares(report, [COMPRESSION_SHARE, 1 - COMPRESSION_SHARE])
        settings = settled(self.settings, panel)
        deviations = deviations_of(settings, settings["time_step"])
        seen = deviations.matrix(panel.days) @ values if deviations else values
        known = extremes.of_maps(seen)
        rate = self.settings["compression_rate"]
        fit = extremes.train(known, self.settings["compression_epochs"], rate, self.seed, first.progress)
        followed = fit.follow(known, 0)
        maps, kept = place.spread(extremes.compress(seen, followed)), None
        if deviations:
            moved = np.diff(values, axis=0, prepend=values[:1])
            kept = place.spread(extremes.compress(seen - moved, followed))
        net, progress, pace = self._trained(given, [maps, *tables], kept, place.mask, second)
        best = progress.stopping.best_epoch
        facts = facts_of(self.model, panel, settings, settings["time_step"])
        note = progress.noted(facts.note)
        facts = replace(facts, epochs_trained=progress.epoch - 1, best_epoch=best, note=note)
        seen = np.isfinite(panel.values).any(axis=0)
        fitted = FittedRaster(net, fit, place, scalers, seen, facts)
        fitted.seconds_per_epoch = pace
        return fitted

    def _trained(self, given, tables: list[np.ndarray], kept, mask: np.ndarray, report: Reporter):
        """The network, where its training ended, and seconds an epoch (None where none was left to do).

        Args:
            tables: (N, Y, X) compressed maps, then (N, P_f) standardised of each factor.
            kept: (N, Y, X) what the last map said, where these are of deviations; None where not.
        """
        maps, *factors = tables
        steps = self.settings["time_step"]
        count = len(maps) - steps
        training, validation = windows.in_order(count)
        net = CnnRecurrent(given, self.model, tuple(rows.shape[1] for rows in factors))
        net.initialise(self.seed)
        if kept is not None:
            say_nothing(net.last)
        device = self.device.torch
        on_device = (torch.from_numpy(maps).to(device), torch.from_numpy(mask).to(device))
        forcing = [torch.from_numpy(rows).to(device) for rows in factors]
        spans = (steps, training, validation, self.seed)
        kept = None if kept is None else torch.from_numpy(kept).to(device)
        engine = RasterEngine(net.to(device), *on_device, *spans, forcing, kept)
        epochs, batch, keep = (self.settings[name] for name in ("epochs", "batch", "keep"))
        plan = Plan(epochs, batch, 1, len(training), self.seed, keep)
        progress = Progress(
            Plateau(self.settings["learning_rate"], self.settings["plateau_factor"]),
            Stopping(self.settings["early_stop"]),
        )
        keeper = Keeper(self.folder, self._fingerprint(tables))
        pace = train(engine, plan, progress, keeper, report)
        if kept is not None and not engine.temper():
            progress.note = f"{progress.note} {SILENT}".strip()
        return net, progress, pace

    def _require(self, count: int) -> None:
        steps = self.settings["time_step"]
        if count < steps + 5:
            raise GroundCastError(
                f"{count} dates are too few for a time step of {steps}; {steps + 5} are needed.",
                "Set a smaller time step, or use a baseline.",
                "too-few-dates",
            )

    def _fingerprint(self, tables: list[np.ndarray]) -> str:
        """The same for the same maps, factors, settings, seed and kind of device only."""
        digest = hashlib.sha256()
        for rows in tables:
            digest.update(np.ascontiguousarray(rows))
        facts = {"model": self.model, "settings": self.settings, "seed": self.seed, "kind": self.device.kind}
        facts |= {"shapes": [rows.shape for rows in tables]}
        digest.update(json.dumps(facts, sort_keys=True).encode())
        return digest.hexdigest()
