"""The weighted mean of fitted members, bound to dates: one matrix product where they are linear.

A fitted member treats each series as if it stood alone. Where nothing is missing most members are then a
fixed matrix on the past and an offset, which their forecasts of single dates show; weighted and added
up they are one matrix. Series with gaps go through the members one by one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np

from .baselines import AFFINE, METHODS, Learned, Pooled
from .baselines.gaps import complete, observed_dates
from .inner import Method

UNIT = np.float32(1024)
"""mm, the size of the single dates: an offset of some mm then hides no digit of a weight."""

MANY = 5
"""Below so many parts a second thread costs more than it saves."""


@dataclass(frozen=True, eq=False)
class Bound:
    """A member without anything to be made beforehand: `method` on `days` (N,) for the days `ahead` (H,).

    Attributes:
        shape: "linear" where its forecasts are linear in series that lack nothing, else "bent".
    """

    method: Method
    days: np.ndarray
    ahead: np.ndarray
    shape: str

    def forecast(self, values: np.ndarray, part) -> np.ndarray:
        """(H, p) float32 mm of `values` (N, p), which are the series `part`."""
        return self.method(values, self.days, self.ahead)

    def alone(self, values: np.ndarray) -> np.ndarray:
        """(H, p) the part of `forecast` that the series themselves tell; a linear member may add `around`."""
        return self.method(values, self.days, self.ahead)


@dataclass(frozen=True, eq=False)
class Blend:
    """Members with their weights, bound to dates.

    Attributes:
        used: (N,) bool, dates on which anything was observed.
        members: pairs of a member that is bound and its weights (H,).
        expecting: the one that expects a deviation; None without.
        matrix: (H, n) float32, the linear members on the dates `used`, weighted; `offset` (H, 1).
        further: pairs of a function of (values, part) and weights (H,), all that the matrix does not do.
    """

    used: np.ndarray
    members: tuple
    expecting: object | None
    matrix: np.ndarray
    offset: np.ndarray
    further: tuple

    def forecast(self, values: np.ndarray, part: slice) -> tuple[np.ndarray, np.ndarray]:
        """(H, p) float32 mm of `values` (N, p), which are the series `part`, and what is expected to be the
        deviation (p,) of the first date; NaN without a member that expects some."""
        inside = values if self.used.all() else values[self.used]
        whole = complete(inside)
        if whole.all():
            return self._product(values, inside, part)
        median = np.empty((len(self.offset), values.shape[1]), np.float32)
        deviation = np.empty(values.shape[1], np.float32)
        for columns, way in ((whole, self._product), (~whole, self._by_member)):
            if columns.any():
                those = part.start + np.flatnonzero(columns)
                median[:, columns], deviation[columns] = way(values[:, columns], inside[:, columns], those)
        return median, deviation

    def _product(self, values: np.ndarray, inside: np.ndarray, part) -> tuple[np.ndarray, np.ndarray]:
        total = self.matrix @ inside.astype(np.float32, copy=False)
        total += self.offset
        for more, weights in self.further:
            total += weights[:, None] * more(values, part)
        return total, self._deviation(values)

    def _by_member(self, values: np.ndarray, inside: np.ndarray, part) -> tuple[np.ndarray, np.ndarray]:
        total = np.zeros((len(self.offset), values.shape[1]), np.float32)
        deviation = None
        for member, weights in self.members:
            if member is self.expecting:
                given, deviation = member.both(values)
            else:
                given = member.forecast(values, part)
            total += weights[:, None] * given
        return total, self._deviation(values) if deviation is None else deviation[0]

    def _deviation(self, values: np.ndarray) -> np.ndarray:
        if self.expecting is None:
            return np.full(values.shape[1], np.nan, np.float32)
        return self.expecting.first(values)


def blend(methods: Mapping[str, Method], weights, values, days, ahead) -> Blend:
    """Members with their weights, bound to dates.

    Args:
        methods: M members by name, fitted; one that is not is fitted to the series given.
        weights: (H, M).
        values: (N, P) mm, all series that a forecast is asked for; `days` (N,), `ahead` (H,) later ones.

    Raises:
        GroundCastError: newer days than a member's, and too few series to tell what all have in common
            (`few-series`).
    """
    columns = dict(zip(methods, weights.T.astype(np.float32)))
    wanted = {name: c for name, c in columns.items() if c.any() or hasattr(methods[name], "with_deviation")}
    made = {name: bound(name, methods[name], values, days, ahead) for name in wanted}
    members = tuple((member, columns[name]) for name, member in made.items() if columns[name].any())
    expecting = next((member for member in made.values() if hasattr(member, "both")), None)
    used = observed_dates(values)
    linear = [pair for pair in members if pair[0].shape == "linear"]
    matrix, offset = _matrix(linear, used, len(ahead))
    further = [(member.forecast, column) for member, column in members if member.shape != "linear"]
    further += [(member.around, column) for member, column in linear if hasattr(member, "around")]
    return Blend(used, members, expecting, matrix, offset, tuple(further))


def side_by_side(function: Callable, given: Sequence) -> None:
    """`function` of each of `given`; two at a time where there are many."""
    if len(given) < MANY:
        for each in given:
            function(each)
        return
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(function, given))


def bound(name: str, method: Method, values: np.ndarray, days: np.ndarray, ahead: np.ndarray):
    """The member `name` bound to `days` (N,) of all series `values` (N, P), and to the days `ahead` (H,).

    Like `Bound`; one that expects a deviation can also give `both(values)`, and the `first(values)` of it.
    """
    if hasattr(method, "bound") and len(days) >= 3:
        return method.bound(values, days, ahead)
    if isinstance(method, Pooled):
        method = method.fitted(values, days)
    settled = method.settled(values, days) if isinstance(method, Learned) else method
    ours = getattr(settled, "method", settled) is METHODS.get(name)
    return Bound(settled, days, ahead, "linear" if name in AFFINE and ours else "bent")


def _matrix(linear: list, used: np.ndarray, horizon: int) -> tuple[np.ndarray, np.ndarray]:
    """(H, n) weights of the dates `used`, and an offset (H, 1): the pairs `linear` of member and weights."""
    dates = np.full((len(used), used.sum() + 1), np.nan, np.float32)
    dates[used] = np.eye(used.sum(), used.sum() + 1, k=1, dtype=np.float32) * UNIT
    total = np.zeros((horizon, dates.shape[1]), np.float32)
    for member, weights in linear:
        total += weights[:, None] * member.alone(dates)
    return (total[:, 1:] - total[:, :1]) / UNIT, total[:, :1]
