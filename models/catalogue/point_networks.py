"""The networks of point series in the catalogue: Spacetimeformer, and those it is compared with."""

from __future__ import annotations

from .entry import Entry, Setting

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
        "yes",
        "Components",
        "Forecast trend, season and rest (Holt-Winters) apart and add them, as in the paper.",
        ("yes", "no"),
    ),
)

POINT_NETWORKS = (
    Entry(
        "spacetimeformer",
        "Spacetimeformer",
        "Attention across neighbouring points and all dates at once.",
        learned=True,
        least_dates=40,
        settings=(*COMMON, *FORMER),
        source=WANG,
    ),
    Entry(
        "lstm",
        "LSTM",
        "Three layers of memory, each series by itself.",
        learned=True,
        least_dates=40,
        settings=COMMON,
        source=WANG,
    ),
    Entry(
        "transformer",
        "Transformer",
        "Attention over time, each series by itself. Large: slow on a processor.",
        learned=True,
        least_dates=40,
        settings=COMMON,
        source=WANG,
    ),
)
