"""What the names of columns mean: dates, coordinates, the viewing angle, coherence.

Names are those of the layouts that `egms`, `vector`, `point_csv` and `long_table` cite.
"""

from __future__ import annotations

import re

import numpy as np

from ..dates import field_date, is_decimal_year, is_written, short_dates
from ..errors import GroundCastError
from ..projection import is_geographic
from .degrees import require_degrees
from .written_days import ambiguous, written_columns

_LONGITUDE, _LATITUDE = ("longitude", "lon", "long", "lng"), ("latitude", "lat")
_EAST = ("easting", "east", "x", "x_coord", "coord_x")
_NORTH = ("northing", "north", "y", "y_coord", "coord_y")
_INCIDENCE = ("incidence_angle", "incidence", "inc_angle", "incidence_deg", "inc")
_UPWARD_COSINE = ("los_up", "cosu", "cos_u", "u_los")
_COHERENCE = ("temporal_coherence", "coherence", "coer", "coher", "coh", "temp_coh")


def date_columns(names: list[str], prefix: str, title: str, order: str = "") -> dict[int, np.datetime64]:
    """The columns that are dates, by position, in order of time.

    Args:
        prefix: letters before the dates of the columns to take; "" takes all date columns.
        order: of year, month and day where columns are like 05/01/2020, see `Source.date_order`.

    Raises:
        GroundCastError: no column is a date (`no-dates`), two are the same one (`duplicate-date`), or they
            can be read in more than one way (`ambiguous-dates`).
    """
    days = {i: field_date(name, prefix) for i, name in enumerate(names)}
    if order and not prefix:
        days |= written_columns(names, title, order)
    found = sorted(((day, i) for i, day in days.items() if day is not None), key=lambda pair: pair[0])
    if not found and not prefix and (short := short_dates(names)):
        return short
    if not found and not prefix and (name := next(filter(is_written, names), "")):
        raise ambiguous(title, name)
    if not found:
        raise GroundCastError(
            f"No dates were found in {title}.", "Name the columns like 20200105 or D20200105.", "no-dates"
        )
    for (day, first), (other, second) in zip(found, found[1:]):
        if day == other:
            raise GroundCastError(
                f"{title} has the date {day} twice, in the columns {names[first]} and {names[second]}.",
                "Leave one out, or name the letters before the dates to take as the variable.",
                "duplicate-date",
            )
    return {i: day for day, i in found}


def about_dates(names: list[str], dates: dict[int, np.datetime64]) -> tuple[str, ...]:
    """The sentence on columns whose names may be read in more than one way."""
    if name := next((names[i] for i in dates if is_decimal_year(names[i])), ""):
        return (f"Columns like {name} are read as decimal years. Confirm the dates.",)
    short = short_dates(names)
    if not short or short != dates:
        return ()
    name = names[next(iter(short))]
    return (f"Columns like {name} are taken as year, month and day. Confirm it.",)


def coordinates(others: dict[str, np.ndarray], crs: str, title: str):
    """CRS, x, y and a note: columns that name their CRS, then those that fit the given CRS, then degrees.

    Raises:
        GroundCastError: there are none, one is not numeric, or they are no degrees where the system has
            degrees (`no-coordinates`).
    """
    code, *stated = _stated(others, crs) or ("",)
    projected, degrees = stated or _pair(others, _EAST, _NORTH), _pair(others, _LONGITUDE, _LATITUDE)
    in_degrees = is_geographic(crs)
    # Where a system of degrees is chosen, X and Y beside longitude and latitude are metres.
    if projected and (code or crs or not degrees) and not (degrees and in_degrees):
        x, y = (_number(others, n, title) for n in projected)
        if in_degrees:
            require_degrees(x, y, title)
        note = "No coordinate reference system was found. Choose the one of the coordinates."
        if code:
            note = f"Coordinates are in {code}, from the column {projected[0]}."
        return crs or code, x, y, "" if crs else note
    if degrees:
        x, y = (_number(others, n, title) for n in degrees)
        if not crs or in_degrees:
            require_degrees(x, y, title)
        else:
            _require_metres(x, y, crs, title)
        names = " and ".join(degrees)
        note = "" if crs else f"The columns {names} are taken as degrees of WGS 84 (EPSG:4326)."
        return crs or "EPSG:4326", x, y, note
    raise GroundCastError(
        f"No coordinates were found in {title}.",
        "Name the columns easting and northing, longitude and latitude, or x and y.",
        "no-coordinates",
    )


def _stated(others: dict[str, np.ndarray], crs: str) -> tuple[str, str, str] | None:
    """The system that two columns name (easting_25830), and their names; that of `crs` before others."""
    found = []
    for name in others:
        match = re.fullmatch(r"(?:easting|east|x)_?(\d{4,6})", name)
        partner = match and next(
            (n for n in others if re.fullmatch(rf"(?:northing|north|y)_?{match[1]}", n)), None
        )
        if partner:
            found.append((f"EPSG:{match[1]}", name, partner))
    return next((each for each in found if each[0] == crs), found[0] if found else None)


def _require_metres(x: np.ndarray, y: np.ndarray, crs: str, title: str) -> None:
    """Refuses longitudes and latitudes for coordinates of a system of metres (`no-coordinates`)."""
    if np.nanmax(np.abs(x), initial=0) <= 360 and np.nanmax(np.abs(y), initial=0) <= 90:
        raise GroundCastError(
            f"The longitudes and latitudes of {title} are degrees, and {crs[:20]} has none.",
            "Choose EPSG:4326, or leave the system to be found.",
            "no-coordinates",
        )


def coordinate_columns(names: list[str]) -> tuple[str, str] | None:
    """The names of two columns of coordinates, in lower letters; None without such a pair."""
    # A column "east" may as well be the quantity.
    return _pair(names, _LONGITUDE, _LATITUDE) or _pair(names, ("easting", "x"), ("northing", "y"))


def _pair(
    others: dict | list[str], first: tuple[str, ...], second: tuple[str, ...]
) -> tuple[str, str] | None:
    """The first pair of column names that are both there."""
    return next(((a, b) for a, b in zip(first, second) if a in others and b in others), None) or next(
        ((a, b) for a in first if a in others for b in second if b in others), None
    )


def _number(others: dict[str, np.ndarray], name: str, title: str) -> np.ndarray:
    """A coordinate column as float64."""
    try:
        return others[name].astype(np.float64)
    except ValueError as error:
        raise GroundCastError(
            f"The column {name} of {title} is not numeric.", "Correct its entries.", "no-coordinates"
        ) from error


def incidence(attributes: dict[str, np.ndarray]) -> np.ndarray | None:
    """(P,) degrees, from an angle or from the upward part of the line of sight; None without either."""
    for name in _INCIDENCE:
        if name in attributes:
            angle = attributes[name]
            return np.degrees(angle) if np.nanmax(np.abs(angle)) < 1.6 else angle
    for name in _UPWARD_COSINE:
        if name in attributes:
            return np.degrees(np.arccos(np.clip(np.abs(attributes[name]), 0, 1)))
    return None


def quality(attributes: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    """The temporal coherence under its usual name, where there is one."""
    name = next((n for n in _COHERENCE if n in attributes), None)
    return {"temporal_coherence": attributes[name]} if name else {}
