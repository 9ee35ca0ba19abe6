"""Maps of skill: in percent of the reference's error, above zero where the model is better."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np

from ..core.rasterise import Cells
from ..core.stack import Stack
from ..core.write.geopackage import write_columns
from ..core.write.geotiff import result_tags, write_cog
from .products import Products, averaged

UNIT = "%"


def write(
    folder: Path, skills: dict[str, np.ndarray], stack: Stack, cells: np.ndarray, region: str
) -> list[Path]:
    """skill.tif, one band a model, and skill.gpkg for points; gives their paths.

    Args:
        skills: by model, (P,) percent, NaN where too little was observed.
        cells: (P,) columns of the series in `stack`.
    """
    tags = result_tags(UNIT, stack.sign, "skill", ",".join(skills), region, stack.simulated)
    paths = [folder / "skill.tif"]
    _raster(paths[0], skills, stack, cells, tags)
    if not stack.gridded:
        paths.append(folder / "skill.gpkg")
        write_columns(paths[1], "skill", skills, stack.place.take(cells), tags)
    return paths


def add(products: Products, skill: np.ndarray, cells: np.ndarray) -> None:
    """MODEL_skill.tif of one region of a training run, listed among its artifacts."""
    name = f"{products.model}_skill.tif"
    path = products.add("skill", name, unit=UNIT)
    stack = products.stack
    tags = result_tags(UNIT, stack.sign, "skill", products.model, products.panel.region, stack.simulated)
    _raster(path, {products.model: skill}, stack, cells, tags, products.cells)
    products.report.artifact("skill", path, products.panel.region, products.model)


def _raster(
    path: Path, skills: dict, stack: Stack, cells: np.ndarray, tags: dict, shared: Cells | None = None
):
    """One band a model; points are averaged in cells of twice their spacing."""
    rows = np.stack(list(skills.values()))
    if stack.gridded:
        write_cog(path, rows, list(skills), stack.place, tags, cells)
        return
    points = stack.place.take(cells)
    # A stack wants a date for each layer; here they only number the models.
    numbers = np.arange(len(rows)).astype("datetime64[D]")
    layers = replace(stack, values=rows, dates=numbers, place=points, incidence_deg=None, quality={})
    gridded = averaged(layers, shared)
    write_cog(path, gridded.values, list(skills), gridded.place, tags)
