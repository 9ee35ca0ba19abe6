"""What a network forecasts relative to: the setting that networks of all kinds share."""

from __future__ import annotations

from .entry import Setting

RELATIVE_TO = Setting(
    "relative_to",
    "auto",
    "Relative to",
    "What the network corrects: trend and season, the straight line or the last value of what is known, "
    "or of these the one that erred least within the known past; nothing forecasts the series themselves, as "
    "in the papers.",
    ("auto", "seasonal", "linear", "persistence", "nothing"),
)
