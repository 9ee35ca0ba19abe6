"""Likeness of two maps: PSNR, SSIM and MS-SSIM of displacement in mm, with the data's range as peak.

Definitions: Wang et al. 2004 (doi 10.1109/TIP.2003.819861) and Wang, Simoncelli & Bovik 2003 for several
scales; He et al. 2022, eq 12 to 16. Eq 16 there has the peak of an eight-bit picture, which mm have not.
Pixels without a value are 0 in both maps, as in the paper's loss; `masked`, they take no part: means and
spreads of a window are those of its known pixels, and windows around unknown ones do not count.
"""

from __future__ import annotations

import numpy as np
from scipy.ndimage import correlate1d

WINDOW, SIGMA = 11, 1.5
K1, K2 = 0.01, 0.03
HALF = 0.5
WEIGHTS = (0.0448, 0.2856, 0.3001, 0.2363, 0.1333)


def scales(height: int, width: int) -> int:
    """How many scales a map has room for: each halves it, and the window must fit; at least one."""
    room = min(height, width) // WINDOW
    return max(1, min(len(WEIGHTS), int(np.log2(max(room, 1))) + 1))


def weights(count: int) -> np.ndarray:
    """(count,) importance of each scale, those of the full set made to add up to 1."""
    kept = np.array(WEIGHTS[:count])
    return kept / kept.sum()


def gaussian(size: int = WINDOW) -> np.ndarray:
    """(size,) weights of the window along one axis."""
    place = np.arange(size) - (size - 1) / 2
    bell = np.exp(-(place**2) / (2 * SIGMA**2))
    return bell / bell.sum()


def psnr(truth: np.ndarray, forecast: np.ndarray, peak: float) -> float:
    """Peak signal-to-noise ratio in dB over the pixels that both maps have; infinite for equal maps.

    Not a number without pixels, and where there is no signal: a range `peak` of nothing.
    """
    both = np.isfinite(truth) & np.isfinite(forecast)
    error = np.square(truth[both] - forecast[both]).mean(dtype=np.float64) if both.any() else np.nan
    if error == 0:
        return float("inf")
    return float(10 * np.log10(peak**2 / error)) if peak > 0 else float("nan")


def ssim(truth: np.ndarray, forecast: np.ndarray, peak: float, masked: bool = False) -> float:
    """Mean structural similarity of two (Y, X) maps over the places where the window fits; NaN for none."""
    light, shape, counts = _parts(*_zeroed(truth, forecast, masked), peak)
    return float((light * shape)[counts].mean()) if counts.any() else float("nan")


def ms_ssim(truth: np.ndarray, forecast: np.ndarray, peak: float, masked: bool = False) -> float:
    """Structural similarity over several scales, fewer than five for small maps; NaN where none fits.

    A negative contrast has no fractional power: it counts as none.
    """
    one, two, known = _zeroed(truth, forecast, masked)
    count = scales(*one.shape)
    product = 1.0
    for scale, weight in enumerate(weights(count)):
        light, shape, counts = _parts(one, two, known, peak)
        if not counts.any():
            return float("nan")
        value = (light * shape)[counts].mean() if scale == count - 1 else shape[counts].mean()
        product *= max(float(value), 0.0) ** weight
        one, two, known = _smaller(one, known), _smaller(two, known), _halved(known)
    return product


def _zeroed(truth: np.ndarray, forecast: np.ndarray, masked: bool):
    """Both maps with 0 where one has no value, and the share (Y, X) of each pixel that is known."""
    both = np.isfinite(truth) & np.isfinite(forecast)
    known = both.astype(float) if masked else np.ones(both.shape)
    return np.where(both, truth, 0).astype(float), np.where(both, forecast, 0).astype(float), known


def _parts(one: np.ndarray, two: np.ndarray, known: np.ndarray, peak: float):
    """Luminance, and contrast times structure, where the window fits (all of a smaller map: one place).

    Third, which of these places count: those around a pixel of which a half or more is known.
    """
    weight = _blurred(known)
    weight = np.where(weight > 0, weight, np.inf)
    mean_one, mean_two = _blurred(one * known) / weight, _blurred(two * known) / weight
    spread_one = _blurred(one * one * known) / weight - mean_one**2
    spread_two = _blurred(two * two * known) / weight - mean_two**2
    both = _blurred(one * two * known) / weight - mean_one * mean_two
    first, second = (K1 * peak) ** 2, (K2 * peak) ** 2
    light = (2 * mean_one * mean_two + first) / (mean_one**2 + mean_two**2 + first)
    return light, (2 * both + second) / (spread_one + spread_two + second), _middles(known) >= HALF


def _middles(values: np.ndarray) -> np.ndarray:
    """The pixels that the windows stand around, of the same shape as `_blurred`."""
    for axis in (0, 1):
        size = min(WINDOW, values.shape[axis])
        first, count = size // 2, values.shape[axis] - size + 1
        values = values.take(np.arange(first, first + count), axis=axis)
    return values


def _smaller(values: np.ndarray, known: np.ndarray) -> np.ndarray:
    """Means of the known pixels of blocks of 2 x 2; 0 where none is."""
    share = _halved(known)
    return np.divide(_halved(values * known), share, out=np.zeros_like(share), where=share > 0)


def _blurred(values: np.ndarray) -> np.ndarray:
    for axis in (0, 1):
        size = min(WINDOW, values.shape[axis])
        blurred = correlate1d(values, gaussian(size), axis=axis, mode="constant")
        first = size // 2
        inside = slice(first, first + values.shape[axis] - size + 1)
        values = blurred[inside] if axis == 0 else blurred[:, inside]
    return values


def _halved(values: np.ndarray) -> np.ndarray:
    """Means of blocks of 2 x 2; an odd last row or column is left out."""
    height, width = (side // 2 * 2 for side in values.shape)
    return values[:height, :width].reshape(height // 2, 2, width // 2, 2).mean(axis=(1, 3))
