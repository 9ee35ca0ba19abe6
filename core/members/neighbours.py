"""The Gaussian process with what neighbours share, as a member of the combination."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from scipy.sparse import csr_matrix

from .. import spatial
from ..baselines import persistence
from ..errors import GroundCastError
from ..spatial import Groups, Scales
from .process import Process

Means = Callable[[np.ndarray, np.ndarray], np.ndarray]
"""(values (N, P), days (N,)) → (N, G) means of the groups, mm."""


@dataclass(eq=False)
class Neighbours:
    """Forecasts of common mode, local field and rest, each with a kernel of its own.

    One object serves one stack, asked from earlier to later origins, like `Process`, whose kernels it takes.

    Attributes:
        process: the member that knows what the whole stack does.
        places: (P, 2) metres of all series of the stack.
        groups: of these places.
        share: (S, G) of the series that it is asked for.
        local: where the means of the groups come from.
        scales: the latest kernels; where there are `kept` means, for good.
    """

    process: Process
    places: np.ndarray
    groups: Groups
    share: csr_matrix
    local: Means
    seed: int = 0
    scales: Scales | None = None
    kept: Kept | None = None

    @classmethod
    def of(
        cls, process: Process, places: np.ndarray | None, values: np.ndarray, seed: int = 0
    ) -> Neighbours | None:
        """The member of a stack; None where too few places are known.

        Args:
            places: (P, 2) metres; `values` (N, P) mm of the same series, gaps and all.
        """
        groups = spatial.gathered(places)
        if groups is None:
            return None
        share = spatial.shares(places, groups.middles)
        return cls(process, places, groups, share, Everybody(groups, values), seed)

    @classmethod
    def loaded(cls, process: Process, places: np.ndarray, scales: Scales, kept: Kept) -> Neighbours:
        """The fitted member from its parts in a model file."""
        groups = spatial.gathered(places)
        share = spatial.shares(places, groups.middles)
        return cls(process, places, groups, share, Those(groups), scales=scales, kept=kept)

    def __call__(self, values: np.ndarray, days: np.ndarray, ahead: np.ndarray) -> np.ndarray:
        """(H, P) median in mm; `persistence` below three dates.

        Raises:
            GroundCastError: newer days than the fitted ones, for a part of the stack (`few-series`).
        """
        if len(days) < 3:
            return persistence(values, days, ahead)
        local, whole = self.local(values, days), self.process.serving(values, days)
        if self.kept is None and (self.scales is None or self.scales.whole is not whole):
            self.scales = self._learn(whole, local, values, days)
        return spatial.forecast(self.scales, local, values, days, ahead, self.share)

    def bound(self, values: np.ndarray, days: np.ndarray, ahead: np.ndarray) -> spatial.Bound:
        """The fitted member bound to `days` (N,) and `ahead` (H,); errors as when it is called."""
        return spatial.bind(self.scales, self.local(values, days), values, days, ahead, self.share)

    def sampled(self, columns: np.ndarray) -> Neighbours:
        """The member for some series of the stack, which keep all their neighbours."""
        return replace(self, share=self.share[columns])

    def fitted(self, values: np.ndarray, days: np.ndarray) -> Neighbours:
        """The member with the kernels of these series, all of the stack, kept from now on."""
        if len(days) < 3:
            return self
        process, local = self.process.fitted(values, days), Those(self.groups)
        found = local(values, days)
        scales = self._learn(process.kernel, found, values, days)
        return replace(self, process=process, local=local, scales=scales, kept=Kept(found, days))

    def along(self, days: np.ndarray, process: Process) -> Neighbours:
        """The fitted member, ready as `process` is for forecasts from `days` (N,) and the first of them."""
        scales = self.scales and self.scales.along(days, process.kernel)
        return replace(self, process=process, scales=scales)

    def at(self, places: np.ndarray | None) -> Neighbours:
        """The fitted member for series at `places` (S, 2): the whole stack, or a part of it.

        Raises:
            GroundCastError: the places are unknown (`no-places`).
        """
        if places is None:
            raise GroundCastError(
                "The forecast looks at neighbours, and where these series lie is unknown.",
                "Set the coordinate reference system of the data.",
                "no-places",
            )
        if _same(places, self.places):
            return self
        return replace(self, share=spatial.shares(places, self.groups.middles), local=self.kept)

    def _learn(self, whole, local, values, days) -> Scales:
        return spatial.learn(whole, local, values, days, self.share, np.random.default_rng(self.seed))


def _same(one: np.ndarray, other: np.ndarray) -> bool:
    """Whether places agree within a metre: the same file read again, or written by another program."""
    return one.shape == other.shape and np.allclose(one, other, rtol=0, atol=1.0, equal_nan=True)


@dataclass(frozen=True, eq=False)
class Those:
    """Means of the series that are asked for: all of the stack."""

    groups: Groups

    def __call__(self, values: np.ndarray, days: np.ndarray) -> np.ndarray:
        return spatial.means(self.groups, values, len(days))


@dataclass(eq=False)
class Everybody:
    """Means of all series of a stack, for origins within its record, whatever sample is asked for.

    The series stand about their own means before the first origin asked for. So what a row holds depends on
    its own date and on dates before that origin, and rows before a later origin know nothing after it.
    """

    groups: Groups
    values: np.ndarray
    until: int = 0
    found: np.ndarray | None = None

    def __call__(self, values: np.ndarray, days: np.ndarray) -> np.ndarray:
        if self.found is None or len(days) < self.until:
            self.until = len(days)
            self.found = spatial.means(self.groups, self.values, self.until)
        return self.found[: len(days)]


@dataclass(frozen=True, eq=False)
class Kept:
    """Means of the whole stack as they were fitted, for a part of it: `local` (N, G) on `days` (N,)."""

    local: np.ndarray
    days: np.ndarray

    def __call__(self, values: np.ndarray, days: np.ndarray) -> np.ndarray:
        newer = ~np.isin(days, self.days)
        if newer.any():
            raise GroundCastError(
                f"{values.shape[1]} series do not tell what their neighbours did on "
                f"{int(newer.sum())} new dates.",
                "Give all series of the stack, or fit the forecast again.",
                "few-series",
            )
        return self.local[np.searchsorted(self.days, days)]
