"""Add stack: choose a file or folder, see what it holds, confirm unit and direction."""

from __future__ import annotations

import os

from qgis.PyQt.QtCore import QEvent, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from .. import conversion, settings, source_words, sources, warm_reader
from ..first_sight import stands_alone
from ..help_pages import open_page
from ..preview import Preview
from ..spoken import translated
from ..widgets.date_strip import DateStrip
from ..widgets.drops import TakesDrops
from ..widgets.glance import Glance
from ..widgets.help_key import HelpKey
from ..widgets.notice import Notice
from ..widgets.primary import make_primary
from ..words import memory, percent, tr
from .add_stack_choices import Choices
from .add_stack_findings import LOOKED_AT, Findings
from .add_stack_guesses import GuessOptions
from .add_stack_layer import DroppedLayer
from .add_stack_part import PartOptions
from .add_stack_phase import PhaseOptions
from .add_stack_place import Place
from .add_stack_source import SourceField
from .size import open_at

# Larger files are worth telling how large they are, and a way to stop.
LARGE = 20e6
HELP = "data#stack"


class AddStackDialog(TakesDrops, QDialog):
    """Emits `added(path, options)` with the options a study keeps; `setupRequested` asks for the set-up.

    They are those of `core.source` and of `core.job.Preparation` (cell, vertical). A source that QGIS cannot
    draw is converted for the map in the background.
    """

    added = pyqtSignal(str, dict)
    setupRequested = pyqtSignal()  # noqa: N815

    def __init__(self, path: str = "", options: dict | None = None, parent=None):
        super().__init__(parent)
        self.setObjectName("gcAddStackDialog")
        self.setWindowTitle(tr("Add stack"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(True)
        self._source = self._note = ""
        self._set_up = settings.is_set_up()
        warm_reader.shared().warm()
        self.preview = Preview(self, ("--glance",))
        self.preview.changed.connect(self._show)
        self.preview.progressed.connect(lambda: self._tell(self.path(), ""))
        self._make_source()
        self._make_choices(options or {})
        self._lay_out()
        open_at(self, 84, 29)
        if path:
            further = (options or {}).get("also") or []
            self.take_several([path, *further]) if further else self.take(path)
        self._show()

    def _make_source(self):
        self.chosen = SourceField(self)
        self.chosen.changed.connect(self._choose)
        self.source = self.chosen.line
        self.layer = DroppedLayer(self)
        self.layer.found.connect(self._take_noted)
        self.layer.refused.connect(self.drop_refused)
        self.layer.changed.connect(self._await_copy)
        self.notice = Notice("gcStackNotice")
        self.notice.linkActivated.connect(self._follow)
        self.findings = Findings()
        self.facts = self.findings.facts
        self.strip = DateStrip()
        self.strip.setObjectName("gcStackStrip")
        self.glance = Glance()
        self.place = Place()

    def _make_choices(self, options):
        self.choices = Choices(options, self)
        self.choices.changed.connect(self._look)
        for name in ("kind", "sign", "unit", "variable", "crs", "vertical", "gridded", "cell"):
            setattr(self, name, getattr(self.choices, name))
        self.phase = PhaseOptions(options)
        self.phase.changed.connect(self._look)
        self.guessed = GuessOptions(options)
        self.guessed.changed.connect(self._look)
        self.part = PartOptions(options)
        self.part.changed.connect(self._look)

    def _lay_out(self):
        above, fields = QFormLayout(), QWidget()
        self.chosen.add_to(above)
        form = QFormLayout(fields)
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.choices.add_to(form)
        for part in (self.guessed, self.phase, self.part):
            form.addRow(part)
        self.choices.add_cells_to(form)
        page = QWidget()
        # Not in one form: where a scroll bar takes room, Qt leaves its rows the height of the wider lines.
        rows = QVBoxLayout(page)
        rows.addLayout(above)
        for part in (self.notice, self.strip, self.glance, self.place, self.findings, fields):
            rows.addWidget(part)
        rows.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(page)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Help | QDialogButtonBox.StandardButton.Cancel
        )
        self.add = self.buttons.addButton(tr("Add"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.add.setObjectName("gcStackAddButton")
        make_primary(self.add)
        self.reason = QLabel()
        self.reason.setObjectName("gcStackReason")
        self.buttons.helpRequested.connect(lambda: open_page(HELP))
        HelpKey(self, HELP, open_page)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        below = QHBoxLayout()
        below.addWidget(self.reason, 1)
        below.addWidget(self.buttons)
        column = QVBoxLayout(self)
        column.addWidget(scroll, 1)
        column.addLayout(below)

    def take(self, path: str) -> None:
        """Look at a file, a folder or a layer of a database."""
        self.chosen.take(path)

    def take_several(self, paths: list[str]) -> None:
        """Look at several files of one kind together; all rasters of a folder are the folder."""
        self.chosen.take_several(paths)

    def path(self) -> str:
        """The first of the chosen files, or the folder; a header stands for its folder."""
        return self.chosen.path()

    def options(self) -> dict:
        """What the user chose or could have corrected; nothing for what is to be taken as found."""
        return {**self._asked(), **self.phase.options()}

    def _asked(self) -> dict:
        """What the reader is asked with: without its own guesses, so that it goes on saying them."""
        chosen = {
            **self.choices.value(),
            "also": self.chosen.paths()[1:],
            **self.guessed.value(),
            **self.phase.own(),
            **self.part.value(),
        }
        return {key: value for key, value in chosen.items() if value}

    def _follow(self, link):
        """Try again, or stop the reading."""
        if link == "again":
            self.preview.again()
        elif link == "take":
            self.layer.take_selected()
        else:
            self.chosen.clear()

    def _choose(self, *_):
        """Another source: what was said of the one before is forgotten."""
        if self._source and self._source != self.chosen.text():
            self.choices.forget()
            self.phase.forget()
            self.guessed.forget()
            self.part.forget()
        self._source, self._note = self.chosen.text(), ""
        self._look()

    def _look(self, *_):
        if self.chosen.is_readable():
            # As a run reads it, so that what is said here is what is forecast.
            self.preview.look(self.path(), None, self._asked() | self.phase.as_run())
        else:
            self.preview.forget()
        self._show()

    def _show(self):
        preview, path = self.preview, self.path()
        reason = self._reason()
        self._tell(path, reason)
        self.strip.show_dates(preview.dates, preview.missing, 0)
        info = preview.info
        if info or not preview.reading:
            self.phase.show_inferred(info, preview.problem)
            self.choices.show_variables(info, preview.problem)
            self.guessed.show_info(info, preview.problem)
            self.part.show_info(info, preview.problem)
        self.findings.show_info(info, self._copy())
        reason = reason or self.guessed.problem() or self.phase.problem() or self.part.problem()
        self.choices.show_info(info)
        self.place.show_info(info or preview.seen_info())
        self.glance.show_info(info, preview.dates)
        self.add.setEnabled(not reason)
        self.add.setToolTip(reason)
        self.reason.setText(reason if reason and not preview.problem else "")

    def _copy(self) -> str:
        """The ending of the copy that the map needs, "" where it shows the source itself."""
        info = self.preview.info
        if not info or sources.is_drawn(self.path(), self.options()):
            return ""
        return ".tif" if info.get("grid") else ".gpkg"

    def _tell(self, path, reason):
        preview = self.preview
        if not path and self.layer.copying:
            self.notice.say("info", self.layer.copying)
        elif not path:
            self.notice.say("info", tr("Choose a file or folder, or drop one here. Nothing is copied."))
        elif not settings.is_set_up() and not self.chosen.problem():
            self._tell_alone(reason)
        elif preview.problem:
            several = source_words.SEVERAL.search(preview.problem)
            self.notice.say("warning" if several else "error", preview.problem_told())
        elif preview.reading or not preview.info:
            known = [preview.told(), preview.years()] if preview.info else [preview.seen()]
            now = self._reading(path) if preview.reading else reason or tr("Reading…")
            self.notice.say("info", " · ".join(part for part in (*known, now) if part))
        elif reason:
            self.notice.say("warning", reason)
        else:
            told = " · ".join(p for p in (preview.facts(), preview.years()) if p)
            self.notice.say("success", f"{told}. {self._note}" if self._note else told)

    def _tell_alone(self, reason):
        """What can be done with a source while the worker is not set up."""
        set_up = [("gcStackSetupButton", tr("Set up…"), self.setupRequested.emit)]
        if reason:
            text = tr(
                "This needs the one-time set-up. Without it, GeoTIFFs, tables and point layers that have "
                "dates in their names can be added."
            )
            self.notice.say("warning", text, set_up)
            return
        text = tr(
            "Map, series, simple baselines and profiles work now. Forecasts, and reading other formats, need "
            "the one-time set-up."
        )
        self.notice.say("info", f"{self.preview.seen()}. {text}", set_up)

    def _reading(self, path) -> str:
        if self.preview.info and LOOKED_AT not in self.preview.info:
            return tr("Checking…")
        size, share = os.path.getsize(path) if os.path.isfile(path) else 0, self.preview.share
        told = tr("Reading {size}…", size=memory(size)) if size > LARGE else tr("Reading…")
        told = f"{told} {percent(share)}" if share else told
        return told + " " + tr('<a href="stop">Stop</a>') if size > LARGE or share else told

    def _reason(self) -> str:
        """Why there is nothing to add yet."""
        preview = self.preview
        if problem := self.chosen.problem():
            return problem
        if not settings.is_set_up():
            alone = stands_alone(self.path(), self.options())
            return "" if alone else tr("The worker environment is not set up yet. Set it up first.")
        if preview.problem:
            return translated(preview.problem)
        if preview.info and not preview.reading and preview.epochs() == 1:
            return tr("There is only one date. Choose the folder, or the file, that holds all dates.")
        return tr("Reading…") if preview.reading else ""

    def accept(self):
        """Hand over the source."""
        path, options, copy = self.path(), self.options(), self._copy()
        self.added.emit(path, options)
        if copy:
            conversion.start(path, options, copy)
        super().accept()

    def done(self, result):
        """Stop reading when the dialog closes."""
        self.layer.stop()
        self.preview.forget()
        self.place.clear_map()
        super().done(result)

    def changeEvent(self, event):  # noqa: N802
        """Ask the worker once it has been set up, when the dialog is turned to again."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and settings.is_set_up() != self._set_up:
            self._set_up = settings.is_set_up()
            self._look()

    def dropped(self, path: str) -> None:
        """Look at a dropped file or folder."""
        self.take(path)

    def dropped_together(self, paths: list[str]) -> None:
        """Look at all that was dropped."""
        self.take_several(paths) if len(paths) > 1 else self.take(paths[0])

    def dropped_layer(self, layer) -> bool:
        """A layer without a file is copied; a selection in it is told."""
        return self.layer.take(layer)

    def _await_copy(self):
        """What was chosen before is let go."""
        self.chosen.clear()
        self._show()

    def _take_noted(self, path, note):
        self.take(path)
        self.drop_noted(note)

    def drop_refused(self, text: str) -> None:
        """Why what was dropped is no source; what was chosen before stays."""
        self.notice.say("error", text)

    def drop_noted(self, text: str) -> None:
        """What was taken of a layer is said with what the reader finds."""
        self._note = text
        self._show()
