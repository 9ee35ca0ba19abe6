"""The room around stacked axes, found from what their words measure.

matplotlib's own layout draws every tick up to six times to find it, and held the window up for longer than
the drawing itself.
"""

from __future__ import annotations

from dataclasses import dataclass

import matplotlib
from matplotlib.font_manager import FontProperties

from .quick import Needs

try:
    from matplotlib.layout_engine import LayoutEngine
except ImportError:  # matplotlib before 3.6
    LayoutEngine = None

PAD = 3.0  # points around everything, as matplotlib's layout leaves them
OFFSET = 3.0  # points between the tick labels and what they have in common
TITLE = 4.0  # points around a title
LEAST = 8.0  # pixels of width and height that axes have at least


@dataclass(frozen=True)
class Sides:
    """How far the words of axes stick out of them, in pixels; `x`, `y`: how far without the axes' titles."""

    left: float
    right: float
    above: float
    below: float
    x: float
    y: float


def settings(plot) -> dict | None:
    """Settings of the `Figure` of a `StackedPlot`; None where matplotlib is too old for them."""
    return None if LayoutEngine is None else {"layout": _engine(plot)}


def _engine(plot):
    class Margins(LayoutEngine):
        """Gives axes their room, and titles their places, when what they depend on has changed."""

        _adjust_compatible, _colorbar_gridspec = True, False
        made_for: Needs | None = None

        def execute(self, fig):
            now = plot.layout_needs()
            if now.fit(self.made_for):
                return
            # In axes of another size there may be other ticks.
            for _ in range(2):
                _place(fig, (plot.top, plot.bottom))
                before, now = now, plot.layout_needs()
                if now.fit(before):
                    break
            self.made_for = now

    return Margins()


def _place(figure, rows) -> None:
    """Give two axes above one another, and those that lie on them, their room."""
    renderer = figure.canvas.get_renderer()
    pad, (width, height) = PAD * figure.dpi / 72, figure.bbox.size
    every = {axes: _sides(axes, renderer) for axes in figure.axes if axes.get_visible()}
    top, bottom = (every[axes] for axes in rows)
    left, right = (max(getattr(sides, side) for sides in every.values()) + pad for side in ("left", "right"))
    above, between, below = top.above + pad, top.below + bottom.above + pad, bottom.below + pad
    if min(width - left - right, height - above - between - below) < LEAST:
        return
    figure.subplots_adjust(
        left=left / width,
        right=1 - right / width,
        bottom=below / height,
        top=1 - above / height,
        hspace=2 * between / (height - above - between - below),
    )
    out = {side: max(each.y for each in every.values() if bool(each.left) == side) for side in _sided(every)}
    for axes, sides in every.items():
        _place_titles(axes, sides, out[bool(sides.left)])


def _place_titles(axes, sides: Sides, out: float) -> None:
    """Titles beside the widest numbers `out` of all axes at that side, so that they stand in one line."""
    pad = axes.yaxis.labelpad * axes.figure.dpi / 72
    away = (out + pad) / axes.bbox.width
    axes.yaxis.set_label_coords(-away if sides.left else 1 + away, 0.5)
    axes.xaxis.set_label_coords(0.5, -(sides.x + pad) / axes.bbox.height)


def _sided(every: dict) -> set[bool]:
    """At which sides there are numbers: left (True), right (False)."""
    return {bool(sides.left) for sides in every.values()}


def _sides(axes, renderer) -> Sides:
    across, along = _Words(axes.xaxis, renderer), _Words(axes.yaxis, renderer)
    y = along.ticks + max(along.widths, default=0.0)
    x = across.ticks + (across.line * (1 + bool(across.common)) if across.widths else 0.0)
    x += OFFSET * across.scale if across.common else 0.0
    beside = y + (axes.yaxis.labelpad * across.scale + along.title.width if along.has_title else 0.0)
    below = x + (axes.xaxis.labelpad * across.scale + across.title.height if across.has_title else 0.0)
    size = matplotlib.rcParams["axes.titlesize"]
    above = _line(renderer, FontProperties(size=size)) + TITLE * across.scale
    return Sides(
        0.0 if along.is_far else beside,
        beside if along.is_far else across.over(),
        max(above if axes.get_title("left") else 0.0, along.line / 2),
        below, x, y,
    )  # fmt: skip


class _Words:
    """What stands at an axis, measured.

    Attributes:
        widths: of the tick labels, pixels; empty where they are not drawn.
        ticks: from the axes to the labels; line: the height of a line of text.
        common: what the labels have in common, drawn below them; is_far: whether they stand at the right.
    """

    def __init__(self, axis, renderer):
        self._axis, self.scale = axis, axis.figure.dpi / 72
        tick = axis.get_major_ticks(1)[0]
        self.is_far = axis.get_ticks_position() in ("right", "top")
        label = tick.label2 if self.is_far else tick.label1
        font = label.get_fontproperties()
        self.line = _line(renderer, font)
        self.places = axis.get_majorticklocs()
        texts = axis.get_major_formatter().format_ticks(self.places) if label.get_visible() else []
        self.widths = [renderer.get_text_width_height_descent(text, font, False)[0] for text in texts]
        self.common = axis.get_major_formatter().get_offset() if texts else ""
        self.ticks = (tick.get_tick_padding() + (tick.get_pad() if texts else 0.0)) * self.scale
        self.title = axis.label.get_window_extent(renderer)
        self.has_title = bool(axis.label.get_text())

    def over(self) -> float:
        """How far the last label of a horizontal axis sticks out at the right."""
        low, high = self._axis.get_view_interval()
        room = self._axis.axes.bbox.width
        ends = [
            (place - low) / ((high - low) or 1.0) * room + width / 2 - room
            for place, width in zip(self.places, self.widths)
            if low <= place <= high
        ]
        return max(ends, default=0.0) if ends and max(ends) > 0 else 0.0


def _line(renderer, font) -> float:
    """The height of a line of text in pixels."""
    return renderer.get_text_width_height_descent("lp", font, False)[1]
