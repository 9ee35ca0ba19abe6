"""The simulated scene: a permafrost railway whose deformation answers its weather by written-down physics.

docs/simulated-scene.md says how. Nothing here is a measurement.
"""

from __future__ import annotations

import shapely

from ..errors import GroundCastError
from ..regions import COLOURS, Region
from ..stack import Stack
from .files import write_scene
from .layout import CRS, REGIONS
from .scene import Scene, factors_of, scene

__all__ = ["Scene", "read_simulated", "scene", "simulated_regions", "simulated_stack", "write_scene"]

PREFIX = "simulated:"


def read_simulated(path: str, kind: str = "") -> Stack:
    """A part of the scene without files.

    Args:
        path: "simulated:small" or "simulated:full", and a seed where it is not 0: "simulated:small:7".
        kind: "" or "los" for the observed deformation, "temperature", "ndvi" or "rain" for a factor.

    Raises:
        GroundCastError: there is no such size (`scene-size`), seed (`scene-seed`) or part (`scene-part`).
    """
    size, seed = _parse(path)
    if kind in ("", "los"):
        return scene(size, seed).stack()
    factors = factors_of(seed)
    if kind not in factors:
        raise GroundCastError(
            f"The simulated scene holds no {kind!r}.",
            f"It holds the deformation (los) and {', '.join(factors)}.",
            "scene-part",
        )
    return factors[kind]


def simulated_stack(size: str = "small", seed: int = 0) -> tuple[Stack, dict[str, Stack], list[Region]]:
    """The observed deformation, the factors by name, and the regions A to D of a scene."""
    made = scene(size, seed)
    return made.stack(), made.factors, simulated_regions()


def simulated_regions() -> list[Region]:
    """The regions A to D, in the CRS of the scene."""
    return [Region(box.name, shapely.box(*box.bounds), COLOURS[i], CRS) for i, box in enumerate(REGIONS)]


def _parse(path: str) -> tuple[str, int]:
    """Size and seed of "simulated:SIZE:SEED"."""
    size, _, seed = path[len(PREFIX) :].partition(":")
    if seed and not seed.isdecimal():
        raise GroundCastError(
            f"{seed!r} is no seed of the simulated scene.",
            "Write a whole number, as in simulated:small:7.",
            "scene-seed",
        )
    return size, int(seed or 0)
