"""Coordinates from one reference system to another."""

from __future__ import annotations

import numpy as np
from pyproj import CRS, Transformer
from pyproj.aoi import AreaOfInterest
from pyproj.database import query_utm_crs_info
from pyproj.exceptions import CRSError

from .errors import GroundCastError


def moved(crs: str, to: str, x: np.ndarray, y: np.ndarray, what: str) -> tuple[np.ndarray, np.ndarray]:
    """Coordinates in another reference system; unchanged where both are the same or both unknown.

    Args:
        crs, to: systems as "EPSG:3035" or WKT, "" where unknown.
        what: the subject of the error's sentence.

    Raises:
        GroundCastError: one of the systems is unknown (`no-crs`), or not understood (`crs`).
    """
    if crs == to:
        return x, y
    if not crs or not to:
        raise GroundCastError(
            f"{what} cannot be placed: {'its' if not crs else 'the other'} coordinate reference system "
            "is unknown.",
            "Set it in the source.",
            "no-crs",
        )
    transformer = Transformer.from_crs(system(crs), system(to), always_xy=True)
    return transformer.transform(np.asarray(x), np.asarray(y))


def system(crs: str) -> CRS:
    """The reference system of a text.

    Raises:
        GroundCastError: it is none (`crs`).
    """
    try:
        return CRS.from_user_input(crs)
    except CRSError as error:
        raise GroundCastError(
            f"{crs[:60]!r} is no coordinate reference system.", "Write it like EPSG:3035.", "crs"
        ) from error


def is_geographic(crs: str) -> bool:
    """Whether coordinates are degrees; False where the system is unknown."""
    return bool(crs) and system(crs).is_geographic


def local_metres(x: np.ndarray, y: np.ndarray) -> str:
    """The UTM zone of WGS 84 around places given in longitude and latitude, as "EPSG:32629"."""
    longitude, latitude = float(np.mean(x)), float(np.mean(y))
    area = AreaOfInterest(longitude, latitude, longitude, latitude)
    zones = query_utm_crs_info(datum_name="WGS 84", area_of_interest=area)
    if not zones:
        raise GroundCastError(
            f"No UTM zone holds {longitude:.2f}, {latitude:.2f}.", "Check the coordinates.", "crs"
        )
    return f"EPSG:{zones[0].code}"
