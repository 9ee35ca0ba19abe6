"""What the catalogue says of a model: its words, needs and settings."""

from __future__ import annotations

from dataclasses import dataclass, field

TAKES = ("series", "maps")
GRAPHICS = ("unused", "helps", "advised")
TOGETHER = 20_000
"""Series whose errors of the past are looked at together, see `core.intervals`."""


@dataclass(frozen=True)
class Setting:
    """One setting of a model: its default (whose type is the setting's), and what it does."""

    name: str
    default: int | float | str | bool
    label: str
    help: str
    choices: tuple[str, ...] = ()
    advanced: bool = True


@dataclass(frozen=True)
class Memory:
    """Rough peak memory of a fit and a forecast at the defaults, in bytes; what is measured: docs/models.md.

    Attributes:
        base: of the program itself.
        each: for every series, or for every cell of a raster where maps are looked at.
        value: for every series (or cell) on every date.
        early: for each of the first `TOGETHER` series; more of them come in blocks of as many.
    """

    base: float
    each: float
    value: float
    early: float = 0.0

    def of(self, series: int, dates: int) -> float:
        """Bytes for so many series (or cells) on so many dates."""
        return self.base + min(series, TOGETHER) * self.early + series * (self.each + self.value * dates)


SIMPLE_MEMORY = Memory(2.5e8, 2.2e4, 8.0)
"""Methods of single series: the errors at earlier origins that their intervals come from, 72 dates ahead."""

POOLED_MEMORY = Memory(2.5e8, 0.0, 30.0)
"""Models of the stack as a whole, which go through it in blocks."""


@dataclass(frozen=True)
class Needs:
    """What a model needs of the data and of the machine.

    Attributes:
        takes: "series" (points, or cells of a raster) or "maps" (cells of a raster only).
        window: settings whose sum a training window is long; empty where the number of dates needed
            follows from no setting.
        times, beyond: dates needed are `times` windows and `beyond` more.
        floor: dates needed whatever the settings are.
        least_series: fewest series of a region.
        patterns: the setting that is the fewest series where it is more than `least_series`, "" for none.
        sides: fewest and most cells along each side of a raster, (0, 0) for any.
        graphics: of a graphics card: "unused", "helps" or "advised".
    """

    takes: str = "series"
    window: tuple[str, ...] = ()
    times: int = 1
    beyond: int = 0
    floor: int = 1
    least_series: int = 1
    patterns: str = ""
    sides: tuple[int, int] = (0, 0)
    graphics: str = "unused"
    memory: Memory = SIMPLE_MEMORY


@dataclass(frozen=True)
class Entry:
    """A model of the catalogue.

    Attributes:
        name: the word of command line and files; `label` and `summary` are read by people.
        learned: needs the worker's torch; False for baselines.
        factors: whether it takes environmental factors; none of the models needs them.
        least_dates: fewest dates it can be fitted on at its defaults.
        about: what it is, in a few sentences.
        needs: what it needs besides.
        paper: settings of its publication, where they differ from the defaults.
        quick: settings of a quick look, which shorten its training; none for a model that is quick anyway.
        elsewhere: whether it can forecast series that it was not fitted on, in another region.
        watches: whether a region that it does not learn from can tell it when to stop, or what counts.
    """

    name: str
    label: str
    summary: str
    learned: bool = False
    factors: bool = False
    least_dates: int = 2
    settings: tuple[Setting, ...] = ()
    source: str = ""
    about: str = ""
    needs: Needs = Needs()
    paper: dict = field(default_factory=dict)
    quick: dict = field(default_factory=dict)
    elsewhere: bool = False
    watches: bool = False

    def dates_needed(self, settings: dict) -> int:
        """Fewest dates it can be fitted on with `settings`, of which any may be missing.

        Settings of other types than the catalogue's are refused where the model is made, not here.
        """
        if not self.needs.window:
            return self.least_dates
        known = {s.name: s.default for s in self.settings} | settings
        long = sum(int(known[name]) for name in self.needs.window)
        return max(self.needs.floor, self.needs.times * long + self.needs.beyond)

    def series_needed(self, settings: dict) -> int:
        """Fewest series of a region with `settings`."""
        known = {s.name: s.default for s in self.settings} | settings
        return max(self.needs.least_series, int(known.get(self.needs.patterns, 1)))
