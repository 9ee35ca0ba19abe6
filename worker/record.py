"""A panel inside a model file: all that a forecast needs on a machine without the data.

A model file holds numbers under plain names, so names of factors and columns stand in the card.
"""

from __future__ import annotations

import numpy as np

from ..core.grid import Grid, Points
from ..core.panel import Factor, Panel
from ..core.projection import around_middle
from ..core.regions import require_folder_name
from ..core.stack import Stack
from ..core.write.json_file import plain


def pack(panel: Panel, stack: Stack, colour: str, about: dict, hold_back: int) -> tuple[dict, dict]:
    """(card, arrays) that `unpack` reads: plain JSON and plain numbers."""
    place, place_arrays = _pack_place(stack, panel.cells)
    card = {
        "region": panel.region,
        "colour": colour,
        "cadence_days": panel.cadence_days,
        "hold_back": hold_back,
        "data": about,
        "kind": stack.kind,
        "sign": stack.sign,
        "simulated": stack.simulated,
        "attribution": stack.attribution,
        "place": place,
        "factors": [_factor_card(factor) for factor in panel.factors.values()],
    }
    arrays = {"values": panel.values, "dates": _numbers(panel.dates), "cells": panel.cells}
    for k, factor in enumerate(panel.factors.values()):
        arrays |= {f"factor/{k}": factor.samples, f"factor_dates/{k}": _numbers(factor.dates)}
    return plain(card), arrays | place_arrays


def unpack(card: dict, arrays: dict) -> tuple[Panel, Stack]:
    """The panel, and a stack without values whose place the panel's cells refer to.

    Raises:
        GroundCastError: the file names a region that is no folder's name: results are written there.
    """
    require_folder_name(card["region"])
    factors = [_factor(k, entry, arrays) for k, entry in enumerate(card["factors"])]
    place = _place(card["place"], arrays)
    gridded = isinstance(place, Grid)
    cells = arrays["cells"] if gridded else np.arange(len(place))
    panel = Panel(
        arrays["values"],
        _dates(arrays["dates"]),
        card["cadence_days"],
        {factor.name: factor for factor in factors},
        card["region"],
        cells,
        _places(place, cells),
        place.shape if gridded else None,
    )
    shape = place.shape if gridded else (len(place),)
    empty = np.broadcast_to(np.float32(np.nan), (len(panel.dates), *shape))
    quality = {"count": arrays["count"]} if "count" in arrays else {}
    about = {"attribution": card["attribution"], "simulated": card["simulated"]}
    return panel, Stack(empty, panel.dates, place, card["kind"], "mm", card["sign"], quality=quality, **about)


def _pack_place(stack: Stack, cells: np.ndarray) -> tuple[dict, dict]:
    if stack.gridded:
        grid = stack.place
        card = {"crs": grid.crs, "transform": grid.transform, "height": grid.height, "width": grid.width}
        return card, {"count": stack.quality["count"]} if "count" in stack.quality else {}
    points = stack.place.take(cells)
    arrays = {"x": points.x, "y": points.y, "names": _text(points.identifiers)}
    arrays |= {f"column/{k}": column for k, column in enumerate(points.attributes.values())}
    return {"crs": points.crs, "columns": list(points.attributes)}, arrays


def _place(card: dict, arrays: dict) -> Grid | Points:
    if "transform" in card:
        return Grid(card["crs"], tuple(card["transform"]), card["height"], card["width"])
    names = np.array(arrays["names"].tobytes().decode().split("\n"))
    columns = {name: arrays[f"column/{k}"] for k, name in enumerate(card["columns"])}
    return Points(card["crs"], arrays["x"], arrays["y"], names, columns)


def _places(place: Grid | Points, cells: np.ndarray) -> np.ndarray | None:
    """(P, 2) metres of the series at `cells`, as `core.panels` gives them."""
    x, y = (c.ravel() for c in place.centres()) if isinstance(place, Grid) else (place.x, place.y)
    return around_middle(place.crs, x[cells], y[cells])


def _factor_card(factor: Factor) -> dict:
    bounds = [float(b) if np.isfinite(b) else None for b in (factor.minimum, factor.maximum)]
    rule = {"rule": factor.rule, "lag_days": factor.lag_days, "repeats": factor.repeats}
    return {"name": factor.name, **rule, "unit": factor.unit, "bounds": bounds}


def _factor(k: int, entry: dict, arrays: dict) -> Factor:
    low, high = (
        limit if given is None else given for given, limit in zip(entry["bounds"], (-np.inf, np.inf))
    )
    dates = _dates(arrays[f"factor_dates/{k}"])
    samples, lag = arrays[f"factor/{k}"], int(entry.get("lag_days", 0))
    repeats = str(entry.get("repeats", ""))
    return Factor(entry["name"], samples, dates, entry["rule"], entry["unit"], low, high, lag, repeats)


def _text(names: np.ndarray) -> np.ndarray:
    """Names as bytes, one a line."""
    return np.frombuffer("\n".join(map(str, names)).encode(), np.uint8)


def _numbers(dates: np.ndarray) -> np.ndarray:
    return dates.astype("datetime64[D]").astype(np.int64)


def _dates(numbers: np.ndarray) -> np.ndarray:
    return numbers.astype("datetime64[D]")
