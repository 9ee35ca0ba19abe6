"""The files of one region: maps, points, and their entries in the report's list of artifacts."""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np

from ..core.crossing import first
from ..core.grid import Points
from ..core.panel import Panel, Quantiles
from ..core.rasterise import Cells, shared_cells, to_grid
from ..core.stack import Stack
from ..core.write.geopackage import write_points
from ..core.write.geotiff import result_tags, write_cog
from .outlook import Outlook, unit_of


@dataclass
class Products:
    """Writes the results of one region and model below `folder`, and lists what it wrote.

    Attributes:
        folder: the results folder; files go to `folder/<region>`.
        stack: its place is what the panel's cells refer to.
        panel: every date that was observed, held-back ones included.
        artifacts: entries for the report, in the order of writing.
        cells: of the maps of points; those of all regions of a run, so that they make one map.
    """

    folder: Path
    stack: Stack
    panel: Panel
    model: str
    report: object
    artifacts: list[dict] = field(default_factory=list)
    cells: Cells | None = None

    def write(self, held_back: Quantiles | None, outlook: Outlook, fit: np.ndarray | None = None) -> None:
        """All files of the region: `held_back` may be None, `outlook` holds the forecast.

        `fit` (N, P) ends before the held-back dates; None writes none.
        """
        layers = dated_layers(self.panel, held_back, outlook)
        if fit is not None:
            end = len(self.panel.dates) - (len(held_back.median) if held_back is not None else 0)
            layers = layers.new_child({"fit": (fit, self.panel.dates[end - len(fit) : end])})
        rates = outlook.rates() | outlook.turns()
        self._maps(layers, outlook.tags)
        for kind, values in rates.items():
            self._map(kind, *self._on_grid(values[None]), (kind,))
        self._crossings(outlook)
        self._points(layers, rates | outlook.days(), outlook.tags)

    def write_layers(self, layers: Mapping[str, tuple[np.ndarray, np.ndarray]]) -> None:
        """A map of each layer, by kind (values (B, P), dates (B,)), and points with all of them."""
        self._maps(layers, {})
        self._points(layers, {}, {})

    def add(self, kind: str, name: str, dates: np.ndarray = (), unit: str = "mm") -> Path:
        """List an artifact, tell the reporter, and give the path to write it to."""
        path = f"{self.panel.region}/{name}"
        model = "" if kind == "observed" else self.model
        self.artifacts.append(
            {
                "kind": kind,
                "region": self.panel.region,
                "model": model,
                "path": path,
                "dates": [str(date) for date in dates],
                "unit": unit,
            }
        )
        return self.folder / path

    def add_map(self, kind: str, bands) -> Path:
        """List the raster of a kind, and give the path to write it to; `bands` as its file has them."""
        name = "observed.tif" if kind == "observed" else f"{self.model}_{kind}.tif"
        return self.add(kind, name, () if isinstance(bands, tuple) else bands, unit_of(kind))

    def _maps(self, layers: Mapping, told: dict) -> None:
        for kind, (values, dates) in layers.items():
            self._map(kind, *self._on_grid(values, dates), dates, told if unit_of(kind) != "mm" else {})

    def _crossings(self, outlook: Outlook) -> None:
        """Dates of crossing: of cells of points, those of the mean probability of the points."""
        if not outlook.crossings:
            return
        shares, grid, cells = self._on_grid(outlook.course, outlook.course_dates)
        for kind, least in outlook.crossings.items():
            days = first(shares, outlook.course_dates, least)
            self._map(kind, days[None], grid, cells, (kind,), outlook.tags)

    def _map(self, kind: str, values: np.ndarray, grid, cells, bands, told: dict | None = None) -> None:
        """One raster; `bands` are dates, or the kind itself of a map without dates."""
        path = self.add_map(kind, bands)
        write_cog(path, values, bands, grid, self.tags(kind) | (told or {}), cells)
        self.report.artifact(kind, path, self.panel.region, self.model)

    def _on_grid(self, values: np.ndarray, dates: np.ndarray | None = None):
        """Values, grid and cells to write; points are averaged in cells of twice their spacing."""
        if self.stack.gridded:
            return values, self.stack.place, self.panel.cells
        points = self.stack.place.take(self.panel.cells)
        # A stack wants a date for each layer; a map without dates gets one that nobody reads.
        dates = self.panel.dates[-1:] if dates is None else dates
        stack = replace(self.stack, values=values, dates=dates, place=points, incidence_deg=None, quality={})
        gridded = averaged(stack, self.cells)
        return gridded.values, gridded.place, None

    def _points(self, layers: Mapping, summary: dict, told: dict) -> None:
        """The GeoPackage of points, where the stack has some."""
        if self.stack.gridded and "count" not in self.stack.quality:
            return
        path = self.add("points", f"{self.model}_points.gpkg")
        units = {kind: unit_of(kind) for kind in (*layers, *summary) if unit_of(kind) != "mm"}
        write_points(path, layers, self._places(), self.tags("points") | told, units, summary)
        self.report.artifact("points", path, self.panel.region, self.model)

    def _places(self) -> Points:
        """The points themselves, or the centres of the cells that points were gridded to."""
        if not self.stack.gridded:
            return self.stack.place.take(self.panel.cells)
        x, y = self.stack.coordinates()
        cells = self.panel.cells
        count = {"count": self.stack.quality["count"].ravel()[cells].astype(np.float32)}
        return Points(self.stack.place.crs, x[cells], y[cells], cells.astype(str), count)

    def tags(self, kind: str) -> dict:
        """The tags of the raster of a kind."""
        model, stack = "" if kind == "observed" else self.model, self.stack
        return result_tags(unit_of(kind), stack.sign, stack.kind, model, self.panel.region, stack.simulated)


def cells_of(stacks: list[Stack], panels: list[Panel]) -> Cells | None:
    """The cells that maps of all regions share; None where the stacks are rasters."""
    if stacks[0].gridded:
        return None
    return shared_cells([stack.place.take(panel.cells) for stack, panel in zip(stacks, panels)])


def averaged(stack: Stack, cells: Cells | None) -> Stack:
    """Points as a raster on the cells of all regions; None takes those of their own spacing."""
    cells = cells or shared_cells([stack.place])
    return to_grid(stack, cells.size, crs=cells.crs)


def dated_layers(panel: Panel, held_back: Quantiles | None, outlook: Outlook) -> ChainMap:
    """(values (B, P), dates (B,)) by kind: what was observed, the held-back dates, and the forecast."""
    layers = {"observed": (panel.values, panel.dates)}
    if held_back is not None:
        count = len(held_back.median)
        known = panel.dates[-count:]
        layers |= parts("held_back", held_back, known)
        layers["residual"] = (panel.values[-count:] - held_back.median, known)
    return ChainMap(outlook.dated(), layers | parts("", outlook.forecast, outlook.dates))


def parts(prefix: str, given: Quantiles, dates: np.ndarray) -> dict:
    """Layers of one forecast by name: `median`, `lower`, `upper`, after `prefix` where there is one."""
    names = {"median": prefix or "median"} | {p: f"{prefix}_{p}".strip("_") for p in ("lower", "upper")}
    parts = {names[part]: getattr(given, part) for part in names}
    return {name: (values, dates) for name, values in parts.items() if values is not None}
