"""Which files of OPERA DISP-S1 make a series, and how those that count from different dates are joined."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..dates import find_dates
from ..errors import GroundCastError
from ..source import Source
from .files import contents, existing

NAME = re.compile(r"OPERA_L3_DISP-\w+_F\d+_.*\.nc$", re.IGNORECASE)
_FRAME = re.compile(r"_F\d+_")


@dataclass(frozen=True)
class Product:
    """One file: what moved from `first` to `second`."""

    path: Path
    first: np.datetime64
    second: np.datetime64


def joined(values: np.ndarray, products: list[Product]) -> np.ndarray:
    """Displacements since the first date of all, from those since the first date of each product, in place.

    A pixel without a value on a date from which later products count has none after it.

    Args:
        values: (T, Y, X) of each product, in order of their second dates.
    """
    known = {products[0].first: np.zeros(values.shape[1:], np.float32)}
    needed = {product.first for product in products}
    for layer, product in zip(values, products):
        layer += known[product.first]
        if product.second in needed:
            known[product.second] = layer.copy()
    return values


def inside(folder: Path) -> list[Path]:
    """Files of a folder that are named as OPERA names its displacement products."""
    return [path for path in contents(folder, (".nc",)) if NAME.match(path.name)]


def products(source: Source) -> tuple[list[Product], list[str]]:
    """Products in order of their second dates, and notes.

    Raises:
        GroundCastError: they are of several frames (`several-files`), a date occurs twice
            (`duplicate-date`), or no product ends where later ones begin (`references`).
    """
    path = existing(source.path)
    given = [path, *map(existing, source.also)]
    if not source.also and path.is_file():
        frame = _FRAME.search(path.name)
        given = [each for each in inside(path.parent) if frame is None or frame[0] in each.name]
    paths = [file for each in given for file in (inside(each) if each.is_dir() else [each])]
    _require_one_frame(paths, path.name)
    made = {}
    for file in sorted(paths, key=lambda each: each.name):
        days = find_dates(file.name)
        if len(days) != 2:
            raise GroundCastError(
                f"{file.name} does not name two dates.", "Keep the names that OPERA gives.", "no-dates"
            )
        made[tuple(days)] = Product(file, *days)
    found = sorted(made.values(), key=lambda each: (each.second, each.first))
    _require_chain(found)
    return found, _told(found, len(paths) - len(found))


def _require_one_frame(paths: list[Path], title: str) -> None:
    frames = sorted({match[0].strip("_") for path in paths if (match := _FRAME.search(path.name))})
    if len(frames) > 1:
        raise GroundCastError(
            f"{title} holds products of {len(frames)} frames ({', '.join(frames[:4])}).",
            "Give a folder of one frame, or one file of it.",
            "several-files",
        )


def _require_chain(found: list[Product]) -> None:
    """Refuses a date in two products, and first dates that no earlier product ends on."""
    for one, other in zip(found, found[1:]):
        if one.second == other.second:
            raise GroundCastError(
                f"The date {one.second} occurs twice, in {one.path.name} and {other.path.name}.",
                "Take one away.",
                "duplicate-date",
            )
    reached = {found[0].first}
    for product in found:
        if product.first not in reached:
            raise GroundCastError(
                f"{product.path.name} counts from {product.first}, on which no earlier product ends.",
                f"Download the product that ends on {product.first}, or leave out those that count from it.",
                "references",
            )
        reached.add(product.second)


def _told(found: list[Product], older: int) -> list[str]:
    """What is said of how products were chosen and joined."""
    starts = list(dict.fromkeys(product.first for product in found))
    notes = [f"{older} products come in several versions; the last one made is taken."] if older else []
    if len(starts) > 1:
        notes.append(
            f"Products count from {len(starts)} first dates and are joined at them; a pixel without a value "
            "on one of them is missing after it."
        )
    return notes
