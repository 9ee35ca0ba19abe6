"""One factor in the dock: rules, lag, and the scan of lags with its band and words."""

import json

import pytest
from groundcast.core.alignment import Alignment
from groundcast.tests.with_qgis.dock_window import needs_worker
from groundcast.tests.with_qgis.sample_run import EGMS
from groundcast.tests.with_qgis.test_add_stack import choose, real
from groundcast.ui import factor_words, jobs, settings
from groundcast.ui.dialogs.factor import FactorDialog
from groundcast.ui.docks.steps.factors import FactorsStep
from groundcast.ui.study import Study
from groundcast.worker import environment
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

DONANA = EGMS.parent.parent / "donana"
DEFORMATION = DONANA / "donana_s1_asc_los_mm_unique.csv"
RAIN = DONANA / "donana_rain_daily_mm.csv"
SCAN = {
    "factor": "rain",
    "lags_days": [0, 12, 24, 36],
    "correlation": [0.1, 0.5, 0.2, None],
    "with_season": [0.2, 0.6, 0.4, None],
    "band": [0.2, 0.2, 0.2, None],
    "band_all": [0.3, 0.3, 0.3, None],
    "kind": "found",
    "best_lag_days": 12,
    "sentence": "The deformation follows rain after 12 days.",
}


@pytest.fixture
def place(tmp_path, qgis_new_project, monkeypatch):
    kept = {"results": str(tmp_path), "python": str(environment.python_in())}
    monkeypatch.setattr(settings, "read", lambda key, default="": kept.get(key, default))
    monkeypatch.setattr(settings, "write", kept.__setitem__)
    yield tmp_path
    QgsApplication.taskManager().cancelAll()


def opened(qtbot, study, name="rain"):
    dialog = FactorDialog(study, name)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


@needs_worker
@real(DEFORMATION)
def test_rain_of_donana_is_scanned_and_says_that_no_lag_stands_out(place, qtbot):
    study = Study(data_path=str(DEFORMATION), factors={"rain": str(RAIN)}, hold_back=10)
    dialog = opened(qtbot, study)
    choose(dialog.time, "sum")
    dialog.longest.setValue(120)
    QTest.mouseClick(dialog.start, Qt.MouseButton.LeftButton)
    assert not dialog.start.isEnabled()
    qtbot.waitUntil(lambda: dialog.plot is not None, timeout=90000)
    assert dialog.told.kind == "warning" and dialog.told.text().startswith("No lag shows that")
    assert "were compared" in dialog.readout.text()
    assert list(dialog.plot.curve.get_xdata()) == list(range(0, 121, 12))
    given = []
    dialog.chosen.connect(lambda *each: given.append(each))
    dialog.accept()
    assert given == [("rain", {"time": "sum"})]
    qtbot.wait(20)


@needs_worker
@real(DEFORMATION)
def test_a_refused_scan_is_one_sentence(place, qtbot):
    dialog = opened(qtbot, Study(data_path=str(DEFORMATION), factors={"rain": str(place / "none.csv")}))
    dialog.scan()
    qtbot.waitUntil(lambda: dialog.told.kind == "error", timeout=90000)
    assert "none.csv" in dialog.told.text() and dialog.start.isEnabled()


def test_a_found_lag_is_taken_by_its_link_or_by_a_click(place, qtbot):
    dialog = opened(qtbot, Study(data_path="/d.csv", factors={"rain": "/rain.csv"}))
    dialog._answered({"origin": "2020-01-01", "scans": [SCAN], "simulated": True})
    assert dialog.told.kind == "success" and dialog.told.text().startswith("Simulated data. ")
    dialog.told.linkActivated.emit("12")
    assert dialog.lag.value() == 12 and dialog.plot.chosen.get_xdata()[0] == 12
    assert dialog.readout.text() == "12 days: 0.50, with the yearly cycle 0.60"
    dialog.plot.picked.emit(dialog.plot.nearest(33))
    assert dialog.lag.value() == 36 and "record is too short" in dialog.readout.text()
    assert dialog.entries() == {"lag_days": 36}
    qtbot.wait(20)


def test_without_a_file_nothing_can_be_scanned_but_rules_can_be_set(place, qtbot):
    dialog = opened(qtbot, Study(data_layer_id="x", factors={"heat": "/heat"}), "heat")
    assert not dialog.start.isEnabled() and "file of its own" in dialog.told.text()
    choose(dialog.space, "cell-size")
    assert dialog.entries() == {"space": "cell-size"}


def test_stations_and_rasters_have_ways_of_their_own():
    stations = [rule for rule, _ in factor_words.spaces("/a/rain.csv")]
    rasters = [rule for rule, _ in factor_words.spaces("/a/heat.tif")]
    assert "inverse-distance" in stations and "bilinear" not in stations
    assert {"bilinear", "average", "cell-size"} <= set(rasters) and "inverse-distance" not in rasters
    for rule in {*stations, *rasters}:
        assert Alignment(space=rule).space == rule
    for rule, _ in factor_words.times():
        assert Alignment(time=rule).time == rule


def test_the_step_keeps_what_was_chosen_through_renaming_and_the_job_has_it(place, qtbot):
    study = Study(data_path=str(place / "d.csv"), factors={"rain": "/rain.csv", "heat": "/heat"})
    step = FactorsStep(study)
    qtbot.addWidget(step)
    step.show()
    assert not step.details.isEnabled()
    step.tree.setCurrentItem(step.tree.topLevelItem(0))
    dialog = step.show_details()
    choose(dialog.time, "sum")
    dialog.lag.setValue(24)
    dialog.accept()
    assert study.alignment == {"rain": {"time": "sum", "lag_days": 24}}
    assert (
        step.tree.topLevelItem(0).text(1) == "sum, lag 24 days"
        and step.tree.topLevelItem(1).text(1) == "usual"
    )
    step.tree.topLevelItem(0).setText(0, "showers")
    role = Qt.ItemDataRole.UserRole
    qtbot.waitUntil(lambda: step.tree.topLevelItem(0).data(0, role) == "showers")
    assert study.alignment == {"showers": {"time": "sum", "lag_days": 24}}
    job = jobs.training(study).job
    assert job.preparation.alignment == {"showers": Alignment(time="sum", lag_days=24)}
    assert Study.from_dict(json.loads(json.dumps(study.to_dict()))).alignment == study.alignment
    step.tree.setCurrentItem(step.tree.topLevelItem(0))
    step._remove()
    assert study.alignment == {} and list(study.factors) == ["heat"]
