"""Set up learned models: makes the worker environment while QGIS goes on, or takes one the user has."""

from __future__ import annotations

import shutil
from pathlib import Path

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt, QThread, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QLabel,
    QProgressBar,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ...core.errors import GroundCastError
from ...worker import environment
from .. import settings
from ..widgets.notice import Notice
from ..words import memory, tr
from .size import open_at

FULL, MB = 1000, 1_000_000


class Making(QThread):
    """`environment.create` (or a check of the user's own Python) in a thread of its own.

    Attributes:
        status: what was made, None where it was refused; both are set before `finished`.
        reason: why it was refused, in words.
    """

    told = pyqtSignal(str, float, str)

    def __init__(self, python: str, parent=None):
        super().__init__(parent)
        self._python = python
        self._cancelled = False
        self.status: environment.Status | None = None
        self.reason = ""

    def cancel(self) -> None:
        """Stop soon; what was half made is removed."""
        self._cancelled = True

    def run(self):
        """Work until done, refused or cancelled."""
        try:
            self.status = self._work()
        except GroundCastError as error:
            self.reason = str(error)

    def _work(self):
        if not self._python:
            return environment.create(progress=self.told.emit, cancelled=lambda: self._cancelled)
        self.told.emit(tr("Checking"), 0.5, self._python)
        status = environment.check(self._python)
        if not status.ready:
            raise GroundCastError(status.problem, status.cure, status.code)
        return status


class SetupDialog(QDialog):
    """One page; `ready` is emitted once an environment works. Closing it while it works cancels."""

    ready = pyqtSignal()

    def __init__(self, parent=None):
        super().__init__(parent)
        self.setObjectName("gcSetupDialog")
        self.setWindowTitle(tr("Set up learned models"))
        self._thread: Making | None = None
        self._make_widgets()
        self._lay_out()
        open_at(self, 70, 24)
        self._show_choice()

    def _make_widgets(self):
        self.about = QLabel(
            tr(
                "GroundCast keeps the learning software apart from QGIS. Nothing in QGIS is changed; "
                "you can remove it at any time."
            )
        )
        self.about.setWordWrap(True)
        self.new = QRadioButton(tr("Make a new environment"))
        self.new.setObjectName("gcSetupNew")
        self.new.setChecked(True)
        self.own = QRadioButton(tr("Use an environment I have"))
        self.own.setObjectName("gcSetupOwn")
        self._group = QButtonGroup(self)
        for button in (self.new, self.own):
            self._group.addButton(button)
            button.toggled.connect(self._show_choice)
        self.size = QLabel()
        self.size.setObjectName("gcSetupSize")
        self.size.setWordWrap(True)
        self.python = QgsFileWidget()
        self.python.setObjectName("gcSetupPython")
        self.python.setDialogTitle(tr("The environment's Python"))
        self.python.fileChanged.connect(self._show_choice)
        self.notice = Notice("gcSetupDialogNotice")
        self.stage = QLabel()
        self.stage.setObjectName("gcSetupStage")
        self.stage.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setObjectName("gcSetupProgress")
        self.bar.setRange(0, FULL)
        self.bar.setTextVisible(False)
        self.stage.hide()
        self.bar.hide()

    def _lay_out(self):
        page = QWidget()
        column = QVBoxLayout(page)
        widgets = (self.about, self.new, self.size, self.own, self.python, self.notice, self.stage, self.bar)
        for widget in widgets:
            column.addWidget(widget)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(page)
        self.buttons = QDialogButtonBox()
        self.later = self.buttons.addButton(tr("Not now"), QDialogButtonBox.ButtonRole.RejectRole)
        self.later.setObjectName("gcSetupLater")
        self.start = self.buttons.addButton(tr("Set up"), QDialogButtonBox.ButtonRole.ActionRole)
        self.start.setObjectName("gcSetupStart")
        self.start.setDefault(True)
        self.start.clicked.connect(self.set_up)
        self.buttons.rejected.connect(self.reject)
        outer = QVBoxLayout(self)
        outer.addWidget(scroll, 1)
        outer.addWidget(self.buttons)

    def _show_choice(self, *_):
        size, needed = environment.estimate()
        place, free = environment.folder(), _free()
        text = tr(
            "{size} in {place}; {free} are free.", size=memory(size * MB), place=place, free=memory(free)
        )
        self.size.setText(text)
        self.python.setEnabled(self.own.isChecked())
        reason = ""
        if self.new.isChecked() and free < needed * MB:
            text = tr("Needs {needed} while it is made, {free} are free. Free some space.")
            reason = text.format(needed=memory(needed * MB), free=memory(free))
        elif self.own.isChecked() and not self.python.filePath():
            reason = tr("Choose the environment's Python first.")
        self.start.setEnabled(not reason)
        self.start.setToolTip(reason)
        if reason:
            self.notice.say("info", reason)
        else:
            self.notice.clear()

    def set_up(self) -> None:
        """Begin, or try again."""
        own = self.python.filePath() if self.own.isChecked() else ""
        self._thread = Making(own, self)
        self._thread.told.connect(self._told)
        # Not before the thread is over: one that is destroyed while it runs takes QGIS along.
        self._thread.finished.connect(self._ended)
        self.notice.clear()
        self._working(True)
        self._told(tr("Starting"), 0.0, "")
        self._thread.start()

    def _working(self, working):
        for widget in (self.new, self.own, self.start):
            widget.setEnabled(not working)
        self.python.setEnabled(not working and self.own.isChecked())
        self.stage.setVisible(working)
        self.bar.setVisible(working)
        self.later.setText(tr("Cancel") if working else tr("Close"))

    def _told(self, stage, fraction, detail):
        self.stage.setText(" · ".join(part for part in (stage, detail) if part))
        self.bar.setValue(round(FULL * fraction))

    def _ended(self):
        if self._thread.status is not None:
            self._made(self._thread.status)
        else:
            self._refused(self._thread.reason)

    def stop(self) -> None:
        """Cancel and wait, for the plugin's unload."""
        if self._thread is not None:
            self._thread.cancel()
            self._thread.wait()

    def _made(self, status):
        settings.write("python", status.python if self.own.isChecked() else "")
        self._working(False)
        self.start.setEnabled(False)
        device = (status.device or {}).get("name", "")
        text = tr("Ready: Python {python}, torch {torch}", python=status.version, torch=status.torch)
        self.notice.say("success", f"{text}, {device}." if device else f"{text}.")
        self.ready.emit()

    def _refused(self, reason):
        self._working(False)
        self.start.setText(tr("Try again"))
        self.notice.say("error", reason)

    def reject(self):
        """Cancel what runs, or close."""
        if self._thread is not None and self._thread.isRunning():
            self.stage.setText(tr("Cancelling…"))
            self._thread.cancel()
            return
        super().reject()


def _free() -> int:
    """Free bytes where the environment goes."""
    place = Path(environment.folder())
    while not place.exists():
        place = place.parent
    return shutil.disk_usage(place).free
