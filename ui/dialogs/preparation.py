"""Prepare the data: every step optional, checked by the worker before anything is trained on it."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGroupBox,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ...core.errors import GroundCastError
from .. import preparation_words, source_options
from ..help_pages import open_page
from ..spoken import translated
from ..widgets.help_key import HelpKey
from ..widgets.notice import Notice
from ..widgets.primary import make_primary
from ..words import number, tr
from ..worker_command import WorkerCommand
from .preparation_cells import Cells, Dates
from .preparation_direction import Direction
from .preparation_findings import OutlierDates, UnwrappingJumps
from .preparation_masks import MaskRows
from .preparation_place import ReferencePlace
from .size import open_at

# So long nothing is edited before the worker is asked.
SOON_MS = 700
HELP = "data#prepare"


class PreparationDialog(QDialog):
    """Emits `chosen(options)`, the entries of a study's options that prepare the data, {} for none."""

    chosen = pyqtSignal(dict)

    def __init__(self, path: str, options: dict, parent=None):
        super().__init__(parent)
        self.setObjectName("gcPreparationDialog")
        self.setWindowTitle(tr("Prepare data"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._path, self._source = path, preparation_words.others(options)
        self._given = preparation_words.chosen(options)
        self._command = None
        self.found: dict = {}
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._ask)
        self._make_steps()
        self._lay_out()
        self._fill(self._given)
        self._listen()
        open_at(self, 96, 34)
        self._ask()

    def _make_steps(self):
        self.masks, self.outliers, self.jumps = MaskRows(), OutlierDates(), UnwrappingJumps()
        self.reference, self.direction = ReferencePlace(), Direction()
        self.outliers.show_found([], self._given.get("drop_dates", ()))
        self.cells, self.dates = Cells(), Dates()
        self.state = Notice("gcPrepareState")

    def _lay_out(self):
        page = QWidget()
        column = QVBoxLayout(page)
        for title, widget in (
            (tr("Mask by quality"), self.masks),
            (tr("Dates that stand out"), self.outliers),
            (tr("Unwrapping jumps"), self.jumps),
            (tr("Reference"), self.reference),
            (tr("Direction"), self.direction),
            (tr("Cells"), self.cells),
            (tr("Axis of dates"), self.dates),
        ):
            group = QGroupBox(title)
            QVBoxLayout(group).addWidget(widget)
            column.addWidget(group)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(page)
        outer = QVBoxLayout(self)
        outer.addWidget(scroll, 1)
        outer.addWidget(self.state)
        outer.addWidget(self._make_buttons())

    def _make_buttons(self):
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Help | kinds.Cancel | kinds.Reset)
        self.use = self.buttons.addButton(tr("Use"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.use.setObjectName("gcPrepareUseButton")
        make_primary(self.use)
        self.reset = self.buttons.button(kinds.Reset)
        self.reset.setToolTip(tr("Take back every step: the data as they were read."))
        self.reset.clicked.connect(lambda: self._fill({}))
        self.buttons.helpRequested.connect(lambda: open_page(HELP))
        HelpKey(self, HELP, open_page)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        return self.buttons

    def _listen(self):
        for step in self._steps():
            step.changed.connect(self._edited)

    def _steps(self):
        return (
            self.masks,
            self.outliers,
            self.jumps,
            self.reference,
            self.direction,
            self.cells,
            self.dates,
        )

    def _fill(self, options):
        """Show the steps that are on."""
        self.masks.fill(options.get("mask", ()))
        checks = self.found.get("checks") or {}
        named = checks.get("outlier_dates") or [] if self.found else None
        self.outliers.show_found(named, options.get("drop_dates", ()))
        self.jumps.fill(options.get("jumps", "keep"))
        self.reference.fill(options.get("reference_place", ()))
        self.direction.fill(options)
        self.cells.fill(options)
        self.dates.fill(options)
        self._edited()

    def options(self) -> dict:
        """The steps that are on, by the names of `core.preparation.Preparation`."""
        chosen = {
            "mask": self.masks.value(),
            "drop_dates": self.outliers.value(),
            "jumps": self.jumps.value() if self.jumps.value() != "keep" else "",
            "reference_place": self.reference.value(),
            **self.direction.value(),
            **self.cells.value(),
            **self.dates.value(),
        }
        # What this window does not show stays as it was chosen elsewhere.
        kept = {key: self._given[key] for key in ("minimum_valid", "mode") if key in self._given}
        return {key: value for key, value in (kept | chosen).items() if value}

    def _edited(self, *_):
        self.cells.show_two_tracks(bool(self.direction.value().get("other")))
        problem = self.reference.problem() or self.direction.problem()
        self.use.setEnabled(not problem)
        self.use.setToolTip(problem)
        if problem:
            self._soon.stop()
            self._stop()
            self.state.say("warning", problem)
        else:
            self._soon.start(SOON_MS)

    def _ask(self):
        """Let the worker take the steps, without writing anything."""
        self._stop()
        try:
            steps = preparation_words.words(preparation_words.preparation(self.options()))
        except GroundCastError as error:
            self.state.say("error", str(error))
            return
        self.state.say("info", tr("Checking the steps…"))
        words = ["prepare", self._path, "--json", *source_options.words(self._source), *steps]
        self._command = WorkerCommand(words, self)
        self._command.finished.connect(self._answered)
        self._command.failed.connect(lambda reason: self.state.say("error", reason))
        self._command.start()

    def _stop(self):
        if self._command is not None:
            self._command.stop()
            self._command.deleteLater()
            self._command = None

    def _answered(self, found):
        first = not self.found
        self.found = found
        if first:
            self._show_data()
        self.dates.axis.setText(translated(found["axis"]))
        held = tr("{n} series are prepared.", n=number(found["prepared"]["held"]))
        steps = " ".join(found["steps"]) or tr("No step changes a value.")
        self.state.say("success", f"{steps} {held}")

    def _show_data(self):
        """What the data offer: layers, findings, directions. Nothing chosen moves by it."""
        found, options = self.found, self.options()
        checks = found.get("checks") or {}
        self.masks.show_layers(found.get("layers", {}), found["series"])
        self.masks.blockSignals(True)
        self.masks.fill(options.get("mask", ()))
        self.masks.blockSignals(False)
        self.outliers.show_found(checks.get("outlier_dates") or [], options.get("drop_dates", ()))
        self.jumps.show_found(checks.get("unwrapping_jumps"))
        self.reference.show_crs(found.get("crs", ""))
        self.direction.show_found(found)
        self.cells.show_found(found)

    def accept(self):
        """Hand over the steps."""
        self.chosen.emit(self.options())
        super().accept()

    def done(self, result):
        """Stop asking when the window closes."""
        self._soon.stop()
        self._stop()
        super().done(result)
