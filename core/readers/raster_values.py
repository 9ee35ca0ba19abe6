"""The values of an open raster's bands: by windows, scaled, missing ones NaN; which band, in which unit."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from ..grid import Grid
from ..library import Library
from ..window import Window, blocks
from .raster_files import damaged, words
from .telling import tell

errors, windows = Library("rasterio.errors"), Library("rasterio.windows")

# Bytes of bands that are read together, and unpacked twice as many.
_AT_A_TIME = 64e6
_AFTER_AMPLITUDE = {"unw", "cor", "ion"}


def read_band(dataset, band: int, out: np.ndarray, path: Path, window: Window | None = None) -> None:
    """Fills `out` (Y, X) float32 with a band or its window; see `read_bands`."""
    read_bands(dataset, [band], out[None], path, window)


def read_bands(dataset, bands: list[int], out: np.ndarray, path: Path, window: Window | None = None) -> None:
    """Fills `out` (B, Y, X) float32; missing values become NaN, scale and offset are applied.

    Where pixels of all bands are stored together, a band alone would unpack all others with it: bands
    are then read together, some rows at a time.

    Raises:
        GroundCastError: the file cannot be read to its end (`damaged-raster`).
    """
    window = window or Window(0, 0, dataset.height, dataset.width)
    parts = [window]
    if len(bands) > 1:
        rows = Grid("", (1, 0, 0, 0, 1, 0), window.height, window.width)
        stored = dataset.block_shapes[0]
        parts = [_inside(window, each) for each in blocks(rows, dataset.count, _AT_A_TIME, stored)]
    try:
        for number, each in enumerate(parts):
            if len(parts) > 1:
                tell(number / len(parts))
            top, left = each.top - window.top, each.left - window.left
            place = out[:, top : top + each.height, left : left + each.width]
            shape = windows.Window(each.left, each.top, each.width, each.height)
            if place.flags.c_contiguous:
                dataset.read(bands, out=place, window=shape)
            else:
                place[:] = dataset.read(bands, window=shape, out_dtype=np.float32)
    except errors.RasterioError as error:
        raise damaged(path) from error
    _clean(dataset, bands, out)


def _inside(window: Window, inner: Window) -> Window:
    """A window of a window, as one of the whole."""
    return Window(window.top + inner.top, window.left + inner.left, inner.height, inner.width)


def _clean(dataset, bands: list[int], out: np.ndarray) -> None:
    """Scale, offset and missing values of bands (B, Y, X) in place."""
    # rasterio looks through all bands each time that one of these is asked for.
    missing, scales, offsets = dataset.nodatavals, dataset.scales, dataset.offsets
    for band, layer in zip(bands, out):
        nodata, scale, offset = missing[band - 1], scales[band - 1], offsets[band - 1]
        if nodata is not None and not np.isnan(nodata):
            layer[layer == np.float32(nodata)] = np.nan
        if (scale, offset) != (1.0, 0.0):
            layer *= scale
            layer += offset
        layer[~np.isfinite(layer)] = np.nan


def band_of(dataset, path: Path) -> int:
    """The band of values: the second of ISCE's phase, coherence and ionosphere, whose first is amplitude.

    MintPy reads them so: mintpy/utils/readfile.py, `band = min(2, num_band)` of unw, cor and ion.
    """
    return 2 if dataset.count == 2 and _AFTER_AMPLITUDE & set(words(path.name)) else 1


def unit_tag(dataset, band: int) -> str:
    """The unit that a band or its file states, "" where neither does."""
    stated = dataset.units[band - 1] or dataset.tags(band).get("UNIT") or dataset.tags().get("UNIT")
    return (stated or "").strip()
