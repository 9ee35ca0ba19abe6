"""Line of sight to vertical, where the ground is taken to move up and down only."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from .errors import GroundCastError
from .stack import UPWARDS, Stack


def to_vertical(stack: Stack) -> Stack:
    """Vertical deformation d / cos(incidence), per series (Huo et al. 2024, eq. 1).

    Horizontal motion is taken to be zero; what there is of it appears as vertical.

    Args:
        stack: kind "los", mm, positive towards the satellite.

    Returns:
        kind "up", mm, positive up. Series whose angle is missing become NaN.

    Raises:
        GroundCastError: of another kind (`not-los`), without angles or with impossible ones (`no-incidence`).
    """
    if stack.kind != "los":
        raise GroundCastError(
            f"The deformation is {stack.kind!r} already, not line of sight.",
            "Leave the conversion to vertical off.",
            "not-los",
        )
    angle = stack.incidence_deg
    if angle is None or not np.isfinite(angle).any():
        raise GroundCastError(
            "The conversion to vertical needs an incidence angle, and the data have none.",
            "Add an incidence raster or column, or leave the conversion off.",
            "no-incidence",
        )
    if np.nanmin(angle) < 0 or np.nanmax(angle) >= 80:
        raise GroundCastError(
            f"Incidence angles reach from {np.nanmin(angle):.1f} to {np.nanmax(angle):.1f} degrees.",
            "They must lie between 0 and 80 degrees from the vertical.",
            "no-incidence",
        )
    values = stack.values / np.cos(np.radians(angle)).astype(np.float32)
    note = "Line of sight was converted to vertical by 1/cos(incidence); horizontal motion is taken as zero."
    return replace(stack, values=values, kind="up", sign=UPWARDS, notes=(*stack.notes, note))
