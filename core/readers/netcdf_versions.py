"""Final and preliminary values of ERA5 in one file: the dimension or the coordinate `expver`.

A request that reaches into the last three months gets final values (ERA5, version 1) and preliminary ones
(ERA5T, version 5). Until 2024 the Climate Data Store wrote them along a dimension `expver`, each empty where
the other has values; since then `expver` is a text of every time ("0001", "0005"). Source: ECMWF, "ERA5: data
documentation" and "GRIB to netCDF conversion on new CDS and ADS systems" (confluence.ecmwf.int/display/CKB).
"""

from __future__ import annotations

import numpy as np

DIMENSION = "expver"
_FINAL = 1


def joined(dataset, values: np.ndarray, names: list[str]) -> tuple[np.ndarray, list[str], np.ndarray]:
    """Values without the dimension `expver`: final ones, and preliminary ones where there are no others.

    Args:
        values: time first, NaN where missing.
        names: of their dimensions.

    Returns:
        values; names; (T,) whether a date holds preliminary values.
    """
    late = np.zeros(len(values), bool)
    if DIMENSION not in names[1:]:
        return values, names, late
    axis = names.index(DIMENSION)
    parts = np.moveaxis(values, axis, 0)
    order = np.argsort(_numbers(dataset, len(parts)), kind="stable")
    whole = parts[order[0]].copy()
    for part in parts[order[1:]]:
        fill = np.isnan(whole) & np.isfinite(part)
        whole[fill] = part[fill]
        late |= fill.reshape(len(fill), -1).any(axis=1)
    return whole, [name for name in names if name != DIMENSION], late


def told(dataset, axis: str, late: np.ndarray) -> list[str]:
    """The sentence on dates whose values are preliminary.

    Args:
        axis: name of the time.
        late: as of `joined`.
    """
    found = dataset.variables.get(DIMENSION)
    if found is not None and tuple(found.dimensions) == (axis,):
        late = late | (_numbers(dataset, len(late)) > _FINAL)
    if not late.any():
        return []
    return [f"{int(late.sum()):,} of {len(late):,} times are preliminary (ERA5T) and may still be corrected."]


def _numbers(dataset, count: int) -> np.ndarray:
    """Versions as numbers, in the order of the file where it does not say them."""
    found = dataset.variables.get(DIMENSION)
    try:
        return np.ma.filled(np.ma.asarray(found[...]), _FINAL).astype(np.float64).reshape(count)
    except (TypeError, ValueError):
        return np.arange(count, dtype=np.float64)
