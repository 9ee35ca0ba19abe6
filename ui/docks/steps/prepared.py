"""The line of the Data step that says what the data are prepared with, and the way to its window."""

from __future__ import annotations

import html

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QLabel

from ... import preparation_words, settings
from ...dialogs.preparation import PreparationDialog
from ...words import tr


class Prepared(QLabel):
    """Links open the window or take every step back; `changed` tells that the study has other steps."""

    changed = pyqtSignal()

    def __init__(self, study, parent=None):
        super().__init__(parent)
        self.study = study
        self.setObjectName("gcPrepared")
        self.setWordWrap(True)
        self.linkActivated.connect(self.follow)

    def show_steps(self) -> None:
        """Say what is on, where there is data that can be prepared."""
        steps = preparation_words.summary(self.study.data_options)
        can = bool(self.study.data_path) and settings.is_set_up()
        change, undo = tr('<a href="prepare">Prepare…</a>'), tr('<a href="undo">Take back</a>')
        if steps:
            parts = [tr("Prepared: {steps}", steps=html.escape(steps)), *([change] if can else []), undo]
            self.setText(" · ".join(parts))
        else:
            self.setText(change)
        self.setVisible(can or bool(steps))

    def follow(self, link: str) -> None:
        """Do what a link says: "prepare" or "undo"."""
        if link == "prepare":
            self.prepare()
        else:
            self._take({})

    def prepare(self) -> PreparationDialog:
        """Open the window of the steps."""
        dialog = PreparationDialog(self.study.data_path, self.study.data_options, self.window())
        dialog.chosen.connect(self._take)
        dialog.open()
        return dialog

    def kept(self, path: str) -> dict:
        """The steps that hold on when the same data are read anew: those chosen in this window alone."""
        if path != self.study.data_path:
            return {}
        steps = preparation_words.chosen(self.study.data_options)
        return {key: value for key, value in steps.items() if key not in ("vertical", "cell")}

    def _take(self, steps):
        self.study.data_options = preparation_words.others(self.study.data_options) | steps
        self.study.changed()
        self.changed.emit()
