"""Deformation made ready: fast ground masked, line of sight turned vertical, two tracks combined."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ..errors import GroundCastError
from ..stack import UPWARDS, Stack
from ..vertical import to_vertical
from .matching import nearest

DAYS_IN_YEAR = 365.25
CHUNK = 50_000


def upwards(stack: Stack, what: str) -> Stack:
    """The deformation as vertical, positive up: as it is, or from line of sight by 1/cos(incidence).

    Raises:
        GroundCastError: another sign than up (`sign`), another kind (`not-vertical`), or no angles.
    """
    if stack.kind == "los":
        return to_vertical(stack)
    if stack.kind != "up":
        raise GroundCastError(
            f"{what} is {stack.kind!r}, and loads move the ground up and down.",
            "Give vertical deformation, or line of sight with incidence angles.",
            "not-vertical",
        )
    said = stack.sign.lower()
    if "up" not in said or "down" in said:
        raise GroundCastError(
            f"{what} is given as vertical, but its file says {stack.sign!r}.",
            "Say --kind los where it is line of sight, or turn its sign so that up is positive.",
            "sign",
        )
    return replace(stack, sign=UPWARDS)


def combined(ascending: Stack, descending: Stack, days: float) -> Stack:
    """Vertical deformation from two tracks on one grid, without taking horizontal motion as zero.

    With incidence angles a and d and no motion along the orbits,
    up = (los_a sin d + los_d sin a)/sin(a + d). Dates are those of the ascending track; the nearest
    descending date within `days` is taken, NaN where there is none.

    Raises:
        GroundCastError: no angles (`no-incidence`), or no dates near each other (`no-dates-match`).
    """
    for stack, name in ((ascending, "ascending"), (descending, "descending")):
        if stack.incidence_deg is None or not np.isfinite(stack.incidence_deg).any():
            raise GroundCastError(
                f"The {name} track has no incidence angles, which the combination needs.",
                "Add an incidence raster or column.",
                "no-incidence",
            )
    index = nearest(ascending.dates, descending.dates, days)
    if (index < 0).all():
        raise GroundCastError(
            f"No descending date lies within {days:g} days of an ascending one.",
            "Allow a larger gap between dates, or leave one track out.",
            "no-dates-match",
        )
    a, d = np.radians(ascending.incidence_deg), np.radians(descending.incidence_deg)
    other = np.where((index >= 0)[:, None, None], descending.values[index], np.nan)
    values = (ascending.values * np.sin(d) + other * np.sin(a)) / np.sin(a + d)
    note = (
        "Ascending and descending tracks were combined to vertical; motion along the orbits is taken as zero."
    )
    made = values.astype(np.float32)
    return replace(ascending, values=made, kind="up", sign=UPWARDS, notes=(*ascending.notes, note))


def velocity(values: np.ndarray, dates: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Rate and its standard error, each (P,) mm/yr, of series (T, P) in mm, NaN below six values.

    Least squares of a line with a yearly wave where the record is longer than a year: without the
    wave a season would look like a rate.
    """
    years = (dates - dates[0]).astype(float) / DAYS_IN_YEAR
    columns = [np.ones_like(years), years - years.mean()]
    if np.ptp(years) > 1:
        columns += [np.cos(2 * np.pi * years), np.sin(2 * np.pi * years)]
    design = np.stack(columns, axis=1)
    parts = [_rates(values[:, i : i + CHUNK], design) for i in range(0, values.shape[1], CHUNK)]
    rate, error = (np.concatenate(column) for column in zip(*parts))
    return rate, error


def fast(values: np.ndarray, dates: np.ndarray, limit: float) -> np.ndarray:
    """(P,) bool: series whose rate exceeds `limit` mm/yr by more than twice its standard error.

    A rate that noise alone can make is no reason to leave a place out.
    """
    rate, error = velocity(values, dates)
    with np.errstate(invalid="ignore"):
        return np.abs(rate) - 2 * error > limit


def _rates(values: np.ndarray, design: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    known = np.isfinite(values)
    filled = np.where(known, values, 0.0).astype(np.float64)
    outer = (design[:, :, None] * design[:, None, :]).reshape(len(design), -1)
    count, terms = known.sum(axis=0), design.shape[1]
    normal = (known.T.astype(float) @ outer).reshape(-1, terms, terms)
    enough = count >= terms + 2
    normal[~enough] = np.eye(terms)
    inverse = np.linalg.pinv(normal, hermitian=True)
    fitted = (inverse @ (filled.T @ design)[..., None])[..., 0]
    rest = np.where(known, filled - design @ fitted.T, 0.0)
    variance = (rest**2).sum(axis=0) / np.maximum(count - terms, 1)
    rate = np.where(enough, fitted[:, 1], np.nan)
    return rate, np.where(enough, np.sqrt(variance * inverse[:, 1, 1]), np.nan)
