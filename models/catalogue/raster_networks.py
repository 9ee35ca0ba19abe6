"""The networks of maps in the catalogue: CNN-PhLSTM and CNN-LSTM."""

from __future__ import annotations

from . import reference
from .entry import Entry, Memory, Needs, Setting

HE = "He et al. 2022, IEEE JSTARS 15"

SETTINGS = (
    Setting("time_step", 5, "Time step", "How many past maps the model looks at; 5 in the paper."),
    reference.RELATIVE_TO,
    Setting("epochs", 64, "Epochs", "Most passes over the training windows; 256 in the paper."),
    Setting(
        "early_stop",
        12,
        "Early stop",
        "Stop after this many epochs without a better validation loss; 0 never stops.",
    ),
    Setting("batch", 4, "Batch", "Windows per optimizer step."),
    Setting("learning_rate", 5e-4, "Learning rate", "Of the Adam optimizer."),
    Setting(
        "plateau_factor",
        0.5,
        "Plateau factor",
        "The learning rate is multiplied by this where the validation loss stalls.",
    ),
    Setting(
        "compression_epochs",
        64,
        "Compression epochs",
        "Passes of the two small networks that follow the largest and smallest value of each map.",
    ),
    Setting(
        "compression_rate",
        1e-3,
        "Compression learning rate",
        "How large the steps are in which these two networks learn. 0.00001 in the paper, which hardly moves "
        "them on short records.",
    ),
    Setting(
        "keep",
        "best",
        "Keep weights",
        "Of the epoch with the best validation loss, or of the last one.",
        ("best", "last"),
    ),
)

NEEDS = Needs(
    takes="maps",
    window=("time_step",),
    beyond=5,
    sides=(11, 3125),
    graphics="advised",
    memory=Memory(5.8e8, 1.7e4, 130.0),
)
PAPER = {"epochs": 256, "early_stop": 0, "keep": "last", "compression_rate": 1e-5, "relative_to": "nothing"}

QUICK = {"epochs": 12, "early_stop": 4, "compression_epochs": 16}

RASTER_NETWORKS = (
    Entry(
        "cnn-phlstm",
        "CNN-PhLSTM",
        "Whole maps: convolutions, memory with peepholes, and a map drawn from it. Needs a raster.",
        learned=True,
        factors=True,
        least_dates=10,
        settings=SETTINGS,
        source=HE,
        about="The last five maps are made small, remembered, and drawn large again as the next map, so "
        "that neighbours and shapes count. Two small networks follow the largest and smallest value.",
        needs=NEEDS,
        paper=PAPER,
        quick=QUICK,
    ),
    Entry(
        "cnn-lstm",
        "CNN-LSTM",
        "Whole maps: convolutions, plain memory, and a map drawn from it. Needs a raster.",
        learned=True,
        factors=True,
        least_dates=10,
        settings=SETTINGS,
        source=HE,
        about="CNN-PhLSTM with plain memory cells, which the paper compares it with.",
        needs=NEEDS,
        paper=PAPER,
        quick=QUICK,
    ),
)
