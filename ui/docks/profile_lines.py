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
    """A button with a menu of lines; `changed` tells of another choice.

    Attributes:
        together: names of the lines that are ticked beside the current one.
    """

    changed = pyqtSignal()

    def __init__(self, dock):
        super().__init__(dock)
        self._dock = dock
        self.together: list[str] = []
        sentence = tr("Draws further lines of the study into the same plot, at one date.")
        self.button = menu_button(
            dock.toolbar, "gcProfileTogether", tr("Lines together"), sentence, self.fill
        )

    def names(self) -> list[str]:
        """The lines that are drawn, in the order of the list; one where nothing is ticked."""
        current = self._dock.line_box.currentText()
        if self._dock.extras.view != "curves":
            return [current]
        every = [self._dock.line_box.itemText(i) for i in range(self._dock.line_box.count())]
        return [name for name in every if name == current or name in self.together]

    def several(self) -> bool:
        """Whether more than one line is drawn."""
        return len(self.names()) > 1

    def show(self) -> None:
        """The button as things are: one line at a time in a picture, and nothing to add to a single line."""
        picture, alone = self._dock.extras.view != "curves", self._dock.line_box.count() < 2
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
        self.together = list(names)
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
        menu.addAction(tr("All lines"), lambda: self.take(every[:MOST_LINES]))
        menu.addAction(tr("Only {name}", name=current), lambda: self.take([]))

    def icon(self, name: str):
        """A line's colour."""
        height = self._dock.fontMetrics().height()
        return swatch("line", self._dock.theme.line(name), height, self._dock.devicePixelRatioF())

    def _turn(self, name: str) -> None:
        others = [each for each in self.together if each != name]
        self.take(others if name in self.together else [*others, name])
