"""The histogram of a run's residuals: read beside the window, told in words, exported."""

import numpy as np
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.tests.with_qgis import sample_run
from groundcast.tests.with_qgis.qgis_window import qgis_window
from groundcast.ui import residuals
from groundcast.ui.dialogs.residuals import ResidualsDialog
from groundcast.ui.docks.steps.results import ResultsStep
from groundcast.ui.point_files import PointFile
from groundcast.ui.raster_files import RasterFile
from groundcast.ui.run_results import RunResults
from groundcast.ui.study import Study
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

pytestmark = pytest.mark.skipif(not sample_run.EGMS.is_file(), reason="needs the EGMS file of Ustica")


@pytest.fixture(scope="module")
def raster(tmp_path_factory):
    return sample_run.write_raster_run(tmp_path_factory.mktemp("runs") / "run-1-seasonal")


@pytest.fixture(scope="module")
def points(tmp_path_factory):
    return sample_run.write_point_run(tmp_path_factory.mktemp("runs") / "run-2-seasonal")


def test_values_of_all_regions_are_those_of_the_files(raster):
    results = RunResults(raster)
    found = residuals.reading(results, results.regions)(lambda: True)
    kept = [results.values_in("residual", name, results.extent())[1] for name in results.regions]
    kept = np.concatenate([each[np.isfinite(each)] for each in kept])
    assert np.array_equal(np.sort(found.values), np.sort(kept)) and not found.is_part
    assert found.rmse == pytest.approx(np.sqrt(np.mean(kept.astype(float) ** 2)))
    assert found.bias == pytest.approx(kept.mean(), abs=1e-4)
    assert 0 <= found.held <= 1 or np.isnan(found.held)


def test_the_share_in_the_interval_is_counted_by_value():
    residual = np.array([[0.0, 2.0, np.nan, -1.0]])
    median, wide = np.zeros((1, 4)), np.full((1, 4), 1.5)
    part = {"residual": residual, "held_back": median, "held_back_lower": -wide, "held_back_upper": wide}
    found = residuals._together([{kind: (values, False) for kind, values in part.items()}])
    assert found.held == pytest.approx(2 / 3) and found.places == 3


def test_points_are_read_as_rows(points):
    file = PointFile(points / "all" / "points.gpkg", "residual")
    values, is_part = file.thinned(10**9)
    whole = file.within(file.extent())[1]
    assert not is_part and np.array_equal(np.sort(values.ravel()), np.sort(whole.ravel()))
    few, is_part = file.thinned(10 * len(file.dates))
    assert is_part and few.shape[1] <= 10 and np.isin(few[0], whole[0]).all()


def test_a_large_map_is_read_in_even_parts_at_full_resolution(raster):
    file = RasterFile(next((raster / "A").glob("*residual.tif")))
    whole = file.thinned(10**9)[0]
    some, is_part = file.thinned(64 * len(file.dates))
    assert is_part and some.shape[1] == 64
    known = some[np.isfinite(some)]
    assert np.isin(known, whole).all(), "means of cells are no residuals"


def test_a_run_without_residuals_says_so():
    with pytest.raises(GroundCastError, match="no residuals"):
        residuals._together([])


@pytest.fixture
def open_dialog(qtbot):
    made = []

    def go(folder):
        dialog = ResidualsDialog(str(folder), qgis_window())
        dialog.show()
        qtbot.waitUntil(lambda: dialog.plot is not None, timeout=60000)
        made.append(dialog)
        return dialog

    yield go
    for dialog in made:
        dialog.close()


@pytest.mark.parametrize("kind", ["raster", "points"])
def test_the_dialog_draws_tells_and_exports(kind, open_dialog, request, tmp_path):
    dialog = open_dialog(request.getfixturevalue(kind))
    assert dialog.region.isVisible() is (kind == "raster")
    assert dialog.plot.said().startswith("bias ") and "RMSE" in dialog.plot.said()
    assert dialog.said.text() == dialog.plot.said() and not dialog.plot.axes.get_title(loc="left")
    assert "values at" in dialog.told.text() and "held-back dates" in dialog.told.text()
    low, high = dialog.plot.axes.get_xlim()
    assert low == pytest.approx(-high), "zero is in the middle"
    dialog.plot.hovered.emit(dialog.plot.nearest(0.01))
    assert " mm: " in dialog.readout.text()
    dialog.files.write(tmp_path / "residuals.png")
    dialog.files.write(tmp_path / "residuals.csv")
    lines = (tmp_path / "residuals.csv").read_text().splitlines()
    assert lines[0] == "from_mm,to_mm,values" and len(lines) == 41
    assert (tmp_path / "residuals.png").stat().st_size > 10000


def test_numbers_of_one_origin_are_told_apart_from_those_of_more(open_dialog, tmp_path):
    folder = sample_run.write_raster_run(tmp_path / "run-1-theta")
    sample_run.with_backtest(folder)
    assert "They are of one origin; the scores in step 6 are of " in open_dialog(folder).told.text()


def test_one_region_can_be_looked_at(open_dialog, raster, qtbot):
    dialog = open_dialog(raster)
    before = dialog.plot
    dialog.region.setCurrentIndex(dialog.region.findData("B"))
    dialog.region.activated.emit(dialog.region.currentIndex())
    qtbot.waitUntil(lambda: dialog.plot is not before, timeout=60000)
    assert dialog.plot.found.values.size < before.found.values.size
    assert dialog.plot.title.endswith(" · B")


def test_the_button_asks_for_the_run_that_is_selected(raster, qtbot, qgis_new_project):
    step = ResultsStep(Study(runs=[str(raster)]))
    qtbot.addWidget(step)
    step.show()
    asked = []
    step.residualsRequested.connect(asked.append)
    QTest.mouseClick(step.residuals, Qt.MouseButton.LeftButton)
    assert asked == [str(raster)]
