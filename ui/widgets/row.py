"""Buttons side by side, or one below the other where the dock is too narrow for that."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QSize
from qgis.PyQt.QtWidgets import QBoxLayout, QLayout, QSizePolicy, QWidget


class Row(QWidget):
    """A row of widgets that turns into a column before any of them is cut.

    Args:
        shares: of the width, one for each widget; without them all keep the width that they ask for.
    """

    def __init__(self, widgets=(), parent=None, shares=()):
        super().__init__(parent)
        self._shares = tuple(shares)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        # Made before it has a parent, it would be held as wide as all its widgets side by side.
        self._layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._widgets: list[QWidget] = []
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.fill(widgets)

    def fill(self, widgets) -> None:
        """Show these widgets and drop those before."""
        while self._layout.count():
            item = self._layout.takeAt(0)
            if item.widget():
                item.widget().hide()
                item.widget().deleteLater()
        self._widgets = list(widgets)
        for index, widget in enumerate(self._widgets):
            self._layout.addWidget(widget, self._shares[index] if self._shares else 0)
        if not self._shares:
            self._layout.addStretch(1)
        self.setVisible(bool(self._widgets))
        self._turn()

    def resizeEvent(self, event):  # noqa: N802
        """Turn where the width asks for it."""
        super().resizeEvent(event)
        self._turn()

    def event(self, event):
        """Turn where a widget of the row was shown, hidden, or got other words."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._turn()
        return super().event(event)

    def minimumSizeHint(self):  # noqa: N802
        """The widest widget decides how narrow it may get."""
        hint = super().minimumSizeHint()
        return QSize(max((w.sizeHint().width() for w in self._shown()), default=0), hint.height())

    def _shown(self):
        return [widget for widget in self._widgets if not widget.isHidden()]

    def _turn(self):
        shown = self._shown()
        self.setMinimumWidth(max((w.sizeHint().width() for w in shown), default=0))
        needed = sum(w.sizeHint().width() for w in shown) + self._layout.spacing() * max(len(shown) - 1, 0)
        side, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        direction = side if needed <= self.width() else down
        if direction != self._layout.direction():
            self._layout.setDirection(direction)
            self.updateGeometry()
