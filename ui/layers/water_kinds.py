"""Maps of water storage: what each is called, its unit, its ramp, and how far its colours reach."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..words import tr
from . import ranges


@dataclass(frozen=True)
class WaterKind:
    """One kind of map.

    Attributes:
        name: of layers and groups, without unit.
        unit: as it is written; "" for a number without one.
        ramp: of `ramps.COLOURS`.
        reach: "both" (symmetric about 0), "level" (symmetric where values lie on both sides of 0, else
            from low to high), "top" (from 0), "one" (symmetric about 1) or "share" (up to 1).
        like: kinds with the same name here share their range.
        meaning: for the layer's description.
    """

    name: str
    unit: str
    ramp: str
    reach: str
    like: str
    meaning: str


KINDS = {
    "tws_analysis": WaterKind(
        "Water storage, corrected", "mm", "water", "level", "level", "The prior, corrected by deformation"
    ),
    "tws_increment": WaterKind(
        "Correction of the water storage", "mm", "water", "both", "increment", "Corrected minus prior"
    ),
    "tws_spread": WaterKind(
        "Spread of the water storage", "mm", "width", "top", "spread", "Standard deviation of the members"
    ),
    "innovation": WaterKind(
        "Innovation, normalised", "σ", "error", "both", "innovation",
        "Observed minus predicted uplift over its standard deviation; above 0 the prior is too wet",
    ),
    "deformation_observed": WaterKind(
        "Deformation, observed", "mm, up", "motion", "both", "observed", "Observed, on the prior's level"
    ),
    "deformation_before": WaterKind(
        "Deformation, before", "mm, up", "motion", "both", "deformation", "What the prior's load predicts"
    ),
    "deformation_after": WaterKind(
        "Deformation, after", "mm, up", "motion", "both", "deformation", "What the corrected load predicts"
    ),
    "correlation_before": WaterKind(
        "Correlation with the validation, before", "", "width", "share", "correlation", "Of the prior"
    ),
    "correlation_after": WaterKind(
        "Correlation with the validation, after", "", "width", "share", "correlation", "Of the correction"
    ),
    "ubrmsd_before": WaterKind(
        "Error against the validation (ubRMSD), before", "mm", "width", "top", "ubrmsd", "Of the prior"
    ),
    "ubrmsd_after": WaterKind(
        "Error against the validation (ubRMSD), after", "mm", "width", "top", "ubrmsd", "Of the correction"
    ),
    "innovation_mean": WaterKind(
        "Innovation, mean over time", "σ", "error", "both", "mean", "0 is the target"
    ),
    "innovation_sd": WaterKind(
        "Innovation, standard deviation over time", "σ", "error", "one", "sd", "1 is the target"
    ),
}  # fmt: skip
# In the order of the layers; dated ones are groups.
DATED = (
    "tws_analysis",
    "tws_increment",
    "tws_spread",
    "innovation",
    "deformation_observed",
    "deformation_before",
    "deformation_after",
)
MAPS = tuple(kind for kind in KINDS if kind not in DATED)


def title(kind: str, day=None) -> str:
    """The name of a map with its unit: "Water storage, corrected 2021-01-01 (mm)"."""
    entry = KINDS[kind]
    name = tr("{name} {date}", name=tr(entry.name), date=day) if day else tr(entry.name)
    return tr("{name} ({unit})", name=name, unit=entry.unit) if entry.unit else name


def limits(files: dict[str, Path]) -> dict[str, tuple[float, float]]:
    """(low, high) of the colours of every kind in `files`; before and after share theirs."""
    values: dict[str, list[np.ndarray]] = {}
    for kind, path in files.items():
        sample = np.ravel(ranges.sample(path))
        values.setdefault(KINDS[kind].like, []).append(sample[np.isfinite(sample)])
    joined = {like: np.concatenate(parts) for like, parts in values.items()}
    return {kind: _limits(KINDS[kind].reach, joined[KINDS[kind].like]) for kind in files}


def _limits(reach: str, values: np.ndarray) -> tuple[float, float]:
    low, high = np.percentile(values, [2, 98]) if values.size else (0.0, 0.0)
    if reach == "top":
        return 0.0, ranges.round_up(float(high))
    if reach == "share":
        return (float(np.floor(10 * min(low, 0.9)) / 10), 1.0)
    if reach == "one":
        half = max(0.5, ranges.round_up(float(max(abs(low - 1), abs(high - 1)))))
        return 1 - half, 1 + half
    if reach == "level" and low * high > 0:
        step = ranges.round_up(float(high - low)) / 10
        return float(np.floor(low / step) * step), float(np.ceil(high / step) * step)
    half = ranges.half(values)
    return -half, half
