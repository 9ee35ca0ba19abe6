"""The dialog of a comparison: what is wrong, what it costs, which models the data are too short for."""

import os
import subprocess

import pytest
from groundcast.models import catalogue
from groundcast.models.catalogue import AtHand
from groundcast.tests.with_qgis.compare_dock import REGISTER, setting
from groundcast.ui import compare_needs, estimate
from groundcast.ui.compare_jobs import Asked
from groundcast.ui.dialogs.compare import CompareDialog
from groundcast.worker import environment
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest


def test_the_dialog_says_what_is_wrong_and_what_it_costs(qtbot):
    dialog = CompareDialog(setting(regions=("A", "B")))
    qtbot.addWidget(dialog)
    assert dialog.start.isEnabled() and "8 trainings of networks" in dialog.sentence.text()
    assert dialog.chosen().effort == "quick" and "smaller and trained shorter" in dialog.sentence.text()
    dialog.form.effort.setCurrentIndex(1)
    assert dialog.chosen().effort == "full" and "trained shorter" not in dialog.sentence.text()
    assert dialog.list.ticked() == [*catalogue.BASELINES, "gler-bigrunet", "groundcast"]
    assert "these are points" in dialog.list.reason("cnn-phlstm")
    dialog.form.horizons.setText("1, two")
    assert not dialog.start.isEnabled() and "1, 2, 5" in dialog.reason.text()
    dialog.form.horizons.setText("1, 2")
    dialog.form.settings.setText("nonsense=1")
    assert "None of the chosen models has a setting nonsense" in dialog.reason.text()
    dialog.form.settings.setText("epochs")
    assert "epochs=20" in dialog.reason.text()
    dialog.form.settings.setText("epochs=2")
    dialog.form.regions.item(0).setCheckState(Qt.CheckState.Unchecked)
    asked = dialog.chosen()
    assert asked.region_names == ("B",) and asked.settings == {"epochs": "2"} and asked.horizons == (1, 2)
    dialog.form.regions.item(1).setCheckState(Qt.CheckState.Unchecked)
    assert dialog.reason.text() == "Tick a region."
    QTest.mouseClick(dialog.findChild(type(dialog.start), "gcTickNone"), Qt.MouseButton.LeftButton)
    dialog.form.regions.item(1).setCheckState(Qt.CheckState.Checked)
    assert dialog.reason.text() == "Tick a model beside the baselines."
    dialog.form.mode.setCurrentIndex(1)
    assert "optimistic" in dialog.sentence.text() and "no published protocol whole" in dialog.sentence.text()


def test_both_modes_are_asked_for_and_take_twice_as_long(qtbot, monkeypatch):
    monkeypatch.setattr(compare_needs, "side_by_side", lambda kind: 1)
    dialog = CompareDialog(setting(regions=("A", "B")))
    qtbot.addWidget(dialog)
    seconds = compare_needs._seconds(dialog.chosen(), dialog.setting, [catalogue.entry("gler-bigrunet")])
    dialog.form.mode.setCurrentIndex(2)
    asked = dialog.chosen()
    assert asked.mode == "both" and "16 trainings of networks" in dialog.sentence.text()
    assert "takes part twice" in dialog.sentence.text() and "optimistic" in dialog.sentence.text()
    twice = compare_needs._seconds(asked, dialog.setting, [catalogue.entry("gler-bigrunet")])
    assert twice == pytest.approx(2 * seconds, rel=0.1)
    again = CompareDialog(setting(regions=("A", "B")), asked)
    qtbot.addWidget(again)
    assert again.chosen().mode == "both"


def test_the_time_is_that_of_this_computer_as_step_5_has_it(monkeypatch):
    kept = {}
    monkeypatch.setattr(compare_needs.settings, "read", lambda key, default="": kept.get(key, default))
    asked = Asked(("gler-bigrunet", "gru"), effort="full")

    def of(**device):
        told = setting(device={"kind": "cpu", **device})
        return compare_needs._seconds(asked, told, [catalogue.entry(name) for name in asked.models])

    plain = of()
    assert of(step_seconds=3 * estimate.REFERENCE_STEP) == pytest.approx(3 * plain)
    kept |= {"pace/cpu/gler-bigrunet": 5.0, "pace/cpu/gru": 5.0}
    assert of(step_seconds=3 * estimate.REFERENCE_STEP) == pytest.approx(5 * plain)


def test_what_the_time_rests_on_is_said(monkeypatch):
    kept = {}
    monkeypatch.setattr(compare_needs.settings, "read", lambda key, default="": kept.get(key, default))
    asked, step = Asked(("gler-bigrunet", "gru")), {"kind": "cpu", "step_seconds": 1e-3}
    assert compare_needs.cost(asked, setting()).endswith("at most (rough, until a first run here).")
    assert compare_needs.cost(asked, setting(device=step)).endswith("(by a short measurement here).")
    kept["pace/cpu/gru"] = 2.0
    assert compare_needs.cost(asked, setting(device=step)).endswith("(by a short measurement here).")
    kept["pace/cpu/gler-bigrunet"] = 2.0
    assert compare_needs.cost(asked, setting(device=step)).endswith("(measured by the last run here).")
    simple = compare_needs.cost(Asked(("groundcast",)), setting(device=step))
    assert simple.endswith("at most.")


def test_models_that_the_first_origin_has_too_few_dates_for_are_grey(qtbot):
    dialog = CompareDialog(setting(at_hand=AtHand(dates=60, series=50, points=True)))
    qtbot.addWidget(dialog)
    assert dialog.list.reason("lstm") == "Needs 34 dates; 20 are left."
    dialog.form.origins.setValue(1)
    assert dialog.list.reason("lstm") == ""


@pytest.mark.parametrize(
    ("dates", "origins", "longest"), [(200, 4, 10), (60, 4, 10), (40, 1, 6), (45, 3, 12)]
)
def test_the_first_origin_is_that_of_the_worker(dates, origins, longest):
    if not os.path.isfile(environment.python_in()):
        pytest.skip("the worker environment is not set up")
    call = f"print(origin_counts({dates}, {origins}, {longest}, backtesting.LEAST_DATES)[0])"
    words = "from groundcast.core.backtest import origin_counts; from groundcast.worker import backtesting; "
    words += call
    told = subprocess.run(
        [environment.python_in(), "-c", REGISTER + words], capture_output=True, text=True, check=True
    )
    assert compare_needs.first_origin(dates, origins, longest) == int(told.stdout)
