"""What a comparison found, as arrays on one time axis: observed series and the forecasts of every model."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from ..core.axis import common_axis
from ..core.projection import around_middle
from ..core.stack import Stack
from ..models.catalogue import twice


@dataclass(frozen=True, eq=False)
class Compared:
    """N dates of the axis, P series that took part, O origins, H horizons.

    Attributes:
        dates: (N,) datetime64[D].
        observed: (N, P) mm, NaN where nothing was observed.
        places: (P, 2) metres around their middle, or in the source's units where those are unknown.
        metric: whether `places` are metres.
        regions: (P,) region of each series.
        starts: (O,) index of each origin in `dates`.
        ahead: (H,) dates after the origin.
        truth: (O, H, P) mm.
        forecasts: by model, the median (O, H, P) of its first training, mm.
        further: by model, the files of its other trainings, from further seeds.
        kept: columns of those files that are the series here; None for all.
    """

    dates: np.ndarray
    observed: np.ndarray
    places: np.ndarray
    metric: bool
    regions: np.ndarray
    starts: np.ndarray
    ahead: np.ndarray
    truth: np.ndarray
    forecasts: dict[str, np.ndarray]
    further: dict[str, list[Path]] = field(default_factory=dict)
    kept: np.ndarray | None = None

    def trainings(self, name: str) -> Iterator[np.ndarray]:
        """The median (O, H, P) of each training of a model, the first one first; read when asked for."""
        yield self.forecasts[name]
        for path in self.further.get(name, ()):
            with np.load(path, allow_pickle=False) as arrays:
                median = arrays[f"{twice.model_of(name)}.median_mm"]
                yield median if self.kept is None else median[..., self.kept]

    def count(self, name: str) -> int:
        """How often a model was trained."""
        return 1 + len(self.further.get(name, ()))

    def inside(self, region: str) -> np.ndarray:
        """(P,) mask of the series of a region."""
        return self.regions == region

    def targets(self, origin: int) -> np.ndarray:
        """(H,) dates that are forecast from the origin of this number."""
        step = self.dates[1] - self.dates[0]
        return self.dates[self.starts[origin]] + step * self.ahead

    def last_seen(self, name: str) -> tuple[int, int] | None:
        """(origin, horizon) of the last date that was both forecast and observed; None where none was."""
        both = np.isfinite(self.truth) & np.isfinite(self.forecasts[name])
        seen = np.argwhere(both.any(axis=2))
        return tuple(int(place) for place in seen[-1]) if len(seen) else None


def load(out: Path, document: dict, stack: Stack) -> Compared:
    """The comparison in folder `out`, from `predictions.npz` of each model's trainings.

    Args:
        document: with `parts` (folders by model) and `data`.
        stack: the deformation, prepared as for the comparison.
    """
    forecasts, further, about = {}, {}, {}
    for name, parts in document["parts"].items():
        first, *others = (out / part / "predictions.npz" for part in parts)
        further[name] = others
        with np.load(first, allow_pickle=False) as arrays:
            forecasts[name] = arrays[f"{twice.model_of(name)}.median_mm"]
            about = about or {
                key: arrays[key] for key in ("series", "region", "origin", "horizon", "truth_mm")
            }
    axis = common_axis(stack.dates, document["data"]["cadence_days"])
    series = about["series"]
    places, metric = _places(stack, series)
    return Compared(
        axis.dates,
        axis.rows(stack.series[:, series]),
        places,
        metric,
        about["region"],
        np.searchsorted(axis.dates, about["origin"].astype("datetime64[D]")),
        about["horizon"].astype(int),
        about["truth_mm"],
        forecasts,
        further,
    )


def mean(values: np.ndarray, like: np.ndarray) -> np.ndarray:
    """(...,) mean over the last axis where `like` has a value too, or of all where it has none at all.

    NaN where there is nothing.
    """
    finite = np.isfinite(values)
    both = finite & np.isfinite(like)
    taken = np.where(both.any(axis=-1, keepdims=True), both, finite)
    count = taken.sum(axis=-1)
    total = np.where(taken, values, 0).sum(axis=-1, dtype=np.float64)
    return np.divide(total, count, out=np.full(count.shape, np.nan), where=count > 0)


def _places(stack: Stack, series: np.ndarray) -> tuple[np.ndarray, bool]:
    x, y = (coordinates[series] for coordinates in stack.coordinates())
    metres = around_middle(stack.place.crs, x, y)
    return (np.stack([x, y], axis=1), False) if metres is None else (metres, True)
