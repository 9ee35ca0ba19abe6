"""Polygons of one name are one region, and the run says so."""

import json

import numpy as np
import pyogrio
import pytest
import shapely
from groundcast.core.job import Job
from groundcast.core.source import Source
from groundcast.worker import pipeline
from groundcast.worker.reporters import Remembering

from .test_door import table

WEST, EAST = shapely.box(4598550, 1739650, 4598750, 1739850), shapely.box(4598750, 1739750, 4599050, 1739950)
TOLD = "The 2 polygons named slope are taken as one region."


@pytest.mark.parametrize(
    ("names", "series"), [("slope slope", {"slope": 5}), ("slope dam", {"slope": 2, "dam": 3})]
)
def test_polygons_of_one_name_are_told_as_one_region(names, series, tmp_path):
    layer = tmp_path / "regions.gpkg"
    shapes, column = shapely.to_wkb(np.array([WEST, EAST])), np.array(names.split(), object)
    pyogrio.raw.write(layer, shapes, [column], ["name"], crs="EPSG:3035", geometry_type="Polygon")
    job = Job(
        deformation=Source(str(table(tmp_path)), crs="EPSG:3035"),
        regions=str(layer),
        model="linear",
        out=str(tmp_path / "run"),
    )
    report = json.loads(pipeline.run(job.set("backtest_origins", "0"), Remembering()).read_text())
    assert {each["name"]: each["series"] for each in report["regions"]} == series
    told = [each["message"] for each in report["warnings"] if each["code"] == "region-parts"]
    assert told == ([TOLD] if len(series) == 1 else [])
