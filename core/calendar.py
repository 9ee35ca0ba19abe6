"""Calendar features of dates, as networks read them."""

from __future__ import annotations

import numpy as np


def features(dates: np.ndarray, first: np.datetime64, last: np.datetime64) -> np.ndarray:
    """(N, 3) float32: year from 0 at `first` to 1 at `last`, month and day of month from -1 to 1.

    Args:
        dates: (N,) datetime64[D]; later ones than `last` go on beyond 1.
    """
    months = dates.astype("datetime64[M]")
    month = months.astype(int) % 12
    day = (dates - months.astype("datetime64[D]")).astype(int)
    year = dates.astype("datetime64[Y]").astype(int)
    start, end = (np.datetime64(edge).astype("datetime64[Y]").astype(int) for edge in (first, last))
    columns = ((year - start) / max(1, end - start), month / 5.5 - 1, day / 15 - 1)
    return np.stack(columns, axis=1).astype(np.float32)
