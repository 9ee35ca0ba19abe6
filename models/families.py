"""Which kind of forecaster a learned model is; torch is loaded only when one is made or read."""

from __future__ import annotations

from pathlib import Path

from .catalogue.point_networks import POINT_NETWORKS, VECTOR_MACHINES
from .catalogue.raster_networks import RASTER_NETWORKS

POINTS = frozenset(entry.name for entry in POINT_NETWORKS)
VECTORS = frozenset(entry.name for entry in VECTOR_MACHINES)
RASTER = frozenset(entry.name for entry in RASTER_NETWORKS)


def forecaster(name: str, settings: dict, device: str, seed: int, folder: Path | None):
    """A fresh forecaster of the learned model `name`."""
    if name in RASTER:
        from .raster_forecasting import Raster

        return Raster(name, settings, device, seed, folder)
    if name in VECTORS:
        from .svr import Svr

        return Svr(settings, seed)
    if name in POINTS:
        from .point_forecasting import PointSeries

        return PointSeries(name, settings, device, seed, folder)
    from .forecasting import Gler

    return Gler(settings, device, seed, folder, name)


def loaded(name: str, path: Path, device: str):
    """The fitted network of a model file whose card names `name`.

    Raises:
        GroundCastError: as the `load` of its kind, which refuses a name that it does not know.
    """
    if name in RASTER:
        from .fitted_raster import FittedRaster

        return FittedRaster.load(path, device)
    if name in VECTORS:
        from .svr import FittedSvr

        return FittedSvr.load(path)
    if name in POINTS:
        from .fitted_points import FittedPoints

        return FittedPoints.load(path, device)
    from .fitted import FittedGler

    return FittedGler.load(path, device)
