"""Opens and reads files with GDAL, whether or not somebody has turned its exceptions on in QGIS."""

from __future__ import annotations

from pathlib import Path

from osgeo import gdal

from ..core.errors import GroundCastError
from .words import tr

CURE = "Run the forecast again."


def opened(path: Path, flags: int):
    """The open data set.

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
        raise damaged(path)
    return data


def damaged(path: Path | str) -> GroundCastError:
    """The error for a file that is not what a run wrote, or is gone, as with its drive."""
    if not Path(path).exists():
        return GroundCastError(
            tr("{path} cannot be reached any more.", path=path),
            tr("Connect its drive again, or put the file back, and click once more."),
            "results-gone",
        )
    return GroundCastError(
        tr("{path} cannot be read; it is damaged or was not written to its end.", path=path),
        tr(CURE),
        "results-file",
    )
