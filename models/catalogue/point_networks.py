"""The learned models of series in the catalogue: Spacetimeformer and those that the papers compare with."""

from __future__ import annotations

from dataclasses import replace

from . import reference
from .entry import Entry, Memory, Needs, Setting
from .raster_networks import HE

WANG = "Wang et al. 2024, Remote Sens. 16, 1891"

COMMON = (
    Setting("context", 24, "Time step", "How many past dates the model looks at; 24 in the paper."),
    Setting("ahead", 6, "Dates at once", "Dates forecast in one step; longer forecasts go on from there."),
    Setting("group", 32, "Group", "Points that are looked at together, nearest neighbours."),
    Setting("clusters", 1, "Patterns", "Kinds of series with a network each; 8 in the paper."),
    Setting(
        "smoothing",
        7,
        "Smoothing",
        "Dates of the Savitzky-Golay filter over the known past, an odd number; 0 leaves the series as is.",
    ),
    reference.RELATIVE_TO,
    Setting("steps", 500, "Steps", "Most optimizer steps of all patterns together, for each component."),
    Setting("batch", 16, "Batch", "Windows of a group per optimizer step."),
    Setting("learning_rate", 5e-4, "Learning rate", "Of the AdamW optimizer, after a warm-up."),
    Setting(
        "plateau_factor",
        0.8,
        "Plateau factor",
        "The learning rate is multiplied by this where the validation loss stalls.",
    ),
    Setting("early_stop", 4, "Early stop", "Stop after this many checks without a better validation loss."),
    Setting("dropout", 0.2, "Dropout", "Share of features hidden at random while training."),
    Setting(
        "keep",
        "best",
        "Keep weights",
        "Of the check with the best validation loss, or of the last one.",
        ("best", "last"),
    ),
)
FORMER = (
    Setting("width", 64, "Width", "Size of a token, a multiple of 4; 200 in the paper."),
    Setting("layers", 2, "Layers", "Of the encoder and of the decoder; 5 in the paper."),
    Setting(
        "components",
        "no",
        "Components",
        "Forecast trend, season and rest (Holt-Winters) apart and add them, as in the paper, relative to "
        "nothing.",
        ("yes", "no"),
    ),
)
TRANSFORMER = (
    Setting("width", 64, "Width", "Size of a token, a multiple of 8; 512 in the paper."),
    Setting("layers", 2, "Layers", "Of the encoder and of the decoder; 3 in the paper."),
)
LSTM = (Setting("hidden", 64, "Hidden size", "Units of each of the three layers; 256 in the paper."),)

LAGS = {"context": 5, "ahead": 1, "smoothing": 0}
"""The MLP looks at as many dates as CNN-PhLSTM, one step at a time."""

SVR = (
    Setting("context", 5, "Time step", "How many past dates the model looks at."),
    Setting("samples", 2000, "Samples", "Windows of all series that it learns from, drawn at random."),
    Setting("penalty", 1.0, "Penalty", "What an error beyond the tolerance costs (C)."),
    Setting("tolerance", 0.1, "Tolerance", "Errors below this share of a series' spread cost nothing."),
)

WINDOW = ("context", "ahead")
MLP_PAPER = {"early_stop": 0, "keep": "last", "relative_to": "nothing"}
PAPER = MLP_PAPER | {"clusters": 8}


def _memory(base: float) -> Memory:
    """Of a model that is given some series at a time: what a run needs for each, beside its `base`."""
    return Memory(base, each=3.5e3, value=85.0, early=1.5e4)


def _needs(graphics: str, base: float) -> Needs:
    return Needs(window=WINDOW, beyond=4, patterns="clusters", graphics=graphics, memory=_memory(base))


POINT_NETWORKS = (
    Entry(
        "spacetimeformer",
        "Spacetimeformer",
        "Attention across neighbouring points and all dates at once.",
        learned=True,
        factors=True,
        least_dates=34,
        settings=(*COMMON, *FORMER),
        source=WANG,
        about="Groups of neighbouring points are looked at together, 24 dates back, to forecast how the next "
        "six dates deviate from a simple reference. Smaller than in the paper by default, for a processor.",
        needs=_needs("advised", 1.28e9),
        paper=PAPER | {"width": 200, "layers": 5, "components": "yes"},
        quick={"steps": 100, "width": 32, "layers": 1},
    ),
    Entry(
        "lstm",
        "LSTM",
        "Three layers of memory, each series by itself.",
        learned=True,
        least_dates=34,
        settings=(*COMMON, *LSTM),
        source=WANG,
        about="The last 24 dates of a series to its next six; the same network for all series. The paper "
        "compares Spacetimeformer with it. Smaller than there by default, for a processor.",
        needs=_needs("helps", 5.2e8),
        paper=PAPER | {"hidden": 256},
        elsewhere=True,
        watches=True,
        quick={"steps": 150},
    ),
    Entry(
        "transformer",
        "Transformer",
        "Attention over time, each series by itself.",
        learned=True,
        least_dates=34,
        settings=(*COMMON, *TRANSFORMER),
        source=WANG,
        about="The last 24 dates of a series to its next six, by the transformer of machine translation. "
        "The paper compares Spacetimeformer with it. Smaller than there by default, for a processor.",
        needs=_needs("advised", 8.4e8),
        paper=PAPER | {"width": 512, "layers": 3},
        elsewhere=True,
        watches=True,
        quick={"steps": 150, "width": 32},
    ),
    Entry(
        "mlp",
        "MLP",
        "A small network of the last dates, the same for all series.",
        learned=True,
        least_dates=10,
        settings=tuple(replace(s, default=LAGS.get(s.name, s.default)) for s in COMMON),
        source=HE,
        about="The last five dates of a series to its next one. The paper compares CNN-PhLSTM with it.",
        needs=_needs("helps", 4.3e8),
        paper=MLP_PAPER,
        elsewhere=True,
        watches=True,
    ),
)

VECTOR_MACHINES = (
    Entry(
        "svr",
        "Support vectors",
        "Support vector regression on the last dates, the same for all series.",
        learned=True,
        least_dates=7,
        settings=SVR,
        source=HE,
        about="The last five dates of a series to its next one, learned from windows drawn at random. The "
        "paper compares CNN-PhLSTM with it.",
        needs=Needs(window=("context",), beyond=2, memory=_memory(4.0e8)),
        elsewhere=True,
    ),
)
