"""Opens and reads files with GDAL, whether or not somebody has turned its exceptions on in QGIS."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from osgeo import gdal

from ..core.errors import GroundCastError
from .words import later, tr

OF_RUN = later("Run the forecast again.")
OF_SOURCE = later("Copy or download the file again.")
"""What mends a file that a run wrote, and one that the user brought."""


def opened(path: Path | str, flags: int = gdal.OF_RASTER, cure: str = OF_RUN):
    """The open data set.

    Args:
        cure: what mends the file, untranslated.

    Raises:
        GroundCastError: GDAL cannot read it (`results-file`).
    """
    # GDAL warns of a GeoPackage newer than itself, though the tables of these files are old ones.
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        data = gdal.OpenEx(str(path), flags)
    except RuntimeError:
        data = None
    finally:
        gdal.PopErrorHandler()
    if data is None:
        raise damaged(path, cure)
    return data


def array(source, *where, **given) -> np.ndarray:
    """What `ReadAsArray` of an open data set or band gives.

    Raises:
        GroundCastError: its file cannot be read (`results-file`).
    """
    try:
        values = source.ReadAsArray(*where, **given)
    except RuntimeError:
        values = None
    if values is None:
        data = source.GetDataset() if isinstance(source, gdal.Band) else source
        raise damaged(data.GetDescription())
    return values


def damaged(path: Path | str, cure: str = OF_RUN) -> GroundCastError:
    """The error for a file that is not what was written, or is gone, as with its drive."""
    if not Path(path).exists():
        return GroundCastError(
            tr("{path} cannot be reached any more.", path=path),
            tr("Connect its drive again, or put the file back, and click once more."),
            "results-gone",
        )
    return GroundCastError(
        tr("{path} cannot be read; it is damaged or was not written to its end.", path=path),
        tr(cure),
        "results-file",
    )
