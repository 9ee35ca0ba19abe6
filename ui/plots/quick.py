"""What makes a plot quick to draw again: a layout kept while it fits, ticks that are not found twice."""

from __future__ import annotations

import warnings
from collections.abc import Callable

from matplotlib.dates import AutoDateLocator

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


def layout(needs: Callable[[], object]) -> dict:
    """Settings of a `Figure` whose layout is made anew only when what `needs()` gives has changed.

    Finding room for titles and tick labels takes half of the time of a drawing. Where matplotlib is too
    old for that, the layout is made each time.
    """
    if ConstrainedLayoutEngine is None:
        return {"constrained_layout": True}
    return {"layout": _kept_layout(needs)}


def _kept_layout(needs):
    class Kept(ConstrainedLayoutEngine):
        """The constrained layout, left out while nothing has changed that it depends on."""

        made_for = None

        def execute(self, fig):
            now = needs()
            if now is None or now != self.made_for:
                # Twice: the first time the axes have not the size that their ticks are chosen for.
                rounds = 1 if now is None else 2
                for _ in range(rounds):
                    super().execute(fig)
                self.made_for = needs()

    return Kept()


def widest_label(axis) -> int:
    """Letters of the longest tick label of an axis, as it would be drawn now."""
    texts = axis.get_major_formatter().format_ticks(axis.get_majorticklocs())
    return max(map(len, texts), default=0)
