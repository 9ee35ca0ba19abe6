"""The pooled Gaussian process as a member of the combination."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .. import gaussian_process
from ..baselines import persistence
from ..gaussian_process import Kernel

GROWTH = 1.3
"""A kernel serves until the dates have grown by this factor: fits are dear, and kernels change slowly."""


@dataclass(frozen=True, eq=False)
class BoundProcess:
    """The process bound to dates; `next` for the first date ahead."""

    given: gaussian_process.Bound
    next: gaussian_process.Bound
    shape = "linear"

    def forecast(self, values: np.ndarray, part) -> np.ndarray:
        """(H, p) float32 mm of `values` (N, p)."""
        return self.given.median(values)

    def alone(self, values: np.ndarray) -> np.ndarray:
        """(H, p) float32 mm: all of `forecast`."""
        return self.given.median(values)

    def both(self, values: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """(H, p) median and standard deviation."""
        return self.given.both(values)

    def first(self, values: np.ndarray) -> np.ndarray:
        """(p,) standard deviation of the first date ahead."""
        return self.next.both(values)[1][0]


class Process:
    """Forecasts with the latest kernel, fitted anew whenever the past has grown enough.

    One object serves one stack, asked from earlier to later origins; a kernel is only ever used on
    dates from its own last one on, so that it has seen nothing that it is scored on. The search for a later
    one starts where the earlier one ended; the kernel that forecasts for good is searched from everywhere.
    """

    def __init__(self, seed: int = 0, kernel: Kernel | None = None):
        self._seed, self.kernel = seed, kernel
        self._held = kernel is not None
        self._final, self._final_of = None, None

    def __call__(self, values: np.ndarray, days: np.ndarray, ahead: np.ndarray) -> np.ndarray:
        """(H, P) median in mm; `persistence` below three dates."""
        return self.with_deviation(values, days, ahead)[0]

    def with_deviation(
        self, values: np.ndarray, days: np.ndarray, ahead: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray | None]:
        """(H, P) median and standard deviation in mm; no deviation below three dates."""
        if len(days) < 3:
            return persistence(values, days, ahead), None
        return gaussian_process.predict(self.serving(values, days), values, days, ahead)

    def serving(self, values: np.ndarray, days: np.ndarray) -> Kernel:
        """The kernel that forecasts from the last of `days`, fitted now where none is recent enough."""
        if not self._serves(len(days)):
            earlier = self.kernel is not None and len(self.kernel.days) <= len(days)
            self.kernel = self._fit(values, days, self.kernel if earlier else None)
        return self.kernel

    def fitted(self, values: np.ndarray, days: np.ndarray) -> Process:
        """The member with the kernel of these series, kept from now on; asked again, the same one."""
        if len(days) < 3:
            return self
        if self._final_of is not values:
            self._final, self._final_of = Process(self._seed, self._fit(values, days)), values
        return self._final

    def bound(self, values: np.ndarray, days: np.ndarray, ahead: np.ndarray) -> BoundProcess:
        """The fitted member bound to `days` (N,) of the series `values` (N, P) and to `ahead` (H,)."""
        given = gaussian_process.bind(self.kernel, values, days, ahead)
        return BoundProcess(given, given.first())

    def along(self, days: np.ndarray) -> Process:
        """The fitted member, ready for forecasts from `days` (N,) and from the first ones of them."""
        return self if self.kernel is None else Process(self._seed, self.kernel.along(days))

    def _serves(self, count: int) -> bool:
        if self.kernel is None:
            return False
        return self._held or len(self.kernel.days) <= count <= GROWTH * len(self.kernel.days)

    def _fit(self, values: np.ndarray, days: np.ndarray, before: Kernel | None = None) -> Kernel:
        return gaussian_process.fit(values, days, np.random.default_rng(self._seed), before)
