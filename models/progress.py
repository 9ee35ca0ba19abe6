"""The state of a training run on disk, from which it goes on after a kill as if nothing had happened."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

import numpy as np

from ..core.errors import GroundCastError
from ..core.reporter import Reporter
from . import checkpoint
from .schedule import Plateau, Stopping, restored, state

STATE, BEST = "training.state", "best.state"
ENOUGH = "enough"
"""An empty file beside a state: the training was stopped and is taken as it stands."""
INTERVAL_S = 20.0
# A state is written more often than every 20 s where writing takes less than this share of the time.
SHARE = 0.03


class Keeper:
    """Writes the state when it is due, and the best weights so far, which need no memory then.

    Args:
        folder: where both are kept; None keeps no state, and the best weights until the end only.
        fingerprint: text that is the same for the same data, settings and seed only.
    """

    def __init__(self, folder: Path | None, fingerprint: str):
        self.resumable = folder is not None
        self._passing = None if self.resumable else tempfile.TemporaryDirectory(prefix="groundcast-")
        self.folder = Path(folder if self.resumable else self._passing.name)
        for leftover in self.folder.glob(".*.part.state"):
            leftover.unlink()
        self.fingerprint = fingerprint
        self.written, self.cost = time.monotonic(), 0.0

    def keep(self, engine, progress, must: bool = False) -> None:
        """Write the state, if it is due or `must` be."""
        begun = time.monotonic()
        waited = begun - self.written
        due = waited > INTERVAL_S or (progress.batch == 0 and waited > self.cost / SHARE)
        if not self.resumable or not (due or must):
            return
        card, arrays = _packed(engine, progress, self.fingerprint)
        # Weights may be lost one step before the loss is: a good state is worth more than a late one.
        if not np.isfinite(card["engine"]["total"]) or not all(np.isfinite(a).all() for a in arrays.values()):
            return
        checkpoint.save(self.folder / STATE, card, arrays)
        self.written = time.monotonic()
        self.cost = self.written - begun

    def keep_best(self, engine, progress) -> None:
        """Write the weights of the epoch that was just found the best so far."""
        card = {"fingerprint": self.fingerprint, "epoch": progress.epoch}
        checkpoint.save(self.folder / BEST, card, engine.weights())
        progress.best_kept = progress.epoch

    @property
    def enough(self) -> bool:
        """Whether the training that was stopped here shall go no further."""
        return self.resumable and (self.folder / ENOUGH).is_file()

    def best_epoch(self, progress) -> int:
        """The epoch of the weights kept: after a kill they may be newer than the state; 0 where none are."""
        if not progress.best_kept:
            return 0
        return checkpoint.read_card(self.folder / BEST).get("epoch", progress.best_kept)

    def put_best(self, engine) -> None:
        """Give the engine the weights of the best epoch."""
        engine.put(checkpoint.read_arrays(self.folder / BEST))

    def close(self) -> None:
        """Remove what was to be kept for the time of training only."""
        if self._passing is not None:
            self._passing.cleanup()

    def restore(self, engine, progress, report: Reporter) -> bool:
        """Bring engine and progress to the state found; false where there is none of this run.

        Best weights written after the state are no harm: training repeats the epochs between, finds
        the same best again and writes it anew.
        """
        if not self.resumable or not (self.folder / STATE).is_file():
            return False
        try:
            card = self._checked(STATE)
            whole = card is not None and (not card["best_kept"] or self._checked(BEST))
        except GroundCastError as error:
            report.warning("state-damaged", f"{error.message} Training starts again from its first epoch.")
            return False
        if not whole:
            return False
        engine.remember(card["engine"], checkpoint.read_arrays(self.folder / STATE))
        # States of before `first` was kept go on from the rate that the settings begin with.
        progress.plateau = restored(Plateau, {"first": progress.plateau.first} | card["schedule"][0])
        progress.stopping = restored(Stopping, card["schedule"][1])
        for key in ("epoch", "batch", "best_kept"):
            setattr(progress, key, card[key])
        return True

    def _checked(self, name: str) -> dict | None:
        """The card of a file of this very run whose arrays can all be read; None where it is another's."""
        card = checkpoint.read_card(self.folder / name)
        if card.get("fingerprint") != self.fingerprint:
            return None
        for _ in checkpoint.read_arrays(self.folder / name):
            pass
        return card


def _packed(engine, progress, fingerprint: str) -> tuple[dict, dict[str, np.ndarray]]:
    numbers, arrays = engine.memory()
    card = {
        "fingerprint": fingerprint,
        "engine": numbers,
        "schedule": state(progress.plateau, progress.stopping),
        "epoch": progress.epoch,
        "batch": progress.batch,
        "best_kept": progress.best_kept,
    }
    return card, {f"weights/{n}": a for n, a in engine.weights().items()} | arrays
