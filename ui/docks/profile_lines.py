"""Several profile lines in one plot: which of the study's lines are shown beside the current one."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QMenu

from ..plots.colours import LINES
from ..plots.swatch import swatch
from ..words import number, tr
from .menu_button import add_choice, menu_button, reasoned

MOST_LINES = len(LINES)


class ProfileLines(QObject):
    """A button with a menu of lines; the choice is kept in the study.

    Signals: `changed` tells of another choice; `recalled` that the study has another one.

    Args:
        study: keeps the choice in its field `profile_lines`; None keeps it in memory only.
    """

    changed = pyqtSignal()
    recalled = pyqtSignal()

    def __init__(self, dock, study=None):
        super().__init__(dock)
        self._dock, self._study = dock, study
        # The current line first, also where it is not there (any more).
        self._drawn: list[str] = list(study.profile_lines) if study is not None else []
        self._forget = study.on_change(self._follow) if study is not None else lambda: None
        sentence = tr("Draws further lines of the study into the same plot, at one date.")
        self.button = menu_button(
            dock.toolbar, "gcProfileTogether", tr("Lines together"), sentence, self.fill
        )

    @property
    def first(self) -> str:
        """The line that the user chose last, "" before any choice."""
        return self._drawn[0] if self._drawn else ""

    @property
    def together(self) -> list[str]:
        """Names of the lines that are ticked beside the current one."""
        box = self._dock.line_box
        return [name for name in self._drawn[1:] if box.findText(name) >= 0]

    def settle(self, current: str, beside: list[str] | None = None) -> None:
        """Keep another current line, and other lines `beside` it; None keeps those that were."""
        beside = self._drawn[1:] if beside is None else beside
        self._drawn = [current, *(name for name in beside if name != current)]
        if self._study is not None:
            self._study.profile_lines = list(self._drawn)
            self._study.changed()

    def close(self) -> None:
        """Stop following the study."""
        self._forget()

    def names(self) -> list[str]:
        """The lines that are drawn, in the order of the list; one where nothing is ticked."""
        current = self._dock.line_box.currentText()
        if self._dock.extras.is_picture:
            return [current]
        every = [self._dock.line_box.itemText(i) for i in range(self._dock.line_box.count())]
        there = self._dock.layer.names()
        return [name for name in every if name == current or (name in self.together and name in there)]

    def several(self) -> bool:
        """Whether more than one line is drawn."""
        return len(self.names()) > 1

    def show(self) -> None:
        """The button as things are: one line at a time in a picture, and nothing to add to a single line."""
        picture, alone = self._dock.extras.is_picture, self._dock.line_box.count() < 2
        why = tr("A picture over time shows one line at a time.") if picture else ""
        why = why or (tr("Draw a second line first.") if alone else "")
        reasoned(self.button, why)
        count = len(self.names())
        self.button.setText(tr("{n} lines", n=number(count)) if count > 1 else tr("Lines together"))

    def take(self, names: list[str]) -> None:
        """Show these lines beside the current one."""
        if len(set(names) | {self._dock.line_box.currentText()}) > MOST_LINES:
            text = tr("Choose up to {n} lines; more cannot be told apart.", n=MOST_LINES)
            self._dock.notice.say("info", text, [("gcHideNotice", tr("Hide"), self._dock.notice.clear)])
            return
        self.settle(self._dock.line_box.currentText(), names)
        self.show()
        self.changed.emit()

    def fill(self, menu: QMenu) -> None:
        """A tick for each line, in its colour."""
        menu.clear()
        current, box = self._dock.line_box.currentText(), self._dock.line_box
        every = [box.itemText(i) for i in range(box.count())]
        for name in every:
            on = name == current or name in self.together
            action = add_choice(menu, name, on, lambda name=name: self._turn(name))
            action.setIcon(self.icon(name))
            action.setEnabled(name != current)
        menu.addSeparator()
        first = [current, *(name for name in every if name != current)][:MOST_LINES]
        menu.addAction(tr("All lines"), lambda: self.take(first))
        menu.addAction(tr("Only {name}", name=current), lambda: self.take([]))

    def icon(self, name: str):
        """A line's colour."""
        height = self._dock.fontMetrics().height()
        return swatch("line", self._dock.theme.line(name), height, self._dock.devicePixelRatioF())

    def _turn(self, name: str) -> None:
        others = [each for each in self.together if each != name]
        self.take(others if name in self.together else [*others, name])

    def _follow(self) -> None:
        """A project was opened, or another study chosen."""
        if self._study.profile_lines == self._drawn:
            return
        self._drawn = list(self._study.profile_lines)
        # −1, no line, where it comes with the project's layers only later.
        self._dock.line_box.setCurrentIndex(self._dock.line_box.findText(self.first))
        self.recalled.emit()
