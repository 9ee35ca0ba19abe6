"""GLER-BiGRUnet and its relatives as forecasters: a panel in, a trained network out."""

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
from ..core.reporter import Reporter
from . import catalogue
from .catalogue.networks import sized
from .descent import say_nothing
from .deviations import SILENT, deviations_of, settled
from .device import Device, choose, exhausted
from .engine import Engine, Series
from .facts import facts_of, network_of, recent, shape_of
from .fitted import FittedGler
from .fused import FusedEngine
from .given import taken, unused
from .gler_bigrunet import ATTENTION_HEADS, MODEL
from .inputs import everything
from .progress import Keeper
from .ranges import NONE_UP, checked
from .schedule import Plateau, Stopping
from .training import Plan, Progress, train

SMALLEST_BATCH = 4
NO_FACTORS = "No factors were given: attention looks at the deformation itself."

__all__ = ["FittedGler", "Gler"]


class Gler:
    """Fits GLER-BiGRUnet, or one of the nine networks it was compared with (Huo et al. 2024).

    Args:
        settings: what differs from the catalogue's settings.
        device: a name for `device.choose`.
        seed: of weights, order of samples and dropout; any whole number.
        folder: where the state to resume from is kept; None keeps none.
        model: its name in the catalogue.

    Raises:
        GroundCastError: a setting is unknown or out of range, or the device is missing.
    """

    def __init__(
        self,
        settings: dict,
        device: str = "auto",
        seed: int = 0,
        folder: Path | None = None,
        model: str = MODEL,
    ):
        self.model = model
        self.settings = in_range(catalogue.settings(model, settings))
        self.device: Device = choose(device)
        self.seed = seed % (1 << 32)
        self.folder = folder

    def fit(self, panel: Panel, report: Reporter) -> FittedGler:
        """Train on the whole panel, or go on where a stopped training of the same data left off.

        Where memory runs out, a batch half as large is tried, with a warning.

        Raises:
            GroundCastError: too few dates (`too-few-dates`), no values (`all-nan`), a loss that is
                no number (`loss-not-finite`), or too little memory (`out-of-memory`).
            Cancelled: from `report.progress`; the state is written first.
        """
        note = self._note(panel)
        panel = taken(panel, self.model)
        values = everything(panel)
        steps = windows.time_step(values[0], self.settings["time_step"])
        settings = settled(sized(self.settings, values[0].shape[1]), panel)
        deviations = deviations_of(settings, steps)
        seen, *factors = values
        seen = deviations.matrix(panel.days) @ seen if deviations else seen
        scalers = [deviations.scaler(seen), *(Scaler.fit(rows) for rows in factors)]
        tables = [scaler.forward(rows) for scaler, rows in zip(scalers, (seen, *factors))]
        known = scalers[0].forward(values[0]) if deviations else None
        facts = facts_of(self.model, panel, settings, steps, note)
        batch = settings["batch"]
        while True:
            try:
                net, progress, pace = self._trained(tables, known, facts, batch, report)
                break
            except (RuntimeError, MemoryError) as error:
                if not exhausted(error):
                    raise
            batch = self._smaller(batch, report)
        best = progress.stopping.best_epoch
        facts = replace(
            facts, epochs_trained=progress.epoch - 1, best_epoch=best, note=progress.noted(facts.note)
        )
        seen = np.isfinite(panel.values).any(axis=0)
        last = recent(panel, [rows[deviations.kept] for rows in values])
        fitted = FittedGler(net, scalers, seen, facts, last)
        fitted.seconds_per_epoch = pace
        return fitted

    def _trained(self, tables, known, facts, batch, report) -> tuple[torch.nn.Module, Progress, float | None]:
        """The network, where its training ended, and seconds an epoch (None where none was left to do).

        Args:
            tables: (N, P_k) scaled, of each input.
            known: (N, P) the deformation in the scale of its deviations; None where none are forecast.
        """
        settings = facts.settings
        split = windows.split if known is None else windows.in_order
        training, validation = split(len(tables[0]) - facts.time_step)
        net = network_of(facts, shape_of(facts, [rows.shape[1] for rows in tables]))
        net.initialise(self.seed)
        if known is not None:
            say_nothing(net.last)
        device = self.device.torch
        on_device = [torch.from_numpy(rows).to(device) for rows in tables]
        known = None if known is None else torch.from_numpy(known).to(device)
        spans = (facts.time_step, settings["target"], training, validation)
        series = Series(on_device, *spans, settings["dropout"], known)
        kind = FusedEngine if device.type == "cpu" else Engine
        engine = kind(net.to(device), series, self.seed)
        repeat = windows.repetition(len(training), settings["repeat"])
        plan = Plan(settings["epochs"], batch, repeat, len(training), self.seed, settings["keep"])
        plateau = Plateau(settings["learning_rate"], settings["plateau_factor"])
        progress = Progress(plateau, Stopping(settings["early_stop"]))
        keeper = Keeper(self.folder, self._fingerprint(tables, plan))
        pace = train(engine, plan, progress, keeper, report)
        if known is not None and not engine.temper():
            progress.note = f"{progress.note} {SILENT}".strip()
        return net, progress, pace

    def _smaller(self, batch: int, report: Reporter) -> int:
        """Half of `batch`, told as a warning; refused where that is no use."""
        place = "computer" if self.device.kind == "cpu" else "graphics card"
        ran_out = f"The {place} ran out of memory at batch {batch}."
        if batch // 2 < SMALLEST_BATCH:
            raise GroundCastError(
                ran_out, "Train a smaller region, a coarser cell, or a smaller hidden size.", "out-of-memory"
            )
        report.warning("out-of-memory", f"{ran_out} The run goes on with batch {batch // 2}.")
        if self.device.kind == "cuda":
            torch.cuda.empty_cache()
        return batch // 2

    def _note(self, panel: Panel) -> str:
        """What to say of the factors that were given, or not."""
        if not catalogue.entry(self.model).factors:
            return unused(panel, self.model)
        return "" if panel.factors else NO_FACTORS

    def _fingerprint(self, tables: list[np.ndarray], plan: Plan) -> str:
        """The same for the same data, settings, seed and kind of device only."""
        digest = hashlib.sha256()
        for rows in tables:
            digest.update(str(rows.shape).encode())
            digest.update(np.ascontiguousarray(rows))
        facts = {
            "model": self.model,
            "settings": self.settings,
            "plan": vars(plan),
            "device": self.device.kind,
        }
        digest.update(json.dumps(facts, sort_keys=True).encode())
        return digest.hexdigest()


def in_range(settings: dict) -> dict:
    """`settings` with the preset's numbers put in, refused where one is out of range.

    Raises:
        GroundCastError: naming the setting, its value and its range (`setting-value`).
    """
    unit = 2 * ATTENTION_HEADS
    own = {
        "time_step": NONE_UP,
        "hidden": (lambda v: v >= 0 and v % unit == 0, f"0 or a multiple of {unit}"),
        "learning_rate": (lambda v: 0 <= v <= 1, "a number from 0 to 1"),
    }
    return checked(catalogue.with_preset(settings), own)
