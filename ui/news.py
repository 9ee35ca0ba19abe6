"""What came of a run, in the message bar: it stays until it is closed, or its project is."""

from __future__ import annotations

from qgis.core import Qgis, QgsProject
from qgis.gui import QgsMessageBarItem
from qgis.PyQt.QtCore import QObject


def tell(iface, text: str, level=Qgis.MessageLevel.Info) -> None:
    """Show a sentence without a title, which would take the room of the sentence's end."""
    bar = iface.messageBar()
    item = QgsMessageBarItem("", text, level, 0, bar)
    _UntilClosed(item, bar)
    bar.pushItem(item)


class _UntilClosed(QObject):
    """Belongs to a message and goes with it."""

    def __init__(self, item: QgsMessageBarItem, bar):
        super().__init__(item)
        self._item, self._bar = item, bar
        QgsProject.instance().cleared.connect(self._pop)

    def _pop(self) -> None:
        self._bar.popWidget(self._item)
