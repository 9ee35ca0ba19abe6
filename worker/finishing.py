"""A training that was stopped is taken as it stands: its best network so far becomes the model of the run."""

from __future__ import annotations

from pathlib import Path

from ..core.errors import GroundCastError
from ..models import catalogue
from ..models.progress import ENOUGH, STATE
from .protocol import FINISH

REHEARSAL = "rehearsal"


def asked(out: Path) -> bool:
    """Whether the run in `out` shall go no further with its training, and forecast."""
    return (out / FINISH).is_file()


def settle(folder: Path, enough: bool) -> None:
    """Say to each training that was begun in `folder` whether it shall go no further.

    The copy for the intervals is trained to its end in any case: it gets no more epochs than the model had.
    """
    for state in folder.rglob(STATE):
        if REHEARSAL in state.relative_to(folder).parts:
            continue
        if enough:
            (state.parent / ENOUGH).touch()
        else:
            (state.parent / ENOUGH).unlink(missing_ok=True)


def is_begun(folder: Path) -> bool:
    """Whether a training was begun in `folder`, so that there may be a model to take."""
    return any(True for _ in folder.rglob(STATE))


def require_network(model: str) -> None:
    """Refuses a model that has no training to stop (`nothing-trained`)."""
    entry = catalogue.entry(model)
    if not entry.learned:
        raise GroundCastError(
            f"The training of {entry.label} cannot be ended early: it has no model before its end.",
            "Continue the run.",
            "nothing-trained",
        )


def require_any(begun: bool) -> None:
    """Refuses a run none of whose trainings had begun (`nothing-trained`)."""
    if not begun:
        raise GroundCastError(
            "There is no model yet: the run was stopped before its training began.",
            "Continue the run.",
            "nothing-trained",
        )


def done(out: Path) -> None:
    """The run has its results: what was asked for it is no longer."""
    (out / FINISH).unlink(missing_ok=True)
