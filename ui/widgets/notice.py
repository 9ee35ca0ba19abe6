"""The notice: one sentence that stands in the step it concerns until it is cured."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout

from ..spoken import translated
from .row import Row

ICONS = {
    "info": "/mIconInfo.svg",
    "warning": "/mIconWarning.svg",
    "error": "/mIconCritical.svg",
    "success": "/mIconSuccess.svg",
}


class Notice(QFrame):
    """An icon, a word-wrapped sentence with links, and buttons that cure what it says.

    Attributes:
        kind: "info", "warning", "error", "success", or "" while hidden.
    """

    linkActivated = pyqtSignal(str)  # noqa: N815  (Qt's way of naming)

    def __init__(self, name: str, parent=None):
        super().__init__(parent)
        self.setObjectName(name)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.kind = ""
        self._icon = QLabel()
        self._icon.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._label = QLabel()
        self._label.setObjectName(f"{name}Text")
        self._label.setWordWrap(True)
        # Beside the icon also where a dialog keeps room for a longer sentence.
        self._label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self._label.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._label.linkActivated.connect(self.linkActivated)
        self._buttons = Row()
        self._lay_out()
        self.hide()

    def _lay_out(self):
        row = QHBoxLayout()
        row.addWidget(self._icon)
        row.addWidget(self._label, 1)
        column = QVBoxLayout(self)
        gap = self.fontMetrics().height() // 3
        column.setContentsMargins(gap, gap, gap, gap)
        column.addLayout(row)
        column.addWidget(self._buttons)

    def text(self) -> str:
        """The sentence shown, "" while hidden."""
        return self._label.text() if self.kind else ""

    def say(self, kind: str, text: str, buttons=(), bold: bool = False) -> None:
        """Show `text`, which may be the worker's; `buttons` are (objectName, label, slot)."""
        self.kind, text = kind, translated(text)
        size = self.fontMetrics().height()
        self._icon.setPixmap(QgsApplication.getThemeIcon(ICONS[kind]).pixmap(size, size))
        self._label.setText(text)
        links = Qt.FocusPolicy.StrongFocus if "<a " in text else Qt.FocusPolicy.NoFocus
        self._label.setFocusPolicy(links)
        font = self._label.font()
        font.setBold(bold)
        self._label.setFont(font)
        self.setAccessibleName(text)
        self._fill(buttons)
        self.show()
        self._tell_step()

    def clear(self) -> None:
        """Hide the notice."""
        self.kind = ""
        self._label.clear()
        self._fill(())
        self.hide()
        self._tell_step()

    def _tell_step(self):
        """The step that holds the notice has a mark while it is closed."""
        holder = self.parentWidget()
        while holder is not None and not hasattr(holder, "notices_changed"):
            holder = holder.parentWidget()
        if holder is not None:
            holder.notices_changed()

    def button(self, name: str) -> QPushButton | None:
        """The button with this objectName."""
        return next((b for b in self._buttons.findChildren(QPushButton, name) if not b.isHidden()), None)

    def _fill(self, buttons):
        made = []
        for name, label, slot in buttons:
            button = QPushButton(label)
            button.setObjectName(name)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, slot=slot: slot())
            made.append(button)
        self._buttons.fill(made)
