"""The Compare dock: models side by side in a table, residuals or skill drawn beside it, maps by a click."""

from __future__ import annotations

import importlib.util
from pathlib import Path

from qgis.core import QgsApplication, QgsProject
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QEvent, QSize, Qt, QTimer, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...core.errors import GroundCastError
from ...core.job import Job
from .. import compare_jobs, compare_maps, compare_words, copies, plots_ahead, settings
from ..compare_measures import ALONE, ON
from ..compare_results import Comparison
from ..plots.colours import Theme
from ..widgets.compare_progress import CompareProgress
from ..widgets.compare_table import CompareTable
from ..widgets.notice import Notice
from ..widgets.page import scrolled
from ..widgets.table_and_plot import TableAndPlot
from ..words import tr
from .compare_choices import SKILL, CompareChoices
from .menu_button import tool_bar

HEIGHT = 300
LEAST = 32  # letters


class CompareDock(QgsDockWidget):
    """Shows the comparisons of a study.

    Signals: `newRequested(folder)` asks for the dialog, "" for a new comparison and a folder to go on in
    it; `runRequested(jobs.Prepared)` starts a job as it stands; `cancelRequested`; `helpRequested(page)`.
    """

    newRequested = pyqtSignal(str)  # noqa: N815
    runRequested = pyqtSignal(object)  # noqa: N815
    cancelRequested = pyqtSignal()  # noqa: N815
    helpRequested = pyqtSignal(str)  # noqa: N815

    def __init__(self, iface, study):
        super().__init__(tr("GroundCast compare"), iface.mainWindow())
        self.setObjectName("gcCompareDock")
        self.iface, self.study = iface, study
        self.found: Comparison | None = None
        self.theme = Theme.of(iface.mainWindow())
        self._running, self._waits = "", False
        # The boxes come in an event of their own: table and boxes in one held the window up.
        self._drawing = QTimer(self)
        self._drawing.setSingleShot(True)
        self._drawing.timeout.connect(self._draw_boxes)
        self._make_parts()
        self._make_bar()
        self._lay_out()
        self._forget = study.on_change(self.refresh)
        iface.mainWindow().installEventFilter(self)
        self._show_found()
        self.refresh()

    def _make_parts(self):
        self.choices = CompareChoices(self)
        self.choices.comparisonChosen.connect(self.open)
        self.choices.changed.connect(self.redraw)
        self.notice = Notice("gcCompareNotice")
        self.headline, self.basis = QLabel(), QLabel()
        for label, name in ((self.headline, "gcCompareHeadline"), (self.basis, "gcCompareBasis")):
            label.setObjectName(name)
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.table = CompareTable()
        self.table.cellChosen.connect(self.show_map)
        self.table.horizontalHeader().sortIndicatorChanged.connect(lambda *_: self._drawing.start())
        self.progress = CompareProgress()
        self.progress.cancelRequested.connect(self.cancelRequested)

    def _make_bar(self):
        self.toolbar, self.shown = tool_bar("gcCompareTools"), tool_bar("gcCompareShown")
        for bar in (self.toolbar, self.shown):
            bar.setIconSize(QSize(16, 16))
        self.add = self._tool("gcCompareNew", tr("Compare…"), tr("Choose models and compare them."))
        self.add.clicked.connect(lambda: self.newRequested.emit(""))
        self.toolbar.addWidget(self.add)
        which, *choices = self.choices.widgets()
        self.toolbar.addWidget(which)
        placed = {widget.objectName(): self.shown.addWidget(widget) for widget in choices}
        self._places = placed["gcCompareRegion"]
        self.more = self._tool(
            "gcCompareMore", tr("Models…"), tr("Go on with this one: more models, or more seeds.")
        )
        self.more.clicked.connect(lambda: self.newRequested.emit(self.choices.folder()))
        self.copy = self._tool("gcCompareCopyButton", tr("Copy"), tr("Table, command or call of Processing."))
        self.copy.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.copy.setMenu(self._copy_menu())
        self.export = self._tool("gcCompareExport", tr("Export CSV"), tr("Save all scores as a table."))
        self.export.clicked.connect(lambda: self.export_csv())
        self.figures = self._tool("gcCompareFigures", tr("Figures"), tr("Open the folder of figures."))
        self.figures.clicked.connect(lambda: self.open_figures())
        self.help = self._tool("gcCompareHelp", tr("Help"), tr("What the table says, and what it does not."))
        self.help.setIcon(QgsApplication.getThemeIcon("/mActionHelpContents.svg"))
        self.help.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.help.clicked.connect(lambda: self.helpRequested.emit("compare#table"))
        for button in (self.more, self.copy, self.export, self.figures, self.help):
            self.toolbar.addWidget(button)

    def _tool(self, name, label, tip):
        button = QToolButton()
        button.setObjectName(name)
        button.setText(label)
        button.setAccessibleName(label)
        button.setAutoRaise(True)
        button.setToolTip(f"<b>{label}</b><br>{tip}")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _copy_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(tr("Copy the table"), lambda: self._to_clipboard(self.table.text()))
        menu.addAction(tr("Copy as command"), lambda: self._copy_job(copies.command))
        menu.addAction(
            tr("Copy as Processing call"), lambda: self._copy_job(lambda job, _: copies.processing_call(job))
        )
        return menu

    def _lay_out(self):
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self.splitter = TableAndPlot(self.table)
        parts = (self.progress, self.notice, self.headline, self.shown, self.splitter, self.basis)
        page = scrolled(parts, LEAST)
        page.setObjectName("gcCompareScroll")
        inside = page.widget().layout()
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(2)
        inside.setStretchFactor(self.splitter, 100)
        column.addWidget(self.toolbar)
        column.addWidget(page, 1)
        for label in (self.headline, self.basis):
            label.setContentsMargins(4, 0, 4, 0)
        self.setWidget(body)

    @property
    def boxes(self) -> QWidget | None:
        """The plot beside the table, None before it is drawn."""
        return None if self._drawing.isActive() else self.splitter.plot

    def sizeHint(self):  # noqa: N802  (Qt asks for this name)
        return QSize(super().sizeHint().width(), HEIGHT)

    def refresh(self) -> None:
        """Show the study's comparisons as they are now."""
        self.choices.fill_comparisons(self.study.comparisons)
        if self.choices.folder() != (str(self.found.folder) if self.found else ""):
            self.open(self.choices.folder())

    def open(self, folder: str) -> None:
        """Show the comparison of a folder, finished or not; "" shows none."""
        self.found = None
        self.notice.clear()
        self.choices.select(folder)
        try:
            self.found = Comparison(folder) if folder else None
        except GroundCastError as error:
            if folder != self._running:
                go_on = ("gcCompareGoOn", tr("Go on"), lambda: self.go_on(folder))
                self.notice.say("info", str(error), [go_on])
        self._show_found()

    def _show_found(self) -> None:
        found = self.found
        self.choices.fill(found)
        # One region is no choice, and a narrow dock has room for the others without it.
        self._places.setVisible(found is not None and len(found.regions) > 1)
        for widget in (self.table, self.more, self.copy, self.export, self.figures):
            widget.setEnabled(found is not None)
        self.headline.setText(found.headline() if found else self._empty())
        self.basis.setText(compare_words.basis(found) if found else "")
        told = compare_words.note(found) if found else ""
        # As rich text a tip is wrapped.
        self.basis.setToolTip(f"<p>{told}</p>" if told else "")
        self.basis.setVisible(found is not None)
        for widget in (self.splitter, self.shown):
            widget.setVisible(found is not None)
        title = compare_words.name(found.folder.name) if found else ""
        self.setWindowTitle(" · ".join(part for part in (tr("GroundCast compare"), title) if part))
        if found:
            self.redraw()

    def _empty(self) -> str:
        if self.choices.folder():
            return ""
        return tr("Compare models on your data: press Compare…, tick models, and start.")

    def redraw(self) -> None:
        """Table and boxes as they are chosen above."""
        if self.found is None:
            return
        asked = self.choices
        measure = asked.measure() if asked.on() == ON[0] or asked.measure() not in ALONE else "rmse_mm"
        lines = self.found.lines(measure, asked.on(), asked.region(), asked.against())
        self.table.show_lines(lines, measure, self.found.labels)
        self._drawing.start()

    def _plots_loaded(self) -> None:
        self._waits = False
        self._draw_boxes()

    def _draw_boxes(self) -> None:
        """Boxes or bars of one region: the chosen one, or the first."""
        if self.found is None or importlib.util.find_spec("matplotlib") is None:
            return
        if plots_ahead.loading():
            if not self._waits:
                self._waits = True
                plots_ahead.then(self, self._plots_loaded)
            return
        from ..plots.box_plot import BoxPlot
        from ..plots.skill_bars import SkillBars

        lines = self.table.lines()
        region = self.choices.region() or (self.found.regions[0] if lines else "")
        own = [line for line in lines if line.region == region]
        place = self.found.place(region) if len(self.found.regions) > 1 else ""
        kind = SkillBars if self.choices.plot() == SKILL else BoxPlot
        made = kind(self.theme, own, self.found.labels, place)
        made.setObjectName("gcCompareBoxes")
        self.splitter.put(made)

    def show_map(self, model: str, _region: str, horizon: int) -> None:
        """Put a model's residual at a horizon on the map, its forecast beside it."""
        try:
            layer = compare_maps.show(self.found, model, horizon, self.study.name, QgsProject.instance())
        except GroundCastError as error:
            self.notice.say("error", str(error))
            return
        if layer is None:
            self.notice.say("info", tr("This comparison was made without maps. Go on with it to make them."))
            return
        if not self.found.observed(horizon):
            self.notice.say("info", tr("Nothing was observed on that date. The map shows the forecast."))
        self.iface.setActiveLayer(layer)
        compare_maps.zoom_to(layer, self.iface.mapCanvas())

    def export_csv(self, path: str = "") -> None:
        """Save comparison.csv under another name, asked for where none is given."""
        source = self.found.folder / "comparison.csv"
        start = str(settings.results_folder() / f"{self.found.folder.name}.csv")
        path = (
            path or QFileDialog.getSaveFileName(self, tr("Export scores"), start, tr("CSV table (*.csv)"))[0]
        )
        if not path:
            return
        try:
            Path(path).write_bytes(source.read_bytes())
        except OSError as error:
            text = tr("{path} cannot be written ({reason}).", path=path, reason=error.strerror)
            self.notice.say("error", f"{text} {tr('Choose another place.')}")
            return
        self.notice.say("success", tr("The scores are saved as {path}.", path=path))

    def open_figures(self) -> None:
        """Open the folder of figures, or that of the comparison where there are none."""
        folder = self.found.folder / "figures"
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder if folder.is_dir() else self.found.folder)))

    def _copy_job(self, worded) -> None:
        try:
            text = worded(Job.load(self.found.folder), str(self.found.folder))
        except GroundCastError as error:
            self.notice.say("error", str(error))
            return
        if text:
            self._to_clipboard(text)
        else:
            self.notice.say(
                "info", tr("A call of Processing cannot say all of this. Copy the command instead.")
            )

    def _to_clipboard(self, text: str) -> None:
        QApplication.clipboard().setText(text)

    def go_on(self, folder: str) -> None:
        """Start the job of a folder again: finished parts are taken from there."""
        try:
            self.runRequested.emit(compare_jobs.again(folder))
        except GroundCastError as error:
            self.notice.say("error", str(error))

    def run_started(self, task) -> None:
        """A job of the queue begins."""
        if task.job.task == "compare":
            self._running = str(task.folder)
            self.notice.clear()
            self.progress.start()

    def hear(self, batch: list[dict]) -> None:
        """What the running job says."""
        if self._running:
            self.progress.hear(batch)

    def run_ended(self, task) -> None:
        """A job of the queue has ended."""
        if task.job.task != "compare":
            return
        self._running = ""
        self.progress.hide()
        outcome = task.outcome
        if outcome is not None and outcome.kind == "done":
            self.choices.select(str(task.folder))
            self.open(str(task.folder))
            return
        text = f"{outcome.message} {outcome.cure}".strip() if outcome else tr("The run was cancelled.")
        failed = outcome is not None and outcome.kind != "cancelled"
        go_on = ("gcCompareGoOn", tr("Go on"), lambda: self.go_on(str(task.folder)))
        self.notice.say("error" if failed else "info", text, [go_on])

    def eventFilter(self, watched, event):  # noqa: N802  (Qt asks for this name)
        """Follow a change of theme."""
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange, QEvent.Type.FontChange):
            theme = Theme.of(self.iface.mainWindow())
            if theme != self.theme:
                self.theme = theme
                self._drawing.start()
        return super().eventFilter(watched, event)

    def unload(self) -> None:
        """Leave the study and the window, for the plugin's unload."""
        self._forget()
        self.iface.mainWindow().removeEventFilter(self)
