"""What a network forecasts relative to: the setting that networks of all kinds share."""

from __future__ import annotations

from dataclasses import replace

from .entry import Setting

POINTS = Setting(
    "relative_to",
    "seasonal",
    "Relative to",
    "What the network corrects: trend and season, the straight line or the last value of what is known; "
    "nothing forecasts the series themselves, as in the papers.",
    ("seasonal", "linear", "persistence", "nothing"),
)
"""Of networks that see a series at a time: the known past of each window is one context."""

REGIONS = replace(
    POINTS,
    default="auto",
    help="What the network corrects: trend and season, the straight line or the last value of what is known, "
    "or of these the one that erred least within the known past; nothing forecasts the series themselves, as "
    "in the papers.",
    choices=("auto", *POINTS.choices),
)
"""Of networks that see all series of a region together."""
