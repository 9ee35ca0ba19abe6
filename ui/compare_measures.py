"""The measures of a comparison: which there are, what was scored, and which value of one is better."""

from __future__ import annotations

import math

ON = ("pixels", "region mean")
MAPS = ("ssim", "ms_ssim", "psnr_db")
"""Measures of whole maps, which only rasters have."""

MEASURES = ("rmse_mm", "mse_mm2", "mae_mm", "r2", "smape", "mase", "coverage90", *MAPS)
ALONE = ("coverage90", *MAPS)
"""Measures that a region's mean has not."""

ALL = 0
"""The column of all horizons together, where a horizon would stand."""


def more_is_better(measure: str) -> bool:
    """Whether the largest value is the best one."""
    return measure == "r2" or measure in MAPS


def rank(measure: str, value: float) -> float:
    """Where a value stands: smaller is better; infinite where there is no value."""
    if not math.isfinite(value):
        return math.inf
    if measure == "coverage90":
        return abs(value - 0.9)
    return -value if more_is_better(measure) else value
