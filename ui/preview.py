"""What is known about the chosen data: at once from QGIS, then surely from the worker's `info`."""

from __future__ import annotations

import re
from datetime import date

from qgis.core import QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from . import settings, source_options, sources
from .first_sight import Sight, first_sight
from .scenario_words import unit
from .warm_reader import Question
from .words import number, tr

GUESS = re.compile(r"guessed as (\w+)")
_STATED = re.compile(r"^The unit is (\w+),")
UNITS = {"millimetres": "mm", "centimetres": "cm", "decimetres": "dm", "metres": "m"}


class Preview(QObject):
    """Facts about one source; `changed` is emitted whenever more of them are known, `progressed` between.

    Attributes:
        dates: days of the data, sorted; missing: days skipped in its usual interval.
        info: the document of `groundcast info --json`, {} before.
        problem: why the source cannot be read, in words, "" when it can.
        lost: whether the worker ended in the midst, so that trying again may help.
        reading: whether the worker is still at it; share: how much is read, 0 to 1.
    """

    changed = pyqtSignal()
    progressed = pyqtSignal()

    def __init__(self, parent=None, more: tuple[str, ...] = ()):
        """`more` are further words of `info`, such as --glance: with it, a first look comes early."""
        super().__init__(parent)
        self._more = more
        self._key = None
        self._question: Question | None = None
        self._asked: tuple[str, dict] = "", {}
        self.forget()

    def forget(self) -> None:
        """Know nothing."""
        self._stop()
        self._key = _key("", "", {})
        self.dates: list[date] = []
        self.missing: list[date] = []
        self.info: dict = {}
        self._sight: Sight | None = None
        self.problem, self.lost = "", False
        self.reading, self.share = False, 0.0
        self._count = 0
        self._points = False

    def look(self, path: str, layer, options: dict) -> None:
        """Learn about a layer or path; asking again for the same one costs nothing."""
        key = _key(path, layer.id() if layer is not None else "", options)
        if key == self._key:
            return
        self.forget()
        self._key = key
        if layer is not None:
            self._from_layer(layer)
        elif path and (self._more or not settings.is_set_up()):
            self._from_names(path, options)
        if path and settings.is_set_up():
            self._ask(path, options)

    def again(self) -> None:
        """Ask once more after the worker ended in the midst."""
        if self.lost:
            self.problem, self.lost = "", False
            self._ask(*self._asked)
            self.changed.emit()

    def is_of(self, study) -> bool:
        """Whether the facts are those of the study's data."""
        return self._key == _key(study.data_path, study.data_layer_id, study.data_options)

    def _from_layer(self, layer):
        self.dates = sources.layer_dates(layer)
        self.missing = sources.missing_dates(self.dates)
        self._points = isinstance(layer, QgsVectorLayer)
        if self._points:
            self._count = layer.featureCount()
        elif isinstance(layer, QgsRasterLayer):
            self._count = layer.width() * layer.height()

    def _from_names(self, path, options):
        """What is seen at once of a source that is looked at in full."""
        self._sight = first_sight(path, options)
        if self._sight is not None:
            self.dates = self._sight.dates
            self.missing = sources.missing_dates(self.dates)

    def _ask(self, path, options):
        words = ["info", path, "--json", *self._more, *source_options.words(options)]
        self.reading, self.share, self._asked = True, 0.0, (path, options)
        self._stop()
        self._question = Question(words, self)
        if self._more:
            self._question.known.connect(self._heard)
        self._question.progressed.connect(self._progressed)
        self._question.finished.connect(self._answered)
        self._question.failed.connect(self._refused)
        self._question.start()

    def _stop(self):
        question, self._question = self._question, None
        if question is not None:
            question.stop()
            question.deleteLater()

    def _progressed(self, share):
        self.share = share
        self.progressed.emit()

    def _answered(self, info):
        self.reading = False
        self._heard(info)

    def _heard(self, info):
        """What is known so far, or at last."""
        self.info, self.problem, self._sight = info, "", None
        days = [date.fromisoformat(str(text)[:10]) for text in info.get("dates", [])]
        if days:
            self.dates = sorted(days)
            self.missing = sources.missing_dates(self.dates)
        grid = info.get("grid") or {}
        self._count = int(info.get("series") or grid.get("width", 0) * grid.get("height", 0))
        self._points = not grid
        self.changed.emit()

    def _refused(self, reason):
        if self.info or self._sight:
            # What a first look said of a source that cannot be read is no more to be relied on.
            self.info, self.dates, self.missing, self._count = {}, [], [], 0
            self._sight = None
        self.reading, self.problem, self.lost = False, reason, self._question.lost
        self.changed.emit()

    def problem_told(self) -> str:
        """The problem as a notice shows it, with a link `again` where another try may help."""
        if not self.lost:
            return self.problem
        return tr('The worker stopped while reading. <a href="again">Try again</a> or copy the diagnostics.')

    def seen(self) -> str:
        """What names and headers say, in words, as long as the reader has said nothing."""
        return self._sight.told() if self._sight else ""

    def seen_info(self) -> dict:
        """The same as entries of `info`."""
        return self._sight.info if self._sight else {}

    @property
    def count(self) -> int:
        """Points or pixels."""
        return self._count

    def span(self) -> tuple[date, date] | None:
        """First and last day."""
        if self.dates:
            return self.dates[0], self.dates[-1]
        if self.info.get("first"):
            return tuple(date.fromisoformat(str(self.info[k])[:10]) for k in ("first", "last"))
        return None

    def cadence(self) -> int:
        """Days between dates as the worker found them, 0 before."""
        return int(self.info.get("cadence_days") or 0)

    def epochs(self) -> int:
        """How many dates there are."""
        return int(self.info.get("epochs") or len(self.dates))

    def summary(self) -> str:
        """For the title: "160 dates, 2020–2024, mm"."""
        span = self.span()
        if self.problem:
            return tr("not readable")
        if not span:
            return tr("reading…") if self.reading else tr("no dates found")
        parts = [self._epochs(), self.years()]
        return ", ".join([*parts, *([self.unit()] if self.unit() else [])])

    def years(self) -> str:
        """ "2020–2024", or "2021" where all dates lie in one year; "" while unknown."""
        span = self.span()
        return "–".join(dict.fromkeys(str(day.year) for day in span)) if span else ""

    def unit(self) -> str:
        """Unit the values are shown in, "" while unknown."""
        return str(self.info.get("unit", ""))

    def facts(self) -> str:
        """For the line below the strip."""
        if self.problem:
            return tr("Nothing was read.")
        if self.reading and not self._count and not self.info:
            return tr("Reading…")
        return self.told() + (" · " + tr("reading…") if self.reading else "")

    def told(self) -> str:
        """Number and meaning of the values and number of dates, as far as they are known."""
        number_of = tr("{n} points") if self._points else tr("{n} pixels")
        count = number_of.format(n=number(self._count)) if self._count else ""
        parts = [count, self._meaning(), self._epochs()]
        return " · ".join(part for part in parts if part)

    def _epochs(self) -> str:
        return tr("1 date") if self.epochs() == 1 else tr("{n} dates", n=number(self.epochs()))

    def _meaning(self) -> str:
        kinds = {"los": tr("line of sight"), "up": tr("vertical"), "east": tr("eastward")}
        kind = self.info.get("kind", "")
        return ", ".join(part for part in (unit(self.unit()), kinds.get(kind, kind)) if part)

    def gaps_note(self) -> str:
        """How many dates are missing, and where, in words; those of one gap by the date before it."""
        if not self.missing or not self.dates:
            return ""
        if len(self.missing) == 1:
            text = tr("The date {day} is missing. It is filled for training and never scored.")
            return text.format(day=self.missing[0].isoformat())
        first, last = self.missing[0], self.missing[-1]
        if any(first < day < last for day in self.dates):
            text = tr(
                "{n} dates are missing, the first {first}, the last {last}. "
                "They are filled for training and never scored."
            )
            return text.format(n=len(self.missing), first=first.isoformat(), last=last.isoformat())
        before = max(day for day in self.dates if day < first)
        text = tr("{n} dates are missing after {day}. They are filled for training and never scored.")
        return text.format(n=len(self.missing), day=before.isoformat())

    def unit_note(self) -> str:
        """What the reader says where it guessed the unit from the values; "" where it did not."""
        return next((note for note in self.info.get("notes", []) if GUESS.search(note)), "")

    def source_unit(self) -> str:
        """The unit that was guessed for the source, as the reader's own word for it."""
        found = GUESS.search(self.unit_note())
        return UNITS.get(found.group(1), "") if found else ""

    def found_unit(self) -> dict[str, str]:
        """The source's own unit as a study keeps it: `found_unit` where something states it, `guessed_unit`
        where the values alone did; {} while nothing is known of it."""
        if unit := self.source_unit():
            return {"guessed_unit": unit}
        stated = (_STATED.match(note) for note in self.info.get("notes", []))
        return next(({"found_unit": UNITS[m[1]]} for m in stated if m and m[1] in UNITS), {})


def _key(path, layer_id, options) -> tuple:
    """What the facts depend on."""
    # A map preview of a file gets a layer afterwards; the data stays the same.
    # Once the worker is there, it is asked.
    return path, "" if path else layer_id, settings.is_set_up(), *source_options.words(options)
