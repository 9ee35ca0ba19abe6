"""How kept series are drawn: a colour and a marker each, other dashes for a colour that comes again."""

from __future__ import annotations

from dataclasses import dataclass

# (light windows, dark windows, marker): colours of Paul Tol's sets for colour-blind readers (Colour Schemes,
# SRON/EPS/TN/09-002, issue 3.2) and, for yellow, of Okabe and Ito (2008). These six differ most from one
# another and from what is observed and forecast: by 11 or more (CIEDE2000) for every kind of vision.
KEPT = (
    ("#CC6677", "#FFAABB", "o"),
    ("#222255", "#009988", "s"),
    ("#997700", "#AAAA00", "^"),
    ("#AA3377", "#EE3377", "D"),
    ("#666633", "#F0E442", "v"),
    ("#663333", "#997700", "P"),
)
DASHES = ("-", (0, (6, 2)), (0, (1, 1.2)), (0, (6, 2, 1, 2)))


@dataclass(frozen=True)
class KeptLook:
    """A kept series in a plot.

    Attributes:
        colour: in the window at hand.
        marker: of its observed values, in matplotlib's letters; filled: not for a colour that comes again.
        dashes: of its forecast, in matplotlib's form.
    """

    colour: str
    marker: str = "o"
    filled: bool = True
    dashes: object = "-"


def looks(colours: list[str], dark: bool) -> list[KeptLook]:
    """How series of these colours are drawn beside one another; a colour that is not ours stays as it is.

    Args:
        colours: as the study keeps them: those of light windows.
    """
    return [_look(colour, colours[:at].count(colour), dark) for at, colour in enumerate(colours)]


def next_colour(taken: list[str]) -> str:
    """The first colour that was taken least often."""
    return min((light for light, *_ in KEPT), key=taken.count)


def _look(colour: str, times: int, dark: bool) -> KeptLook:
    known = next((each for each in KEPT if each[0] == colour), None)
    drawn, marker = (colour, "o") if known is None else (known[1] if dark else known[0], known[2])
    return KeptLook(drawn, marker, times == 0, DASHES[times % len(DASHES)])
