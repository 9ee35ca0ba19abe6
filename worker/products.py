"""The files of one region: maps, points, and their entries in the report's list of artifacts."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np

from ..core.grid import Points
from ..core.panel import Panel, Quantiles
from ..core.rasterise import automatic_cell, to_grid
from ..core.stack import Stack
from ..core.write.geopackage import write_points
from ..core.write.geotiff import result_tags, write_cog


@dataclass
class Products:
    """Writes the results of one region and model below `folder`, and lists what it wrote.

    Attributes:
        folder: the results folder; files go to `folder/<region>`.
        stack: its place is what the panel's cells refer to.
        panel: every date that was observed, held-back ones included.
        artifacts: entries for the report, in the order of writing.
    """

    folder: Path
    stack: Stack
    panel: Panel
    model: str
    report: object
    artifacts: list[dict] = field(default_factory=list)

    def write(self, held_back: Quantiles | None, forecast: Quantiles, dates: np.ndarray) -> None:
        """All files of the region: `held_back` may be None, `dates` (H,) are those of `forecast`."""
        layers = {"observed": (self.panel.values, self.panel.dates)}
        if held_back is not None:
            count = len(held_back.median)
            known = self.panel.dates[-count:]
            layers |= parts("held_back", held_back, known)
            layers["residual"] = (self.panel.values[-count:] - held_back.median, known)
        self.write_layers(layers | parts("", forecast, dates))

    def write_layers(self, layers: dict[str, tuple[np.ndarray, np.ndarray]]) -> None:
        """A map of each layer, by kind (values (B, P) in mm, dates (B,)), and points with all of them."""
        for kind, (values, when) in layers.items():
            self._map(kind, values, when)
        if not self.stack.gridded or "count" in self.stack.quality:
            self._points(layers)

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

    def _map(self, kind: str, values: np.ndarray, dates: np.ndarray) -> None:
        name = "observed.tif" if kind == "observed" else f"{self.model}_{kind}.tif"
        values, grid, cells = self._on_grid(values, dates)
        path = self.add(kind, name, dates)
        write_cog(path, values, dates, grid, self._tags(kind), cells)
        self.report.artifact(kind, path, self.panel.region, self.model)

    def _on_grid(self, values: np.ndarray, dates: np.ndarray):
        """Values, grid and cells to write; points are averaged in cells of twice their spacing."""
        if self.stack.gridded:
            return values, self.stack.place, self.panel.cells
        points = self.stack.place.take(self.panel.cells)
        cell = automatic_cell(points)
        stack = replace(self.stack, values=values, dates=dates, place=points, incidence_deg=None, quality={})
        gridded = to_grid(stack, cell, "mean")
        return gridded.values, gridded.place, None

    def _points(self, layers: dict) -> None:
        path = self.add("points", f"{self.model}_points.gpkg")
        write_points(path, layers, self._places(), self._tags("points"))
        self.report.artifact("points", path, self.panel.region, self.model)

    def _places(self) -> Points:
        """The points themselves, or the centres of the cells that points were gridded to."""
        if not self.stack.gridded:
            return self.stack.place.take(self.panel.cells)
        x, y = self.stack.coordinates()
        cells = self.panel.cells
        count = {"count": self.stack.quality["count"].ravel()[cells].astype(np.float32)}
        return Points(self.stack.place.crs, x[cells], y[cells], cells.astype(str), count)

    def _tags(self, kind: str) -> dict:
        model = "" if kind == "observed" else self.model
        return result_tags(
            "mm", self.stack.sign, self.stack.kind, model, self.panel.region, self.stack.simulated
        )


def parts(prefix: str, given: Quantiles, dates: np.ndarray) -> dict:
    """Layers of one forecast by name: `median`, `lower`, `upper`, after `prefix` where there is one."""
    names = {"median": prefix or "median"} | {p: f"{prefix}_{p}".strip("_") for p in ("lower", "upper")}
    parts = {names[part]: getattr(given, part) for part in names}
    return {name: (values, dates) for name, values in parts.items() if values is not None}
