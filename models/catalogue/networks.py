"""The networks of the catalogue: GLER-BiGRUnet and the nine that Huo et al. 2024 compare it with."""

from __future__ import annotations

from . import reference
from .entry import Entry, Memory, Needs, Setting

HUO = "Huo et al. 2024, IEEE JSTARS 17, doi 10.1109/JSTARS.2024.3443833"

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
    reference.RELATIVE_TO,
    Setting("epochs", 128, "Epochs", "Most passes over the training windows."),
    Setting(
        "early_stop",
        8,
        "Early stop",
        "Stop after this many epochs without a better validation loss; 0 never stops.",
    ),
    Setting("batch", 32, "Batch", "Windows per optimizer step; 64 in the paper."),
    Setting(
        "repeat",
        0,
        "Repetition",
        "How often each training window comes in an epoch. 0 makes about 1,440 samples, half of the paper's.",
    ),
    Setting(
        "learning_rate",
        0.0,
        "Learning rate",
        "Of the Nadam optimizer. 0 goes by the hidden size: 0.0001 at 256, as in the paper, 0.0002 at 128.",
    ),
    Setting(
        "plateau_factor",
        0.2,
        "Plateau factor",
        "The learning rate is multiplied by this where the validation loss stalls.",
    ),
    Setting(
        "hidden",
        0,
        "Hidden size",
        "Width of the hidden features, a multiple of 16. 0 takes 128 below 5,000 series, else 256.",
    ),
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

RESIDUAL = Setting(
    "residual",
    "yes",
    "Residual path",
    "Add the deformation to what attention passes on, which is made of the factors alone; no in the paper.",
    ("yes", "no"),
)
"""Without it the deformation's level hardly reaches the output, and forecasts run away (docs/models.md)."""

NEEDS = Needs(window=("time_step",), times=3, floor=20, graphics="helps", memory=Memory(4.3e8, 2.5e4, 50.0))
MANY_SERIES = 5000
FEW, MANY = 128, 256
"""Hidden sizes by the number of series; the paper names none. Measured: docs/gler-bigrunet.md."""

RATE_AT_MANY = 1e-4
"""The paper's learning rate; a narrower network takes one as much higher as it is narrower."""

PAPER = {
    "target": "seq", "repeat": 64, "early_stop": 0, "keep": "last",
    "hidden": MANY, "batch": 64, "learning_rate": RATE_AT_MANY, "relative_to": "nothing",
}  # fmt: skip
"""The published protocol; time step and plateau factor of a region come with its `preset`."""

QUICK = {"hidden": 64, "batch": 64, "repeat": 16, "epochs": 20, "early_stop": 5, "learning_rate": 1e-3}
"""A quarter of the steps of an epoch, each step longer, and half the default width or less."""

SHARED = (
    "All series of a region are forecast together from their last 12 to 20 dates, one date at a time. "
    "One of the nine networks that GLER-BiGRUnet was compared with."
)
ROWS = (
    ("conv1d-mhca-bigru", "Conv1D-MHCA-BiGRU", True, "GLER-BiGRUnet without its residual self-attention."),
    ("mhca-bigru", "MHCA-BiGRU", True, "Attention to factors, then recurrence both ways."),
    ("mhca-gru", "MHCA-GRU", True, "Attention to factors, then recurrence one way."),
    ("mhsa-bigru", "MHSA-BiGRU", False, "Eight heads of self-attention, recurrence both ways."),
    ("mhsa-gru", "MHSA-GRU", False, "Eight heads of self-attention, recurrence one way."),
    ("sa-bigru", "SA-BiGRU", False, "One head of self-attention, recurrence both ways."),
    ("sa-gru", "SA-GRU", False, "One head of self-attention, recurrence one way."),
    ("bigru", "BiGRU", False, "Recurrence both ways, nothing else."),
    ("gru", "GRU", False, "Recurrence one way, nothing else."),
)

NETWORKS = (
    Entry(
        "gler-bigrunet",
        "GLER-BiGRUnet",
        "Recurrent network with attention to environmental factors.",
        learned=True,
        factors=True,
        least_dates=20,
        settings=GLER_SETTINGS,
        source=HUO,
        about="All series of a region are forecast together from their last 12 to 20 dates, one date at a "
        "time; attention asks rain, temperature and vegetation what they add. Without factors it "
        "looks at itself only.",
        needs=NEEDS,
        paper=PAPER,
        quick=QUICK,
    ),
    *(
        Entry(
            name,
            label,
            summary,
            True,
            factors,
            20,
            (*GLER_SETTINGS, RESIDUAL) if factors else GLER_SETTINGS,
            HUO,
            SHARED,
            NEEDS,
            PAPER | ({"residual": "no"} if factors else {}),
            QUICK,
        )
        for name, label, factors, summary in ROWS
    ),
)


def with_preset(settings: dict) -> dict:
    """`settings` with the numbers of its preset wherever they stand at their defaults."""
    defaults = {s.name: s.default for s in GLER_SETTINGS}
    preset = PRESETS.get(settings["preset"], {})
    return settings | {k: v for k, v in preset.items() if settings[k] == defaults[k]}


def sized(settings: dict, series: int) -> dict:
    """`settings` with the hidden size and the learning rate that a 0 leaves to the number of series."""
    hidden = settings["hidden"] or (FEW if series < MANY_SERIES else MANY)
    rate = settings["learning_rate"] or RATE_AT_MANY * MANY / hidden
    return settings | {"hidden": hidden, "learning_rate": rate}
