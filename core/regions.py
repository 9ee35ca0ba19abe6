"""Regions: named polygons, each with its colour, in the coordinates of the data."""

from __future__ import annotations

import re
import string
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pyogrio
import shapely
from pyogrio.errors import DataLayerError, DataSourceError

from .errors import GroundCastError
from .projection import moved

# Told apart under normal and the three kinds of colour-blind vision; A to D are those of the paper.
COLOURS = ("#56B4E9", "#E69F00", "#225555", "#8C510A", "#CC79A7", "#332288")
_POLYGONS = (3, 6)
_FOLDER = re.compile(r"\w[\w \-.,+&()']*")


@dataclass(frozen=True, eq=False)
class Region:
    """A named area.

    Attributes:
        name: "A", "B" … or what the layer calls it.
        geometry: a shapely polygon in the CRS of the data; None takes everything.
        colour: "#RRGGBB".
        said_crs: the CRS its file states, to name in errors.
        polygons: how many of its file have this name.
    """

    name: str
    geometry: shapely.Geometry | None
    colour: str
    said_crs: str = ""
    polygons: int = 1

    def inside(self, x: np.ndarray, y: np.ndarray) -> np.ndarray:
        """(P,) whether each place lies inside."""
        if self.geometry is None:
            return np.ones(np.shape(x), bool)
        shapely.prepare(self.geometry)
        return shapely.contains_xy(self.geometry, x, y)


def require_folder_name(name: str) -> None:
    """Refuses a region whose name cannot be that of its results folder (`region-name`)."""
    if _FOLDER.fullmatch(name) and name[-1] not in ". " and len(name) <= 80:
        return
    raise GroundCastError(
        f"The region {name[:80]!r} cannot name a folder of results.",
        "Use letters, digits, spaces, - and _.",
        "region-name",
    )


def everything() -> Region:
    """The region "all" for jobs without polygons."""
    return Region("all", None, COLOURS[0])


def read_regions(path: str, crs: str) -> list[Region]:
    """The polygons of a vector file, brought to `crs`.

    Names come from a field called name, region or label, else they are A, B, C … in order. Parts
    with one name are one region. A layer may follow as path|layername=NAME; "" gives `everything`.

    Raises:
        GroundCastError: no file, no vector file, no polygon, a polygon that crosses itself, a
            name that cannot be a folder's, or an unknown CRS.
    """
    if not path:
        return [everything()]
    file, _, layer = path.partition("|layername=")
    geometry, names, own_crs = _read(Path(file), layer.split("|")[0] or None)
    parts: dict[str, list] = {}
    for name, shape in zip(names, geometry):
        require_folder_name(name)
        parts.setdefault(name, []).append(_checked(_moved(shape, own_crs, crs, name), name))
    _require_distinct(list(parts))
    return [
        Region(name, shapely.union_all(shapes), COLOURS[i % len(COLOURS)], own_crs, len(shapes))
        for i, (name, shapes) in enumerate(parts.items())
    ]


def tell_joined(regions: list[Region], reporter) -> None:
    """Warn of regions of several polygons (`region-parts`): a copied polygon keeps its name unmeant."""
    for region in regions:
        if region.polygons > 1:
            reporter.warning(
                "region-parts",
                f"The {region.polygons} polygons named {region.name} are taken as one region.",
                "Give each a name of its own where they are several regions.",
            )


def _require_distinct(names: list[str]) -> None:
    """Refuses names that differ in case only: many file systems take their folders for one."""
    seen: dict[str, str] = {}
    for name in names:
        other = seen.setdefault(name.casefold(), name)
        if other != name:
            raise GroundCastError(
                f"The regions {other} and {name} differ in case only.", "Rename one.", "region-name"
            )


def _read(path: Path, layer: str | None) -> tuple[np.ndarray, list[str], str]:
    """Polygons, their names and the CRS of a vector file."""
    if not path.is_file():
        raise GroundCastError(f"There is no regions file {path}.", "Check the path.", "missing")
    try:
        meta, _, geometry, fields = pyogrio.raw.read(path, layer=layer)
    except (DataSourceError, DataLayerError) as error:
        raise GroundCastError(
            f"{path.name} is not a vector file with polygons.",
            "Give a GeoPackage or GeoJSON.",
            "wrong-format",
        ) from error
    shapes = shapely.force_2d(shapely.from_wkb(geometry)) if geometry is not None else np.empty(0, object)
    keep = np.isin(shapely.get_type_id(shapes), _POLYGONS) & ~shapely.is_empty(shapes)
    if not keep.any():
        raise GroundCastError(f"{path.name} holds no polygons.", "Draw at least one region.", "no-regions")
    return shapes[keep], _names(meta["fields"], fields, keep), meta["crs"] or ""


def _names(columns: np.ndarray, fields: list[np.ndarray], keep: np.ndarray) -> list[str]:
    """Names of the polygons: from their field where each has one, else letters."""
    lowered = [str(c).lower() for c in columns]
    field = next((lowered.index(n) for n in ("name", "region", "label") if n in lowered), None)
    names = [] if field is None else ["" if n is None else str(n).strip() for n in fields[field][keep]]
    if names and all(names):
        return names
    count = int(keep.sum())
    letters = string.ascii_uppercase
    return [letters[i] if i < 26 else f"{letters[i // 26 - 1]}{letters[i % 26]}" for i in range(count)]


def _moved(shape: shapely.Geometry, crs: str, to: str, name: str) -> shapely.Geometry:
    """A polygon in another CRS."""
    if crs == to:
        return shape
    return shapely.transform(shape, lambda xy: np.stack(moved(crs, to, *xy.T, f"Region {name}"), axis=1))


def _checked(shape: shapely.Geometry, name: str) -> shapely.Geometry:
    """The polygon, refused when it crosses itself."""
    if not shapely.is_valid(shape):
        reason = shapely.is_valid_reason(shape).split("[")[0].lower()
        raise GroundCastError(
            f"Region {name} is not a proper polygon ({reason}).",
            "Draw it without crossing lines.",
            "region-shape",
        )
    return shape
