"""F1 inside a dock opens its page of the help, not QGIS's own."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QEvent, QObject, Qt


class HelpKey(QObject):
    """Watches a widget for F1 and calls `opens(page)`.

    QGIS has F1 for itself; a second shortcut would be ambiguous, and then neither works. A widget may
    take the key before shortcuts do.
    """

    def __init__(self, widget, page: str, opens: Callable[[str], None]):
        super().__init__(widget)
        self._page, self._opens = page, opens
        widget.installEventFilter(self)

    def eventFilter(self, _watched, event):  # noqa: N802  (Qt asks for this name)
        """Take the key, then act on it."""
        kinds = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        if event.type() not in kinds or event.key() != Qt.Key.Key_F1:
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            self._opens(self._page)
        return True
