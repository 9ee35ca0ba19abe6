"""Stacks as netCDF after the CF conventions (1.11), readable by GDAL, QGIS, xarray and our own reader."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import netCDF4
import numpy as np

from ..stack import Stack
from ..window import Window
from .atomic import replacing
from .cf import STORED, document
from .room import given_up, with_room

Parts = Iterable[tuple[Window, np.ndarray]]
DATES = 32


def write_netcdf(path: Path | str, stack: Stack, tags: dict[str, str], parts: Parts | None = None) -> None:
    """Write a stack: `displacement` (or the factor's name) along time, y and x, or along time and station.

    Args:
        tags: global attributes, as `result_tags` makes them.
        parts: windows and values (T, rows, columns) of a grid, in place of the stack's own values.

    Raises:
        GroundCastError: as `cf.document`, or the file cannot be written.
    """
    path, made = Path(path), document(path, stack, tags)
    # Twice: HDF5 may fail once more when it closes.
    with (
        replacing(path) as temporary,
        given_up(temporary, path),
        netCDF4.Dataset(temporary, "w") as file,
        given_up(temporary, path),
    ):
        file.setncatts(made.about)
        for name, length in made.sizes.items():
            file.createDimension(name, length)
        for variable in made.coordinates:
            texts = variable.values.dtype == object
            kind = str if texts else variable.values.dtype
            written = file.createVariable(variable.name, kind, variable.dimensions)
            written.setncatts(variable.about)
            written[...] = variable.values
        layer = (1, *stack.values.shape[1:]) if stack.gridded else None
        if parts is not None:
            layer = tuple(map(min, (DATES, STORED, STORED), stack.values.shape))
        packing = {"zlib": True, "complevel": 4, "fill_value": np.float32(np.nan), "chunksizes": layer}
        main = file.createVariable(made.main.name, "f4", made.main.dimensions, **packing)
        main.setncatts(made.main.about)
        for window, values in with_room(path, [(None, made.main.values)] if parts is None else parts):
            if window is None:
                main[:] = values
            else:
                main[:, window.rows, window.columns] = values
        # The library writes when it closes; what goes wrong is to be known before.
        file.sync()
