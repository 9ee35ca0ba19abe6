"""Scores of a region that no model has seen are never mixed with those of regions that it was trained on."""

import json
import os

import numpy as np
import pytest
from groundcast.tests.with_qgis import sample_run
from groundcast.tests.with_qgis.compare_dock import compared, shown_boxes
from groundcast.tests.with_qgis.dock_window import flush, needs_data, needs_worker
from groundcast.tests.with_qgis.qgis_window import qgis_window
from groundcast.ui.compare_measures import ON
from groundcast.ui.compare_results import Comparison
from groundcast.ui.docks.compare import CompareDock
from groundcast.ui.study import Study
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication

pytestmark = [needs_data, needs_worker]


def rectangle(name, left, right, bottom, top):
    corners = [[left, bottom], [right, bottom], [right, top], [left, top], [left, bottom]]
    shape = {"type": "Polygon", "coordinates": [corners]}
    return {"type": "Feature", "properties": {"name": name}, "geometry": shape}


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A comparison by the real worker: A trains, B is unseen, C decides when training stops."""
    place = tmp_path_factory.mktemp("compare")
    x, y = (np.asarray(v, float) for v in sample_run.egms()[:2])
    edges = np.quantile(x, [0, 1 / 3, 2 / 3, 1]) + np.array([-1, 0, 0, 1])
    shapes = [
        rectangle(name, float(left), float(right), float(y.min()) - 1, float(y.max()) + 1)
        for name, left, right in zip("ABC", edges, edges[1:])
    ]
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::3035"}}
    regions = place / "regions.geojson"
    regions.write_text(json.dumps({"type": "FeatureCollection", "crs": crs, "features": shapes}))
    words = ("--models", "theta", "--max-series", "90", "--origins", "2", "--horizons", "1,3", "--seeds", "1")
    words += ("--regions", regions, "--role", "B=test", "--role", "C=validate")
    return compared(place / "comparison-1", sample_run.EGMS, *words)


def test_the_table_the_list_and_the_sentence_name_what_is_unseen(folder, qgis_app):
    found = Comparison(folder)
    assert found.roles == {"B": "test", "C": "validate"}
    lines = found.lines("rmse_mm", ON[0])
    places = {line.region: line.place for line in lines}
    assert places == {"A": "A", "B": "B (unseen)", "C": "C (validates)"}
    # Each region is scored by itself: the reference and the best of one never come from another.
    for name in "ABC":
        own = found.lines("rmse_mm", ON[0], name)
        assert own and [(each.model, each.values, each.best) for each in lines if each.region == name] == [
            (each.model, each.values, each.best) for each in own
        ]
    for sentence in found.headline().split("Region ")[1:]:
        names = sentence.partition(":")[0].split(", ")
        assert names == ["A"] or "A" not in names
    window = qgis_window()
    study = Study(comparisons=[str(folder)])
    dock = CompareDock(window, study)
    window.window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, dock)
    dock.show()
    QApplication.processEvents()
    box = dock.choices._region
    assert [box.itemText(i) for i in range(box.count())] == [
        "All regions",
        "A",
        "B (unseen)",
        "C (validates)",
    ]
    assert "B (unseen)" in dock.table.text() and "\tB\t" not in dock.table.text()
    assert shown_boxes(dock).axes.get_xlabel() == "Residual (mm), region A"  # of all regions the first
    box.setCurrentIndex(2)
    box.activated.emit(2)
    assert {line.region for line in dock.table.lines()} == {"B"}
    assert shown_boxes(dock).axes.get_xlabel() == "Residual (mm), region B (unseen)"
    dock.unload()
    window.window.removeDockWidget(dock)
    dock.deleteLater()
    flush()


def test_without_its_job_a_comparison_has_plain_names(folder, tmp_path):
    (tmp_path / "comparison.json").write_bytes((folder / "comparison.json").read_bytes())
    found = Comparison(tmp_path)
    assert found.roles == {} and found.place("B") == "B"
    assert os.path.isfile(folder / "job.json")
