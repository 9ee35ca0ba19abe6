"""Training windows: how long they are, which of them train and which validate."""

from __future__ import annotations

import numpy as np

from .errors import GroundCastError

BINS = (12, 20)
USUAL_STEP = 15
"""A time step before the data are read: the paper's "around 15"."""

LAST_SHARE = 0.2
SAMPLES_PER_EPOCH = 1440
"""32 copies of the 45 windows of the paper's region A, half of the paper's; batches are half as large too."""


def time_step(values: np.ndarray, given: int = 0) -> int:
    """How many past dates a window holds.

    The regional mean less its mean is Fourier transformed; of the frequency bins 12 to 20 the one
    with the smallest absolute phase is taken (Huo et al. 2024, section III-B; "around 15" there is
    the bin's index, since no period N/k is 16 or 17). Never more than a third of the dates.

    Args:
        values: (N, P), training rows only, without gaps.
        given: a time step to use instead; 0 finds one.

    Raises:
        GroundCastError: too few dates for the time step (`too-few-dates`).
    """
    most = len(values) // 3
    if most < 2:
        raise GroundCastError(
            f"{len(values)} dates are too few to train on.",
            "Give at least 6 dates, or use a baseline.",
            "too-few-dates",
        )
    if given:
        return _checked(given, most, len(values))
    low, high = BINS
    if most < low:
        return most
    mean = values.mean(axis=1, dtype=np.float64)
    phase = np.abs(np.angle(np.fft.rfft(mean - mean.mean())))
    return low + int(np.argmin(phase[low : min(high, most) + 1]))


def _checked(given: int, most: int, count: int) -> int:
    if given < 2:
        raise GroundCastError(
            f"The time step is {given} dates; a window needs at least 2.",
            "Set a time step of 2 or more, or 0 to find it in the data.",
            "time-step",
        )
    if given > most:
        raise GroundCastError(
            f"{count} dates are too few for a time step of {given}.",
            f"Set a time step of {most} or less, or use a baseline.",
            "too-few-dates",
        )
    return given


def split(count: int) -> tuple[np.ndarray, np.ndarray]:
    """First rows of the training and of the validation windows, 7:3, spread evenly over time.

    Validation windows overlap training windows, so their loss is optimistic: it steers training
    and is never a score (MODELS of the paper: 64 windows give 45 and 19).
    """
    training = min(max(round(0.7 * count), 1), count - 1)
    first = np.arange(training) * count // training
    return first, np.setdiff1d(np.arange(count), first)


def in_order(count: int) -> tuple[np.ndarray, np.ndarray]:
    """First rows of the training and of the validation windows: the last fifth validates."""
    held = max(1, round(LAST_SHARE * count))
    return np.arange(count - held), np.arange(count - held, count)


def repetition(windows: int, given: int = 0) -> int:
    """How often each training window occurs in an epoch.

    0 takes the largest power of two that keeps an epoch within 1,440 samples: 2^5 for the 45
    windows of the paper, which has 2^6, and less for longer series.
    """
    if given:
        return given
    return 2 ** max(0, int(np.log2(max(1, SAMPLES_PER_EPOCH // windows))))
