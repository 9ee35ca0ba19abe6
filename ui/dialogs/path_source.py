"""A file that continues a factor in a scenario: what it holds, and what it is told."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QFrame, QScrollArea, QVBoxLayout

from ..help_pages import open_page
from ..widgets.help_key import HelpKey
from ..words import tr
from .factor_source import FactorSource
from .size import open_at

HELP = "data#factor"


class PathSourceDialog(QDialog):
    """Emits `told(options)`, by the names of `core.source`, where they are taken."""

    told = pyqtSignal(dict)

    def __init__(self, name: str, path: str, options: dict, parent=None):
        super().__init__(parent)
        self.setObjectName("gcPathSourceDialog")
        self.setWindowTitle(tr("Factor {name}", name=name))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.source = FactorSource(name, path, options)
        self.source.changed.connect(self._enable)
        self._lay_out()
        HelpKey(self, HELP, open_page)
        open_at(self, 92, 30)

    def _lay_out(self):
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(self.source)
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Help | kinds.Ok | kinds.Cancel)
        self.buttons.helpRequested.connect(lambda: open_page(HELP))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        outer = QVBoxLayout(self)
        outer.addWidget(scroll, 1)
        outer.addWidget(self.buttons)

    def _enable(self):
        """What cannot be used is not taken."""
        problem = self.source.problem()
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setEnabled(not problem)
        ok.setToolTip(problem)

    def keyPressEvent(self, event):  # noqa: N802  (Qt asks for this name)
        """Return in a field looks at the source anew; it does not close the window."""
        entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not (entered and self.focusWidget() is not None and self.source.isAncestorOf(self.focusWidget())):
            super().keyPressEvent(event)

    def accept(self):
        """Hand over what the source is told."""
        self.told.emit(self.source.options())
        super().accept()

    def done(self, result):
        """Stop asking when the window closes."""
        self.source.stop()
        super().done(result)
