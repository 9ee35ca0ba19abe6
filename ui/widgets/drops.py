"""Files, folders and layers dropped on a window."""

from __future__ import annotations

import os

from qgis.core import QgsMimeDataUtils, QgsProject

from .. import sources, warm_reader


class TakesDrops:
    """For a widget that accepts drops: hands the first local path to `dropped(path)`.

    A layer of the layer tree, or an entry of the browser, stands for the file that it shows.
    """

    def dropped(self, path: str) -> None:
        """Take a dropped file or folder."""
        raise NotImplementedError

    def dropped_together(self, paths: list[str]) -> None:
        """Take what was dropped at once; the first of them, unless a widget takes more."""
        self.dropped(paths[0])

    def dragEnterEvent(self, event):  # noqa: N802  (Qt asks for this name)
        """Take files, folders and layers with a file."""
        if paths_in(event.mimeData()):
            event.acceptProposedAction()
            # What is dropped will be asked about.
            warm_reader.shared().warm()

    def dropEvent(self, event):  # noqa: N802  (Qt asks for this name)
        """Hand them over."""
        paths = paths_in(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.dropped_together(paths)


def paths_in(mime) -> list[str]:
    """The local files and folders of what is dragged."""
    paths = [url.toLocalFile() for url in mime.urls() if url.isLocalFile()]
    if paths or not QgsMimeDataUtils.isUriList(mime):
        return paths
    found = [_path(uri) for uri in QgsMimeDataUtils.decodeUriList(mime)]
    return [path for path in dict.fromkeys(found) if path]


def _path(uri) -> str:
    """The file that a dragged layer shows, "" where it has none of its own."""
    for layer in QgsProject.instance().mapLayers().values():
        if layer.id() == getattr(uri, "layerId", "") or layer.source() == uri.uri:
            return sources.layer_path(layer)
    return uri.uri if os.path.exists(uri.uri) else ""
