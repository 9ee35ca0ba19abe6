"""Data sets that follow each other in time, as one: netCDF files of months or years, zarr stores."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

import numpy as np

from ..errors import GroundCastError
from ..source import Source
from ..stack import Stack
from ..window import Window
from . import netcdf_file as files
from .cube import Cube
from .netcdf_layers import Layers, are_amounts, in_days, layers_of, stack_of
from .netcdf_open import Datasets
from .netcdf_time import Times, time_name, times_of
from .netcdf_totals import EACH, UNKNOWN, Counting, counting
from .netcdf_variable import Held, chosen
from .netcdf_window import Part, Raster, cut, raster_of
from .sequence import in_sequence, require_apart, require_one_place
from .telling import one_of

_SHOWN = 4
# Cells and days that are looked at together to find how amounts are counted.
_CELLS, _DAYS = 20_000, 10


@dataclass(frozen=True, eq=False)
class Member:
    """One data set.

    Attributes:
        path: of the file.
        axis: name of its time.
        times: of all its layers, in the order of the file.
        raster: where its variable lies; None where it lies on no even grid.
        amounts: whether several values a day add up.
    """

    path: Path
    axis: str
    times: Times
    raster: Raster | None
    amounts: bool


class Sequence:
    """The variable that a source means of several data sets, of which few are open at a time."""

    def __init__(self, datasets: Datasets, paths: list[Path], source: Source):
        """
        Raises:
            GroundCastError: there is no such variable, its dates or its place are not understood, or a time
                occurs in two files.
        """
        self._datasets, self._source = datasets, source
        self._title = paths[0].name if len(paths) == 1 else Path(source.path).name
        held = {path: self._look(path, Held.of) for path in paths}
        self._name, said = chosen(Held.together(list(held.values())), source, self._title)
        kept = [path for path, each in held.items() if self._name in each.dated]
        members = [self._look(path, self._member, path) for path in kept]
        self._members = sorted(members, key=lambda each: each.times.hours.min())
        left = self._left_out([path for path in held if path not in kept])
        self._notes = tuple(note for note in (said, left, self._merged) if note)
        require_apart([each.times.hours for each in self._members], self._names)

    def cube(self) -> Cube | None:
        """The variable as a cube, None where it lies on no even grid."""
        rasters = [each.raster for each in self._members]
        if not all(rasters):
            return None
        require_one_place([raster.grid for raster in rasters], self._names)
        first, days = rasters[0], [each.times.days for each in self._members]
        layers = sum(len(each) for each in days)
        dates = np.unique(np.concatenate(days))
        return Cube(self._title, dates, first.grid, self.stack, first.stored, layers)

    def stack(self, window: Window | None = None) -> Stack:
        """All of it, or a window."""
        first, firsts = self._members[0], [each.times.days.min() for each in self._members]
        days = in_days(self._layers(window), firsts, first.amounts, self._counted)
        pieces = [(each.title, stack_of(each, self._source)) for each in days]
        stack = in_sequence([piece for _, piece in pieces], [title for title, _ in pieces])
        return replace(stack, notes=(*self._notes, *self._on_counting(), *stack.notes))

    @property
    def _names(self) -> list[str]:
        return [each.path.name for each in self._members]

    def _look(self, path: Path, ask: Callable, *more):
        with self._datasets.at(path) as dataset:
            return ask(dataset, *more)

    def _member(self, dataset, path: Path) -> Member:
        variable = dataset.variables[self._name]
        axis = time_name(dataset, variable, path)
        times = times_of(dataset.variables[axis], path)
        raster = raster_of(dataset, self._name, axis, self._source, path)
        return Member(path, axis, times, raster, are_amounts(variable, self._source))

    def _left_out(self, paths: list[Path]) -> str:
        """The sentence on files without the variable whose dates no other file has."""
        known = np.unique(np.concatenate([each.times.days for each in self._members]))
        lost = [path.name for path in paths if not np.isin(self._look(path, _days_in, path), known).all()]
        if not lost:
            return ""
        shown = ", ".join(lost[:_SHOWN]) + (" …" if len(lost) > _SHOWN else "")
        count = len(paths) + len(self._members)
        return f"{len(lost)} of {count} files hold no {self._name} and are left out: {shown}."

    @cached_property
    def _merged(self) -> str:
        """The sentence on several values a day."""
        _, counts = np.unique(np.concatenate([each.times.days for each in self._members]), return_counts=True)
        if counts.max() == 1:
            return ""
        most, times, dates = counts.max(), counts.sum(), len(counts)
        if self._members[0].amounts:
            return f"Up to {most} values a day were summed: {times:,} times became {dates:,} dates."
        return f"Up to {most} values a day were averaged: {times:,} times became {dates:,} dates."

    @cached_property
    def _counted(self) -> Counting:
        """How amounts are counted, decided once, so that all files and all windows agree."""
        if not self._merged or not self._members[0].amounts:
            return Counting(EACH)
        return counting(self._looked_at())

    def _on_counting(self) -> tuple[str, ...]:
        if self._counted.how == UNKNOWN:
            return (
                f"Too few days hold amounts to tell whether {self._name} counts up within each day: it was "
                "summed as it is. Confirm it.",
            )
        if self._counted.how == EACH:
            return ()
        return ("Amounts count up within each day: they were taken apart into their hours.",)

    def _looked_at(self) -> Iterator[tuple[np.ndarray, np.ndarray]]:
        """Values (T, P) of some cells and their hours, some days after the others."""
        for each in self._members:
            hours = each.times.hours
            if (np.diff(hours) <= 0).any():
                yield self._look(each.path, self._some, each, slice(0, len(hours)))
                continue
            starts = np.searchsorted(hours, np.arange(hours[0] // 24, hours[-1] // 24 + 1, _DAYS) * 24)
            for start, stop in zip(starts, [*starts[1:], len(hours)]):
                if start < stop:
                    yield self._look(each.path, self._some, each, slice(int(start), int(stop)))

    def _some(self, dataset, member: Member, when: slice) -> tuple[np.ndarray, np.ndarray]:
        variable = dataset.variables[self._name]
        rest = files.rest_of(variable, member.axis)
        cells = int(np.prod([len(dataset.dimensions[name]) for name in rest], dtype=np.int64))
        slices = {member.axis: when} | {name: slice(None, None, -(-cells // _CELLS)) for name in rest[:1]}
        part = Part(dataset, slices)
        values = files.values_of(part, part.variables[self._name], member.axis, member.path)[0]
        hours = member.times.hours[when]
        order = np.argsort(hours, kind="stable")
        return values.reshape(len(values), -1)[order], hours[order]

    def _layers(self, window: Window | None) -> Iterator[Layers]:
        for number, each in enumerate(self._members):
            with one_of(number, len(self._members)):
                layers = self._look(each.path, self._read, each, window)
            yield layers

    def _read(self, dataset, member: Member, window: Window | None) -> Layers:
        part = dataset if window is None else Part(dataset, member.raster.slices(window))
        layers = layers_of(part, self._name, member.axis, member.times, self._source, member.path)
        return layers if window is None else cut(layers, member.raster.grid, window, member.path)


def _days_in(dataset, path: Path) -> np.ndarray:
    """All days of a data set; one that is none where its times are not understood."""
    axes = {name for name in dataset.dimensions if files.is_time(dataset, name)}
    try:
        found = [times_of(dataset.variables[name], path).days for name in axes]
    except GroundCastError:
        return np.array(["NaT"], "datetime64[D]")
    return np.concatenate(found) if found else np.array([], "datetime64[D]")
