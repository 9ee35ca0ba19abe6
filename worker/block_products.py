"""The maps of a raster that is forecast block by block: one canvas a kind, drawn a block at a time."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from ..core.crossing import first
from ..core.panel import Panel, Quantiles
from ..core.window import Window
from ..core.write.canvas import Canvas
from .outlook import Outlook, unit_of
from .products import Products, dated_layers

DRAFTS = ".drafts"


class BlockProducts:
    """Canvases of one run, by kind. As a context manager it leaves no draft behind.

    Attributes:
        products: lists the maps; its stack lies on the grid of all of the raster.
        rows: as `Canvas` takes it.
    """

    def __init__(self, products: Products, rows: int):
        self.products, self._rows = products, rows
        self._drafts = products.folder / DRAFTS
        self._canvases: dict[str, Canvas] = {}

    def __enter__(self) -> BlockProducts:
        # A run that was killed may have left some.
        shutil.rmtree(self._drafts, ignore_errors=True)
        return self

    def __exit__(self, *_error) -> None:
        for canvas in self._canvases.values():
            canvas.drop()
        shutil.rmtree(self._drafts, ignore_errors=True)

    def draw(self, window: Window, panel: Panel, held_back: Quantiles, outlook: Outlook) -> None:
        """All maps of one block; the panel's cells count in the window.

        Raises:
            GroundCastError: as `Canvas`.
        """
        for kind, (values, bands), tags in _layers(panel, held_back, outlook):
            full = np.full((len(values), window.height * window.width), np.nan, np.float32)
            full[:, panel.cells] = values
            self._canvas(kind, bands, tags).draw(window, full.reshape(-1, *window.shape))

    def finish(self, reporter) -> None:
        """Make the files of the drafts.

        Raises:
            GroundCastError: as `Canvas.finish`.
        """
        for count, (kind, canvas) in enumerate(list(self._canvases.items()), start=1):
            path = canvas.finish()
            del self._canvases[kind]
            self.products.report.artifact(kind, path, self.products.panel.region, self.products.model)
            reporter.progress(count / (count + len(self._canvases)))

    def _canvas(self, kind: str, bands, tags: dict[str, str]) -> Canvas:
        """The canvas of a kind, listed and opened when its first block comes."""
        if kind not in self._canvases:
            path = self.products.add_map(kind, bands)
            draft = self._drafts / f"{Path(path).stem}.tif"
            grid, told = self.products.stack.place, self.products.tags(kind) | tags
            self._canvases[kind] = Canvas(path, draft, bands, grid, told, self._rows)
        return self._canvases[kind]


def _layers(panel: Panel, held_back: Quantiles, outlook: Outlook) -> Iterator[tuple]:
    """(kind, (values (B, P), bands), tags) of all maps, as `Products.write` has them."""
    for kind, given in dated_layers(panel, held_back, outlook).items():
        yield kind, given, outlook.tags if unit_of(kind) != "mm" else {}
    for kind, values in outlook.rates().items():
        yield kind, (values[None], (kind,)), {}
    for kind, least in outlook.crossings.items():
        days = first(outlook.course, outlook.course_dates, least)
        yield kind, (days[None], (kind,)), outlook.tags
