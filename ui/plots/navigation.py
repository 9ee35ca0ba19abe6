"""Wheel, box, hand and home on the axes of one plot."""

from __future__ import annotations

from matplotlib.patches import Rectangle
from qgis.PyQt.QtCore import Qt

STEP = 1.25
LEAST_DRAG = 5  # pixels; less is a click


class Navigation:
    """Wheel zooms x at the cursor, Shift+wheel y; drag draws a zoom box; middle or Space drags the view.

    The axes share x. `home` goes back to the limits last given to `set_home`.
    """

    def __init__(self, canvas, axes: list):
        self._canvas, self._axes = canvas, axes
        self._start = None
        self._panning = False
        self._home: list | None = None
        self.hand = False
        style = {"fill": False, "linestyle": "--", "linewidth": 1, "visible": False}
        self._boxes = [Rectangle((0, 0), 0, 0, **style) for _ in axes]
        for each, box in zip(axes, self._boxes):
            box.set_edgecolor(canvas.theme.text)
            each.add_patch(box)
        canvas.on_overlay(*self._boxes)
        for name, slot in (
            ("scroll_event", self._wheel),
            ("button_press_event", self._press),
            ("motion_notify_event", self._move),
            ("button_release_event", self._release),
        ):
            canvas.mpl_connect(name, slot)

    @property
    def dragging(self) -> bool:
        """Whether the view is being dragged."""
        return self._start is not None

    @property
    def at_home(self) -> bool:
        """Whether everything is shown: neither zoomed nor dragged."""
        shown = [limit for each in self._axes for limit in (*each.get_xlim(), *each.get_ylim())]
        home = [limit for x, y in self._home or [] for limit in (*x, *y)]
        return shown == home

    def set_home(self, limits: list) -> None:
        """Show and remember ((x0, x1), (y0, y1)) of each axes."""
        self._home = limits
        self.home()

    def home(self) -> None:
        """Show everything again."""
        for each, (x, y) in zip(self._axes, self._home or []):
            each.set_xlim(x)
            each.set_ylim(y)
        self._canvas.draw_idle()

    def _wheel(self, event) -> None:
        if event.inaxes not in self._axes:
            return
        factor = STEP ** (-event.step)
        if event.guiEvent is not None and event.guiEvent.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            event.inaxes.set_ylim(_scaled(event.inaxes.get_ylim(), event.ydata, factor))
        else:
            event.inaxes.set_xlim(_scaled(event.inaxes.get_xlim(), event.xdata, factor))
        self._canvas.draw_idle()

    def _press(self, event) -> None:
        if event.inaxes not in self._axes:
            return
        if event.dblclick and event.button == 1:
            self._start = None
            self.home()
        elif event.button in (1, 2):
            self._panning = event.button == 2 or self.hand
            self._start = event
            self._limits = (event.inaxes.get_xlim(), event.inaxes.get_ylim())

    def _move(self, event) -> None:
        if self._start is None:
            return
        if self._panning:
            self._pan(event)
        elif self._far(event):
            self._stretch(event)

    def _release(self, event) -> None:
        start, self._start = self._start, None
        for box in self._boxes:
            box.set_visible(False)
        if start is None:
            return
        if not self._panning and self._far(event, start):
            self._zoom(start, event)
        self._canvas.draw_idle()

    def _pan(self, event) -> None:
        axes = self._start.inaxes
        pixels = axes.transData.inverted()
        # Both ends are read with the limits of now; their difference does not depend on them.
        x0, y0 = pixels.transform((self._start.x, self._start.y))
        x1, y1 = pixels.transform((event.x, event.y))
        (left, right), (low, high) = self._limits
        axes.set_xlim(left - (x1 - x0), right - (x1 - x0))
        axes.set_ylim(low - (y1 - y0), high - (y1 - y0))
        self._canvas.draw_idle()

    def _stretch(self, event) -> None:
        axes = self._start.inaxes
        box = self._boxes[self._axes.index(axes)]
        x, y = axes.transData.inverted().transform((event.x, event.y))
        box.set_bounds(self._start.xdata, self._start.ydata, x - self._start.xdata, y - self._start.ydata)
        box.set_visible(True)
        self._canvas.draw_overlay()

    def _zoom(self, start, event) -> None:
        axes = start.inaxes
        x, y = axes.transData.inverted().transform((event.x, event.y))
        if abs(event.x - start.x) >= LEAST_DRAG:
            axes.set_xlim(sorted((start.xdata, x)))
        if abs(event.y - start.y) >= LEAST_DRAG:
            axes.set_ylim(sorted((start.ydata, y)))

    def _far(self, event, start=None) -> bool:
        start = start or self._start
        return max(abs(event.x - start.x), abs(event.y - start.y)) >= LEAST_DRAG


def _scaled(limits, centre: float, factor: float):
    return tuple(centre + (limit - centre) * factor for limit in limits)
