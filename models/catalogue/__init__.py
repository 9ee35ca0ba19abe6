"""The models by name: labels, needs and settings; importable without torch."""

from __future__ import annotations

from ...core.errors import GroundCastError
from ...core.job import convert
from .entry import Entry, Setting
from .networks import GLER_SETTINGS, NETWORKS, PRESETS, with_preset
from .point_networks import POINT_NETWORKS, VECTOR_MACHINES
from .raster_networks import RASTER_NETWORKS

__all__ = [
    "BASELINES",
    "ENTRIES",
    "GLER_SETTINGS",
    "PRESETS",
    "Entry",
    "Setting",
    "entry",
    "settings",
    "with_preset",
]


ENTRIES = (
    Entry("persistence", "Persistence", "The last observed value stays.", least_dates=1),
    Entry("linear", "Linear", "A straight line through all dates.", least_dates=3),
    Entry("seasonal", "Trend and season", "A straight line and a yearly cycle.", least_dates=8),
    *NETWORKS,
    *RASTER_NETWORKS,
    *POINT_NETWORKS,
    *VECTOR_MACHINES,
    Entry(
        "groundcast",
        "GroundCast",
        "Simple forecasts together, each with the weight that past dates show it deserves.",
        least_dates=8,
        settings=(
            Setting(
                "correction",
                "off",
                "Learned correction",
                "auto learns which series wants more of which member, and uses it where that made past "
                "forecasts better. It takes twice the time, and did not help on most data.",
                ("off", "auto"),
            ),
        ),
        source="after Bates & Granger 1969, Oper. Res. Q. 20, doi 10.1057/jors.1969.103",
    ),
    Entry(
        "gaussian-process",
        "Gaussian process",
        "Trend, season and short memory, learned from all series together.",
        least_dates=8,
        source="Rasmussen & Williams 2006, Gaussian Processes for Machine Learning",
    ),
    Entry(
        "factor-regression",
        "Season, memory and factors",
        "Season and memory, and what recent rain or heat add, where that made earlier forecasts better.",
        factors=True,
        least_dates=8,
        source="ridge regression: Hoerl & Kennard 1970, Technometrics 12, doi 10.1080/00401706.1970.10488634",
    ),
    Entry("mean-of-three", "Mean of three", "The mean of the last three values stays.", least_dates=1),
    Entry("drift", "Drift", "The line from the first to the last value goes on.", least_dates=2),
    Entry("recent-linear", "Linear, last year", "A straight line through the last year.", least_dates=3),
    Entry(
        "seasonal-ridge",
        "Trend and season, pooled",
        "Line, yearly and half-yearly cycle, drawn towards what the stack shares.",
        least_dates=8,
    ),
    Entry("seasonal-naive", "Last year again", "The values of the last year come back.", least_dates=8),
    Entry(
        "exponential",
        "Exponential smoothing",
        "A weighted mean of the values, recent ones first, stays.",
        least_dates=3,
        source="Holt 2004, Int. J. Forecast. 20, doi 10.1016/j.ijforecast.2003.09.015",
    ),
    Entry(
        "damped-holt",
        "Damped trend",
        "A level and a slope that follow the values; the slope fades.",
        least_dates=4,
        source="Gardner & McKenzie 1985, Manag. Sci. 31, doi 10.1287/mnsc.31.10.1237",
    ),
    Entry(
        "theta",
        "Theta",
        "Half the straight line, half the smoothed level.",
        least_dates=4,
        source="Assimakopoulos & Nikolopoulos 2000, Int. J. Forecast. 16, doi 10.1016/S0169-2070(00)00066-2",
    ),
    Entry(
        "theta-deseasonalised",
        "Theta and season",
        "Theta on the series without its season, which comes back.",
        least_dates=8,
        source="Assimakopoulos & Nikolopoulos 2000, Int. J. Forecast. 16, doi 10.1016/S0169-2070(00)00066-2",
    ),
    Entry(
        "harmonic-ar",
        "Season and memory",
        "Trend and season, and a departure from them that fades.",
        least_dates=8,
    ),
    Entry(
        "pooled-ar",
        "Pooled autoregression",
        "Weights of the last dates that are common to all series.",
        least_dates=8,
        source="after Zeng et al. 2023 (NLinear), doi 10.1609/aaai.v37i9.26317",
    ),
    Entry(
        "pooled-ar-deseasonalised",
        "Pooled autoregression and season",
        "Pooled autoregression on the series without their season, which comes back.",
        least_dates=8,
        source="after Zeng et al. 2023 (NLinear), doi 10.1609/aaai.v37i9.26317",
    ),
    Entry(
        "components-var",
        "Shared patterns",
        "Lines, and the few patterns that the series have in common.",
        least_dates=8,
    ),
    Entry(
        "dmd",
        "Dynamic modes",
        "Shared patterns that swing and fade (dynamic mode decomposition).",
        least_dates=8,
        source="Schmid 2010, J. Fluid Mech. 656, doi 10.1017/S0022112010001217",
    ),
)
BASELINES = ("persistence", "linear", "seasonal")
"""The references that skill is measured against."""


def entry(name: str) -> Entry:
    """The catalogue's entry `name`.

    Raises:
        GroundCastError: there is none (`model-unknown`).
    """
    for candidate in ENTRIES:
        if candidate.name == name:
            return candidate
    names = ", ".join(e.name for e in ENTRIES)
    raise GroundCastError(f"There is no model {name!r}.", f"Choose one of {names}.", "model-unknown")


def settings(name: str, changed: dict) -> dict:
    """All settings of model `name`: the defaults with `changed` (text is converted) laid over them.

    Raises:
        GroundCastError: a setting is unknown (`setting-unknown`), or its value is not one it can
            take (`setting-value`).
    """
    known = {s.name: s for s in entry(name).settings}
    for key in changed:
        if key not in known:
            listing = ", ".join(known) or "none"
            raise GroundCastError(
                f"{entry(name).label} has no setting {key!r}.",
                f"Its settings are {listing}.",
                "setting-unknown",
            )
    return {key: _value(s, changed.get(key, s.default)) for key, s in known.items()}


def _value(setting: Setting, given):
    value = convert(setting.name, given, setting.default)
    if setting.choices and value not in setting.choices:
        raise GroundCastError(
            f"{setting.name} = {value} is not one of {', '.join(setting.choices)}.",
            f"The default is {setting.default}.",
            "setting-value",
        )
    return value
