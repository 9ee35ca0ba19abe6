"""The training loop: epochs, the learning rate, the best weights, and a state to resume from."""

from __future__ import annotations

import math
import time
from dataclasses import dataclass

import numpy as np

from ..core.errors import GroundCastError
from ..core.reporter import Cancelled, Reporter
from .descent import Descent, Scores
from .progress import Keeper
from .schedule import Plateau, Stopping

ASKED = 16
"""Batches after which a graphics card is asked for the loss so far."""

EXTREME = 30.0
"""A scaled value of this size is no ordinary one: values are scaled to a spread of 1, or to at most 1."""


@dataclass(frozen=True)
class Plan:
    """How long to train and on what.

    Attributes:
        epochs: most passes over the training windows.
        batch: windows per optimizer step.
        repeat: copies of each training window in an epoch.
        windows: number of training windows.
        seed: of the order of samples.
        keep: "best" (of the epoch with the lowest validation loss) or "last", the weights in the end.
    """

    epochs: int
    batch: int
    repeat: int
    windows: int
    seed: int
    keep: str

    def batches(self, epoch: int) -> list[np.ndarray]:
        """The training window of every sample of every batch; depends on seed and epoch only."""
        draw = np.random.default_rng([self.seed, epoch])
        order = draw.permutation(np.repeat(np.arange(self.windows), self.repeat))
        return [order[i : i + self.batch] for i in range(0, len(order), self.batch)]

    def tell_resumed(self, epoch: int, report: Reporter) -> None:
        """Tell that a training goes on from an epoch."""
        report.warning("training-resumed", f"Training goes on from epoch {epoch} of a run that was stopped.")

    def stopped_note(self, done: int, best: int) -> str:
        """What to say of a model whose training was stopped after `done` epochs; `best` 0 kept none."""
        if not best:
            return f"The training was stopped after epoch {done} of {self.epochs}."
        return (
            f"The training was stopped after epoch {done} of {self.epochs}; "
            f"the model is that of epoch {best}, the best until then."
        )


@dataclass
class Progress:
    """Where training stands.

    `epoch` counts from 1, `batch` is the next one of that epoch; `best_kept` is the epoch whose
    weights the keeper holds, 0 for none. `note` says that the training was stopped, "" where it was not.
    """

    plateau: Plateau
    stopping: Stopping
    epoch: int = 1
    batch: int = 0
    best_kept: int = 0
    note: str = ""

    def over(self, plan: Plan) -> bool:
        """Whether the plan or the validation loss says stop, or the user did.

        A dead learning rate ends what may stop early: tiny gains, one after another, would go on for long.
        """
        if self.note or self.epoch > plan.epochs or self.stopping.over(self.epoch - 1):
            return True
        return self.stopping.patience > 0 and self.plateau.dead

    def noted(self, note: str) -> str:
        """What there is to say of the model, `note` before it."""
        return f"{note} {self.note}".strip()


def train(engine: Descent, plan: Plan, progress: Progress, keeper: Keeper, report: Reporter) -> float | None:
    """Train until the plan or the validation loss says stop; the engine's net then has its final weights.

    Goes on from the state that the keeper holds of the same training, and lets go of the keeper. A training
    that was stopped and is taken as it stands goes no further: its best weights are the final ones.

    Returns:
        Seconds per epoch trained here; None where nothing was left to train.

    Raises:
        GroundCastError: the loss is no longer a number (`loss-not-finite`), with the epoch, the batch and
            the likely cause; the last good state written stays as it was. Or a training that is taken as it
            stands has ended no epoch (`nothing-trained`).
        Cancelled: from the reporter; the state is written first.
    """
    resumed = keeper.restore(engine, progress, report)
    if keeper.enough and not progress.over(plan):
        _take_as_it_stands(plan, progress, keeper, report)
    elif resumed:
        plan.tell_resumed(progress.epoch, report)
    first, started = progress.epoch, time.monotonic()
    try:
        _to_the_end(engine, plan, progress, keeper, report)
    finally:
        keeper.close()
    done = progress.epoch - first
    return (time.monotonic() - started) / done if done else None


