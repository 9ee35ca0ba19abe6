"""Coordinates from one reference system to another."""

from __future__ import annotations

import numpy as np

from .errors import GroundCastError
from .library import Library

pyproj, exceptions = Library("pyproj"), Library("pyproj.exceptions")
aoi, database = Library("pyproj.aoi"), Library("pyproj.database")
# Asked of every table of EGMS and at every first look, which needs nothing else of pyproj.
_DEGREES = {"EPSG:4326": True, "EPSG:3035": False}


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
    transformer = pyproj.Transformer.from_crs(system(crs), system(to), always_xy=True)
    return transformer.transform(np.asarray(x), np.asarray(y))


def system(crs: str) -> pyproj.CRS:
    """The reference system of a text.

    Raises:
        GroundCastError: it is none (`crs`).
    """
    try:
        return pyproj.CRS.from_user_input(crs)
    except exceptions.CRSError as error:
        raise GroundCastError(
            f"{crs[:60]!r} is no coordinate reference system.", "Write it like EPSG:3035.", "crs"
        ) from error


def is_geographic(crs: str) -> bool:
    """Whether coordinates are degrees; False where the system is unknown."""
    if crs in _DEGREES:
        return _DEGREES[crs]
    return bool(crs) and system(crs).is_geographic


def local_metres(x: np.ndarray, y: np.ndarray) -> str:
    """The UTM zone of WGS 84 around places given in longitude and latitude, as "EPSG:32629"."""
    longitude, latitude = float(np.mean(x)), float(np.mean(y))
    area = aoi.AreaOfInterest(longitude, latitude, longitude, latitude)
    zones = database.query_utm_crs_info(datum_name="WGS 84", area_of_interest=area)
    if not zones:
        raise GroundCastError(
            f"No UTM zone holds {longitude:.2f}, {latitude:.2f}.", "Check the coordinates.", "crs"
        )
    return f"EPSG:{zones[0].code}"


def around_middle(crs: str, x: np.ndarray, y: np.ndarray) -> np.ndarray | None:
    """Places in metres east and north of the middle of all places, (P, 2) float64.

    Coordinates in metres are kept but for their origin; others, degrees and feet, are laid on a plane that
    touches the Earth in their middle (azimuthal equidistant).

    Args:
        crs: system of the coordinates; "" where unknown, and so are the metres then.

    Returns:
        NaN where a coordinate is; None where the system or all coordinates are unknown.

    Raises:
        GroundCastError: `crs` is no system (`crs`).
    """
    known = np.isfinite(x) & np.isfinite(y)
    if not crs or not known.any():
        return None
    places = np.full((len(x), 2), np.nan)
    given = np.asarray(x, np.float64)[known], np.asarray(y, np.float64)[known]
    units = {axis.unit_name for axis in system(crs).axis_info[:2]}
    if units != {"metre"}:
        given = _on_a_plane(crs, *given)
    places[known] = np.stack([one - one.mean() for one in given], axis=1)
    return places


def _on_a_plane(crs: str, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Metres on a plane that touches the Earth in the middle of the places, across the date line too."""
    longitude, latitude = moved(crs, "EPSG:4326", x, y, "The series")
    turn = np.radians(longitude)
    middle = np.degrees(np.arctan2(np.sin(turn).mean(), np.cos(turn).mean()))
    plane = f"+proj=aeqd +lat_0={np.mean(latitude)} +lon_0={middle} +datum=WGS84 +units=m"
    return moved("EPSG:4326", plane, longitude, latitude, "The series")
