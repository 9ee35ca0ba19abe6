"""Writes a scene as the files that a user would bring, every one of them marked as simulated."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pyogrio
import shapely

from ..grid import Grid
from ..reporter import Reporter, Silent
from ..stack import TOWARDS_SATELLITE, Stack
from ..write.atomic import replacing
from ..write.geotiff import SOFTWARE, result_tags, stamp, write_cog
from ..write.json_file import write_json
from .factors import LABELS, NOTE
from .layout import CRS, MISSING
from .noise import JUMP, JUMP_DATES
from .scene import Scene

TITLES = {
    "deformation": "Simulated deformation, line of sight",
    "truth": "Simulated true deformation, line of sight",
    "incidence_angle": "Simulated incidence angle",
    "temporal_coherence": "Simulated temporal coherence",
} | LABELS


def write_scene(scene: Scene, folder: Path | str, reporter: Reporter | None = None) -> None:
    """Write a scene.

    Files: `deformation/YYYYMMDD.tif` with `incidence_angle.tif` and `temporal_coherence.tif`,
    `truth/YYYYMMDD.tif`, `factors/temperature|ndvi|rain/YYYYMMDD.tif`, `regions.gpkg`, `scene.json`.

    Args:
        folder: made where it is missing; files of an older scene are replaced.
        reporter: told of progress; each call may cancel.

    Raises:
        GroundCastError: the folder cannot be written or the disk is full.
    """
    folder, reporter = Path(folder), reporter or Silent()
    observed, truth = scene.stack(), scene.truth_stack()
    jobs = [(folder / "deformation", observed, "deformation"), (folder / "truth", truth, "truth")]
    jobs += [(folder / "factors" / name, stack, name) for name, stack in scene.factors.items()]
    total, done = sum(len(stack.dates) for _, stack, _ in jobs), 0
    for target, stack, title in jobs:
        for values, date in zip(stack.values, stack.dates):
            _write(target / f"{stamp(date)}.tif", values, date, stack, title)
            done += 1
            reporter.progress(done / total)
    _write_angles(folder, observed)
    _write_regions(folder / "regions.gpkg", scene)
    write_json(folder / "scene.json", about(scene))


def about(scene: Scene) -> dict:
    """The contents of scene.json: what the scene was made from and what disturbs it."""
    return {
        "schema": 1,
        "title": "Simulated permafrost railway",
        "simulated": True,
        "note": NOTE,
        "software": SOFTWARE,
        "size": scene.size,
        "seed": scene.seed,
        "crs": CRS,
        "cell_m": scene.landscape.grid.cell[0],
        "dates": scene.dates,
        "unit": "mm",
        "sign": TOWARDS_SATELLITE,
        "reference": scene.dates[0],
        "missing_dates": [MISSING],
        "unwrapping_jump": {
            "mm": 0.5 * scene.parameters.radar.wavelength_mm,
            "dates": scene.dates[JUMP_DATES],
            "centre_m_right_and_down": JUMP[:2],
            "half_axes_m": JUMP[2:],
        },
        "regions": {region.name: region.count(scene.size) for region in scene.regions},
        "factors": {name: stack.unit for name, stack in scene.factors.items()},
        "parameters": scene.parameters.as_dict(),
    }


def _write(path: Path, values: np.ndarray, date, stack: Stack, title: str) -> None:
    """One dated raster."""
    tags = result_tags(stack.unit, stack.sign, stack.kind, simulated=True) | {"TITLE": TITLES[title]}
    write_cog(path, values[None], np.array([date]), stack.place, tags)


def _write_angles(folder: Path, stack: Stack) -> None:
    """Incidence angle and coherence, beside the deformation and the truth."""
    layers = {
        "incidence_angle": (stack.incidence_deg, "degrees"),
        "temporal_coherence": (stack.quality["temporal_coherence"], "1"),
    }
    for target in ("deformation", "truth"):
        for name, (values, unit) in layers.items():
            tags = result_tags(unit, "", name, simulated=True) | {"TITLE": TITLES[name]}
            _write_undated(folder / target / f"{name}.tif", values, name, stack.place, tags)


def _write_undated(path: Path, values: np.ndarray, name: str, grid: Grid, tags: dict) -> None:
    """One raster that holds for all dates."""
    write_cog(path, values[None], np.array([name]), grid, tags)


def _write_regions(path: Path, scene: Scene) -> None:
    """The regions as polygons with names."""
    names = np.array([region.name for region in scene.regions], object)
    counts = np.array([region.count(scene.size) for region in scene.regions])
    boxes = shapely.to_wkb(np.array([shapely.box(*region.bounds) for region in scene.regions]))
    with replacing(path) as temporary:
        pyogrio.raw.write(
            temporary,
            boxes,
            [names, counts],
            ["name", "pixels"],
            layer="regions",
            driver="GPKG",
            geometry_type="Polygon",
            crs=CRS,
            layer_metadata={"SIMULATED": "yes", "SOFTWARE": SOFTWARE},
        )
