"""Zarr after the CF conventions, versions 2 and 3: cubes of time, y, x or time and station in a folder."""

from __future__ import annotations

from pathlib import Path

from ..source import Source
from ..stack import Stack
from . import zarr_store
from .files import existing
from .netcdf import series_of
from .sequence import in_sequence


class Zarr:
    """One variable of a zarr store."""

    name = "zarr"
    label = "Zarr cube or stations"

    def accepts(self, source: Source) -> bool:
        """A folder that ends in .zarr or has the files of a store."""
        return zarr_store.is_store(Path(source.path))

    def read(self, source: Source) -> Stack:
        """See `Reader.read`. `source.variable` names the variable; stores of `source.also` follow in time."""
        paths = [existing(source.path), *map(existing, source.also)]
        return in_sequence([_read(each, source) for each in paths], [each.name for each in paths])


def _read(path: Path, source: Source) -> Stack:
    with zarr_store.opened(path) as store:
        return series_of(store, source, path)
