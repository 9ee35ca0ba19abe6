"""The plots of a run of water storage, one a tab, with what they say in words beside them."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QEvent, QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QSplitter,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...core.errors import GroundCastError
from .. import run_names, water_words
from ..plots.colours import Theme
from ..water_results import WaterResults
from ..widgets.notice import Notice
from ..words import tr
from .plot_files import PlotFiles

TABS = (
    ("curves", "Water"),
    ("sweep", "Noise"),
    ("histogram", "Innovations"),
    ("disk", "Load"),
)
LINES, WORDS_WIDTH, ROOMY = 17, 38, 105


class WaterPlotsDock(QgsDockWidget):
    """Shows one run; matplotlib is loaded with the first plot, and each plot with its tab.

    Signals: `helpRequested` asks for the dock's page of the help.
    """

    helpRequested = pyqtSignal()  # noqa: N815

    def __init__(self, iface):
        super().__init__(tr("Water storage plots"), iface.mainWindow())
        self.setObjectName("gcWaterPlotsDock")
        self.iface = iface
        self.results: WaterResults | None = None
        self.files = PlotFiles(self)
        self._plots: dict = {}
        self._lay_out()
        self.tabs.currentChanged.connect(lambda _index: self._draw())
        self.visibilityChanged.connect(lambda shown: self._draw() if shown else None)
        iface.mainWindow().installEventFilter(self)
        self.set_run("")

    def _lay_out(self):
        self.tabs = QTabWidget()
        self.tabs.setObjectName("gcWaterTabs")
        self.tabs.setDocumentMode(True)
        self.tabs.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        for name, label in TABS:
            page = QWidget()
            page.setObjectName(f"gcWaterTab_{name}")
            QVBoxLayout(page).setContentsMargins(0, 0, 0, 0)
            self.tabs.addTab(page, tr(label))
        corner = QWidget()
        row = QHBoxLayout(corner)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._home())
        row.addWidget(self.files.button())
        row.addWidget(self._help())
        self.tabs.setCornerWidget(corner)
        self.told = QLabel()
        self.told.setObjectName("gcWaterPlotsTold")
        self.told.setWordWrap(True)
        self.told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.told.setAlignment(Qt.AlignmentFlag.AlignTop)
        gap = self.fontMetrics().height() // 2
        self.told.setContentsMargins(gap, gap, gap, gap)
        self.beside = beside = QScrollArea()
        beside.setWidgetResizable(True)
        beside.setFrameShape(QFrame.Shape.NoFrame)
        beside.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        beside.setWidget(self.told)
        self.splitter = QSplitter()
        self.splitter.addWidget(self.tabs)
        self.splitter.addWidget(beside)
        width = WORDS_WIDTH * self.fontMetrics().averageCharWidth()
        self.splitter.setSizes([3 * width, width])
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        self.notice = Notice("gcWaterPlotsNotice")
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notice)
        column.addWidget(self.splitter, 1)
        self.setWidget(body)

    def _home(self) -> QToolButton:
        button = _icon_button("gcWaterPlotsHome", "/mActionZoomFullExtent.svg", tr("Show all"))
        button.setToolTip(tr("<b>Show all</b><br>Ends zooming and dragging."))
        button.clicked.connect(lambda _checked=False: self.plot.navigation.home() if self.plot else None)
        return button

    def _help(self) -> QToolButton:
        button = _icon_button("gcWaterPlotsDockHelp", "/mActionHelpContents.svg", tr("Help"))
        sentence = tr("What is drawn, and what can be done with it (F1).")
        button.setToolTip(f"<b>{tr('Help')}</b><br>{sentence}")
        button.clicked.connect(lambda _checked=False: self.helpRequested.emit())
        return button

    def resizeEvent(self, event):  # noqa: N802  (Qt asks for this name)
        """The words stand in the Water storage dock too: where there is little room the plot takes it."""
        super().resizeEvent(event)
        self.beside.setVisible(self.width() > ROOMY * self.fontMetrics().averageCharWidth())

    def sizeHint(self):  # noqa: N802  (Qt asks for this name)
        """Height for a plot with its axes."""
        return QSize(super().sizeHint().width(), LINES * self.fontMetrics().height())

    @property
    def plot(self):
        """The plot of the tab in front, None before it is drawn."""
        return self._plots.get(TABS[self.tabs.currentIndex()][0])

    def has_picture(self) -> bool:
        """Whether there is something to copy or export."""
        return self.plot is not None

    def file_name(self) -> str:
        """What an export is called."""
        name = TABS[self.tabs.currentIndex()][0]
        return f"{self.results.folder.name}-{name}" if self.results else name

    def set_run(self, folder: str) -> None:
        """Show the run in `folder`, "" none."""
        self._forget_plots()
        self.results = None
        self.notice.clear()
        self.told.setText("")
        self.splitter.setVisible(bool(folder))
        if not folder:
            self.setWindowTitle(tr("Water storage plots"))
            self.notice.say("info", tr("No run yet. Correct the water storage in the dock of that name."))
            return
        try:
            self.results = WaterResults.open(folder)
        except GroundCastError as error:
            self._refuse(error)
            return
        self._say_name()
        _, verdict = water_words.verdict(self.results.report)
        self.told.setText("<br><br>".join([f"<b>{verdict}</b>", *water_words.sentences(self.results.report)]))
        self._draw()

    def rename(self, folder: str) -> None:
        """Say the name of the run in `folder` anew, where it is the one that is shown."""
        if self.results is not None and str(self.results.folder) == folder:
            self._say_name()

    def _say_name(self):
        name = run_names.told(self.results.folder)
        simulated = tr("Simulated · ") if self.results.report.get("simulated") else ""
        self.setWindowTitle(f"{simulated}{tr('Water storage plots')} · {name}")

    def _refuse(self, error):
        self.splitter.hide()
        self.notice.say("error", str(error))

    def _draw(self):
        """Make the plot of the tab in front, if it is seen for the first time."""
        if self.results is None or self.plot is not None or not self.isVisible():
            return
        from ..plots import water_checks, water_curves

        kinds = {
            "curves": water_curves.WaterCurves,
            "sweep": water_checks.InnovationSweep,
            "histogram": water_checks.InnovationHistogram,
            "disk": water_checks.DiskProfile,
        }
        name = TABS[self.tabs.currentIndex()][0]
        try:
            plot = kinds[name](Theme.of(self.iface.mainWindow()), self.results)
        except GroundCastError as error:
            self._refuse(error)
            return
        self._plots[name] = plot
        self.tabs.currentWidget().layout().addWidget(plot)
        plot.menu_asked.connect(lambda at, _x: self.files.menu.popup(at))

    def _forget_plots(self):
        for plot in self._plots.values():
            plot.hide()
            plot.deleteLater()
        self._plots.clear()

    def eventFilter(self, watched, event):  # noqa: N802  (Qt asks for this name)
        """Draw anew in the colours of another theme."""
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange) and self._plots:
            self._forget_plots()
            QTimer.singleShot(0, self._draw)
        return super().eventFilter(watched, event)

    def stop(self) -> None:
        """Leave the window, for the plugin's unload."""
        self.iface.mainWindow().removeEventFilter(self)
        self._forget_plots()


def _icon_button(name: str, icon: str, text: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName(name)
    button.setIcon(QgsApplication.getThemeIcon(icon))
    button.setAccessibleName(text)
    button.setAutoRaise(True)
    return button
