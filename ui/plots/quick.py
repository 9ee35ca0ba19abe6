"""What makes a plot quick to draw again: a layout kept while it fits, ticks that are not found twice."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from dataclasses import dataclass

from matplotlib.dates import AutoDateLocator
from matplotlib.transforms import IdentityTransform, blended_transform_factory

try:
    from matplotlib.layout_engine import ConstrainedLayoutEngine
except ImportError:  # matplotlib before 3.6
    ConstrainedLayoutEngine = None


class KeptDates(AutoDateLocator):
    """Finds its ticks once for a view: one drawing asks some sixty times."""

    def __call__(self):
        view = tuple(self.axis.get_view_interval())
        if getattr(self, "_view", None) != view:
            with warnings.catch_warnings():
                # In a narrow plot no interval has few enough ticks: it takes one all the same.
                warnings.filterwarnings("ignore", message="AutoDateLocator was unable")
                self._view, self._ticks = view, super().__call__()
        return self._ticks


@dataclass(frozen=True)
class Needs:
    """What the room around axes depends on.

    Attributes:
        fixed: anything: another value needs another layout.
        widths: letters of tick labels: wider ones need another layout, narrower ones keep the room.
    """

    fixed: tuple
    widths: tuple[int, ...]

    def fit(self, made: Needs | None) -> bool:
        """Whether the room that was made for other needs is room enough."""
        if made is None or (self.fixed, len(self.widths)) != (made.fixed, len(made.widths)):
            return False
        return all(now <= then for now, then in zip(self.widths, made.widths))


def layout(needs: Callable[[], Needs | None]) -> dict:
    """Settings of a `Figure` whose layout is made anew only when what `needs()` gives does not fit any more.

    Finding room for titles and tick labels takes half of the time of a drawing. Where matplotlib is too
    old for that, the layout is made each time.
    """
    if ConstrainedLayoutEngine is None:
        return {"constrained_layout": True}
    return {"layout": _kept_layout(needs)}


def _kept_layout(needs):
    class Kept(ConstrainedLayoutEngine):
        """The constrained layout, left out while nothing has changed that it depends on."""

        made_for = tried = None
        held = False

        def execute(self, fig):
            now = needs()
            if now is not None and now.fit(self.made_for):
                return
            self.let_go(fig)
            super().execute(fig)
            # The first time the axes have not the size that their ticks are chosen for: the next drawing
            # settles it. Both at once would hold the window up for longer than anybody should wait.
            settled = now is not None and now.fit(self.tried)
            self.made_for, self.tried = needs() if settled else None, now

        def hold(self, fig) -> None:
            """Keep the titles where the drawing found their places: the next one need not look for them."""
            if self.made_for is not None and not self.held:
                self.held = True
                for axes, axis in _titled(fig):
                    seen = axis.label.get_transform().transform(axis.label.get_position())
                    axis.set_label_coords(*axes.transAxes.inverted().transform(seen))

        def let_go(self, fig) -> None:
            """Let matplotlib find places for the titles again."""
            self.held = False
            for axes, axis in _titled(fig):
                axis._autolabelpos = True
                along, pixels = axes.transAxes, IdentityTransform()
                both = (along, pixels) if axis is axes.xaxis else (pixels, along)
                axis.label.set_transform(blended_transform_factory(*both))

    return Kept()


def hold_titles(figure) -> None:
    """Keep the titles of the axes where they were drawn, until there is another layout."""
    engine = figure.get_layout_engine() if ConstrainedLayoutEngine is not None else None
    if hasattr(engine, "hold"):
        engine.hold(figure)


def _titled(figure):
    """(axes, axis) of all titles."""
    return [(axes, axis) for axes in figure.axes for axis in (axes.xaxis, axes.yaxis)]


def widest_label(axis) -> int:
    """Letters of the longest tick label of an axis, as it would be drawn now."""
    texts = axis.get_major_formatter().format_ticks(axis.get_majorticklocs())
    return max(map(len, texts), default=0)
