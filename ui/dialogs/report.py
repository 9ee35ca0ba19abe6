"""Asks where a run's report goes, writes it, and puts its layout into the project."""

from __future__ import annotations

import time
from pathlib import Path

from qgis.core import QgsProject
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ...core.errors import GroundCastError
from .. import plots_ahead, run_names, settings
from ..beside import PATIENCE
from ..file_names import with_ending
from ..help_pages import open_page
from ..report.steps import Step
from ..spoken import translated
from ..turns import Turns
from ..widgets.help_key import HelpKey
from ..widgets.notice import Notice
from ..widgets.primary import make_primary
from ..words import tr
from .report_plots import ReportPlots
from .size import open_at

HELP = "report#report"
# What a layout that is kept knows of its report: the run's folder, and the name that it got.
RUN, NAMED = "groundcast/run", "groundcast/named"


class ReportDialog(QDialog):
    """Writes the report of one run.

    Args:
        folder: of the run; lines, places: the user's profiles and series, see `ReportPlots`.
        designer: opens a layout of the project; None where there is no window for it.
    """

    def __init__(self, folder: str, lines=(), designer=None, parent=None, places=()):
        super().__init__(parent)
        self.folder, self.designer = Path(folder), designer
        self.plots = ReportPlots(lines, places)
        self.layout_name = ""
        self.setObjectName("gcReportDialog")
        self.setWindowTitle(tr("Report on {run}", run=run_names.told(self.folder)))
        self._make_fields()
        self._lay_out()
        open_at(self, 84, 28)

    def _make_fields(self):
        self.target = self._file(
            "gcReportPath", tr("PDF document (*.pdf)"), QgsFileWidget.StorageMode.SaveFile
        )
        self.target.setFilePath(str(self.folder / f"report-{self.folder.name}.pdf"))
        self.target.setToolTip(
            tr("<b>PDF</b><br>Three A4 pages or more: maps, plots and scores, how far to trust it.")
        )
        self.template = self._file(
            "gcReportTemplate", tr("Layout template (*.qpt)"), QgsFileWidget.StorageMode.GetFile
        )
        self.template.setFilePath(settings.read("report_template", ""))
        self.template.setToolTip(
            tr(
                "<b>Template</b><br>A layout of your own, with items named like ours (gc_title, gc_map_1 …). "
                "Help tells how to make one. Leave empty for the built-in pages."
            )
        )
        self.html = self._check("gcReportHtml", tr("HTML page beside it"), True)
        self.keep = self._check("gcReportKeep", tr("Keep the layout in the project, to edit it"), True)
        self.notice = Notice("gcReportNotice")
        self.progress = QProgressBar()
        self.progress.setObjectName("gcReportProgress")
        self.progress.setAccessibleName(tr("How far the report is"))
        self.progress.hide()
        self._turns = Turns(QgsProject.instance(), self)
        QgsProject.instance().cleared.connect(self._forsaken)

    def _file(self, name: str, filters: str, mode):
        widget = QgsFileWidget()
        widget.setObjectName(name)
        widget.setStorageMode(mode)
        widget.setFilter(filters)
        return widget

    def _check(self, name: str, label: str, on: bool) -> QCheckBox:
        box = QCheckBox(label)
        box.setObjectName(name)
        box.setChecked(settings.read(name, "yes" if on else "") == "yes")
        return box

    def _lay_out(self):
        said = QLabel(
            tr("Maps of forecast and residual, what is ticked below, scores, settings, the data's credit.")
        )
        said.setWordWrap(True)
        form = QFormLayout()
        form.addRow(tr("&PDF"), self.target)
        form.addRow(tr("&Template"), self.template)
        form.addRow("", self.html)
        form.addRow("", self.keep)
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Help | kinds.Close)
        self.write = self.buttons.addButton(tr("Write report"), QDialogButtonBox.ButtonRole.ActionRole)
        self.write.setObjectName("gcWriteReport")
        make_primary(self.write)
        self.write.clicked.connect(self.make)
        self.cancel = QPushButton(tr("Cancel"), self)
        self.cancel.setObjectName("gcCancelReport")
        self.cancel.clicked.connect(self.give_up)
        self.cancel.hide()
        self.buttons.rejected.connect(self.reject)
        self.buttons.helpRequested.connect(lambda: open_page(HELP))
        HelpKey(self, HELP, open_page)
        page = QWidget()
        body = QVBoxLayout(page)
        body.addWidget(said)
        body.addLayout(form)
        body.addWidget(self.plots)
        body.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(page)
        box = QVBoxLayout(self)
        for part in (scroll, self.notice, self.progress, self.buttons):
            box.addWidget(part)

    def make(self) -> None:
        """Write the files in turns; what went wrong, or where they are, stands in the dialog."""
        self._remember()
        self._show_work(True)
        self._turns.begin(self._worked())

    def _worked(self):
        """The steps of the report, told as they come."""
        try:
            made = yield from self._made()
        except GroundCastError as error:
            self._show_work(False)
            self.notice.say("error", translated(str(error)))
            return
        except Exception as error:
            # QGIS shows where it came from; the dialog can be used again.
            self._show_work(False)
            self.notice.say("error", tr("The report stopped: {reason}", reason=error))
            raise
        self._show_work(False)
        self._keep(made.layout)
        self._tell(made)

    def _made(self):
        """Write the report; plots need matplotlib, which is loaded beside the window where nobody did yet."""
        self._show_step(Step(tr("Reading the maps"), 0.0))
        yield
        plots_ahead.begin(self.font().family())
        while plots_ahead.loading():
            time.sleep(PATIENCE)
            yield
        from ..report.writing import Writing

        yield
        target = Path(self.target.filePath().strip() or self.folder / "report.pdf")
        own, chosen = self.template.filePath().strip(), self.plots.chosen()
        html = self.html.isChecked()
        writing = Writing(self.folder, target, QgsProject.instance(), own, html, chosen)
        for step in writing.steps():
            self._show_step(step)
            yield
        return writing.made

    def _show_step(self, step: Step) -> None:
        self.progress.setValue(round(100 * step.share))
        self.progress.setFormat(step.words)

    def give_up(self) -> None:
        """Stop between two steps; what is on disk already stays as it was."""
        self._turns.stop()
        self._show_work(False)
        self.notice.say("info", tr("No report was written."))

    def _forsaken(self) -> None:
        if not self.write.isEnabled():
            self.give_up()

    def done(self, result) -> None:
        """Closing the dialog gives up what it writes."""
        self._turns.stop()
        super().done(result)

    def _show_work(self, on: bool) -> None:
        if on:
            self.notice.clear()
        self.progress.setVisible(on)
        # In the box only meanwhile: as a theme comes to it, the box shows every button that it holds.
        if on:
            self.buttons.addButton(self.cancel, QDialogButtonBox.ButtonRole.ActionRole)
        elif self.cancel in self.buttons.buttons():
            self.buttons.removeButton(self.cancel)
            self.cancel.setParent(self)
        self.cancel.setVisible(on)
        for part in (self.write, self.target, self.template, self.html, self.keep, self.plots):
            part.setEnabled(not on)

    def _remember(self):
        settings.write("report_template", self.template.filePath().strip())
        for box in (self.html, self.keep):
            settings.write(box.objectName(), "yes" if box.isChecked() else "no")

    def _keep(self, layout):
        """The newest report of a run takes the place of the one before."""
        self.layout_name = ""
        if not self.keep.isChecked():
            return
        manager = QgsProject.instance().layoutManager()
        for old in self._before(layout.name()):
            manager.removeLayout(old)
        layout.setCustomProperty(RUN, str(self.folder))
        layout.setCustomProperty(NAMED, layout.name())
        if manager.addLayout(layout):
            self.layout_name = layout.name()

    def _before(self, name: str) -> list:
        """Earlier layouts of the run, whose name may have been another; one that the user named stays."""
        return [
            layout
            for layout in QgsProject.instance().layoutManager().printLayouts()
            if layout.name() == name
            or (layout.customProperty(RUN), layout.customProperty(NAMED)) == (str(self.folder), layout.name())
        ]

    def _tell(self, made):
        names = ", ".join(path.name for path in made.files)
        open_it = lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(made.files[0])))  # noqa: E731
        buttons = [("gcOpenReport", tr("Open"), open_it)]
        if self.layout_name and self.designer is not None:
            buttons.append(("gcEditReport", tr("Edit layout…"), self._edit))
        if self.layout_name:
            buttons.append(("gcSaveTemplate", tr("Save as template…"), self._save_template))
        said = " ".join((tr("Written: {names}.", names=names), *made.notes))
        self.notice.say("warning" if made.notes else "success", said, buttons)

    def _edit(self):
        self.designer(QgsProject.instance().layoutManager().layoutByName(self.layout_name))

    def _save_template(self):
        from qgis.PyQt.QtWidgets import QFileDialog

        path, _ = QFileDialog.getSaveFileName(
            self, tr("Template"), str(settings.home() / "report.qpt"), tr("Layout template (*.qpt)")
        )
        if path:
            self.save_as_template(with_ending(path, "qpt"))

    def save_as_template(self, path: Path) -> None:
        """Save the layout as a template and take it for the next report."""
        from ..report.template import save_template

        try:
            save_template(QgsProject.instance().layoutManager().layoutByName(self.layout_name), path)
        except GroundCastError as error:
            self.notice.say("error", str(error))
            return
        self.template.setFilePath(str(path))
        self.notice.say("success", tr("The next report takes {name}.", name=path.name))
