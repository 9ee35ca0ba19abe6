"""A panel inside a model file: all that a forecast needs on a machine without the data."""

from __future__ import annotations

import numpy as np

from ..core.grid import Grid, Points
from ..core.panel import Factor, Panel
from ..core.stack import Stack

_POINT_COLUMNS = "point_attribute_"


def pack(panel: Panel, stack: Stack, colour: str, about: dict, hold_back: int) -> tuple[dict, dict]:
    """(card, arrays) that `unpack` reads: plain JSON and plain arrays."""
    card = {
        "region": panel.region,
        "colour": colour,
        "cadence_days": int(panel.cadence_days),
        "hold_back": hold_back,
        "data": about,
        "kind": stack.kind,
        "sign": stack.sign,
        "simulated": stack.simulated,
        "attribution": stack.attribution,
        "factors": {
            n: {"rule": f.rule, "unit": f.unit, "bounds": _bounds(f)} for n, f in panel.factors.items()
        },
    }
    arrays = {"panel_values": panel.values, "panel_dates": _numbers(panel.dates), "panel_cells": panel.cells}
    for name, factor in panel.factors.items():
        arrays |= {f"factor_{name}_samples": factor.samples, f"factor_{name}_dates": _numbers(factor.dates)}
    place_card, place_arrays = _pack_place(stack, panel.cells)
    return card | {"place": place_card}, arrays | place_arrays


def unpack(card: dict, arrays: dict) -> tuple[Panel, Stack]:
    """The panel, and a stack of its dates whose place the panel's cells refer to."""
    factors = {n: _factor(n, entry, arrays) for n, entry in card["factors"].items()}
    dates = _dates(arrays["panel_dates"])
    panel = Panel(
        arrays["panel_values"], dates, card["cadence_days"], factors, card["region"], arrays["panel_cells"]
    )
    place = _place(card["place"], arrays)
    if isinstance(place, Points):
        panel = Panel(
            panel.values, dates, card["cadence_days"], factors, card["region"], np.arange(len(place))
        )
    quality = {"count": arrays["place_count"]} if "place_count" in arrays else {}
    shape = place.shape if isinstance(place, Grid) else (len(place),)
    empty = np.broadcast_to(np.float32(np.nan), (len(dates), *shape))
    stack = Stack(
        empty, dates, place, card["kind"], "mm", card["sign"], quality=quality,
        attribution=card["attribution"], simulated=card["simulated"],
    )  # fmt: skip
    return panel, stack


def _pack_place(stack: Stack, cells: np.ndarray) -> tuple[dict, dict]:
    if stack.gridded:
        grid = stack.place
        card = {
            "crs": grid.crs,
            "transform": list(grid.transform),
            "height": grid.height,
            "width": grid.width,
        }
        return card, {"place_count": stack.quality["count"]} if "count" in stack.quality else {}
    points = stack.place.take(cells)
    arrays = {"place_x": points.x, "place_y": points.y, "place_names": _text(points.identifiers)}
    arrays |= {_POINT_COLUMNS + name: column for name, column in points.attributes.items()}
    return {"crs": points.crs}, arrays


def _place(card: dict, arrays: dict) -> Grid | Points:
    if "transform" in card:
        return Grid(card["crs"], tuple(card["transform"]), card["height"], card["width"])
    prefix = len(_POINT_COLUMNS)
    attributes = {name[prefix:]: column for name, column in arrays.items() if name.startswith(_POINT_COLUMNS)}
    names = np.array(arrays["place_names"].tobytes().decode().split("\n"))
    return Points(card["crs"], arrays["place_x"], arrays["place_y"], names, attributes)


def _factor(name: str, entry: dict, arrays: dict) -> Factor:
    low, high = (
        limit if limit is not None else bound for limit, bound in zip(entry["bounds"], (-np.inf, np.inf))
    )
    samples, dates = arrays[f"factor_{name}_samples"], _dates(arrays[f"factor_{name}_dates"])
    return Factor(name, samples, dates, entry["rule"], entry["unit"], low, high)


def _bounds(factor: Factor) -> list[float | None]:
    return [float(b) if np.isfinite(b) else None for b in (factor.minimum, factor.maximum)]


def _text(names: np.ndarray) -> np.ndarray:
    """Names as bytes: a model file holds numbers only."""
    return np.frombuffer("\n".join(map(str, names)).encode(), np.uint8)


def _numbers(dates: np.ndarray) -> np.ndarray:
    return dates.astype("datetime64[D]").astype(np.int64)


def _dates(numbers: np.ndarray) -> np.ndarray:
    return numbers.astype("datetime64[D]")
