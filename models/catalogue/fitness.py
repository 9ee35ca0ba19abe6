"""Whether a model fits the data and the machine at hand, before anything is run."""

from __future__ import annotations

from dataclasses import dataclass

from .entry import Entry


@dataclass(frozen=True)
class AtHand:
    """What is known before a run; 0 and None stand for what is not known, which never stands in the way.

    Attributes:
        dates: those a model may learn from.
        series: of the smallest region.
        points: whether the series lie at points that no grid was chosen for; None while not known.
        sides: rows and columns of the raster, (0, 0) where there is none or its size is not known.
        memory_bytes: of the machine, or of the graphics card that is used.
    """

    dates: int = 0
    series: int = 0
    points: bool | None = None
    sides: tuple[int, int] = (0, 0)
    memory_bytes: float = 0.0


def memory_needed(entry: Entry, at_hand: AtHand) -> float:
    """Bytes that fit and forecast take about, at the model's defaults; 0.0 where the data are not known."""
    rows, columns = at_hand.sides
    count = rows * columns if entry.needs.takes == "maps" else at_hand.series
    if not count or not at_hand.dates:
        return 0.0
    return entry.needs.memory.of(count, at_hand.dates)


def missing(entry: Entry, settings: dict, at_hand: AtHand) -> tuple[str, dict]:
    """(code, numbers) of the first thing that keeps a model from these data; ("", {}) where it fits.

    The codes are `dates`, `series`, `raster`, `small`, `large` and `memory`.
    """
    least, few = entry.dates_needed(settings), entry.series_needed(settings)
    if at_hand.dates and at_hand.dates < least:
        return "dates", {"n": least, "left": at_hand.dates}
    if entry.needs.takes == "maps" and at_hand.points:
        return "raster", {}
    if at_hand.series and at_hand.series < few:
        return "series", {"n": few, "left": at_hand.series}
    return _too_small_or_large(entry, at_hand) or _too_much(entry, at_hand) or ("", {})


def _too_small_or_large(entry: Entry, at_hand: AtHand) -> tuple[str, dict] | None:
    """Where a raster has sides that the model cannot take."""
    least, most = entry.needs.sides
    if not most or not all(at_hand.sides):
        return None
    numbers = {"rows": at_hand.sides[0], "columns": at_hand.sides[1], "least": least, "most": most}
    if min(at_hand.sides) < least:
        return "small", numbers
    return ("large", numbers) if max(at_hand.sides) > most else None


def _too_much(entry: Entry, at_hand: AtHand) -> tuple[str, dict] | None:
    needed = memory_needed(entry, at_hand)
    if not at_hand.memory_bytes or needed <= at_hand.memory_bytes:
        return None
    return "memory", {"needed": needed, "there": at_hand.memory_bytes}
