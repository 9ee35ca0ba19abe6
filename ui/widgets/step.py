"""A step of the dock: a collapsible box whose title sums it up and never widens the dock."""

from __future__ import annotations

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ..words import tr
from .notice import Notice

# Arrow, frame and margins beside the title, in heights of a line.
BESIDE = 2.5
MARK = "\u26a0"


class Step(QgsCollapsibleGroupBox):
    """One numbered step; `body` is the layout to fill.

    The title reads "1  Data  ·  summary", cut at the right where the dock is narrow, with the whole
    text as the tooltip. Closed, it has a warning mark where a notice in it tells of trouble, which the
    tooltip and the accessible name say in words.
    """

    # A step whose notice is a finding and no trouble has no mark.
    MARKED = True

    def __init__(self, number: int, name: str, object_name: str, parent=None):
        super().__init__(parent)
        self._head = f"{number}  {name}"
        self._summary = self._trouble = ""
        self.setObjectName(object_name)
        self.setSaveCollapsedState(False)
        self.setScrollOnExpand(False)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        # Opening the box shows each of its children, hidden ones too: so it gets a single one.
        content = QWidget()
        outer = QVBoxLayout(self)
        gap = self.fontMetrics().height() // 2
        outer.setContentsMargins(gap, gap, gap, gap)
        outer.addWidget(content)
        self.body = QVBoxLayout(content)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(self.fontMetrics().height() // 3)
        name_the_arrow(self, name)
        self.collapsedStateChanged.connect(lambda _closed: self._elide())
        self.summarise("")

    def summarise(self, summary: str) -> None:
        """Put the state of the step into its title."""
        self._summary = summary
        self._elide()

    def summary(self) -> str:
        """The summary in full."""
        return self._summary

    def full_title(self) -> str:
        """The title as it reads when there is room for it."""
        return f"{self._head}  ·  {self._summary}" if self._summary else self._head

    def set_trouble(self, text: str) -> None:
        """Say what is off that no notice of the step tells; "" where nothing is."""
        self._trouble = text
        self._elide()

    def trouble(self) -> str:
        """What is off in the step, "" where nothing is."""
        told = [each.text() for each in self.findChildren(Notice) if each.kind in ("warning", "error")]
        return next(iter([*told, self._trouble] if self.MARKED else ()), "")

    def warned(self) -> str:
        """What the title of the closed step warns of, asked for whenever it is written anew."""
        return self.trouble()

    def notices_changed(self) -> None:
        """A notice of the step says something else, or nothing any more."""
        self._elide()

    def open(self, opened: bool = True) -> None:
        """Open or close the step."""
        self.setCollapsed(not opened)
        # While the box is hidden it does not say that it was closed.
        self._elide()

    def resizeEvent(self, event):  # noqa: N802
        """Cut the title anew."""
        super().resizeEvent(event)
        self._elide()

    def _elide(self):
        metrics = self.fontMetrics()
        room = self.width() - int(BESIDE * metrics.height())
        trouble = self.warned() if self.isCollapsed() else ""
        whole = f"{MARK} {self.full_title()}" if trouble else self.full_title()
        title = metrics.elidedText(whole, Qt.TextElideMode.ElideRight, max(room, 0)).replace("&", "&&")
        if title != self.title():
            self.setTitle(title)
        cut = title != whole.replace("&", "&&")
        self.setToolTip("\n".join(part for part in (whole if cut else "", trouble) if part))
        said = tr("{title}, warning: {text}", title=self.full_title(), text=trouble)
        self.setAccessibleName(said if trouble else whole)


def name_the_arrow(box, name: str) -> None:
    """Give the arrow of a collapsible box a name: QGIS leaves it empty, which is read out as nothing."""
    for button in box.findChildren(QToolButton, "collapseButton"):
        button.setAccessibleName(tr("Open or close {step}", step=name))
