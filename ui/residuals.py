"""The residuals of a run on its held-back dates: the values of a histogram, and what they come to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from ..core.errors import GroundCastError
from .point_files import PointFile
from .raster_files import RasterFile
from .words import tr

MOST = 2_000_000
"""Values that are read at most; more are told from even parts of the map or of the points."""
KINDS = ("residual", "held_back", "held_back_lower", "held_back_upper")


@dataclass(frozen=True)
class Residuals:
    """Observed minus forecast on the held-back dates.

    Attributes:
        values: (n,) mm, finite.
        held: share of the values whose observation lies in the 90 % interval, NaN where none is kept.
        places: cells or points that were read.
        is_part: whether there are more than those.
    """

    values: np.ndarray
    held: float
    places: int
    is_part: bool

    @property
    def bias(self) -> float:
        """Their mean, mm."""
        return float(self.values.mean())

    @property
    def rmse(self) -> float:
        """The root of their mean square, mm."""
        return float(np.sqrt(np.mean(np.square(self.values, dtype=np.float64))))


def reading(results, regions: list[str]) -> Callable:
    """What reads the residuals of regions of a run, in any thread: (going) → Residuals.

    Args:
        results: a `RunResults`.
        regions: whose residuals are taken together.

    The call raises:
        GroundCastError: the run has no residuals (`results-kind`), or its files cannot be read.
    """
    at_points = results.at_points
    files = [
        {kind: results.artifact("points" if at_points else kind, region) for kind in KINDS}
        for region in regions
    ]

    def read(going) -> Residuals:
        parts, most = [], MOST // max(len(files), 1)
        for paths in files:
            if going():
                found = {kind: _opened(path, kind, at_points) for kind, path in paths.items() if path}
                parts.append({kind: file.thinned(most) for kind, file in found.items() if file is not None})
        return _together([part for part in parts if "residual" in part])

    return read


def _opened(path, kind: str, at_points: bool):
    if not path.is_file():
        return None
    opened = PointFile(path, kind) if at_points else RasterFile(path)
    return opened if opened.there else None


def _together(parts: list[dict]) -> Residuals:
    """Of (values (B, n), whether they are a part of all) by kind, for each region."""
    residuals = [part["residual"][0] for part in parts]
    values = np.concatenate([each.ravel() for each in residuals]) if residuals else np.empty(0)
    known = np.isfinite(values)
    if not known.any():
        raise GroundCastError(
            tr("This run has no residuals."), tr("Hold dates back and run it again."), "results-kind"
        )
    inside = np.concatenate([_inside(part) for part in parts])
    places = sum(int(np.isfinite(each).any(axis=0).sum()) for each in residuals)
    told = np.isfinite(inside)
    held = float(inside[told].mean()) if told.any() else float("nan")
    return Residuals(values[known], held, places, any(part["residual"][1] for part in parts))


def _inside(part: dict) -> np.ndarray:
    """1 where an observation lies in the interval of its forecast, 0 where not, NaN where one is missing."""
    if any(kind not in part for kind in KINDS):
        return np.full(part["residual"][0].size, np.nan)
    residual, median, lower, upper = (part[kind][0] for kind in KINDS)
    observed = median + residual
    known = np.isfinite(observed) & np.isfinite(lower) & np.isfinite(upper)
    return np.where(known, (lower <= observed) & (observed <= upper), np.nan).ravel()
