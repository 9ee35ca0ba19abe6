"""The series of a comparison: all of its parts are scored on the same ones."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from ..core.errors import GroundCastError

NAMES = ("truth_mm", "series", "region", "origin", "horizon")
"""Of the arrays of `predictions.npz`, those that must be alike."""


def require_same_series(parts: list[Path]) -> None:
    """Refuses finished parts that were scored on other series, dates or truths than the first.

    Raises:
        GroundCastError: they differ (`series`).
    """
    told = [_told(folder) for folder in parts[:1]]
    for folder in parts[1:]:
        if not all(map(_alike, _told(folder), told[0])):
            raise GroundCastError(
                f"The parts {parts[0].name} and {folder.name} of the comparison hold different series.",
                "Compare again into a new folder.",
                "series",
            )


def _told(folder: Path) -> list[np.ndarray]:
    with np.load(folder / "predictions.npz", allow_pickle=False) as arrays:
        return [arrays[name] for name in NAMES]


def _alike(one: np.ndarray, other: np.ndarray) -> bool:
    """Whether both hold the same, missing values too."""
    if one.dtype.kind != "f":
        return np.array_equal(one, other)
    return one.shape == other.shape and np.allclose(one, other, rtol=1e-4, atol=1e-3, equal_nan=True)
