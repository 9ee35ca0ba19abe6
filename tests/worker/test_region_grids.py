"""Maps of the regions of points lie on one grid: each had cells of its own spacing, and no map was shown."""

import json

import numpy as np
import pyogrio
import pytest
import rasterio
import shapely
from groundcast.core.job import Job
from groundcast.core.source import Source
from groundcast.worker import pipeline
from groundcast.worker.reporters import Remembering

KINDS = ("observed", "median", "residual", "skill", "velocity")


@pytest.fixture(scope="module")
def run(tmp_path_factory):
    """A run of two regions on either side of 12° east, where UTM zones meet; B is twice as sparse as A."""
    folder = tmp_path_factory.mktemp("grids")
    rng, days = np.random.default_rng(4), np.arange("2020-01-01", "2022-01-01", 12, dtype="datetime64[D]")
    places = [(11.90 + 0.001 * i, 43 + 0.001 * j) for i in range(5) for j in range(5)]
    places += [(12.10 + 0.002 * i, 43 + 0.002 * j) for i in range(4) for j in range(4)]
    heads = ",".join(["pid", "longitude", "latitude", *(str(d).replace("-", "") for d in days)])
    rows = [f"{n},{x},{y}," + ",".join(f"{v:.2f}" for v in rng.normal(size=len(days)).cumsum())
            for n, (x, y) in enumerate(places)]  # fmt: skip
    (folder / "points_mm.csv").write_text("\n".join([heads, *rows]))
    shapes = shapely.to_wkb([shapely.box(11.8, 42.9, 12, 43.1), shapely.box(12, 42.9, 12.3, 43.1)])
    layer, names = folder / "regions.gpkg", np.array(["A", "B"], object)
    pyogrio.raw.write(layer, shapes, [names], ["name"], crs="EPSG:4326", geometry_type="Polygon")
    source = Source(str(folder / "points_mm.csv"), crs="EPSG:4326")
    job = Job(deformation=source, regions=str(layer), model="seasonal", out=str(folder / "run"), horizon=4)
    return folder / "run", pipeline.run(job.set("backtest_origins", "1"), Remembering())


def grids(report):
    """(cell, CRS, whether its corner lies on a cell's) of every map, by kind."""
    found = {}
    for each in json.loads(report.read_text())["artifacts"]:
        if each["kind"] in KINDS:
            with rasterio.open(report.parent / each["path"]) as data:
                x, y, cell = data.transform.c, data.transform.f, data.transform.a
                whole = np.allclose([x / cell, y / cell], np.round([x / cell, y / cell]))
                found.setdefault(each["kind"], []).append((cell, data.crs.to_epsg(), whole))
    return found


def test_maps_of_two_regions_of_points_share_their_cells(run):
    found = grids(run[1])
    assert set(found) == set(KINDS)
    assert all(len(each) == 2 and len(set(each)) == 1 and each[0][2] for each in found.values()), found


def test_maps_of_a_loaded_model_of_two_regions_do_so_too(run, tmp_path):
    again = Job(task="forecast", run=str(run[0]), out=str(tmp_path / "again"), horizon=4)
    found = grids(pipeline.run(again, Remembering()))
    assert all(len(each) == 2 and len(set(each)) == 1 for each in found.values()), found
