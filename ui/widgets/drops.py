"""Files, folders and layers dropped on a window."""

from __future__ import annotations

from ...core.errors import GroundCastError
from .. import dropped, warm_reader


class TakesDrops:
    """For a widget that accepts drops: hands local paths to `dropped_together(paths)`.

    A layer of the layer tree, or an entry of the browser, stands for the file that it shows. `dropped_layer`
    may take one as it is; of others without a file `drop_refused` is told why.
    """

    def dropped(self, path: str) -> None:
        """Take a dropped file or folder."""
        raise NotImplementedError

    def dropped_together(self, paths: list[str]) -> None:
        """Take what was dropped at once; the first of them, unless a widget takes more."""
        self.dropped(paths[0])

    def dropped_layer(self, layer) -> bool:
        """Take a loaded layer as it is; False, as here, where its file is wanted."""
        return False

    def drop_refused(self, text: str) -> None:
        """Say why what was dropped cannot be taken."""
        raise NotImplementedError

    def drop_noted(self, text: str) -> None:
        """Say what was taken of a layer that is more than its file."""

    def dragEnterEvent(self, event):  # noqa: N802  (Qt asks for this name)
        """Take files, folders and layers."""
        if dropped.offers(event.mimeData()):
            event.acceptProposedAction()
            # What is dropped will be asked about.
            warm_reader.shared().warm()

    def dropEvent(self, event):  # noqa: N802  (Qt asks for this name)
        """Hand them over."""
        mime = event.mimeData()
        if not dropped.offers(mime):
            return
        event.acceptProposedAction()
        layers = dropped.layers_in(mime)
        if len(layers) == 1 and self.dropped_layer(layers[0]):
            return
        try:
            paths = dropped.paths_in(mime)
        except GroundCastError as error:
            self.drop_refused(str(error))
            return
        self.dropped_together(paths)
        if note := dropped.notes_of(layers):
            self.drop_noted(note)
