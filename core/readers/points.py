"""Point series from columns: dates, coordinates, angles; shared by tables and vector files."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

import numpy as np

from ..dates import field_date, short_dates
from ..errors import GroundCastError
from ..grid import Points
from ..source import Source
from ..stack import TOWARDS_SATELLITE, UPWARDS, Stack
from ..units import decide, doubts, millimetres_per
from .sentinels import without_sentinels

DEFORMATION = ("los", "up", "east", "north")
_SIGNS = {"los": TOWARDS_SATELLITE, "up": UPWARDS, "east": "positive east", "north": "positive north"}
_LONGITUDE, _LATITUDE = ("longitude", "lon", "long", "lng"), ("latitude", "lat")
_EAST = ("easting", "east", "x", "x_coord", "coord_x")
_NORTH = ("northing", "north", "y", "y_coord", "coord_y")
_IDENTIFIERS = ("pid", "id", "fid", "code", "point_id", "name")
_INCIDENCE = ("incidence_angle", "incidence", "inc_angle", "incidence_deg", "inc")
_UPWARD_COSINE = ("los_up", "cosu", "cos_u", "u_los")
_COHERENCE = ("temporal_coherence", "coherence", "coer", "coher", "coh", "temp_coh")


@dataclass(frozen=True, eq=False)
class Columns:
    """What a table or vector file holds.

    Attributes:
        title: file name to show.
        dates, values: (T,) days as found and (T, P) float32.
        others: all further columns by name, each (P,).
        crs, x, y: geometry where the format has one of its own, else "" and None.
        notes: what was inferred of the columns.
    """

    title: str
    dates: np.ndarray
    values: np.ndarray
    others: dict[str, np.ndarray]
    crs: str = ""
    x: np.ndarray | None = None
    y: np.ndarray | None = None
    notes: tuple[str, ...] = ()


def date_columns(names: list[str], prefix: str, title: str) -> dict[int, np.datetime64]:
    """The columns that are dates, by position, in order of time.

    Raises:
        GroundCastError: no column is a date (`no-dates`), or two are the same one (`duplicate-date`).
    """
    days = {i: field_date(name, prefix) for i, name in enumerate(names)}
    found = sorted(((day, i) for i, day in days.items() if day is not None), key=lambda pair: pair[0])
    if not found and not prefix and (short := short_dates(names)):
        return short
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
    short = short_dates(names)
    if not short or short != dates:
        return ()
    name = names[next(iter(short))]
    return (f"Columns like {name} are taken as year, month and day. Confirm it.",)


def point_stack(table: Columns, source: Source, kind: str, unit: str = "", crs: str = "") -> Stack:
    """The stack of point series, deformation in mm.

    Args:
        kind: what the format says it is; `source.kind` overrides it.
        unit, crs: what the format fixes, "" where it does not; the source's own wishes override both.

    Raises:
        GroundCastError: no rows, no coordinates, no values, an unknown unit.
    """
    _require_values(table)
    places, notes = _places(table, source, crs)
    kind = source.kind or kind
    stack = Stack(
        table.values,
        table.dates,
        places,
        kind=kind,
        unit=source.unit or unit,
        sign=_SIGNS.get(kind, ""),
        incidence_deg=_incidence(places.attributes),
        quality=_quality(places.attributes),
        notes=(*table.notes, *notes, *assumed(kind, source, crs)),
    )
    stack = in_millimetres(stack, source.unit, {"its format": unit} if unit else {}, [table.title])
    return _selected(_located(stack), source.select)


def assumed(kind: str, source: Source, fixed: str = "") -> tuple[str, ...]:
    """The sentence on a direction that was read from a name, or taken where nothing says it.

    Args:
        fixed: what the format itself fixes; then nothing was assumed.
    """
    if source.kind or fixed:
        return ()
    if kind == "los":
        return ("The deformation is taken as line of sight, positive towards the satellite. Confirm it.",)
    return (f"The deformation is taken as {kind}, from the name. Confirm it.",)


def sign_of(kind: str) -> str:
    """The sign convention of a kind of deformation; "" for a factor."""
    return _SIGNS.get(kind, "")


def in_millimetres(stack: Stack, chosen: str, tags: dict[str, str], names: list[str]) -> Stack:
    """A deformation converted to mm, with notes on how its unit was found; a factor untouched."""
    stack = without_sentinels(stack)
    if stack.kind not in DEFORMATION:
        return replace(stack, unit=chosen or next(iter(tags.values()), ""))
    unit, note = decide(chosen, tags, names, stack.series)
    factor = millimetres_per(unit, names[0])
    lost = _scaled(stack.values, factor) if factor != 1 else 0
    told = (f"{lost:,} values too large for a number in mm are taken as missing.",) if lost else ()
    notes = (*stack.notes, note, *told, *doubts(stack.series))
    return replace(stack, unit="mm", notes=notes)


def _scaled(values: np.ndarray, factor: float) -> int:
    """Multiplies in place; how many values left the range of float32 and are NaN now."""
    with np.errstate(over="ignore"):
        np.multiply(values, np.float32(factor), out=values)
    lost = 0
    for layer in values:
        beyond = np.isinf(layer)
        lost += int(beyond.sum())
        layer[beyond] = np.nan
    return lost


def _require_values(table: Columns) -> None:
    """Refuses a table without rows or without any number."""
    epochs, points = table.values.shape
    if not points:
        raise GroundCastError(
            f"{table.title} has {epochs} dates but no points.", "Choose another file.", "no-rows"
        )
    if not np.isfinite(table.values).any():
        raise GroundCastError(
            f"{table.title} holds no values: all {epochs} x {points} entries are empty.",
            "Choose another file or other fields.",
            "all-missing",
        )


def _places(table: Columns, source: Source, crs: str) -> tuple[Points, list[str]]:
    """The points with their numeric columns, and what was inferred."""
    others = {name.lower(): column for name, column in table.others.items()}
    if table.x is not None:
        crs, x, y, note = source.crs or table.crs, table.x, table.y, ""
    else:
        crs, x, y, note = _coordinates(others, source.crs or crs, table.title)
    identifiers = next((others[n] for n in _IDENTIFIERS if n in others), np.arange(len(x)))
    attributes = {n: c.astype(np.float32) for n, c in others.items() if c.dtype.kind in "fiub"}
    places = Points(crs, x, y, identifiers.astype(str), attributes)
    return places, [note] if note else []


def _coordinates(others: dict[str, np.ndarray], crs: str, title: str):
    """CRS, x, y and a note: columns that name their CRS, then the given CRS, then degrees."""
    for name in others:
        match = re.fullmatch(r"(?:easting|east|x)_?(\d{4,6})", name)
        code = match[1] if match and not crs else "none"
        partner = next((n for n in others if re.fullmatch(rf"(northing|north|y)_?{code}", n)), None)
        if partner:
            note = f"Coordinates are in EPSG:{code}, from the column {name}."
            return f"EPSG:{code}", _number(others, name, title), _number(others, partner, title), note
    projected, degrees = _pair(others, _EAST, _NORTH), _pair(others, _LONGITUDE, _LATITUDE)
    if projected and (crs or not degrees):
        note = "" if crs else "No coordinate reference system was found. Choose the one of the coordinates."
        return crs, *(_number(others, n, title) for n in projected), note
    if degrees:
        x, y = (_number(others, n, title) for n in degrees)
        _require_degrees(x, y, crs, title)
        return crs or "EPSG:4326", x, y, ""
    raise GroundCastError(
        f"No coordinates were found in {title}.",
        "Name the columns easting and northing, longitude and latitude, or x and y.",
        "no-coordinates",
    )


def _require_degrees(x: np.ndarray, y: np.ndarray, crs: str, title: str) -> None:
    """Refuses longitudes and latitudes that are no degrees."""
    east, north = np.nanmax(np.abs(x), initial=0), np.nanmax(np.abs(y), initial=0)
    if not crs and (east > 360 or north > 90):
        raise GroundCastError(
            f"Longitude reaches {east:g} and latitude {north:g} in {title}, which are no degrees.",
            "Choose the coordinate reference system of the columns.",
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


def _incidence(attributes: dict[str, np.ndarray]) -> np.ndarray | None:
    """(P,) degrees, from an angle or from the upward part of the line of sight; None without either."""
    for name in _INCIDENCE:
        if name in attributes:
            angle = attributes[name]
            return np.degrees(angle) if np.nanmax(np.abs(angle)) < 1.6 else angle
    for name in _UPWARD_COSINE:
        if name in attributes:
            return np.degrees(np.arccos(np.clip(np.abs(attributes[name]), 0, 1)))
    return None


def _quality(attributes: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    """The temporal coherence under its usual name, where there is one."""
    name = next((n for n in _COHERENCE if n in attributes), None)
    return {"temporal_coherence": attributes[name]} if name else {}


def _located(stack: Stack) -> Stack:
    """The stack without points that have no coordinates, and told of places used twice."""
    known = np.isfinite(stack.place.x) & np.isfinite(stack.place.y)
    notes = list(stack.notes)
    if not known.all():
        notes.append(f"{(~known).sum()} of {known.size} points have no coordinates and are left out.")
        stack = take_points(stack, known)
    places = np.unique(np.stack([stack.place.x, stack.place.y]), axis=1).shape[1]
    if places < len(stack.place):
        repeated = len(stack.place) - places
        notes.append(f"{repeated} of {len(stack.place)} points repeat the place of another one.")
    return replace(stack, notes=tuple(notes))


def take_points(stack: Stack, index: np.ndarray) -> Stack:
    """The points of a stack at `index` (integers or a mask)."""
    return replace(
        stack,
        values=stack.values[:, index],
        place=stack.place.take(index),
        incidence_deg=None if stack.incidence_deg is None else stack.incidence_deg[index],
        quality={name: layer[index] for name, layer in stack.quality.items()},
    )


def _selected(stack: Stack, wanted: tuple[str, ...]) -> Stack:
    """The chosen points only; all where none are chosen."""
    if not wanted:
        return stack
    chosen = np.isin(stack.place.identifiers, wanted)
    if not chosen.any():
        raise GroundCastError(
            f"None of the {len(wanted)} selected points is in the source.", "Select them again.", "selection"
        )
    return take_points(stack, chosen)
