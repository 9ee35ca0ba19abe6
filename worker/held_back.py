"""How many dates a training holds back to test on, and whether its model can learn from the others."""

from __future__ import annotations

from ..core.dates import counted
from ..core.errors import GroundCastError
from ..core.job import Job
from ..models import catalogue


def held_back(job: Job, count: int) -> int:
    """How many of `count` dates are held back.

    Raises:
        GroundCastError: none, or more than half of the dates (`hold-back`); a single date (`too-few-dates`).
    """
    _require_rest(job.hold_back, count, 1, "a test")
    return job.hold_back


def held_from(job: Job, count: int) -> int:
    """`held_back`, of a record that the job's model is to learn from.

    Raises:
        GroundCastError: too few dates for the model whatever is held back (`too-few-dates`), or as for
            `held_back`, or too few left to learn from (`hold-back`).
    """
    entry = catalogue.entry(job.model)
    least = entry.dates_needed(catalogue.settings(job.model, job.settings))
    _require_rest(job.hold_back, count, least, entry.label)
    return job.hold_back


def require_newer(held: int, count: int) -> None:
    """That `count` dates of newer data are more than the `held` ones that a trained model is tested on.

    Raises:
        GroundCastError: they are not (`too-few-dates`).
    """
    if count <= held:
        raise GroundCastError(
            f"The newer data have {counted(count)}; the last {held} are held back as in the training, "
            f"so {held + 1} are needed.",
            "Give the whole record, with the new dates at its end.",
            "too-few-dates",
        )


def _require_rest(held: int, count: int, least: int, what: str) -> None:
    """That `held` of `count` dates, a half at most, can be held back and leave `least` for `what`."""
    most = min(count // 2, count - least)
    if most < 1:
        raise _short(count, least, what)
    if not 1 <= held <= most:
        why = f"{what} needs {least} to learn from" if count - held < least else "that is more than half"
        raise GroundCastError(
            f"{counted(held)} cannot be held back of {count}: {'one is needed' if held < 1 else why}.",
            f"Hold back 1{f' to {most}' if most > 1 else ''} (hold_back = {most}).",
            "hold-back",
        )


def _short(count: int, least: int, what: str) -> GroundCastError:
    """The record is too short whatever is held back."""
    simple = catalogue.entry("persistence")
    able = count > simple.least_dates
    wanted = max(least, simple.least_dates) + 1
    other = f", or use {simple.name} with hold_back = 1" if able and least > simple.least_dates else ""
    return GroundCastError(
        f"The record has {counted(count)}; {what} needs {wanted}: {least} to learn from and 1 to test on.",
        f"Add {counted(wanted - count)} or more{other}.",
        "too-few-dates",
    )
