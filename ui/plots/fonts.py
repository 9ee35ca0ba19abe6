"""Which families of letters a plot is drawn in: the window's, and one that has Chinese characters.

Qt takes a character that a font lacks from another one by itself; matplotlib draws an empty box unless it is
told where else to look.
"""

from __future__ import annotations

from functools import lru_cache

from ..words import tr

# Comes with matplotlib: its signs stand in for those that the window's font lacks.
WITH_ALL_SIGNS = "DejaVu Sans"
FIRST_HAN = "\u2e80"


def families(window: str) -> list[str]:
    """The families to draw with, in the order in which matplotlib looks for a character.

    Args:
        window: the family of the window's letters.
    """
    import matplotlib
    from matplotlib.font_manager import fontManager

    version = tuple(map(int, matplotlib.__version__.split(".")[:2]))
    return chosen(window, names(len(fontManager.ttflist)), version >= (3, 6), speaks_han())


def han_fonts() -> tuple[str, ...]:
    """Fonts with Chinese characters of Windows, macOS and Linux; the first that is there is taken."""
    return (
        "Microsoft YaHei",
        "PingFang SC",
        "Hiragino Sans GB",
        "Noto Sans CJK SC",
        "Noto Sans SC",
        "Source Han Sans SC",
        "Source Han Sans CN",
        "WenQuanYi Micro Hei",
        "WenQuanYi Zen Hei",
        "Droid Sans Fallback",
        "SimHei",
        "STHeiti",
        "Heiti TC",
        "Arial Unicode MS",
        "Microsoft JhengHei",
        # One file holds the fonts of all countries, and matplotlib knows it by its first one.
        "Noto Sans CJK JP",
        "SimSun",
    )


def chosen(window: str, known: frozenset[str], by_character: bool, chinese: bool) -> list[str]:
    """Of the fonts that matplotlib has, those for a plot.

    Args:
        by_character: whether matplotlib looks for each character in all of them; before 3.6 the first font
            has to have every one.
        chinese: whether the plugin's words are Chinese.
    """
    han = [name for name in han_fonts() if name in known][:1]
    latin = [name for name in (window, WITH_ALL_SIGNS) if name in known]
    ordered = han + latin if chinese and not by_character else latin + han
    return list(dict.fromkeys(ordered)) or [WITH_ALL_SIGNS]


@lru_cache(maxsize=2)
def names(_count: int) -> frozenset[str]:
    """The names of all fonts that matplotlib has found; asked for anew when their number has changed."""
    from matplotlib.font_manager import fontManager

    return frozenset(font.name for font in fontManager.ttflist)


def speaks_han() -> bool:
    """Whether the words of plots have Chinese characters."""
    return max(tr("Residual, observed − forecast")) >= FIRST_HAN
