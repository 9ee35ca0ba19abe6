"""Step 5, Run: device, time, the one bold button, and the run while it goes on."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ... import words
from ...widgets.loss_plot import LossPlot
from ...widgets.loss_window import LossWindow
from ...widgets.notice import Notice
from ...widgets.paragraph import paragraph
from ...widgets.row import Row
from ...widgets.step import Step
from ...words import tr

FULL = 1000


class RunStep(Step):
    """Starts and follows runs; it holds no run itself, the dock's queue does.

    Signals: `pauseRequested(bool)` to wait or to go on, and one for each button and link.
    """

    runRequested = pyqtSignal()  # noqa: N815
    quickRequested = pyqtSignal()  # noqa: N815
    loadRequested = pyqtSignal()  # noqa: N815
    cancelRequested = pyqtSignal()  # noqa: N815
    pauseRequested = pyqtSignal(bool)  # noqa: N815
    dropRequested = pyqtSignal(int)  # noqa: N815
    nextRequested = pyqtSignal()  # noqa: N815
    logRequested = pyqtSignal()  # noqa: N815
    deviceRequested = pyqtSignal()  # noqa: N815
    setupRequested = pyqtSignal()  # noqa: N815

    def __init__(self, parent=None):
        super().__init__(5, tr("Run"), "gcRunStep", parent)
        self.job = None
        self._stage = ""
        self._training = False
        self._left: float | None = None
        self._waits = False
        self._idle = ""
        self.device = paragraph("gcDevice")
        self.device.linkActivated.connect(self._device_linked)
        self.estimate = paragraph("gcEstimate")
        self._make_buttons()
        self.reason = paragraph("gcReason")
        self.outcome = Notice("gcRunNotice")
        self._make_running()
        self._lay_out()
        self.show_waiting([])
        self.show_idle()

    def _make_buttons(self):
        self.primary = QPushButton(QgsApplication.getThemeIcon("/mActionStart.svg"), "")
        self.primary.setObjectName("gcRunButton")
        font = self.primary.font()
        font.setBold(True)
        self.primary.setFont(font)
        self.primary.setDefault(True)
        self.primary.setShortcut("Ctrl+Return")
        self.primary.clicked.connect(self.runRequested)
        self.quick = QPushButton()
        self.quick.setObjectName("gcQuickButton")
        self.quick.setAutoDefault(False)
        self.quick.setToolTip(
            tr("<b>Quick try</b><br>A smaller network, trained shorter. The run's name says so.")
        )
        self.quick.clicked.connect(self.quickRequested)
        self.quick.hide()
        self._quick_offered = False
        self.load = QPushButton(tr("Load model…"))
        self.load.setObjectName("gcLoadModelButton")
        self.load.setAutoDefault(False)
        self.load.setToolTip(tr("<b>Load model</b><br>Forecast with a model that was trained before."))
        self.load.clicked.connect(self.loadRequested)

    def _make_running(self):
        self.running = QWidget()
        self.running.setObjectName("gcRunning")
        self.progress_text = paragraph("gcProgressText")
        self.bar = QProgressBar()
        self.bar.setObjectName("gcProgress")
        self.bar.setAccessibleName(tr("Progress of the run"))
        self.bar.setRange(0, FULL)
        self.bar.setTextVisible(False)
        self.loss = LossPlot()
        self.loss.enlarge.connect(self._enlarge)
        self.cancel = QPushButton(QgsApplication.getThemeIcon("/mTaskCancel.svg"), tr("Cancel"))
        self.cancel.setObjectName("gcCancelButton")
        self.cancel.setAutoDefault(False)
        self.cancel.setToolTip(tr("<b>Cancel</b><br>Stops at once; the best model so far is kept."))
        self.cancel.clicked.connect(self.cancelRequested)
        self.pause = QPushButton()
        self.pause.setObjectName("gcPauseButton")
        self.pause.setAutoDefault(False)
        self.pause.setCheckable(True)
        self.pause.toggled.connect(self._paused)
        self._show_pause(False)
        self.links = QLabel(tr('<a href="log">Open log</a> · <a href="next">Prepare next run</a>'))
        self.links.setObjectName("gcRunLinks")
        self.links.setWordWrap(True)
        self.links.linkActivated.connect(self._linked)
        self.warnings = Notice("gcRunWarnings")
        self.waiting = paragraph("gcWaiting")
        self.waiting.linkActivated.connect(lambda link: self.dropRequested.emit(int(link)))

    def _lay_out(self):
        row = Row((self.primary, self.quick, self.load))
        below = QHBoxLayout()
        below.addWidget(self.pause)
        below.addWidget(self.cancel)
        below.addStretch(1)
        column = QVBoxLayout(self.running)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.progress_text, self.bar, self.loss):
            column.addWidget(widget)
        column.addLayout(below)
        column.addWidget(self.links)
        column.addWidget(self.warnings)
        for widget in (self.running, self.outcome, self.device, self.estimate):
            self.body.addWidget(widget)
        self.body.addWidget(row)
        self.body.addWidget(self.reason)
        self.body.addWidget(self.waiting)

    def _enlarge(self):
        """The loss curve in a window of its own."""
        LossWindow(self.loss).show()

    def _device_linked(self, link):
        (self.setupRequested if link == "setup" else self.deviceRequested).emit()

    def _linked(self, link):
        (self.logRequested if link == "log" else self.nextRequested).emit()

    def _paused(self, on: bool):
        self._show_pause(on)
        self._waits = False
        self.pauseRequested.emit(on)
        self._say()

    def _show_pause(self, on: bool):
        """The button says what a click on it does."""
        label = tr("Continue") if on else tr("Pause")
        icon = "/mActionStart.svg" if on else "/temporal_navigation/pause.svg"
        self.pause.setIcon(QgsApplication.getThemeIcon(icon))
        self.pause.setText(label)
        text = tr("The run goes on.") if on else tr("The run waits and leaves the processor to you.")
        self.pause.setToolTip(tr("<b>{label}</b><br>{text}", label=label, text=text))

    def show_primary(self, learned: bool, reason: str) -> None:
        """Name the button by the model; `reason` blocks it and stands beside it, "" lets it run."""
        label = tr("Train and forecast") if learned else tr("Forecast")
        self.primary.setText(label)
        # Changing the text takes the shortcut away (Qt).
        self.primary.setShortcut("Ctrl+Return")
        self.primary.setEnabled(not reason)
        text = reason or tr("Runs beside QGIS; the map stays usable.")
        self.primary.setToolTip(tr("<b>{label} (Ctrl+Return)</b><br>{text}", label=label, text=text))
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason) and self._offered())

    def show_quick(self, time: str) -> None:
        """Offer a quick try that takes so long, in words; "" offers none."""
        self._quick_offered = bool(time) and self.primary.isEnabled()
        self.quick.setText(tr("Quick try ({time})", time=time))
        self.quick.setVisible(self._quick_offered and self._offered())

    def show_load(self, reason: str) -> None:
        """Offer Load model, or say why not."""
        self.load.setEnabled(not reason)
        text = reason or tr("Forecast with a model that was trained before.")
        self.load.setToolTip(tr("<b>Load model</b><br>{text}", text=text))

    def show_device(self, name: str, estimate: str, how: str = "") -> None:
        """Say where it will run, how long it will take, and as the tooltip how that was found."""
        self.device.setText(name)
        self.estimate.setText(estimate)
        self.estimate.setToolTip(how)
        self.estimate.setVisible(bool(estimate) and self._offered())
        self._idle = name.split(" · ")[0]
        if self.job is None:
            self.summarise(self._idle)

    def show_idle(self) -> None:
        """No run goes on."""
        self.job = None
        self.running.hide()
        self._offer(True)
        self.summarise(self._idle)

    def _offered(self) -> bool:
        """Whether a run can be started now: none goes on, or the next one is prepared."""
        return not self.primary.isHidden()

    def _offer(self, shown):
        for widget in (self.device, self.primary, self.load):
            widget.setVisible(shown)
        self.quick.setVisible(shown and self._quick_offered)
        self.estimate.setVisible(shown and bool(self.estimate.text()))
        self.reason.setVisible(shown and bool(self.reason.text()))

    def show_running(self, job) -> None:
        """A run begins; `job` is what runs."""
        self.job = job
        self._stage, self._left = words.stage("starting"), None
        self.outcome.clear()
        self.warnings.clear()
        self.loss.clear()
        self.bar.setRange(0, 0)
        self.cancel.setEnabled(True)
        self.pause.setEnabled(True)
        self.pause.blockSignals(True)
        self.pause.setChecked(False)
        self.pause.blockSignals(False)
        self._show_pause(False)
        self._waits = False
        self._offer(False)
        self.running.show()
        self._say()

    def unlock(self) -> None:
        """Offer the buttons for the next run while this one goes on."""
        self._offer(True)

    def show_cancelling(self) -> None:
        """The user cancelled; the worker has five seconds to save."""
        self.cancel.setEnabled(False)
        self.pause.setEnabled(False)
        self.progress_text.setText(tr("Cancelling: the best model so far is being saved."))

    def show_waiting(self, names: list[str]) -> None:
        """List the runs that wait."""
        lines = [
            f'{tr("Waiting: {name}", name=n)} <a href="{i}">{tr("Remove")}</a>' for i, n in enumerate(names)
        ]
        self.waiting.setText("<br>".join(lines))
        self.waiting.setVisible(bool(lines))

    def hear(self, batch: list[dict]) -> None:
        """Show a batch of the worker's messages."""
        for message in batch:
            heard = getattr(self, f"_hear_{message['type']}", None)
            if heard:
                heard(message)
        self._say()

    def _hear_stage(self, message):
        self._stage = words.stage(message["name"], message.get("region", ""))
        self._training = message["name"] == "training"
        if self._training:
            self.loss.clear()

    def _hear_progress(self, message):
        self.bar.setRange(0, FULL)
        self.bar.setValue(round(FULL * message["fraction"]))
        self._left = message.get("seconds_left")

    def _hear_paused(self, message):
        self._waits = bool(message["on"])

    def _hear_metric(self, message):
        self.loss.add(message["name"], message["step"], message["value"])

    def _hear_warning(self, message):
        self.warnings.say("warning", f"{message['message']} {message.get('cure', '')}".strip())

    def _say(self):
        if self.job is None or not self.cancel.isEnabled():
            return
        parts = [self._stage]
        if self._training and self.loss.train:
            parts.append(tr("epoch {n} of {all}", n=max(self.loss.train), all=self._epochs()))
        if self.pause.isChecked():
            parts.append(tr("paused") if self._waits else tr("pausing at the next step"))
        elif self._left is not None:
            parts.append(tr("{time} left", time=words.duration(self._left)))
        self.progress_text.setText(" · ".join(parts))
        self.summarise(", ".join(parts[:2]))

    def _epochs(self):
        from ....models import catalogue

        defaults = {s.name: s.default for s in catalogue.entry(self.job.model).settings}
        return self.job.settings.get("epochs", defaults.get("epochs", "?"))
