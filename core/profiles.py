"""Lines across the map: their length, places along them, and what lies near them. Numpy only."""

from __future__ import annotations

import numpy as np

from .errors import GroundCastError


def length(vertices: np.ndarray) -> float:
    """Length of a polyline (V, 2) in units of its CRS."""
    return float(np.hypot(*np.diff(np.asarray(vertices, float), axis=0).T).sum())


def along(vertices: np.ndarray, spacing: float) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Places along a polyline, evenly spaced from its start, its end included.

    Args:
        vertices: (V, 2) x and y of its corners.
        spacing: greatest distance between places, in units of the CRS.

    Returns:
        x, y and distance from the start, each (S,) float64.

    Raises:
        GroundCastError: the line has no length (`profile-length`), or the spacing is not above zero.
    """
    vertices = np.asarray(vertices, float)
    total = length(vertices) if len(vertices) > 1 else 0.0
    if not total > 0:
        raise GroundCastError("The profile has no length.", "Click two different places.", "profile-length")
    if not spacing > 0:
        raise GroundCastError(f"A spacing of {spacing:g} is too small.", "Give one above 0.", "spacing")
    distance = np.linspace(0.0, total, int(np.ceil(total / spacing - 1e-9)) + 1)
    corners = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(vertices, axis=0).T))])
    return (
        np.interp(distance, corners, vertices[:, 0]),
        np.interp(distance, corners, vertices[:, 1]),
        distance,
    )


def nearest_on(
    vertices: np.ndarray, x: np.ndarray, y: np.ndarray, reach: float = np.inf
) -> tuple[np.ndarray, np.ndarray]:
    """Where places fall on a polyline.

    Args:
        vertices: (V, 2) corners.
        x, y: (P,) places.
        reach: farther places need not be told; segments beyond it from all places are passed over.

    Returns:
        distance from the line's start to the nearest place on it, and the distance from the line
        (left of its direction positive), each (P,) float64; a distance beyond `reach` may be inf.
    """
    vertices, places = np.asarray(vertices, float), np.stack([x, y], axis=-1).astype(float)
    position, offset = np.zeros(len(places)), np.full(len(places), np.inf)
    sizes = np.hypot(*np.diff(vertices, axis=0).T)
    starts = np.concatenate([[0.0], np.cumsum(sizes)])
    for i in _in_reach(vertices, places, reach) if len(places) else ():
        one, step, size, start = vertices[i], vertices[i + 1] - vertices[i], sizes[i], starts[i]
        if size == 0:
            continue
        share = np.clip((places - one) @ step / size**2, 0, 1)
        away = places - (one + share[:, None] * step)
        side = np.where(step[0] * away[:, 1] - step[1] * away[:, 0] < 0, -1.0, 1.0)
        distance = np.hypot(*away.T)
        closer = distance < np.abs(offset)
        position = np.where(closer, start + share * size, position)
        offset = np.where(closer, side * distance, offset)
    return position, offset


def _in_reach(vertices: np.ndarray, places: np.ndarray, reach: float) -> np.ndarray:
    """Indices of the segments whose box lies within `reach` of the box around all places that are known."""
    places = places[np.isfinite(places).all(axis=1)]
    if not len(places):
        return np.empty(0, int)
    low, high = places.min(axis=0) - reach, places.max(axis=0) + reach
    least, most = np.minimum(vertices[:-1], vertices[1:]), np.maximum(vertices[:-1], vertices[1:])
    return np.flatnonzero(((most >= low) & (least <= high)).all(axis=1))


def swath(vertices: np.ndarray, x: np.ndarray, y: np.ndarray, half_width: float):
    """Places no farther than `half_width` from a polyline, in order along it.

    Returns:
        index into x and y, and distance from the line's start, each (S,).
    """
    position, offset = nearest_on(vertices, x, y, half_width)
    near = np.flatnonzero(np.abs(offset) <= half_width)
    order = np.argsort(position[near], kind="stable")
    return near[order], position[near][order]
