"""Layers of netCDF files as their times come, and the days that they make across the borders of files."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from ..grid import Grid, Points
from ..source import Source
from ..stack import Stack
from . import netcdf_file as files
from .deformation import DEFORMATION, assumed, in_millimetres, sign_of
from .netcdf_place import place_of
from .netcdf_time import Times, by_day
from .netcdf_totals import SINCE_MIDNIGHT, Counting, in_hours
from .netcdf_variable import MOVING
from .point_csv import kind_in_name
from .sequence import require_one_place, require_one_unit
from .stations import quantity

_SUMS = ("m", "mm", "kg m-2", "kg m**-2", "m of water equivalent", "mm of water equivalent")
_STATES = {"depth", "height", "thickness", "elevation", "level", "head", "altitude", "content", "sd", "snd"}


@dataclass(frozen=True, eq=False)
class Layers:
    """What was read of a variable.

    Attributes:
        values: (T, Y, X) or (T, P) float32, NaN where missing, in order of time.
        times: of them.
        place, kind, unit: as of a stack, the unit as the file states it.
        title: the file's name.
        name: of the variable.
        notes: what was inferred.
        given: so many layers at the start were given out already; they say what was counted before.
    """

    values: np.ndarray
    times: Times
    place: Grid | Points
    kind: str
    unit: str
    title: str
    name: str
    notes: tuple[str, ...] = ()
    given: int = 0


def layers_of(dataset, name: str, axis: str, times: Times, source: Source, path: Path) -> Layers:
    """The variable of an open data set: netCDF, or what looks like it.

    Args:
        axis, times: its time.

    Raises:
        GroundCastError: its values or its place are not understood.
    """
    variable = dataset.variables[name]
    values, rest, late = files.values_of(dataset, variable, axis, path)
    place, values, more = place_of(dataset, variable, rest, values, source.crs, path)
    order = np.argsort(times.hours, kind="stable")
    if (np.diff(order) < 0).any():
        values, times = values[order], replace(times.at(order), notes=times.notes)
    kind, unit = kind_of(variable, source), files.word(variable, "units")
    return Layers(values, times, place, kind, unit, path.name, name, (*times.notes, *late, *more))


def kind_of(variable, source: Source) -> str:
    """ "los", "up", "east" for a deformation, else the factor that a variable speaks of."""
    if source.kind:
        return source.kind
    name, words, unit = variable.name, _described(variable), files.word(variable, "units")
    spoken = set(f"{name} {words}".lower().replace("_", " ").split())
    lengths = ("m", "mm", "cm", "meters", "metres", "millimeters")
    if (unit.lower() in lengths and spoken & set(MOVING)) or (not unit and spoken & set(MOVING[:4])):
        return kind_in_name(f"{name} {words}")
    return quantity(name)


def are_amounts(variable, source: Source) -> bool:
    """Whether several values a day add up: by the unit, where nothing says that they are states or means."""
    if files.word(variable, "units") not in _SUMS or kind_of(variable, source) in DEFORMATION:
        return False
    method = f"{files.word(variable, 'GRIB_stepType')} {files.word(variable, 'cell_methods')}".lower()
    if re.search(r"\b(accum|sum)\b", method):
        return True
    words = set(re.split(r"[^a-z0-9]+", f"{variable.name} {_described(variable)}".lower()))
    return not re.search(r"\b(instant|avg|mean|point)\b", method) and not words & _STATES


def _described(variable) -> str:
    return f"{files.word(variable, 'standard_name')} {files.word(variable, 'long_name')}"


def in_days(parts: Iterable[Layers], firsts: list, amounts: bool, counted: Counting) -> Iterator[Layers]:
    """One layer a day, given out as soon as no later file can add to it.

    Args:
        parts: layers of files, in order of their first times.
        firsts: the first day of each.
    """
    held = None
    for part, edge in zip(parts, [*firsts[1:], None]):
        held = part if held is None else _followed(held, part)
        done = len(held.values) if edge is None else int(np.searchsorted(held.times.days, edge))
        if done > held.given:
            yield _daily(held, done, amounts, counted)
        held = _rest(held, done, counted.how == SINCE_MIDNIGHT)


def _followed(held: Layers, part: Layers) -> Layers:
    """Layers of two files as one, in order of time.

    Raises:
        GroundCastError: their places or units differ (`grid-mismatch`, `mixed-units`).
    """
    require_one_place([held.place, part.place], [held.title, part.title])
    require_one_unit([(held.kind, held.unit), (part.kind, part.unit)], [held.title, part.title])
    order = np.argsort(np.concatenate([held.times.hours, part.times.hours]), kind="stable")
    hours, days = (
        np.concatenate([getattr(held.times, each), getattr(part.times, each)])[order]
        for each in ("hours", "days")
    )
    values = np.concatenate([held.values, part.values])
    if (np.diff(order) < 0).any():
        values = values[order]
    notes = tuple(dict.fromkeys((*held.notes, *part.notes)))
    return replace(part, values=values, times=Times(days, hours), notes=notes, given=held.given)


def _rest(held: Layers, done: int, counts: bool) -> Layers | None:
    """What is not given out yet, after the last layer before it where amounts count up; None of nothing."""
    given = 1 if counts and done else 0
    if done - given == len(held.values):
        return None
    # A copy: a view would keep all layers in memory.
    values, times = held.values[done - given :].copy(), held.times.at(slice(done - given, None))
    return replace(held, values=values, times=times, given=given)


def _daily(held: Layers, done: int, amounts: bool, counted: Counting) -> Layers:
    values, times = held.values[:done], held.times.at(slice(0, done))
    if amounts and counted.how == SINCE_MIDNIGHT:
        values = in_hours(values, times.hours, counted.noise)
    values, days = by_day(values[held.given :], times.days[held.given :], amounts)
    return replace(held, values=values, times=Times(days, 24.0 * days.astype(np.int64)), given=0)


def stack_of(layers: Layers, source: Source) -> Stack:
    """Layers of days as a stack, a deformation in millimetres."""
    about = assumed(layers.kind, source) if layers.kind in DEFORMATION else ()
    notes = (*layers.notes, *about)
    days = layers.times.days
    stack = Stack(layers.values, days, layers.place, layers.kind, sign=sign_of(layers.kind), notes=notes)
    units = {layers.title: layers.unit} if layers.unit else {}
    return in_millimetres(stack, source, units, [layers.name, layers.title])
