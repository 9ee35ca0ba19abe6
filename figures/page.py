"""One sheet of a figure set: its look, its notes, and how it is written."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from textwrap import fill

import matplotlib
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from ..core.write.atomic import replacing

RESOLUTION = 300
LETTERS = 15
"""Of a note in an inch of its line."""

INK, GREY, BLUE, ORANGE = "#1A1A1A", "#767676", "#0072B2", "#D55E00"
LINES = (BLUE, ORANGE, "#332288", "#009E73", "#CC79A7", "#8C510A", "#56B4E9", "#999933")
STYLES = ("-", "--", "-.", ":")
GREYS = ("#333333", "#6E6E6E", "#969696")
LOOK = {
    "font.size": 8,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.linewidth": 0.8,
    "axes.unicode_minus": True,
    "grid.alpha": 0.25,
    "legend.frameon": False,
    "pdf.fonttype": 42,
}


def style_of(place: int, plain: bool = False) -> dict:
    """Colour and line of the model at this place of a list; `plain` ones are grey.

    Lines differ in colour first and in dashes then, so that no two of 32 are alike.
    """
    if plain:
        return {"color": GREYS[place % len(GREYS)], "linestyle": STYLES[(1 + place) % len(STYLES)]}
    return {"color": LINES[place % len(LINES)], "linestyle": STYLES[place // len(LINES) % len(STYLES)]}


def width_of(training: int) -> dict:
    """Line of a model's first training, and of further ones, which are thin."""
    return {"linewidth": 1.2} if training == 0 else {"linewidth": 0.6, "alpha": 0.5}


@contextmanager
def page(folder: Path, name: str, width: float, height: float, note: str = ""):
    """A figure of `width` x `height` inches; at the end NAME.pdf and NAME.png lie in `folder`.

    Args:
        note: a line below, such as "Simulated data.".
    """
    with matplotlib.rc_context(LOOK):
        figure = Figure(figsize=(width, height), layout="constrained")
        FigureCanvasAgg(figure)
        yield figure
        if note:
            figure.supxlabel(fill(note, int(width * LETTERS)), fontsize=7, color=GREY)
        for ending in ("pdf", "png"):
            with replacing(folder / f"{name}.{ending}") as temporary:
                figure.savefig(temporary, format=ending, dpi=RESOLUTION, metadata={"Creator": "GroundCast"})
            # The layout that was found for the first file, which took most of its time, is that of both.
            figure.set_layout_engine("none")
