"""The state of a training run on disk, from which it goes on after a kill as if nothing had happened."""

from __future__ import annotations

import time
from pathlib import Path

import numpy as np

from . import checkpoint
from .schedule import Plateau, Stopping, restored, state

FILE = "training.state"
INTERVAL_S = 20.0
# A state is written more often than every 20 s where writing takes less than this share of the time.
SHARE = 0.03


class Keeper:
    """Writes the state when it is due; `fingerprint` tells whether a state found belongs to this run.

    Args:
        folder: where the state is kept; None keeps none.
        fingerprint: text that is the same for the same data, settings and seed only.
    """

    def __init__(self, folder: Path | None, fingerprint: str):
        self.path = None if folder is None else Path(folder) / FILE
        self.fingerprint = fingerprint
        self.written, self.cost = time.monotonic(), 0.0

    def keep(self, engine, progress, must: bool = False) -> None:
        """Write the state, if it is due or `must` be."""
        waited = time.monotonic() - self.written
        due = waited > INTERVAL_S or (progress.batch == 0 and waited > self.cost / SHARE)
        if self.path is None or not (due or must):
            return
        begun = time.monotonic()
        checkpoint.save(self.path, *_packed(engine, progress, self.fingerprint))
        self.written = time.monotonic()
        self.cost = self.written - begun

    def restore(self, engine, progress) -> bool:
        """Bring engine and progress to the state found; false where there is none of this run."""
        if self.path is None or not self.path.is_file():
            return False
        card, arrays = checkpoint.load(self.path)
        if card.get("fingerprint") != self.fingerprint:
            return False
        groups = _groups(arrays)
        engine.remember(card["engine"], groups["weights"], groups.get("optimizer", {}))
        progress.plateau = restored(Plateau, card["schedule"][0])
        progress.stopping = restored(Stopping, card["schedule"][1])
        progress.epoch, progress.batch = card["epoch"], card["batch"]
        progress.best_weights = groups.get("best", {})
        return True


def _packed(engine, progress, fingerprint: str) -> tuple[dict, dict[str, np.ndarray]]:
    numbers, arrays = engine.memory()
    card = {
        "fingerprint": fingerprint,
        "engine": numbers,
        "schedule": state(progress.plateau, progress.stopping),
        "epoch": progress.epoch,
        "batch": progress.batch,
    }
    packed = {f"weights/{n}": a for n, a in engine.weights().items()}
    packed |= {f"optimizer/{n}": a for n, a in arrays.items()}
    packed |= {f"best/{n}": a for n, a in progress.best_weights.items()}
    return card, packed


def _groups(arrays: dict[str, np.ndarray]) -> dict[str, dict[str, np.ndarray]]:
    groups: dict[str, dict[str, np.ndarray]] = {}
    for name, array in arrays.items():
        group, rest = name.split("/", 1)
        groups.setdefault(group, {})[rest] = array
    return groups
