"""A factor of the study at one place before any run has read it: asked of the worker, and kept."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from qgis.PyQt.QtCore import QObject, pyqtSignal

from .spoken import translated
from .words import number, tr
from .worker_command import WorkerCommand


@dataclass(frozen=True)
class Question:
    """One factor at one place.

    Attributes:
        name, path: of the factor; alignment: its entry in the study, () without one.
        mode, hold_back: of the study's next run, "" for the usual mode.
        told: what its source is told, as words of the worker.
        x, y, crs: the place; cell: width and height of the cell that it stands for, 0 for a point.
        dates: as text, those of the deformation.
    """

    name: str
    path: str
    x: float
    y: float
    crs: str
    dates: tuple[str, ...]
    cell: float = 0.0
    alignment: tuple = ()
    mode: str = ""
    hold_back: int = 0
    told: tuple[str, ...] = ()

    def words(self) -> list[str]:
        """The worker's command."""
        own = dict(self.alignment)
        made = ["factor", self.path, "--name", self.name, f"--at={self.x!r},{self.y!r}"]
        made += ["--at-crs", self.crs, "--dates", ",".join(self.dates), "--cell", f"{self.cell},{self.cell}"]
        made += ["--space", own.get("space", ""), "--time", own.get("time", "")]
        made += ["--mode", self.mode] if self.mode else []
        made += ["--lag-days", str(own.get("lag_days", 0)), "--hold-back", str(self.hold_back)]
        return [*made, *self.told, "--json"]


class FactorAt(QObject):
    """Asks one question at a time; `ready` tells of an answer, `failed(str)` why there is none."""

    ready = pyqtSignal()
    failed = pyqtSignal(str)

    def __init__(self, parent=None):
        super().__init__(parent)
        self._known: dict[Question, dict] = {}
        self._command: WorkerCommand | None = None
        self._asked: Question | None = None

    @property
    def busy(self) -> bool:
        """Whether the worker reads."""
        return self._command is not None

    def answer(self, question: Question) -> dict | None:
        """What the worker's `factor` answered; None while it is asked, and where it could not."""
        if question in self._known or question == self._asked:
            return self._known.get(question)
        self.stop()
        self._asked = question
        self._command = WorkerCommand(question.words(), self)
        self._command.finished.connect(self._take)
        self._command.failed.connect(self._refuse)
        self._command.start()
        return None

    def stop(self) -> None:
        """Give up what is being read."""
        command, self._command, self._asked = self._command, None, None
        if command is not None:
            command.stop()
            command.deleteLater()

    def _take(self, found: dict) -> None:
        self._known[self._asked] = found
        self._done()
        self.ready.emit()

    def _refuse(self, text: str) -> None:
        # The question stays asked: the same click does not start the same failure anew.
        self._done()
        self.failed.emit(text)

    def _done(self) -> None:
        command, self._command = self._command, None
        if command is not None:
            command.deleteLater()


def drawn(found: dict) -> tuple[str, np.ndarray, np.ndarray]:
    """(label, dates, values) for the axis, from the worker's answer."""
    label = f"{found['name']} ({found['unit']})" if found["unit"] else found["name"]
    values = np.array([np.nan if value is None else value for value in found["values"]], float)
    return label, np.array(found["dates"], "datetime64[D]"), values


def told(found: dict) -> str:
    """Of which places the values are, and after which lag, in words."""
    words = {
        "nearest": tr("the factor's nearest cell"),
        "bilinear": tr("between the factor's cells around"),
        "average": tr("mean of the factor's cells in this one"),
        "cell-size": tr("the factor's cells by their size"),
        "inverse-distance": tr("stations, the nearer ones weigh more"),
    }
    kept = tr("the factor's cell here") if found["gridded"] else ""
    kept = kept or (
        tr("mean of its {n} stations", n=number(found["places"]))
        if found["places"] > 1
        else tr("its station")
    )
    parts = [f"{found['name']}: {words.get(found['way'], kept)}"]
    if found["lag_days"]:
        parts.append(tr("{n} days before", n=number(found["lag_days"])))
    if found["left_out"]:
        text = tr("stations left out that do not cover the dates: {n}", n=number(found["left_out"]))
        parts.append(text)
    if found["refused"]:
        parts.append(tr("a run refuses it: {why}", why=translated(found["refused"])))
    return ", ".join(parts)
