"""Zarr after the CF conventions, versions 2 and 3: cubes of time, y, x or time and station in a folder.

Format: zarr-specs.readthedocs.io; names of dimensions as xarray writes them ("Zarr Encoding Specification").
"""

from __future__ import annotations

from pathlib import Path

from ..source import Source
from ..stack import Stack
from . import zarr_store
from .files import existing
from .netcdf import cube_in_sequence, read_in_sequence


class Zarr:
    """One variable of a zarr store."""

    name = "zarr"
    label = "Zarr cube or stations"
    several = True

    def accepts(self, source: Source) -> bool:
        """A folder that ends in .zarr or has the files of a store."""
        return zarr_store.is_store(Path(source.path))

    def read(self, source: Source) -> Stack:
        """See `Reader.read`. `source.variable` names the variable; stores of `source.also` follow in time."""
        return read_in_sequence(_paths(source), source, zarr_store.opened)

    def cube(self, source: Source):
        """See `Cube`; None where the variable lies on no even grid."""
        return cube_in_sequence(_paths(source), source, zarr_store.opened)


def _paths(source: Source) -> list[Path]:
    return [existing(source.path), *map(existing, source.also)]
