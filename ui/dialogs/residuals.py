"""The residuals of a run as a histogram, for all regions or one of them."""

from __future__ import annotations

import importlib.util
from concurrent.futures import Future

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QVBoxLayout

from ...core.errors import GroundCastError
from .. import plots_ahead, trust
from ..docks.plot_files import PlotFiles
from ..help_pages import open_page
from ..plots.colours import Theme
from ..residuals import Residuals, reading
from ..run_results import RunResults
from ..thread_reading import ThreadReading
from ..widgets.help_key import HelpKey
from ..widgets.notice import Notice
from ..widgets.readout import Readout
from ..words import number, tr
from .size import open_at

HELP = "trust#residuals"


class ResidualsDialog(QDialog):
    """Reads beside the window, then draws.

    Raises:
        GroundCastError: the run has no report that can be read.
    """

    def __init__(self, folder, iface, parent=None):
        super().__init__(parent or iface.mainWindow())
        self.setObjectName("gcResidualsDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.iface, self.plot = iface, None
        self.results = RunResults(folder)
        self.setWindowTitle(tr("Residuals · {run}", run=self.results.title))
        self.reading = ThreadReading(self)
        self.notice = Notice("gcResidualsNotice")
        self.files = PlotFiles(self)
        self._make_region()
        self._lay_out()
        HelpKey(self, HELP, open_page)
        open_at(self, 70, 26)
        self.finished.connect(lambda _: self._close())
        self._ask()

    def _make_region(self):
        self.region = QComboBox()
        self.region.setObjectName("gcResidualsRegion")
        self.region.setAccessibleName(tr("Region"))
        self.region.addItem(tr("All regions"), "")
        for name in self.results.regions:
            self.region.addItem(name, name)
        self.region.activated.connect(lambda _index: self._ask())

    def _lay_out(self):
        self.said, self.told, self.readout = QLabel(), QLabel(), Readout("gcResidualsReadout")
        for label, name in ((self.said, "gcResidualsSaid"), (self.told, "gcResidualsTold")):
            label.setObjectName(name)
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Help | kinds.Close)
        buttons.rejected.connect(self.reject)
        buttons.helpRequested.connect(lambda: open_page(HELP))
        above = QHBoxLayout()
        above.addWidget(self.region)
        above.addStretch(1)
        above.addWidget(self.files.button())
        self.region.setVisible(len(self.results.regions) > 1)
        self.place, column = QVBoxLayout(), QVBoxLayout(self)
        column.addLayout(above)
        column.addWidget(self.notice)
        column.addWidget(self.said)
        column.addLayout(self.place, 1)
        for widget in (self.readout, self.told, buttons):
            column.addWidget(widget)

    def _ask(self):
        if importlib.util.find_spec("matplotlib") is None:
            text = tr(
                "Plots need matplotlib, which QGIS's Python does not have. Install it there and restart QGIS."
            )
            self.notice.say("warning", text)
            return
        chosen = self.region.currentData()
        wanted = reading(self.results, [chosen] if chosen else self.results.regions)
        self.told.setText(tr("Reading…"))
        # Never at once: the window has just been opened, and the plot is more to draw than it is to read.
        self.reading.ask(wanted, self._answered, at_once_s=0.0)

    def _answered(self, answer: Future):
        try:
            found = answer.result()
        except GroundCastError as error:
            self.told.setText("")
            self.notice.say("error", str(error))
            return
        self.notice.clear()
        if plots_ahead.loading():
            plots_ahead.then(self, lambda: self._draw(found))
        else:
            self._draw(found)

    def _draw(self, found: Residuals):
        from ..plots.residual_plot import ResidualPlot

        if self.plot is not None:
            self.place.removeWidget(self.plot)
            self.plot.deleteLater()
        self.plot = ResidualPlot(Theme.of(self.iface.mainWindow()), found)
        self.plot.setObjectName("gcResidualsPlot")
        self.plot.title = " · ".join(part for part in (self.windowTitle(), self.region.currentData()) if part)
        self.plot.credit = self.results.report["data"].get("attribution") or ""
        self.plot.hovered.connect(lambda bar: self.readout.say([self.plot.words(bar)]))
        self.place.addWidget(self.plot, 1)
        # Not in the picture, which would cut long words of other languages.
        self.said.setText(self.plot.said())
        self.told.setText(self._basis(found))

    def _basis(self, found: Residuals) -> str:
        """What the numbers rest on."""
        words = tr(
            "{n} values at {places} places on {dates} held-back dates. 99 of 100 lie within the plot.",
            n=number(found.values.size),
            places=number(found.places),
            dates=len(self.results.held_back_dates),
        )
        more = tr("There are more: these are evenly spread parts.") if found.is_part else ""
        mark = tr("Simulated data.") if self.results.simulated else ""
        return " ".join(part for part in (mark, words, self._origins(), more) if part)

    def _origins(self) -> str:
        """Why the numbers are not those of step 6, where these rest on more."""
        told = trust.read(self.results.report)
        count = len(told.origins) if told is not None else 0
        words = tr("They are of one origin; the scores in step 6 are of {n}.", n=count)
        return words if count > 1 else ""

    def has_picture(self) -> bool:
        """Whether there is something to copy or export."""
        return self.plot is not None

    def file_name(self) -> str:
        """What an export is called."""
        return f"{self.results.name}-residuals"

    def _close(self):
        self.reading.stop()
        self.results.close()
