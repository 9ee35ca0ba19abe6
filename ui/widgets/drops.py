"""Files and folders dropped on a window."""

from __future__ import annotations


class TakesDrops:
    """For a widget that accepts drops: hands the first local path to `dropped(path)`."""

    def dropped(self, path: str) -> None:
        """Take a dropped file or folder."""
        raise NotImplementedError

    def dropped_together(self, paths: list[str]) -> None:
        """Take what was dropped at once; the first of them, unless a widget takes more."""
        self.dropped(paths[0])

    def dragEnterEvent(self, event):  # noqa: N802  (Qt asks for this name)
        """Take files and folders."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event):  # noqa: N802  (Qt asks for this name)
        """Hand them over."""
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.dropped_together(paths)
