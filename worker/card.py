"""What a model file says of itself, for people and for the check whether it fits other data."""

from __future__ import annotations

from datetime import datetime, timezone

from ..core.extent import degrees, velocity_range
from ..core.job import Job
from ..core.panel import Panel
from ..core.stack import Stack
from ..core.version import VERSION
from ..core.write.json_file import plain


def about(job: Job, panel: Panel, stack: Stack, rows: list[dict]) -> dict:
    """The entry `about` of a model's card; `rows` are its scores on the held-back dates.

    created (UTC), groundcast, seed, first, last and dates of the panel, series, extent_degrees,
    velocity_mm_yr (2 and 98 %), scores.
    """
    x, y = (side.ravel()[panel.cells] for side in stack.coordinates())
    return plain(
        {
            "created": datetime.now(timezone.utc).isoformat(timespec="seconds"),
            "groundcast": VERSION,
            "seed": job.seed,
            "first": str(panel.dates[0]),
            "last": str(panel.dates[-1]),
            "dates": len(panel.dates),
            "series": int(panel.values.shape[1]),
            "extent_degrees": degrees(stack.place.crs, x, y),
            "velocity_mm_yr": velocity_range(panel.values, panel.dates),
            "scores": rows,
        }
    )
