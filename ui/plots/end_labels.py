"""Words at the right ends of curves: within the plot, and none on another."""

from __future__ import annotations

MOST_ROOM = 0.3  # of the width, at the right end
# Of a line of the window's text, whose letters are larger: how far words are apart, and may be.
APART, CLOSE = 1.25, 0.8
FIRST = 6  # points from a curve's end to its words


class EndLabels:
    """Beside one another where the plot is too low to have all of them below each other.

    Args:
        plot: a `ProfilePlot`: its `ends()` are what is told, `end_words()` the widest of them.
    """

    def __init__(self, plot):
        self._plot = plot
        self.texts: list = []

    def share(self) -> float:
        """The part of the width for the words; 0 where there is no room for them."""
        share = self._columns() * self._wide() / self._plot.axes_width()
        return share if share <= MOST_ROOM else 0.0

    def place(self) -> None:
        """Write the words for the plot's size and limits."""
        for text in self.texts:
            text.remove()
        self.texts = []
        if not self.share():
            return
        ends, columns = sorted(self._plot.ends()), self._columns()
        for column in range(columns):
            self._write(ends[column::columns], FIRST + column * self._wide() * 72 / self._plot.figure.dpi)

    def _write(self, ends: list, away: float) -> None:
        """One column of words, `away` points from the curves' ends."""
        axes = self._plot.top
        low, high = axes.get_ylim()
        pixel = (high - low) / self._plot.axes_height()
        line = self._plot.fontMetrics().height() * pixel
        heights = apart([end[0] for end in ends], APART * line, low + line / 2, high - line / 2)
        style = {"xytext": (away, 0), "textcoords": "offset points", "va": "center", "fontsize": "small"}
        for at, (_, x, words, colour) in zip(heights, ends):
            text = axes.annotate(words, (x, at), color=colour, **style)
            text.set_in_layout(False)
            self.texts.append(text)

    def _wide(self) -> float:
        """The width of a column in pixels."""
        return self._plot.text_width(f"{self._plot.end_words()}  ")

    def _columns(self) -> int:
        line = self._plot.fontMetrics().height()
        rows = 1 + int(max(self._plot.axes_height() - line, 0.0) / (CLOSE * line))
        return -(-len(self._plot.ends()) // rows)


def apart(heights: list[float], least: float, low: float, high: float) -> list[float]:
    """Rising `heights` pushed `least` apart between `low` and `high`; nearer where that is too little."""
    least = min(least, (high - low) / max(len(heights) - 1, 1))
    pushed: list[float] = []
    for y in heights:
        pushed.append(max(y, low if not pushed else pushed[-1] + least))
    for i in range(len(pushed) - 1, -1, -1):
        pushed[i] = min(pushed[i], high if i == len(pushed) - 1 else pushed[i + 1] - least)
    return pushed
