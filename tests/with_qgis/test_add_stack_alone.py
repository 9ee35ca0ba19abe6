"""Add stack before the worker is set up: what QGIS reads itself can be added, and gives map and series."""

import numpy as np
import pytest
from groundcast.tests.with_qgis import sample_run
from groundcast.tests.with_qgis.dock_window import file_layer, flush, needs_data, scripted_worker
from groundcast.tests.with_qgis.sample_run import EGMS
from groundcast.ui import settings, threads
from groundcast.ui.docks.forecast import ForecastDock
from groundcast.ui.first_sight import stands_alone
from groundcast.ui.layers.sources import SourceLayers
from groundcast.ui.observed.opening import Observed
from groundcast.ui.study import Study
from osgeo import gdal
from qgis.core import QgsPointXY, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

pytestmark = needs_data


@pytest.fixture
def dock(qtbot, tmp_path, monkeypatch, qgis_new_project):
    kept = {"python": str(tmp_path / "nothing"), "results": str(tmp_path / "results")}
    monkeypatch.setattr(settings, "read", lambda key, default="": kept.get(key, default))
    monkeypatch.setattr(settings, "write", kept.__setitem__)
    made = ForecastDock(None, Study())
    qtbot.addWidget(made)
    made.resize(380, 760)
    made.show()
    qtbot.waitUntil(lambda: made.worker.status is not None, timeout=20000)
    yield made
    made.stop()
    threads.wait()
    QgsProject.instance().clear()
    flush()


def opened(dock, path):
    dock.add_stack(str(path))
    return dock._dialog


def added(dock, path):
    dialog = opened(dock, path)
    assert dialog.notice.kind == "info" and dialog.add.isEnabled() and not dialog.reason.text()
    QTest.mouseClick(dialog.add, Qt.MouseButton.LeftButton)


def series(qtbot, study):
    observed = Observed(study)
    observed.look()
    qtbot.waitUntil(lambda: observed.results is not None, timeout=60000)
    observed.ready.disconnect() if observed.receivers(observed.ready) else None
    return observed


def test_the_download_of_egms_gives_map_and_series(dock, qtbot):
    dialog = opened(dock, EGMS)
    assert dialog.notice.text() == (
        "From names, at first sight: table · 210 dates · 2020–2024. Map, series, simple baselines and "
        "profiles work now. Forecasts, and reading other formats, need the one-time set-up."
    )
    assert len(dialog.strip.dates) == 210
    QTest.mouseClick(dialog.add, Qt.MouseButton.LeftButton)
    assert dock.study.data_path == str(EGMS) and dock.data.preview.epochs() == 210
    assert dock.data.summary() == "210 dates, 2020–2024"
    layers, shown = SourceLayers(QgsProject.instance()), []
    layers.added.connect(shown.append)
    layers.show(dock.study)
    qtbot.waitUntil(lambda: bool(shown), timeout=60000)
    assert shown[0].featureCount() > 5000
    observed = series(qtbot, dock.study)
    x, y, _, days, _ = sample_run.egms()
    found = observed.results.series_at(QgsPointXY(float(x[0]), float(y[0])))
    assert found is not None and np.isfinite(found.observed).sum() == len(days)
    observed.stop()
    layers.close()
    assert not dock.run.primary.isEnabled()


def test_points_with_dated_fields_become_a_layer(dock, qtbot, tmp_path):
    path = file_layer(tmp_path, dates=12).source().split("|")[0]
    added(dock, path)
    layer = QgsProject.instance().mapLayer(dock.study.data_layer_id)
    assert layer is not None and layer.featureCount() == 120
    assert dock.study.data_path == path and dock.data.preview.epochs() == 12
    observed = series(qtbot, dock.study)
    assert observed.results is not None
    observed.stop()


def test_dated_geotiffs_are_added_by_their_names(dock, tmp_path):
    run = sample_run.write_raster_run(tmp_path / "run")
    folder = tmp_path / "stack"
    folder.mkdir()
    source = gdal.Open(str(next(run.rglob("observed.tif"))))
    for band, day in enumerate(("20200105", "20200117", "20200129"), 1):
        gdal.Translate(str(folder / f"{day}.tif"), source, bandList=[band])
    added(dock, folder)
    assert dock.study.data_path == str(folder) and dock.data.preview.epochs() == 3


def test_other_formats_are_refused_with_the_way_to_the_set_up(dock, qtbot, tmp_path, monkeypatch):
    (tmp_path / "timeseries.h5").write_bytes(b"\x89HDF\r\n\x1a\n")
    dialog = opened(dock, tmp_path / "timeseries.h5")
    assert not dialog.add.isEnabled() and "not set up yet" in dialog.reason.text()
    assert dialog.notice.kind == "warning" and "needs the one-time set-up" in dialog.notice.text()
    asked = []
    monkeypatch.setattr(dock.setup, "show", lambda *_, **__: asked.append(True))
    QTest.mouseClick(dialog.notice.button("gcStackSetupButton"), Qt.MouseButton.LeftButton)
    assert asked
    dialog.reject()


def test_tables_without_dates_and_part_of_a_source_need_the_worker(tmp_path):
    (tmp_path / "a.csv").write_text("easting,northing,a\n1,2,3\n")
    assert not stands_alone(str(tmp_path / "a.csv"), {})
    assert stands_alone(str(EGMS), {}) and not stands_alone(str(EGMS), {"coarser": 2})
    assert not stands_alone(str(tmp_path / "nowhere.tif"), {})


def test_once_the_worker_is_there_it_reads_the_source(dock, qtbot, tmp_path):
    added(dock, EGMS)
    assert not dock.data.preview.info
    scripted_worker(tmp_path)
    dock.worker.look()
    qtbot.waitUntil(lambda: bool(dock.data.preview.info), timeout=20000)
    assert dock.data.preview.info["unit"] == "mm"
