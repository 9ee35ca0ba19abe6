"""Simple forecasts that every model has to beat: vectorised over series, gaps allowed, numpy only.

All take `values` (N, P) in mm with NaN for gaps, `days` (N,) increasing and `ahead` (H,) later days on
one scale, and give (H, P) float32 in mm. A series without any value stays NaN; a constant series stays
constant. Methods that are `Pooled` learn something from all series together, and `fitted` keeps it: a
`Learned` method forecasts each series as if it stood alone, as all the others do. Where dates are too
few for a method it says in its docstring what it falls back to.
"""

from __future__ import annotations

from .components import components_var, dmd
from .curves import CURVES, curve
from .gaps import YEAR
from .learned import Learned, Pooled
from .pooled import harmonic_ar, pooled_ar, pooled_ar_deseasonalised
from .regression import linear, recent_linear, seasonal, velocity
from .ridge import seasonal_ridge
from .simple import drift, mean_of_three, persistence, seasonal_naive
from .smoothing import damped_holt, exponential
from .theta import theta, theta_deseasonalised

BASELINES = {"persistence": persistence, "linear": linear, "seasonal": seasonal}
"""The three references: what skill is measured against, and what the plots show."""

METHODS = BASELINES | {
    "mean-of-three": mean_of_three,
    "drift": drift,
    "recent-linear": recent_linear,
    "seasonal-ridge": seasonal_ridge,
    "seasonal-naive": seasonal_naive,
    "exponential": exponential,
    "damped-holt": damped_holt,
    "theta": theta,
    "theta-deseasonalised": theta_deseasonalised,
    "harmonic-ar": harmonic_ar,
    "pooled-ar": pooled_ar,
    "pooled-ar-deseasonalised": pooled_ar_deseasonalised,
    "components-var": components_var,
    "dmd": dmd,
}
"""Every simple method by its word in the catalogue."""

AFFINE = (
    *("persistence", "linear", "seasonal", "drift", "recent-linear", "mean-of-three", "seasonal-ridge"),
    *("harmonic-ar", "pooled-ar", "pooled-ar-deseasonalised", "components-var", "dmd"),
)
"""Methods whose forecast, once fitted, is linear in a series that lacks nothing, but for an offset."""

__all__ = [
    "AFFINE",
    "BASELINES",
    "CURVES",
    "METHODS",
    "YEAR",
    "Learned",
    "Pooled",
    "curve",
    "velocity",
    *(m.__name__ for m in METHODS.values()),
]