def _to_the_end(engine: Descent, plan: Plan, progress: Progress, keeper: Keeper, report: Reporter) -> None:
    with engine.at_work():
        while not progress.over(plan):
            _pass_over(engine, plan, progress, keeper, report)
            _conclude(engine, plan, progress, keeper, report)
            keeper.keep(engine, progress, must=progress.over(plan))
    if progress.best_kept:
        keeper.put_best(engine)


def _take_as_it_stands(plan: Plan, progress: Progress, keeper: Keeper, report: Reporter) -> None:
    """Goes no further with a training that was stopped, and says so; refused where it has ended no epoch."""
    if progress.epoch == 1:
        raise GroundCastError(
            "There is no model yet: the training that was stopped had ended no epoch, or was of other data.",
            "Continue the run.",
            "nothing-trained",
        )
    best = keeper.best_epoch(progress)
    progress.epoch = max(progress.epoch, best + 1)
    if best:
        progress.stopping.best_epoch = progress.best_kept = best
    progress.note = plan.stopped_note(progress.epoch - 1, best)
    report.warning("training-stopped", progress.note, "Read its scores with that in mind.")


def _conclude(engine: Descent, plan: Plan, progress: Progress, keeper: Keeper, report: Reporter) -> None:
    """What follows the last step of an epoch: scores, the best weights, the next learning rate."""
    loss = engine.loss()
    _require_number(engine, loss, "training", progress)
    scores = engine.evaluate()
    _require_number(engine, scores.loss, "validation", progress)
    _tell(report, progress, loss, scores)
    if progress.stopping.better(progress.epoch, scores.loss) and plan.keep == "best":
        keeper.keep_best(engine, progress)
    progress.plateau.after(scores.loss)
    progress.epoch, progress.batch = progress.epoch + 1, 0


def _pass_over(engine: Descent, plan: Plan, progress: Progress, keeper: Keeper, report: Reporter) -> None:
    """The rest of the current epoch."""
    batches = plan.batches(progress.epoch)
    engine.begin(progress.epoch, progress.plateau.rate, batches, progress.batch)
    for number in range(progress.batch, len(batches)):
        try:
            report.progress((progress.epoch - 1 + number / len(batches)) / plan.epochs)
        except Cancelled:
            keeper.keep(engine, progress, must=True)
            raise
        engine.step(number)
        progress.batch = number + 1
        # A graphics card is asked now and then only: each answer makes it wait.
        if engine.device.type == "cpu" or progress.batch % ASKED == 0:
            _require_number(engine, engine.loss(), "training", progress)
        keeper.keep(engine, progress)


def _require_number(engine: Descent, loss: float, which: str, progress: Progress) -> None:
    """Refuses to go on with a loss that is no number, and says what has most likely made it one."""
    if math.isfinite(loss):
        return
    largest = engine.largest()
    cause = "the learning rate is too high for these series"
    cure = "Set a lower learning rate, and look for extreme values in the series."
    if not largest < EXTREME:
        cause = f"a value of the series is extreme, {largest:.3g} after scaling"
        cure = "Leave series and factors with extreme values out, or set a lower learning rate."
    raise GroundCastError(
        f"The {which} loss is no longer a number in epoch {progress.epoch}, batch {progress.batch} of "
        f"{len(engine.batches)}, at a learning rate of {progress.plateau.rate:g}; most likely {cause}.",
        cure,
        "loss-not-finite",
    )


def _tell(report: Reporter, progress: Progress, loss: float, scores: Scores) -> None:
    report.metric("loss", progress.epoch, loss)
    report.metric("validation loss", progress.epoch, scores.loss)
    report.metric("R2", progress.epoch, scores.r2)
    report.metric("skill", progress.epoch, scores.skill)
    report.metric("learning rate", progress.epoch, progress.plateau.rate)
