"""Writes a twin experiment as the files that a user would bring, every one marked as simulated."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pyogrio
import shapely

from ..reporter import Reporter, Silent
from ..stack import UPWARDS
from ..write.atomic import replacing
from ..write.geotiff import SOFTWARE, result_tags, write_cog
from ..write.json_file import write_json
from .loading import GRAVITY
from .love_numbers import BUNDLED_SOURCE
from .twin import CRS, MARGIN, NOISES_MM, NOTE, Twin, Wrong


def write_twin(made: Twin, folder: Path | str, reporter: Reporter | None = None) -> None:
    """Write a twin.

    Files: `prior.tif` and `truth.tif` (water, mm), `up.tif` (uplift with 9 mm of noise), `up_3mm.tif`
    (with 3 mm), `validation.tif` (monthly truth in cm, three months missing), `study.gpkg`, `scene.json`.

    Raises:
        GroundCastError: the folder cannot be written or the disk is full.
    """
    folder, reporter = Path(folder), reporter or Silent()
    months, when = made.monthly()
    middle = when.astype("datetime64[D]") + 14
    water = {"prior": made.prior, "truth": made.truth}
    layers = [(name, values, made.dates, "mm", "tws") for name, values in water.items()]
    layers += [
        ("up" if noise == NOISES_MM[0] else f"up_{noise:g}mm", made.observed(noise), made.dates, "mm", "up")
        for noise in NOISES_MM
    ]
    layers.append(("validation", months / 10.0, middle, "cm", "tws"))
    for done, (name, values, dates, unit, kind) in enumerate(layers):
        tags = result_tags(unit, UPWARDS if kind == "up" else "", kind, simulated=True) | {"NOTE": NOTE}
        write_cog(folder / f"{name}.tif", values, dates, made.cells.grid, tags)
        reporter.progress((done + 1) / len(layers))
    _write_study(folder / "study.gpkg", made)
    write_json(folder / "scene.json", about(made))


def about(made: Twin) -> dict:
    """The contents of scene.json."""
    return {
        "schema": 1,
        "title": "Simulated water storage and its load",
        "simulated": True,
        "note": NOTE,
        "software": SOFTWARE,
        "size": made.size,
        "seed": made.seed,
        "crs": CRS,
        "cell_km2": float(made.cells.area_km2.mean()),
        "dates": made.dates,
        "study_cells": int(made.study.sum()),
        "halo_cells": MARGIN,
        "noise_mm": NOISES_MM,
        "prior_error": Wrong().__dict__,
        "love_numbers": BUNDLED_SOURCE,
        "gravity": GRAVITY,
        "water_unit": "mm",
        "deformation_sign": UPWARDS,
    }


def _write_study(path: Path, made: Twin) -> None:
    """The study area as a polygon."""
    a, _, c, _, e, f = made.cells.grid.transform
    rows, columns = np.nonzero(made.study)
    left, right = c + a * columns.min(), c + a * (columns.max() + 1)
    top, bottom = f + e * rows.min(), f + e * (rows.max() + 1)
    with replacing(path) as temporary:
        pyogrio.raw.write(
            temporary,
            shapely.to_wkb(np.array([shapely.box(left, bottom, right, top)])),
            [np.array(["study"], object)],
            ["name"],
            layer="study",
            driver="GPKG",
            geometry_type="Polygon",
            crs=CRS,
            layer_metadata={"SIMULATED": "yes", "SOFTWARE": SOFTWARE},
        )
