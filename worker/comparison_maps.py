"""Maps of a comparison: what every model forecast from the last origin, and what it missed."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from ..core.stack import Stack
from ..core.write.geopackage import write_columns
from ..core.write.geotiff import result_tags, stamp, write_cog
from ..models.catalogue import twice

FOLDER = "maps"
KINDS = ("residual", "median")


def write(out: Path, document: dict, stack: Stack) -> list[dict]:
    """maps/MODEL_residual and maps/MODEL_median, from the first seed of each model; gives what they are.

    One band or field a horizon, named after its date; GeoTIFF for rasters, GeoPackage for points. Residuals
    are observed minus forecast, in mm.

    Args:
        out: folder of the comparison.
        document: with `parts`, `origins`, `horizons` and `data`.
    """
    written = []
    for name, parts in document["parts"].items():
        with np.load(out / parts[0] / "predictions.npz", allow_pickle=False) as arrays:
            median = arrays[f"{twice.model_of(name)}.median_mm"][-1]
            values = {"residual": arrays["truth_mm"][-1] - median, "median": median}
            series, horizons = arrays["series"], arrays["horizon"]
            regions = dict.fromkeys(arrays["region"].tolist())
            dates = _dates(arrays["origin"][-1], horizons, document["data"]["cadence_days"])
        about = {"model": name, "regions": list(regions), "horizons": horizons.tolist()}
        about |= {"dates": [str(date) for date in dates], "unit": "mm"}
        for kind in KINDS:
            tags = result_tags("mm", stack.sign, kind, name, ",".join(regions), stack.simulated)
            path = _written(out / FOLDER / f"{name}_{kind}", values[kind], dates, series, stack, tags)
            written.append({"kind": kind, "path": path.relative_to(out).as_posix()} | about)
    return written


def _dates(origin: np.datetime64, horizons: np.ndarray, cadence: int) -> np.ndarray:
    """(H,) datetime64[D] that lie so many steps after the origin."""
    return origin.astype("datetime64[D]") + cadence * horizons.astype(int)


def _written(
    path: Path, values: np.ndarray, dates: np.ndarray, series: np.ndarray, stack: Stack, tags: dict
) -> Path:
    """The file of values (H, P) at the stack's `series` (P,), with the ending of its format."""
    if stack.gridded:
        path = path.with_suffix(".tif")
        write_cog(path, values.astype(np.float32), dates, stack.place, tags, series)
        return path
    path = path.with_suffix(".gpkg")
    columns = {f"D{stamp(date)}": row.astype(np.float64) for date, row in zip(dates, values)}
    write_columns(path, tags["KIND"], columns, stack.place.take(series), tags)
    return path
