"""The models by name: labels, needs and settings; importable without torch."""

from __future__ import annotations

from dataclasses import dataclass

from ..core.errors import GroundCastError
from ..core.job import convert


@dataclass(frozen=True)
class Setting:
    """One setting of a model: its default (whose type is the setting's), and what it does."""

    name: str
    default: int | float | str | bool
    label: str
    help: str
    choices: tuple[str, ...] = ()
    advanced: bool = True


@dataclass(frozen=True)
class Entry:
    """A model of the catalogue.

    Attributes:
        name: the word of command line and files; `label` and `summary` are read by people.
        learned: needs the worker's torch; False for baselines.
        factors: whether it takes environmental factors.
        least_dates: fewest dates it can be fitted on at its defaults.
    """

    name: str
    label: str
    summary: str
    learned: bool = False
    factors: bool = False
    least_dates: int = 2
    settings: tuple[Setting, ...] = ()
    source: str = ""


GLER_SETTINGS = (
    Setting(
        "preset",
        "none",
        "Preset",
        "Time step and plateau factor of the paper's regions: A 15, 0.2; B 16, 0.16; C 17, 0.15; D 17, 0.2.",
        ("none", "A", "B", "C", "D"),
    ),
    Setting(
        "time_step",
        0,
        "Time step",
        "How many past dates the model looks at. 0 finds one in the data by Fourier transform.",
    ),
    Setting(
        "target",
        "last",
        "Target",
        "Train on the next date only, or on the whole shifted window as in the paper.",
        ("last", "seq"),
    ),
    Setting("epochs", 128, "Epochs", "Most passes over the training windows."),
    Setting(
        "early_stop",
        12,
        "Early stop",
        "Stop after this many epochs without a better validation loss; 0 never stops.",
    ),
    Setting("batch", 64, "Batch", "Windows per optimizer step."),
    Setting(
        "repeat",
        0,
        "Repetition",
        "How often each training window comes in an epoch. 0 makes about 2,880 samples, as in the paper.",
    ),
    Setting("learning_rate", 1e-4, "Learning rate", "Of the Nadam optimizer."),
    Setting(
        "plateau_factor",
        0.2,
        "Plateau factor",
        "The learning rate is multiplied by this where the validation loss stalls.",
    ),
    Setting("hidden", 256, "Hidden size", "Width of the hidden features, a multiple of 16."),
    Setting("dropout", 0.2, "Dropout", "Share of features hidden at random while training."),
    Setting(
        "keep",
        "best",
        "Keep weights",
        "Of the epoch with the best validation loss, or of the last one.",
        ("best", "last"),
    ),
)
PRESETS = {
    "A": {"time_step": 15, "plateau_factor": 0.2},
    "B": {"time_step": 16, "plateau_factor": 0.16},
    "C": {"time_step": 17, "plateau_factor": 0.15},
    "D": {"time_step": 17, "plateau_factor": 0.2},
}
"""Table III of Huo et al. 2024."""

ENTRIES = (
    Entry("persistence", "Persistence", "The last observed value stays.", least_dates=1),
    Entry("linear", "Linear", "A straight line through all dates.", least_dates=3),
    Entry("seasonal", "Trend and season", "A straight line and a yearly cycle.", least_dates=8),
    Entry(
        "gler-bigrunet",
        "GLER-BiGRUnet",
        "Recurrent network with attention to environmental factors.",
        learned=True,
        factors=True,
        least_dates=20,
        settings=GLER_SETTINGS,
        source="Huo et al. 2024, IEEE JSTARS 17, doi 10.1109/JSTARS.2024.3443833",
    ),
    Entry(
        "groundcast",
        "GroundCast",
        "Simple forecasts together, each with the weight that past dates show it deserves.",
        least_dates=8,
        source="after Bates & Granger 1969, Oper. Res. Q. 20, doi 10.1057/jors.1969.103",
    ),
    Entry(
        "gaussian-process",
        "Gaussian process",
        "Trend, season and short memory, learned from all series together.",
        least_dates=8,
        source="Rasmussen & Williams 2006, Gaussian Processes for Machine Learning",
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


def with_preset(settings: dict) -> dict:
    """`settings` with the numbers of its preset wherever they stand at their defaults."""
    defaults = {s.name: s.default for s in GLER_SETTINGS}
    preset = PRESETS.get(settings["preset"], {})
    return settings | {k: v for k, v in preset.items() if settings[k] == defaults[k]}
