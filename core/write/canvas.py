"""A cloud-optimised GeoTIFF that is drawn window by window: memory is bounded by the window."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import rasterio
import rasterio.windows
from rasterio.errors import RasterioError

from ..errors import GroundCastError
from ..grid import Grid
from ..window import Window
from .atomic import replacing, told
from .geotiff import SOFTWARE, make_cog, profile, stamp
from .room import require_space

TILE = 64
"""Rows and columns that the draft stores as one: windows that end there are written once."""


class Canvas:
    """A GeoTIFF in the making: `draw` windows, then `finish` it, or `drop` it.

    It is drawn to a draft, which becomes the file as a whole at the end. What is never drawn is NaN.

    Attributes:
        path: of the finished file.
        bands: dates, or texts of bands without a date.
    """

    def __init__(self, path: Path, draft: Path, bands, grid: Grid, tags: dict[str, str], rows: int = 0):
        """Open the draft.

        Args:
            rows: windows of full rows come, so many at a time; 0 for windows that end on `TILE`.

        Raises:
            GroundCastError: the CRS is unknown (`crs`), or the folder cannot be written (see `told`).
        """
        self.path, self.bands, self._draft = path, bands, draft
        stored = {"tiled": True, "blockxsize": TILE, "blockysize": TILE}
        if rows:
            stored = {"tiled": False, "blockysize": rows}
        # GDAL makes the file band by band: a draft stored by cells would be unpacked again for each of them.
        packing = {"interleave": "band"}
        large = {"sparse_ok": True, "bigtiff": "if_safer"}
        made = profile(len(bands), grid) | {"driver": "GTiff"} | stored | packing | large
        try:
            draft.parent.mkdir(parents=True, exist_ok=True)
            self._dataset = rasterio.open(draft, "w", **made)
        except (OSError, RasterioError) as error:
            raise _refused(error, draft) from error
        self._dataset.descriptions = [stamp(band) for band in bands]
        self._dataset.update_tags(**tags | {"SOFTWARE": SOFTWARE})

    def draw(self, window: Window, values: np.ndarray) -> None:
        """Write `values` (B, rows, columns) to a window.

        Raises:
            GroundCastError: the disk is full (`disk-full`), or as in `told`.
        """
        place = rasterio.windows.Window(window.left, window.top, window.width, window.height)
        # GDAL tells of a full disk late or never: the room is looked at before it is used.
        require_space(self.path, values.nbytes)
        try:
            self._dataset.write(np.ascontiguousarray(values, np.float32), window=place)
        except RasterioError as error:
            raise _refused(error, self._draft) from error

    def finish(self, last_word=None) -> Path:
        """Make the file of the draft, as a whole or not at all; gives its path.

        Args:
            last_word: called when the file is made, before it takes the place of an older one; what it
                raises (a cancel that came while GDAL packed) leaves the older one as it was.

        Raises:
            GroundCastError: as in `replacing`, or the draft cannot be read again.
        """
        self._dataset.close()
        require_space(self.path, 2 * self._draft.stat().st_size)
        try:
            with replacing(self.path) as temporary:
                make_cog(self._draft, temporary)
                if last_word:
                    last_word()
        except RasterioError as error:
            raise _refused(error, self._draft) from error
        self.drop()
        return self.path

    def drop(self) -> None:
        """Give up the draft."""
        self._dataset.close()
        self._draft.unlink(missing_ok=True)


def _refused(error: Exception, path: Path) -> Exception:
    """What GDAL or the system says, as a sentence."""
    # GDAL's own errors are errors of the system too, but without its number.
    if isinstance(error, OSError) and error.errno is not None:
        return told(error, path)
    return GroundCastError(
        f"{path.name} could not be written ({error}).", "Look whether the disk is full.", "raster-not-written"
    )
