"""OPERA DISP-S1 as the Alaska Satellite Facility delivers it: one netCDF file a date of a frame.

Layout: github.com/opera-adt/disp-s1, src/disp_s1/product.py and product_info.py (JPL D-108765, "Product
Specification Document for the OPERA Surface Displacement from Sentinel-1"). Names are
OPERA_L3_DISP-S1_IW_FFRAME_VV_FIRSTZ_SECONDZ_vVERSION_MADEZ.nc; `displacement` (y, x) is in metres along the
line of sight, positive towards the satellite, NaN where there is none, without a dimension of time. The first
date moves on from time to time: products are then joined at it, as `rebase_timeseries` of opera-utils does
(src/opera_utils/disp/_rebase.py), so that a date rests on earlier products only.
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np

from ..errors import GroundCastError
from ..grid import Grid
from ..source import Source
from ..stack import Stack
from ..window import Window, part
from . import netcdf_file as files
from .cube import Cube
from .deformation import in_millimetres, sign_of
from .netcdf_open import Datasets
from .netcdf_place import system_of
from .opera_products import NAME, Product, inside, joined, products
from .raster_files import grid_of, opened, rasters_in, require_room, require_same, require_some
from .telling import tell

_DEFAULT = "displacement"
_LOS = "The deformation is line of sight, positive towards the satellite, as OPERA writes it."
_STATIC = ("los_enu", "line_of_sight_enu")
_VECTOR = ("los_east", "los_north", "los_up")


class Opera:
    """OPERA's displacement products of one frame."""

    name = "opera"
    label = "OPERA DISP-S1 (netCDF, one file a date)"
    several = True

    def accepts(self, source: Source) -> bool:
        """By the names that OPERA gives, of a file or in a folder."""
        path = Path(source.path)
        return bool(inside(path)) if path.is_dir() else NAME.match(path.name) is not None

    def read(self, source: Source) -> Stack:
        """See `Reader.read`. `source.variable` names the layer, `displacement` where nothing is said.

        A file stands for the products of its frame in its folder, unless `source.also` lists others.
        """
        with self.cube(source) as cube:
            return cube.within(source)

    @contextmanager
    def cube(self, source: Source):
        """See `Cube`."""
        found, notes = products(source)
        title = found[0].path.parent.name if len(found) > 1 else found[0].path.name
        with Datasets(files.opened) as datasets:
            with datasets.at(found[0].path) as dataset:
                grid, unit = _grid(dataset, source.crs, found[0].path), _unit(dataset, source, found[0].path)
            look = _line_of_sight(found[0].path.parent, grid)
            empty = Stack(
                np.broadcast_to(np.float32(np.nan), (len(found), *grid.shape)),
                np.array([product.second for product in found], "datetime64[D]"),
                grid,
                source.kind or "los",
                sign=sign_of(source.kind or "los"),
                reference=found[0].first,
                quality=look,
                notes=(*((_LOS,) if (source.kind or "los") == "los" else ()), *notes),
            )
            read = partial(_stack, datasets, found, source, empty, unit)
            yield Cube(title, empty.dates, grid, read, (256, 256))


def _grid(dataset, crs: str, path: Path) -> Grid:
    """The grid of x and y, the centres of pixels."""
    east, north = (np.asarray(dataset.variables[name][...], float) for name in "xy")
    if len(east) < 2 or len(north) < 2:
        raise GroundCastError(f"{path.name} has less than 2 x 2 pixels.", "Download it again.", "shapes")
    width, height = ((axis[-1] - axis[0]) / (len(axis) - 1) for axis in (east, north))
    corner = (width, 0.0, east[0] - width / 2, 0.0, height, north[0] - height / 2)
    system = system_of(dataset, dataset.variables[_DEFAULT], crs)[0]
    return Grid(system, tuple(map(float, corner)), len(north), len(east))


def _unit(dataset, source: Source, path: Path) -> str:
    """The unit of the layer that is meant.

    Raises:
        GroundCastError: there is no such layer (`variable`).
    """
    name = source.variable or _DEFAULT
    held = [n for n, v in dataset.variables.items() if v.ndim == 2 and np.dtype(v.dtype).kind == "f"]
    if name not in held:
        raise GroundCastError(
            f"{path.name} has no layer {name!r}.", f"Layers are {', '.join(held[:8]) or 'none'}.", "variable"
        )
    return files.word(dataset.variables[name], "units")


def _stack(
    datasets: Datasets, found: list[Product], source: Source, empty: Stack, unit: str, window: Window
) -> Stack:
    """A window of all products, deformation in mm."""
    title, grid = found[0].path.name, empty.place
    require_room(len(found), window.shape, title)
    values = np.empty((len(found), *window.shape), np.float32)
    for number, (product, out) in enumerate(zip(found, values)):
        tell(number / len(found))
        with datasets.at(product.path) as dataset:
            require_same(grid, _grid(dataset, source.crs, product.path), product.path, found[0].path)
            layer = dataset.variables[source.variable or _DEFAULT][window.rows, window.columns]
            out[:] = np.ma.filled(np.ma.asarray(layer).astype(np.float32), np.nan)
    values[~np.isfinite(values)] = np.nan
    require_some(joined(values, found), title)
    quality = {name: layer[window.rows, window.columns] for name, layer in empty.quality.items()}
    quality |= {"temporal_coherence": _coherence(datasets, found, window)}
    up = quality.get("los_up")
    angle = None if up is None else np.degrees(np.arccos(np.clip(up, -1, 1)))
    stack = replace(empty, values=values, place=part(grid, window), incidence_deg=angle, quality=quality)
    return in_millimetres(stack, source, {title: unit} if unit else {}, [title])


def _coherence(datasets: Datasets, found: list[Product], window: Window) -> np.ndarray:
    """(Y, X) mean temporal coherence; products that count from one date share one: one of each is read."""
    last = {product.first: product for product in found}
    layers = []
    for product in last.values():
        with datasets.at(product.path) as dataset:
            layer = dataset.variables["temporal_coherence"][window.rows, window.columns]
            layers.append(np.ma.filled(np.ma.asarray(layer).astype(np.float32), np.nan))
    return np.mean(layers, axis=0)


def _line_of_sight(folder: Path, grid: Grid) -> dict[str, np.ndarray]:
    """(Y, X) unit vector to the satellite, from the frame's static layer …line_of_sight_enu.tif beside it."""
    for path in (file for file in rasters_in(folder) if file.stem.lower().endswith(_STATIC)):
        with opened(path) as dataset:
            if dataset.count == 3 and grid_of(dataset).shape == grid.shape:
                return dict(zip(_VECTOR, dataset.read(out_dtype=np.float32)))
    return {}
