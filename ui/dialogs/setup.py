"""Set up learned models: makes the worker environment while QGIS goes on, or takes one the user has."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QLabel,
    QProgressBar,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from .. import settings
from ..environment_work import CHECK, CREATE, REPAIR, EnvironmentWork
from ..help_pages import open_page
from ..spoken import translated
from ..widgets.help_key import HelpKey
from ..widgets.notice import Notice
from ..widgets.primary import make_primary
from ..words import device_name, tr
from .setup_choice import SetupChoice
from .size import open_at

FULL = 1000
PAGE = "setup#setup"


class SetupDialog(QDialog):
    """One page; `ready` is emitted once an environment works. Closing it while it works cancels.

    It is not modal: the map and the docks go on while packages are downloaded.
    """

    ready = pyqtSignal()

    def __init__(self, parent=None):
        super().__init__(parent)
        self.setObjectName("gcSetupDialog")
        self.setWindowTitle(tr("Set up learned models"))
        self._thread: EnvironmentWork | None = None
        self._make_widgets()
        self._lay_out()
        open_at(self, 84, 26)
        self._show_choice()

    def _make_widgets(self):
        self.about = QLabel(
            tr(
                "GroundCast keeps the learning software apart from QGIS. Nothing in QGIS is changed; "
                "you can remove it at any time."
            )
        )
        self.about.setWordWrap(True)
        self.choice = SetupChoice()
        self.own, self.python, self.size = self.choice.own, self.choice.python, self.choice.size
        self.choice.edited.connect(self._show_choice)
        self.notice = Notice("gcSetupDialogNotice")
        self.stage = QLabel()
        self.stage.setObjectName("gcSetupStage")
        self.stage.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setObjectName("gcSetupProgress")
        self.bar.setAccessibleName(tr("Progress of the set-up"))
        self.bar.setRange(0, FULL)
        self.bar.setTextVisible(False)
        self.stage.hide()
        self.bar.hide()

    def _lay_out(self):
        page = QWidget()
        column = QVBoxLayout(page)
        for widget in (self.about, self.choice, self.notice, self.stage, self.bar):
            column.addWidget(widget)
        column.addStretch(1)
        self.scroll = QScrollArea()
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setWidgetResizable(True)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setWidget(page)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Help)
        self.later = self.buttons.addButton(tr("Not now"), QDialogButtonBox.ButtonRole.RejectRole)
        self.later.setObjectName("gcSetupLater")
        self.start = self.buttons.addButton(tr("Set up"), QDialogButtonBox.ButtonRole.ActionRole)
        self.start.setObjectName("gcSetupStart")
        self.start.setIcon(QgsApplication.getThemeIcon("/mActionStart.svg"))
        make_primary(self.start)
        self.start.clicked.connect(self.set_up)
        self.buttons.rejected.connect(self.reject)
        self.buttons.helpRequested.connect(lambda: open_page(PAGE))
        HelpKey(self, PAGE, open_page)
        outer = QVBoxLayout(self)
        outer.addWidget(self.scroll, 1)
        outer.addWidget(self.buttons)

    def _show_choice(self, *_):
        reason = self.choice.trouble()
        self.start.setEnabled(not reason)
        self.start.setToolTip(reason)
        if reason:
            self.notice.say("info", reason)
        else:
            self.notice.clear()

    def set_up(self) -> None:
        """Begin, or try again."""
        own = self.python.filePath() if self.own.isChecked() else ""
        if not own:
            self.choice.save()
        self._begin(EnvironmentWork(CHECK if own else CREATE, own, self))

    def repair(self) -> None:
        """Mend the plugin's own environment as it was set up."""
        self.own.setChecked(False)
        self._begin(EnvironmentWork(REPAIR, parent=self))

    def _begin(self, thread: EnvironmentWork) -> None:
        self._thread = thread
        thread.told.connect(self._told)
        # Not before the thread is over: one that is destroyed while it runs takes QGIS along.
        thread.finished.connect(self._ended)
        self.notice.clear()
        self._working(True)
        self._told(tr("Starting"), 0.0, "")
        thread.start()

    @property
    def busy(self) -> bool:
        """Whether something is being made."""
        return self._thread is not None and self._thread.isRunning()

    def _working(self, working):
        for widget in (self.choice, self.start):
            widget.setEnabled(not working)
        self.stage.setVisible(working)
        self.bar.setVisible(working)
        self.later.setText(tr("Cancel") if working else tr("Close"))

    def _told(self, stage, fraction, detail):
        self.stage.setText(" · ".join(translated(part) for part in (stage, detail) if part))
        self.bar.setValue(round(FULL * fraction))
        self.scroll.ensureWidgetVisible(self.bar)

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
        self.notice.say("success", ready_words(status))
        self.ready.emit()

    def _refused(self, reason):
        self._working(False)
        self.start.setText(tr("Try again"))
        self.notice.say("error", reason)

    def reject(self):
        """Cancel what runs, or close."""
        if self.busy:
            self.stage.setText(tr("Cancelling…"))
            self._thread.cancel()
            return
        super().reject()


def ready_words(status) -> str:
    """A working environment in one line: "Ready: Python 3.11.2, torch 2.13.0, NVIDIA RTX 4070."."""
    device = device_name((status.device or {}).get("name", ""))
    text = tr("Ready: Python {python}, torch {torch}", python=status.version, torch=status.torch)
    return f"{text}, {device}." if device else f"{text}."
