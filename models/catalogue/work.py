"""How much work a training is, in processor seconds of one 2.8 GHz thread, roughly.

Measured on region A of the small simulated scene (783 pixels, 79 dates): the second epoch of each of the ten
recurrent networks, 100 steps of MLP, a training of CNN-PhLSTM of 12 epochs. Steps of LSTM, Transformer and
Spacetimeformer are counted from their operations; a few of them took up to twice as long. Forecasts of
networks of points were measured by themselves, 32 groups of 32. On a machine that others use too all of it
takes up to twice as long. Importable without torch: dialogs tell from it how long a run will take, until a
first run here has measured it.
"""

from __future__ import annotations

from ...core.windows import USUAL_STEP, repetition
from .networks import NETWORKS, sized
from .point_networks import POINT_NETWORKS
from .raster_networks import RASTER_NETWORKS

REHEARSED = 1.6
"""A network is trained, and once more for its intervals on fewer dates."""

LOADING = 6.0
"""Seconds until torch is there and the data are read."""

EPOCHS = {
    "gler-bigrunet": 5.6, "conv1d-mhca-bigru": 5.1, "mhca-bigru": 4.7, "mhca-gru": 4.2, "mhsa-bigru": 3.6,
    "mhsa-gru": 4.1, "sa-bigru": 2.9, "sa-gru": 3.2, "bigru": 1.8, "gru": 2.1,
}  # fmt: skip
"""An epoch of 45 steps of 64 samples at a hidden size of 256, whatever the number of series."""

STEPS_OF_IT, BATCH, HIDDEN = 45, 64, 256
SAMPLED = 0.35
"""Of a step, what grows with its samples; the rest is the step's own, however few they are."""

TRAINING = 0.7
"""Of the windows, those that train."""

PER_SERIES = 14.0 / 19578
"""What a series adds to an epoch of GLER-BiGRUnet at that size."""

SQUARED = 0.25
"""Of an epoch, what grows with the square of the hidden size; the rest grows with the size itself."""

SEQUENCE = 3.4
"""The whole window as target, in place of the next date."""

STEPS = {"spacetimeformer": 2.0e-3, "transformer": 6.0e-4, "lstm": 4.5e-4, "mlp": 7.0e-6}
"""A window of one series in an optimizer step, at the defaults."""

BLOCK = {"spacetimeformer": 5.5e-4, "transformer": 2.4e-4, "lstm": 5.3e-5, "mlp": 1.2e-7}
"""A forecast of so many dates at once as the network gives, of one series, at the defaults."""

AHEAD, HELD_BACK, ORIGINS, REMEMBERED = 72, 10, 12, 40
"""Dates forecast and held back; origins of a network's own errors, and how many dates follow on average."""

EXAMINED = 4096
"""Series that errors of the past are made of, where a model can forecast some of its series alone."""

SIZES = {"spacetimeformer": ("width", 64), "transformer": ("width", 64), "lstm": ("hidden", 64)}
CHECKED = 1.3
"""Training with its checks, over training."""

MAP, CELL, COMPRESSION = 0.06, 4.0e-5, 0.01
"""A window of a map network, a cell of it, and a date of its compression."""

SHARE = 0.8
SVR_SERIES, SVR_EXAMINED = 0.003, 0.017
"""Support vectors: forecasts of a series, and those from all the origins that intervals are made from."""


def seconds(name: str, settings: dict, series: int, dates: int) -> float:
    """Of a training of the learned model `name` in one region, with its rehearsal, all epochs trained.

    Args:
        settings: all settings of the model, of their own types.
    """
    for entries, work in ((NETWORKS, _recurrent), (POINT_NETWORKS, _grouped), (RASTER_NETWORKS, _drawn)):
        if name in {entry.name for entry in entries}:
            told = _told(name, settings, series) if name in BLOCK else 0.0
            return LOADING + REHEARSED * work(name, settings, series, dates) + told
    return LOADING + SVR_SERIES * series + SVR_EXAMINED * min(series, EXAMINED)


def _recurrent(name: str, settings: dict, series: int, dates: int) -> float:
    wide = sized(settings, series)["hidden"] / HIDDEN
    sequence = SEQUENCE if settings["target"] == "seq" else 1.0
    size = SQUARED * wide**2 + (1 - SQUARED) * wide
    epoch = sequence * (EPOCHS[name] * size + PER_SERIES * wide * series)
    return settings["epochs"] * epoch * _steps(settings, dates)


def _steps(settings: dict, dates: int) -> float:
    """Steps of an epoch, counted as those of `EPOCHS`."""
    count = max(1, round(TRAINING * (dates - (settings["time_step"] or USUAL_STEP))))
    samples = count * repetition(count, settings["repeat"])
    steps = -(-samples // settings["batch"])
    own = 1 - SAMPLED + SAMPLED * min(settings["batch"], samples) / BATCH
    return steps * own / STEPS_OF_IT


def _grouped(name: str, settings: dict, series: int, dates: int) -> float:
    size, usual = SIZES.get(name, ("", 1))
    wide = max(1.0, settings[size] / usual) ** 2 if size else 1.0
    deep = settings.get("layers", 2) / 2
    parts = 3 if settings.get("components") == "yes" else 1
    windows = settings["steps"] * settings["batch"] * min(settings["group"], series)
    return CHECKED * parts * deep * wide * STEPS[name] * windows


def _told(name: str, settings: dict, series: int) -> float:
    """The forecasts of a run: of all series those that it writes, of some the errors of the past."""
    dates = series * (AHEAD + HELD_BACK) + min(series, EXAMINED) * ORIGINS * (REMEMBERED + 2 * HELD_BACK)
    parts = 3 if settings.get("components") == "yes" else 1
    return parts * settings.get("layers", 2) / 2 * BLOCK[name] * dates / settings["ahead"]


def _drawn(name: str, settings: dict, series: int, dates: int) -> float:
    maps = settings["epochs"] * SHARE * dates * (MAP + CELL * series)
    return maps + settings["compression_epochs"] * COMPRESSION * dates
