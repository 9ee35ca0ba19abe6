"""What a profile can be beside curves of one run: a picture over time, and the difference of two runs."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsMapLayerType, QgsProject, QgsWkbTypes
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QMenu

from ...core.errors import GroundCastError
from .. import run_names
from ..run_results import RunResults
from ..words import tr
from .menu_button import add_choice, labelled, menu_button

VIEWS = ("curves", "slope", "displacement", "residual")


class ProfileExtras(QObject):
    """The choice of the view, of the run that is taken off, and of lines from a layer.

    Signals:
        view_changed: curves, or one of the pictures over time.
        run_chosen: another run is taken off, or none.
        lines_chosen: a map layer whose lines shall become profiles.

    Attributes:
        other: the results of the run that is taken off, None without one.
    """

    view_changed = pyqtSignal()
    run_chosen = pyqtSignal()
    lines_chosen = pyqtSignal(object)

    def __init__(self, dock, study=None):
        super().__init__(dock)
        self._dock = dock
        self.runs = lambda: []
        self._forget = study.on_change(self.follow) if study is not None else lambda: None
        self.other: RunResults | None = None
        self.view_box = labelled(dock.toolbar, tr("View"), QComboBox(), "gcProfileView")
        for view, text in zip(VIEWS, (tr("Curves"), tr("Slope"), tr("Over time"), tr("Residual over time"))):
            self.view_box.addItem(text, view)
        self.view_box.setToolTip(
            tr(
                "<b>View</b><br>Curves at chosen dates, how steeply they rise along the line, or distance "
                "and time as a picture."
            )
        )
        self.view_box.currentIndexChanged.connect(lambda _index: self.view_changed.emit())
        sentence = tr("Takes the forecast of another run off this one's, along the same line.")
        self.less = menu_button(dock.toolbar, "gcProfileLess", tr("Minus run"), sentence, self._fill_runs)
        sentence = tr("Turns the lines of a loaded layer into profiles.")
        self.lines = menu_button(
            dock.toolbar, "gcProfileLines", tr("From layer"), sentence, self._fill_layers
        )

    @property
    def view(self) -> str:
        """One of `VIEWS`."""
        return self.view_box.currentData()

    @property
    def is_picture(self) -> bool:
        """Whether distance and time are a picture, not curves."""
        return self.view in ("displacement", "residual")

    def take_off(self, folder: str) -> None:
        """Take the run in `folder` off; "" takes none."""
        self._let_go()
        try:
            self.other = RunResults(folder) if folder else None
        except GroundCastError as error:
            self._dock.notice.say("error", str(error))
        self._name()
        self.run_chosen.emit()

    def follow(self) -> None:
        """Take no run off that is gone from the study, or that is shown itself now; the dock reads anew."""
        if self.other is None:
            return
        name, folder = run_names.told(self.other.folder), self.other.folder
        if folder not in [Path(run) for run in self.runs()]:
            why = tr("{run} is no run of this study any more, so it is no longer taken off.", run=name)
        elif folder == getattr(self._dock.results, "folder", None):
            why = tr("{run} is shown itself now, so it is no longer taken off.", run=name)
        elif self._dock.results is None:
            why = ""
        else:
            return
        self._let_go()
        self._name()
        if why:
            hide = ("gcHideNotice", tr("Hide"), self._dock.notice.clear)
            self._dock.notice.say("info", why, [hide])
        self.run_chosen.emit()

    def close(self) -> None:
        """Let the other run go, for good."""
        self._forget()
        self._let_go()

    def _let_go(self) -> None:
        if self.other is not None:
            self.other.close()
        self.other = None

    def _name(self) -> None:
        name = run_names.told(self.other.folder) if self.other is not None else ""
        self.less.setText(tr("Minus {run}", run=name) if name else tr("Minus run"))

    def _fill_runs(self, menu: QMenu) -> None:
        menu.clear()
        add_choice(menu, tr("None"), self.other is None, lambda: self.take_off(""))
        own = getattr(self._dock.results, "folder", None)
        for folder in self.runs():
            if Path(folder) != own and (Path(folder) / "report.json").is_file():
                on = self.other is not None and self.other.folder == Path(folder)
                add_choice(menu, run_names.told(folder), on, lambda folder=folder: self.take_off(folder))
        if len(menu.actions()) == 1:
            menu.addAction(tr("There is no second run in the study")).setEnabled(False)

    def _fill_layers(self, menu: QMenu) -> None:
        menu.clear()
        own = self._dock.layer.layer()
        for layer in QgsProject.instance().mapLayers().values():
            lines = layer.type() == QgsMapLayerType.VectorLayer and (
                layer.geometryType() == QgsWkbTypes.LineGeometry
            )
            if lines and layer is not own:
                menu.addAction(layer.name(), lambda layer=layer: self.lines_chosen.emit(layer))
        if menu.isEmpty():
            menu.addAction(tr("No line layer is loaded")).setEnabled(False)
