"""What the steps say before a run: whether it can begin, on which device, how long, in how much memory."""

from __future__ import annotations

from ...models import catalogue
from .. import estimate, model_needs, quick_try, settings
from ..words import duration, memory, tr
from .hindrance import Hindrance


class BeforeRun:
    """Tells it in the steps of a `ForecastDock`."""

    def __init__(self, dock):
        self.dock, self.hindrance = dock, Hindrance(dock)

    def tell(self) -> None:
        """Whether the study can run, what it needs, and what of it nobody uses."""
        dock, entry = self.dock, catalogue.entry(self.dock.study.model)
        dock.model.take_at_hand(model_needs.of_dock(dock, 0))
        dock.run.show_primary(entry.learned, self.hindrance.reason())
        dock.run.show_load(dock.worker.reason())
        dock.factors.say_unused("" if entry.factors else tr(entry.label))
        self._tell_work(entry)

    def _tell_work(self, entry) -> None:
        """Device, time and memory; and the offer of a quick try where a whole training takes long."""
        dock, device = self.dock, self.dock.worker.device
        preview = dock.data.preview
        series = dock.regions.series(preview.info) or preview.count
        work = (dock.study, device, series, preview.epochs(), dock.regions.count())
        short = quick_try.seconds(*work) if dock.worker.ready else None
        dock.run.show_quick(duration(short) if short else "")
        told = self._needed(entry, estimate.sentence(*work)) if dock.worker.ready else ""
        waiting = tr("Estimating…") if preview.reading else ""
        line = dock.worker.device_line(settings.device(dock.study.device))
        dock.run.show_device(line, told or waiting, estimate.how(dock.study, device))

    def _needed(self, entry, told: str) -> str:
        """The sentence on the time, with the memory where that is worth a word."""
        at_hand = model_needs.of_dock(self.dock, self.dock.data.preview.epochs())
        needed = catalogue.memory_needed(entry, at_hand)
        return tr("{time} Memory: about {size}.", time=told, size=memory(needed)) if told and needed else told
