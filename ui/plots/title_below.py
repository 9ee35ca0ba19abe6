"""The title of an axis below a plot, in as many lines as it needs: a narrow dock cut its beginning."""

from __future__ import annotations

# Letters' heights that stay free beside it: the axes end there, not the picture.
FREE = 2.0


class TitleBelow:
    """The title of a plot's only axes, at their right end; `fit` after another size.

    Args:
        plot: a `PlotCanvas` with `axes`.
    """

    def __init__(self, plot, text: str):
        self._plot, self._text = plot, text
        self.fit()

    def fit(self) -> None:
        """Break the title where the picture is not wide enough for it."""
        axes = self._plot.axes
        room = axes.figure.bbox.width - FREE * self._pixels()
        with self._plot.styled():
            axes.set_xlabel("\n".join(broken(self._text, room, self._wide)), loc="right")

    def _pixels(self) -> float:
        return self._plot.axes.xaxis.label.get_size() * self._plot.figure.dpi / 72

    def _wide(self, text: str) -> float:
        font = self._plot.axes.xaxis.label.get_fontproperties()
        return self._plot.get_renderer().get_text_width_height_descent(text, font, False)[0]


def broken(text: str, room: float, wide) -> list[str]:
    """`text` in lines that are at most `room` wide, where single words are; `wide(text)` tells a width."""
    lines = [""]
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and wide(longer) > room:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines
