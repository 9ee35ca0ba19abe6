"""Colours, line styles and fonts of plots and regions: one palette for light and for dark windows.

The pairs were chosen so that curves stay apart for normal, deutan, protan and tritan vision; line
style and marker repeat what colour says.
"""

from __future__ import annotations

from dataclasses import dataclass

from qgis.PyQt.QtGui import QColor, QFontInfo, QPalette
from qgis.PyQt.QtWidgets import QApplication

from . import fonts


@dataclass(frozen=True)
class Curve:
    """How one kind of curve is drawn: its colour in light and dark windows and its matplotlib style."""

    label: str
    light: str
    dark: str
    style: dict


CURVES = {
    "observed": Curve(
        "Observed", "#1A1A1A", "#F2F2F2", {"linestyle": "none", "marker": "o", "markersize": 3.5}
    ),
    "forecast": Curve("Forecast", "#0072B2", "#56B4E9", {"linestyle": "-", "linewidth": 1.8}),
    "linear": Curve("Linear", "#D55E00", "#D55E00", {"linestyle": (0, (6, 2)), "linewidth": 1.2}),
    "seasonal": Curve("Trend and season", "#332288", "#EECC66", {"linestyle": "-.", "linewidth": 1.2}),
    "persistence": Curve("Persistence", "#767676", "#9A9A9A", {"linestyle": ":", "linewidth": 1.5}),
}


@dataclass(frozen=True)
class RegionStyle:
    """Colour, pen and casing of a region's letter on the map; `pen` names a Qt pen style."""

    colour: str
    pen: str
    casing: str


REGIONS = {
    "A": RegionStyle("#56B4E9", "solid", "#1A1A1A"),
    "B": RegionStyle("#E69F00", "dash", "#1A1A1A"),
    "C": RegionStyle("#225555", "dot", "#FFFFFF"),
    "D": RegionStyle("#8C510A", "dash dot", "#FFFFFF"),
    "E": RegionStyle("#CC79A7", "dash dot dot", "#1A1A1A"),
    "F": RegionStyle("#332288", "solid", "#FFFFFF"),
}
REFUSED = "#B3261E"
PROFILE = RegionStyle("#1A1A1A", "solid", "#FFFFFF")
# Profile lines, P1 first, told apart by every kind of vision: (on the map and in light windows, in dark
# windows, pen). Both have one hue: the map's colours stay with the project, whatever the window looks like.
LINES = (
    ("#1A1A1A", "#F2F2F2", "solid"),
    ("#0072B2", "#ABC2EF", "dash"),
    ("#D55E00", "#D55E00", "dot"),
    ("#332288", "#AD5AE5", "dash dot"),
    ("#767676", "#7C7C7C", "dash dot dot"),
    ("#871E00", "#E3AD98", "solid"),
)


def region_style(name: str) -> RegionStyle:
    """The style of the region called `name`; names past F repeat the six by their place in the alphabet."""
    if name in REGIONS:
        return REGIONS[name]
    styles = list(REGIONS.values())
    return styles[(ord(name[:1].upper() or "A") - ord("A")) % len(styles)]


def line_of(name: str) -> int:
    """Which of `LINES` a profile line has: by the number in its name, else by its letters."""
    digits = "".join(letter for letter in name if letter in "0123456789")
    return (int(digits) - 1 if digits else sum(map(ord, name))) % len(LINES)


def line_style(name: str) -> RegionStyle:
    """How a profile line is drawn on the map."""
    colour, _, pen = LINES[line_of(name)]
    return RegionStyle(colour, pen, PROFILE.casing)


def letters(count: int) -> str:
    """The `count`-th region's name, from 0: A … Z, AA, AB …"""
    first, last = divmod(count, 26)
    return (chr(64 + first) if first else "") + chr(65 + last)


@dataclass(frozen=True)
class Theme:
    """Colours and font of the window a plot stands in; `is_paper` where it stands in a file."""

    dark: bool
    base: str
    text: str
    family: str
    points: float
    is_paper: bool = False

    @classmethod
    def of(cls, window=None) -> Theme:
        """The theme of QGIS's main window; a dock's own palette is stale after a change of theme."""
        palette = (window or QApplication.instance()).palette()
        role = QPalette.ColorRole
        font = QApplication.font()
        points = font.pointSizeF() if font.pointSizeF() > 0 else 9.0
        return cls(
            palette.color(role.Window).lightness() < 128,
            palette.color(role.Base).name(),
            palette.color(role.Text).name(),
            QFontInfo(font).family(),
            points,
        )

    @classmethod
    def paper(cls) -> Theme:
        """Black on white, for files, whatever the window looks like."""
        screen = cls.of()
        return cls(False, "#ffffff", "#000000", screen.family, 0.85 * screen.points, True)

    def colour(self, curve: str) -> str:
        """The colour of a curve of `CURVES`."""
        return CURVES[curve].dark if self.dark else CURVES[curve].light

    def line(self, name: str) -> str:
        """The colour of a profile line's curves: on light ground the map's own, on dark ground of its hue."""
        return LINES[line_of(name)][1 if self.dark else 0]

    def rc(self) -> dict:
        """Settings for `matplotlib.rc_context`; they never become global."""
        return {
            "font.family": fonts.families(self.family),
            "font.size": self.points * 0.9,
            "axes.titlesize": self.points * 0.9,
            "axes.labelsize": self.points * 0.9,
            "xtick.labelsize": self.points * 0.9,
            "ytick.labelsize": self.points * 0.9,
            "text.color": self.text,
            "axes.labelcolor": self.text,
            "axes.edgecolor": self.text,
            "axes.facecolor": self.base,
            "figure.facecolor": self.base,
            "savefig.facecolor": self.base,
            "xtick.color": self.text,
            "ytick.color": self.text,
            "axes.linewidth": 0.8,
            "axes.grid": True,
            "grid.color": self.text,
            "grid.alpha": 0.12 if self.dark else 0.15,
            "grid.linestyle": "-",
            "grid.linewidth": 0.8,
            "axes.unicode_minus": True,
            "axes.axisbelow": True,
            "text.usetex": False,
            "svg.fonttype": "none",
            "pdf.fonttype": 42,
        }


def blended(colour: str, base: str, share: float) -> str:
    """`colour` over `base` at opacity `share`: a lighter tone that needs no transparency."""
    over, under = QColor(colour), QColor(base)
    mixed = (round(share * o + (1 - share) * u) for o, u in zip(over.getRgb()[:3], under.getRgb()[:3]))
    return QColor(*mixed).name()
